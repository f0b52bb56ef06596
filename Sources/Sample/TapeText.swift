/// A tape of which only the speech is there: no names, no pictures, no chapters.
enum TapeText {
  static let text = #"""
    - Testing. One, two. Is the red light supposed to blink?
    - It is the ninth of May, and this is side B.
    ~ 6
    - My grandmother kept bees behind the signal box.
    - She said a hive is a clock: you hear what time of year it is.
    - In April it hums in the low register, almost nothing, a refrigerator.
    - By June you have to raise your voice to be heard over it.
    ~ 21
    - Sorry. The goods train. You can hear it on side A as well.
    - When the line closed she went on setting her watch by the trains that no longer came.
    - I asked her how, and she said: the bees were late, so I knew the four-fifteen was early.
    = 1:20 - The tape runs on here without an end being marked.
    = 1:24 1:24 A click.
    """#
}
