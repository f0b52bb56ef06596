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

  @Test("Giving up keeps what is there")
  func givingUp() {
    let desk = desk()
    desk.press("Esc")
    desk.jobs.finishStarted()
    #expect(desk.notice == "stopped" && desk.reader?.recording.isPartial == true)
  }
}
