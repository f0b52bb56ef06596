import Clients
import Domain
import Fixtures
import Models
import State
import Testing

@Suite("What is in the library is changed from its list")
@MainActor
struct ShelfTests {
  private func imported(_ count: Int) -> ImportReport {
    var report = ImportReport()
    report.imported = (0..<count).map {
      .init(id: VideoID("F\($0)"), path: "/talks/\($0).srt", format: "srt", segments: 10, dropped: 0, isReplaced: false)
    }
    return report
  }

  @Test("A folder is asked for, brought in while its progress is told, and what came of it is said")
  func add() {
    let desk = Desk()
    desk.shelf.answer(imported(3))
    desk.press("A")
    #expect(desk.prompt?.kind == .folder)
    desk.type("/talks")
    desk.press("Enter")
    desk.jobs.startNext()
    #expect(desk.state.work?.words == "importing 2 of 5 files, 1,234 segments, about 0:01:05 left")
    desk.jobs.finishStarted()
    desk.jobs.finishAll()
    #expect(desk.shelf.all.brought == [["/talks"]])
    #expect(desk.state.work == nil && desk.notice == "imported 3 files with 30 segments")
  }

  @Test("Esc in the list stops an import, what was done stays, and a second one waits for the first")
  func stop() {
    let desk = Desk()
    desk.press("A")
    desk.type("/talks")
    desk.press("Enter A")
    desk.type("/more")
    desk.press("Enter")
    #expect(desk.prompt?.complaint == "one import or export at a time")
    desk.press("Esc Esc")
    #expect(desk.notice == "stopped; what was done stays")
    desk.jobs.finishAll()
    #expect(desk.shelf.answers == [false] && desk.shelf.all.brought == [["/talks"]])
  }

  @Test("Quitting while an import runs asks first", arguments: ["q", "Q"])
  func quit(key: String) {
    let desk = Desk()
    desk.press("A")
    desk.type("/talks")
    desk.press("Enter \(key)")
    #expect(!desk.app.takeEffects().contains(.quit))
    desk.press("n")
    #expect(!desk.app.takeEffects().contains(.quit) && desk.state.work != nil)
    desk.press("\(key) y")
    #expect(desk.app.takeEffects().contains(.quit))
  }

  @Test("What cannot be kept is said, and the list is as it was")
  func failure() {
    let desk = Desk()
    desk.shelf.fail(with: .unwritable(why: "the disk is full"))
    desk.press("D y")
    desk.jobs.finishAll()
    #expect(desk.notice.contains("the disk is full") && desk.state.notice?.kind == .failure)
    #expect(desk.state.library.videos.count == 2)
  }

  @Test("Removing asks, takes all that are selected, and can be undone; any other key leaves them")
  func remove() {
    let desk = Desk()
    desk.press("D n")
    desk.jobs.finishAll()
    #expect(desk.shelf.all.removed.isEmpty && desk.notice == "nothing was changed")
    desk.press("x x D y")
    desk.jobs.finishAll()
    #expect(desk.shelf.all.removed == [[VideoID("A"), VideoID("B")]])
    #expect(desk.state.library.chosen.isEmpty)
    desk.press(", u")
    desk.jobs.finishAll()
    #expect(desk.shelf.all.restored == 1 && desk.notice == "it is back")
  }

  @Test("A title of one's own is asked for with the old one in place; an empty one takes it back")
  func rename() {
    let desk = Desk()
    desk.press(", n")
    #expect(desk.prompt?.editor.text == desk.state.library.selected?.title)
    desk.press("Ctrl-u")
    desk.type("My talk")
    desk.press("Enter")
    desk.jobs.finishAll()
    #expect(desk.shelf.all.renamed[VideoID("A")] == "My talk")
    desk.press(", n Ctrl-u Enter")
    desk.jobs.finishAll()
    #expect(desk.shelf.all.renamed[VideoID("A")] == "")
    #expect(desk.notice == "it has the title of its source again")
  }

  @Test("R reads the folders again that videos come from, not what was named file by file")
  func refresh() {
    let desk = Desk()
    desk.shelf.answer(imported(1))
    desk.press("R")
    desk.jobs.finishAll()
    #expect(desk.shelf.all.refreshed == [[7]])
    #expect(desk.notice == "imported 1 file with 10 segments")
  }
}
