import Domain
import Testing

@testable import Readers

@Suite("The text of a WebVTT cue")
struct WebVTTCueTextTests {
  private func segments(_ text: String) throws -> [String] {
    try WebVTTSample.segments(below: "\(WebVTTSample.times)\n\(text)\n")
  }

  @Test(
    "is what a reader sees of it",
    arguments: [
      ("plain", "plain"), ("  around  ", "around"), ("two\nlines", "two\nlines"), ("a > b", "a > b"),
      ("a >> b", "a >> b"),
      // Tags of every state of the tokenizer.
      ("<b>a</b> <i>b</i> <u>c</u>", "a b c"), ("<c.red.bg_blue>a</c>", "a"), ("<.a>b", "b"), ("<>a</>", "a"),
      ("<lang en-GB>colour</lang>", "colour"), ("<b.a\tb>c", "c"), ("<b\nx>a", "a"), ("<b.x\ny>a", "a"),
      ("<\nb>a", "a"),
      ("<unknown>a</unknown>", "a"), ("<b>a", "a"), ("a</b>", "a"), ("<b><i>a</b></i>", "a"), ("<B>a", "a"),
      ("<ruby>漢<rt>kan</rt>字<rt>ji</ruby>", "漢kan字ji"), ("<rt>a</rt>", "a"),
      ("a<00:00:01.000>b", "ab"), ("a<00:01.000>b<1>c<9 x>d", "abcd"),
      // What is no tag anywhere else is one here, to the next > or to the end.
      ("1 < 2", "1"), ("1 < 2 > 0", "1  0"), ("a<", "a"), ("a</", "a"), ("a<b", "a"), ("a<b.", "a"), ("a<b c", "a"),
      ("a<1", "a"), ("<<b>a", "a"), ("a<b<i>c", "ac"), ("I <3 you", "I"), ("<b>></b>", ">"), ("a<b\n\tc\n>d", "ad"),
      // Line breaks that only a tag keeps apart are two.
      ("a\r<b>\nb", "a\n\nb"), ("a<b>\r\nb", "a\nb"),
      ("<c &gt;>a", "a"), ("<b&>a", "a"),
      // References.
      ("a &amp; b", "a & b"), ("&lt;b&gt;", "<b>"), ("&amp;lt;", "&lt;"), ("&amp", "&"), ("&ampx", "&x"),
      ("&notit;", "¬it;"),
      ("&", "&"), ("&&", "&&"), ("a&<b>c", "a&c"), ("&am<b>p;", "&amp;"), ("&#65;&#x42;", "AB"), ("&#x92;", "’"),
      ("&nope;", "&nope;"), ("a&nbsp;b", "a\u{A0}b"), ("&nbsp;a&nbsp;", "a"), ("a&#10;b", "a\nb"),
      ("a&#0;b", "a\u{FFFD}b"),
      ("a&#27;b", "ab"), ("&#60;b&#62;", "<b>"),
    ]
  )
  func text(written: String, read: String) throws {
    #expect(try segments(written) == ["1000-2000 \(read)"])
  }

  @Test(
    "has its first voice as the speaker",
    arguments: [
      ("<v Ann>a", "Ann: a"), ("<v Ann>a</v>", "Ann: a"), ("<v.loud.first Ann Lee>a</v>", "Ann Lee: a"),
      ("<v \t Ann \n  Lee\t>a", "Ann Lee: a"), ("<v\nAnn>a", "Ann: a"), ("<v\u{0C}Ann>a", "Ann: a"),
      ("<v.x\nAnn>a", "Ann: a"),
      ("<v Ann.Lee>a", "Ann.Lee: a"), ("<v.a.b>c", "c"), ("<v>a", "a"), ("<v >a", "a"), ("<v  \t>a", "a"),
      ("<v.>a", "a"),
      ("<v Ann &amp; Bob>a", "Ann & Bob: a"), ("<v &lt;Ann&gt;>a", "<Ann>: a"),
      ("<v Ann&nbsp;Lee>a", "Ann\u{A0}Lee: a"),
      ("<v Ann&>a", "Ann&: a"), ("<v a&#32;&#10;b>c", "a b: c"), ("<v &eacute>a", "é: a"),
      ("a <v Ann>b", "Ann: a b"), ("<v>a<v Ann>b", "Ann: ab"),
      ("<v Ann>a</v> <v Bob>b</v>", "Ann: a b"), ("<v Ann>a</v>\n<v Bob>b</v>", "Ann: a\nb"),
      ("<v Ann>a <v Bob>b</v></v>", "Ann: a b"), ("<b><v Ann>a</b>", "Ann: a"),
      ("<V Ann>a", "a"), ("<vx Ann>a", "a"), ("<voice Ann>a", "a"), ("</v Ann>a", "a"), ("<1v Ann>a", "a"),
      ("<.v Ann>a", "a"),
      ("< v Ann>a", "a"), ("<c Ann>a", "a"), ("<v Ann", "Ann: "), ("a<v Ann", "Ann: a"), ("<v<b Ann>a", "a"),
      ("<v Ann<b>c", "Ann<b: c"), ("<v Ann\u{202E}\u{1B}>a", "Ann: a"),
    ]
  )
  func voices(written: String, read: String) throws {
    #expect(try segments(written) == ["1000-2000 \(read)"])
  }

  @Test func manyVoicesTakeTurnsAndNoneIsTakenForAnother() throws {
    let names = (0..<100).map { "Voice \($0 * 7 % 20)" }
    let cues = names.map { "\(WebVTTSample.times)\n<v \($0)>a" }
    #expect(try WebVTTSample.segments(below: cues.joined(separator: "\n\n")) == names.map { "1000-2000 \($0): a" })
    let speech = try #require(WebVTTSample.read("WEBVTT\n\n" + cues.joined(separator: "\n\n")).speech)
    #expect(speech.speakers.count == 20)
  }

  @Test func ofOneCueLeavesNothingBehindForTheNext() throws {
    let cues = ["<v Ann>a &amp; b", "plain", "<b>c</b>", "<v Bob>", ""].map { "\(WebVTTSample.times)\n\($0)" }
    #expect(
      try WebVTTSample.segments(below: cues.joined(separator: "\n\n")) == [
        "1000-2000 Ann: a & b", "1000-2000 plain", "1000-2000 c", "1000-2000 Bob: ", "1000-2000 ",
      ]
    )
  }
}
