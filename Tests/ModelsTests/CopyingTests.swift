import Domain
import Fixtures
import Models
import State
import Testing

@Suite("Copying")
@MainActor
struct CopyingTests {
  @Test(
    "Each key copies what it says",
    arguments: [
      ("y y", "0:00:08"), ("y t", "said 2"), ("y b", "0:00:08  said 2"), ("y l", "A@0:00:08"),
      ("y u", "0:00:08 said 2"),
    ]
  )
  func forms(keys: String, text: String) {
    let desk = Desk.reading()
    desk.press("j j \(keys)")
    #expect(desk.clipboard.texts.isEmpty)
    desk.jobs.finishAll()
    #expect(desk.clipboard.texts == [text])
    #expect(desk.notice.hasPrefix("copied ") && desk.notice.contains("0:00:08"))
  }

  @Test("A cue, a quote and JSON are what they are elsewhere")
  func longForms() {
    let desk = Desk.reading()
    desk.press("j y s y q y j")
    desk.jobs.finishAll()
    #expect(desk.clipboard.texts.count == 3)
    #expect(desk.clipboard.texts.first?.contains("00:00:04,000 --> 00:00:07,500\nsaid 1") == true)
    #expect(desk.clipboard.texts.dropFirst().first?.hasPrefix("> said 1") == true)
    #expect(desk.clipboard.texts.last?.hasPrefix("{\"version\":1,\"id\":\"A\"") == true)
  }

  @Test("What the terminal is to be sent goes through the loop")
  func terminal() {
    let desk = Desk.reading()
    desk.clipboard.answer(through: [1, 2, 3])
    desk.press("y y")
    desk.jobs.finishAll()
    #expect(desk.app.takeEffects() == [.send([1, 2, 3])])
  }

  @Test("Y and c copy as last time, here; before the first time they say so", arguments: ["Y", "c"])
  func again(key: String) {
    let desk = Desk.reading()
    desk.press(key)
    #expect(desk.notice.contains("nothing was copied yet"))
    desk.press("y t j \(key)")
    desk.jobs.finishAll()
    #expect(desk.clipboard.texts == ["said 0", "said 1"])
  }

  @Test("A range is copied whole, and ends")
  func range() {
    let desk = Desk.reading()
    desk.press("v j j y t")
    desk.jobs.finishAll()
    #expect(desk.clipboard.texts == ["said 0\nsaid 1\nsaid 2"])
    #expect(desk.reader?.rangeStart == nil && desk.notice.contains("3 segments"))
    desk.press("v j y y")
    desk.jobs.finishAll()
    #expect(desk.clipboard.texts.last == "0:00:08–0:00:15.5")
  }

  @Test("Without a medium nothing is guessed")
  func noPlayer() {
    let desk = Desk.reading()
    desk.press("y m")
    desk.jobs.finishAll()
    #expect(desk.clipboard.texts.isEmpty && desk.notice.contains("no media file"))
    #expect(desk.state.notice?.kind == .warning)
  }

  @Test("A chapter is copied with its time, title and text")
  func chapter() {
    let desk = Desk.reading()
    desk.press("4 j y b")
    desk.jobs.finishAll()
    #expect(desk.clipboard.texts == ["0:00:40  Chapter 1\n         Its summary."])
  }

  @Test("In an empty view there is nothing to copy or select")
  func nothing() {
    let desk = Desk([.made(id: "A", speech: [Line(0)])])
    desk.press("Enter")
    desk.jobs.finishAll()
    desk.press("2 y y")
    #expect(desk.notice.contains("nothing to copy"))
    desk.press("v")
    #expect(desk.notice.contains("nothing to select"))
  }
}
