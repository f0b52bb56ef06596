import Clients
import Domain
import Fixtures
import Models
import State
import Testing

@Suite("Taking out what is on the screen")
@MainActor
struct ExportingTests {
  private func export(_ keys: String = "", from desk: Desk) {
    if !keys.isEmpty { desk.press(keys) }
    desk.press(":")
    desk.type("export")
    desk.press("Enter Enter Enter")
    desk.jobs.finishAll()
  }

  @Test("A video is written in the view and the versions that are shown")
  func reader() throws {
    let plain = Recording.plain(20, id: "A")
    let german = Recording(
      video: plain.video,
      speech: plain.speech,
      scene: plain.scene,
      versions: [
        Version(id: 4, track: .speech, language: "en", origin: .file, made: 2, segments: 20),
        Version(id: 3, track: .speech, language: "de", origin: .file, made: 1, segments: 20),
      ],
      shown: [.speech: 3]
    )
    let desk = Desk.reading(german)
    export(from: desk)
    let wish = try #require(desk.exports.wishes.first)
    #expect(wish.videos == [VideoID("A")] && wish.versions == [3] && wish.selection == "speech")
    #expect(wish.from == nil && wish.to == nil && !wish.mayReplace)
  }

  @Test("A range is written from the beginning of its first segment to that of its last")
  func range() throws {
    let desk = Desk.reading()
    desk.press("j j v j j")
    let places = desk.index
    export(from: desk)
    let wish = try #require(desk.exports.wishes.first)
    let speech = try #require(desk.reader?.recording.speech)
    #expect(places == 4 && wish.from == speech.start(2) && wish.to == speech.start(4))
    #expect(wish.versions.isEmpty)
    #expect(desk.reader?.rangeStart == nil)
  }

  @Test("From the list the chosen videos go into a folder of their own")
  func list() throws {
    let desk = Desk()
    export("x j x", from: desk)
    let wish = try #require(desk.exports.wishes.first)
    #expect(wish.videos == [VideoID("A"), VideoID("B")] && wish.path.hasSuffix("/"))
  }
}
