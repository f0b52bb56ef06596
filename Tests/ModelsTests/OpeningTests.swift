import Clients
import Domain
import Fixtures
import Models
import State
import Testing

@Suite("Opening a video, and giving it up")
@MainActor
struct OpeningTests {
  @Test("Enter opens what is selected; what was on the screen stays until it is there")
  func opening() {
    let desk = Desk()
    desk.press("j Enter")
    #expect(desk.state.opening == VideoID("B") && desk.state.screen == .library && desk.app.isBusy)
    #expect(desk.screen.last?.contains("reading the video") == true)
    desk.jobs.finishAll()
    #expect(desk.state.opening == nil && desk.state.screen == .reader && !desk.app.isBusy)
    #expect(desk.reader?.recording.video.id == VideoID("B"))
    desk.press("q")
    #expect(desk.state.screen == .library && desk.state.library.selected?.id == VideoID("B"))
  }

  @Test("Esc and Ctrl-c give up waiting, and the late answer changes nothing", arguments: ["Esc", "Ctrl-c"])
  func givingUp(key: String) {
    let desk = Desk()
    desk.press("Enter \(key)")
    #expect(desk.state.opening == nil && desk.notice == "stopped")
    desk.jobs.finishAll()
    #expect(desk.state.screen == .library && desk.reader == nil && !desk.app.isBusy)
    #expect(desk.app.takeEffects().isEmpty)
    desk.press("Enter")
    desk.jobs.finishAll()
    #expect(desk.state.screen == .reader)
  }

  @Test("Of two that were asked for, the later one opens")
  func laterWins() {
    let desk = Desk()
    desk.press("Enter j Enter")
    desk.jobs.finishAll()
    #expect(desk.reader?.recording.video.id == VideoID("B"))
  }

  @Test("A video that cannot be opened says why, and what was on the screen stays")
  func failing() {
    let desk = Desk.reading()
    desk.press("5 j")
    let before = desk.reader?.clock
    desk.app.open(Moment(video: VideoID("missing")))
    desk.jobs.finishAll()
    #expect(desk.state.notice?.kind == .failure && desk.notice.contains("missing"))
    #expect(desk.state.screen == .reader && desk.reader?.clock == before && desk.state.opening == nil)
  }

  @Test("A video opens at the moment asked for, else where it was left")
  func positions() {
    let desk = Desk(opening: Moment(video: VideoID("A"), time: .seconds(100)))
    #expect(desk.reader?.clock == .seconds(100))
    desk.press("j q j Enter")
    desk.jobs.finishAll()
    #expect(desk.reader?.clock == .zero)
    desk.press("q k Enter")
    desk.jobs.finishAll()
    #expect(desk.reader?.clock == .seconds(104))
  }

  @Test("Reading again keeps the moment and the view")
  func reloading() {
    for view in ["1", "2", "3", "4", "5"] {
      let desk = Desk.reading()
      desk.press("\(view) Space j")
      let before = (desk.reader?.view, desk.reader?.clock, desk.reader?.place)
      desk.press("r")
      #expect((desk.reader?.view, desk.reader?.clock, desk.reader?.place) == before)
      desk.jobs.finishAll()
      desk.app.settle()
      #expect((desk.reader?.view, desk.reader?.clock, desk.reader?.place) == before, "view \(view)")
    }
  }

  @Test("Reading again keeps a moment that means another one in another view")
  func reloadingBetweenTracks() {
    let desk = Desk.reading(.made(id: "A", speech: [Line(0), Line(12.4)], scene: [Line(0), Line(12)]))
    desk.press("2 j r")
    desk.jobs.finishAll()
    #expect(desk.reader?.clock == .seconds(12) && desk.index == 1)
  }

  @Test("One may read on while the video is read again: neither the moment nor a half-typed answer is lost")
  func readingOnWhileReloading() {
    let desk = Desk.reading()
    desk.press("2 r j j j t")
    desk.type("1:3")
    let before = (desk.reader?.view, desk.reader?.clock, desk.reader?.place)
    desk.jobs.finishAll()
    desk.app.settle()
    #expect((desk.reader?.view, desk.reader?.clock, desk.reader?.place) == before)
    #expect(desk.prompt?.editor.text == "1:3")
  }

  @Test("A video that was cut short meanwhile is shown where it still has something")
  func reloadingLess() {
    for view in ["1", "2", "3", "4", "5"] {
      let desk = Desk.reading()
      desk.press("\(view) G")
      desk.library.replace(VideoID("A"), with: .made(id: "A", speech: [Line(0), Line(2)], topics: []))
      desk.press("r")
      desk.jobs.finishAll()
      #expect(desk.screen.count == 24)
      desk.press("k j < > G g")
      #expect(desk.reader?.recording.speech?.count == 2)
    }
  }

  @Test("Reading everything again reads the list as well")
  func reloadingAll() {
    let desk = Desk.reading()
    desk.press("R")
    #expect(desk.jobs.count == 2 && desk.state.library.isLoading)
    desk.jobs.finishAll()
    #expect(!desk.state.library.isLoading && desk.notice == "the library was read again")
  }

  @Test("A library that cannot be read says so, and keeps what was there")
  func failingLibrary() {
    let desk = Desk()
    desk.library.answer(.failure(.noSuchVideo(VideoID("X"))))
    desk.press("j r")
    desk.jobs.finishAll()
    #expect(desk.state.notice?.kind == .failure && !desk.state.library.isLoading)
    #expect(desk.state.library.shownCount == 2 && desk.state.library.selected?.id == VideoID("B"))
  }

  @Test("Reading the list can be given up too", arguments: ["Esc", "Ctrl-c"])
  func givingUpTheList(key: String) {
    let desk = Desk()
    desk.press("r \(key)")
    #expect(desk.notice == "stopped" && !desk.state.library.isLoading && desk.state.library.shownCount == 2)
    desk.library.answer(.success([]))
    desk.press("r")
    #expect(desk.jobs.count == 2)
    desk.jobs.finishAll()
    #expect(desk.state.library.shownCount == 0)
  }

  @Test("An empty library opens nothing and says something")
  func emptyLibrary() {
    let desk = Desk([])
    desk.press("Enter j G")
    #expect(desk.jobs.count == 0 && desk.state.screen == .library)
    #expect(desk.screen.joined().contains { $0.isLetter })
  }

  @Test("The tutorial opens by name; the welcome goes away when used")
  func tutorAndWelcome() {
    let desk = Desk(welcome: true)
    #expect(desk.state.showsWelcome)
    desk.press("Esc")
    #expect(!desk.state.showsWelcome)
    desk.press(":")
    desk.type("tutor")
    desk.press("Enter")
    desk.jobs.finishAll()
    #expect(desk.reader?.recording.video.id == VideoID("B"))
    let other = Desk(welcome: true)
    other.press("Enter")
    #expect(!other.state.showsWelcome)
  }

  @Test("Whose list is a person's own is not welcomed with the sample")
  func noWelcome() {
    let own = Desk([.plain(10, id: "A")], welcome: true)
    #expect(!own.state.showsWelcome && !own.screen.joined().contains("The sample"))
    #expect(Desk(welcome: true).screen.joined().contains("Your own: A adds a folder"))
  }

  @Test("A prefix that was begun in the list is forgotten when the video opens")
  func prefixIsForgotten() {
    let desk = Desk()
    desk.press("Enter ,")
    #expect(!desk.state.pending.isEmpty && desk.state.continuations.count == 7)
    desk.jobs.finishAll()
    #expect(desk.state.pending.isEmpty)
    desk.press("t")
    #expect(desk.prompt?.kind == .goToTime)
  }
}
