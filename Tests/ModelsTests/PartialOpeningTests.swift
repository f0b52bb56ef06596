import Clients
import Domain
import Fixtures
import Jobs
import Models
import State
import Testing

@Suite("A long file is read while its beginning is on the screen")
@MainActor
struct PartialOpeningTests {
  /// A desk whose only video is reported in two parts: the first ten seconds, then all.
  private func desk(at time: MediaTime? = nil) -> Desk {
    let desk = Desk([.plain(1000, id: "A")], opening: nil)
    let part = Recording(
      video: Recording.plain(1000, id: "A").video,
      speech: Recording.plain(10).speech,
      isPartial: true
    )
    desk.library.begin(with: part)
    desk.app.open(Moment(video: VideoID("A"), time: time))
    desk.jobs.startNext()
    return desk
  }

  @Test("The beginning is shown and can be read while the rest is awaited")
  func beginning() {
    let desk = desk()
    #expect(desk.state.screen == .reader && desk.reader?.recording.isPartial == true && desk.app.isBusy)
    desk.press("j j")
    #expect(desk.index == 2)
    desk.jobs.finishStarted()
    #expect(desk.reader?.recording.isPartial == false && desk.index == 2)
    desk.press("G")
    #expect(desk.index == 999)
  }

  @Test("A moment beyond the beginning is gone to when it is there, unless one has moved")
  func laterMoment() {
    let waiting = desk(at: .seconds(2000))
    waiting.jobs.finishStarted()
    #expect(waiting.index == 500)
    let moved = desk(at: .seconds(2000))
    moved.press("g")
    moved.jobs.finishStarted()
    #expect(moved.index == 0)
  }

  @Test("A search in the beginning goes on in the whole, without moving")
  func searching() {
    let desk = desk()
    desk.press("/")
    desk.type("said 7")
    desk.jobs.finishAll()
    desk.press("Enter")
    #expect(desk.index == 7)
    desk.jobs.finishStarted()
    desk.jobs.finishAll()
    #expect(desk.index == 7)
    #expect(desk.reader.flatMap { reader in reader.search.map { HitCount(reader, $0).here } } == "1/111")
  }

  @Test("Whoever goes back to the list while the rest is read stays there")
  func leaving() {
    let desk = desk()
    desk.press("q j")
    let selected = desk.state.library.selectedID
    desk.jobs.finishStarted()
    #expect(desk.state.screen == .library && desk.state.library.selectedID == selected)
    #expect(desk.reader?.recording.isPartial == false)
    desk.press("Enter")
    desk.jobs.finishAll()
    #expect(desk.state.screen == .reader)
    desk.press("r q")
    desk.jobs.finishAll()
    #expect(desk.state.screen == .library)
  }

  @Test("A range that was begun in the beginning can be copied when the rest is there")
  func range() {
    let desk = desk()
    desk.press("v j y t")
    #expect(desk.notice.contains("copy again"))
    desk.jobs.finishStarted()
    desk.press("y t")
    desk.jobs.finishAll()
    #expect(desk.clipboard.texts.first?.split(separator: "\n").count == 2)
  }

  @Test("Giving up keeps what is there")
  func givingUp() {
    let desk = desk()
    desk.press("Esc")
    desk.jobs.finishStarted()
    #expect(desk.notice.hasPrefix("stopped; only the beginning") && desk.reader?.recording.isPartial == true)
  }
}
