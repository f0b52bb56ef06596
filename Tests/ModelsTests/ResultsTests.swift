import Clients
import Commands
import Domain
import Fixtures
import Input
import Models
import Search
import State
import Testing

@Suite("Searching everything")
@MainActor
struct ResultsTests {
  private static let recordings: [Recording] = [.plain(100, id: "A"), .plain(60, id: "B"), .plain(8, id: "C")]
  private let search = FakeSearch(recordings)

  private func desk() -> Desk { Desk(ResultsTests.recordings, search: search.client) }

  /// A desk with the answer to words on it.
  private func found(_ words: String) -> Desk {
    let desk = desk()
    ask(words, on: desk)
    return desk
  }

  private func ask(_ words: String, on desk: Desk) {
    desk.press("S Ctrl-u")
    desk.type(words)
    desk.press("Enter")
    desk.jobs.finishAll()
    desk.app.settle()
  }

  // MARK: Typing

  @Test("Each letter gives up the search before it; only what is typed last is looked for")
  func cancelling() {
    let desk = desk()
    desk.press("S")
    #expect(desk.state.screen == .results && desk.prompt?.kind == .searchLibrary)
    desk.type("said 5")
    desk.jobs.finishAll()
    #expect(search.asked == ["said 5"] && desk.state.results.phase == .finished)
    // 5 and all that begin with it, in each video.
    #expect(desk.state.results.findings.videos.map(\.count) == [11, 11, 1])
    desk.type("7")
    desk.jobs.finishAll()
    #expect(search.asked == ["said 5", "said 57"] && desk.state.results.findings.videos.map(\.count) == [1, 1])
  }

  @Test("What is found is shown while the rest is being looked for, and a late report of old words changes nothing")
  func streaming() {
    let desk = desk()
    desk.press("S")
    desk.type("said")
    while desk.jobs.count > 0 { desk.jobs.startNext() }
    #expect(desk.state.results.phase == .searching && desk.state.results.findings.videos.count == 3)
    #expect(desk.screen[0].contains("counting…"))
    desk.type(" 7")
    desk.jobs.finishStarted()
    #expect(desk.state.results.query?.text == "said 7" && desk.state.results.phase == .searching)
    desk.jobs.finishAll()
    #expect(desk.screen[0].contains("13 hits in 3 videos"))
  }

  @Test("Nothing typed asks nothing, and says what may be typed")
  func nothing() {
    let desk = desk()
    desk.press("S")
    #expect(desk.screen.joined().contains("near:") && desk.jobs.count == 0)
    desk.type("said")
    desk.press("Ctrl-u")
    desk.jobs.finishAll()
    #expect(desk.state.results.rows.isEmpty && desk.screen.joined().contains("near:"))
    desk.press("Enter")
    #expect(desk.state.screen == .library && desk.prompt == nil)
  }

  @Test("Esc goes back to where one came from", arguments: ["Esc", "Ctrl-c", "Ctrl-u Backspace"])
  func givingUp(keys: String) {
    let desk = desk()
    desk.press("j Enter")
    desk.jobs.finishAll()
    desk.press("j j j S")
    desk.type("said")
    desk.jobs.finishAll()
    desk.press(keys)
    #expect(desk.state.screen == .reader && desk.index == 3 && desk.reader?.recording.video.id == VideoID("B"))
    desk.press("q")
    #expect(desk.state.screen == .library)
  }

  @Test("Esc among the results brings back the ones before, where one was in them")
  func givingUpAmongResults() {
    let desk = found("said 5")
    desk.press("j j j")
    let before = desk.state.results
    desk.press("S")
    #expect(desk.prompt?.editor.text == "said 5")
    desk.type("7")
    desk.jobs.finishAll()
    desk.press("Esc")
    desk.jobs.finishAll()
    #expect(desk.state.screen == .results && desk.state.results == before)
  }

  @Test("The last words are there to be changed, and the arrows bring back older ones, apart from those of a video")
  func history() {
    let desk = found("said 5")
    ask("seen 7", on: desk)
    desk.press("Enter")
    desk.jobs.finishAll()
    desk.press("/")
    desk.type("other")
    desk.press("Enter S")
    #expect(desk.prompt?.editor.text == "seen 7")
    desk.press("Up Up")
    #expect(desk.prompt?.editor.text == "said 5")
  }

  @Test("The palette searches everything as well")
  func palette() {
    let desk = desk()
    desk.app.perform(.searchLibrary, argument: "said 3")
    desk.jobs.finishAll()
    #expect(desk.prompt == nil && desk.state.results.selectedHit?.text == "said 3")
    desk.press("q")
    #expect(desk.state.screen == .library)
  }

  // MARK: Reading

  @Test("Enter reads a hit with all of its kind marked, n goes on, and q comes back to the very row")
  func reading() {
    let desk = found("said 5")
    desk.press("j j j j } j j j")
    let before = desk.state.results
    #expect(before.selectedHit?.index == 51 && before.selectedVideo?.id == VideoID("B"))
    desk.press("Enter")
    desk.jobs.finishAll()
    #expect(desk.state.screen == .reader && desk.reader?.recording.video.id == VideoID("B"))
    #expect(desk.reader?.place == .segment(.speech, 51))
    #expect(desk.reader.flatMap { reader in reader.search.map { HitCount(reader, $0).here } } == "3/11")
    desk.press("n")
    #expect(desk.index == 52)
    desk.press("q")
    #expect(desk.state.screen == .results && desk.state.results == before)
    desk.press("q")
    #expect(desk.state.screen == .library)
  }

  @Test(
    "< and Backspace come back as well, when there is nothing to go back to in the video",
    arguments: ["<", "Backspace"]
  )
  func goingBack(key: String) {
    let desk = found("said 5")
    desk.press("Enter")
    desk.jobs.finishAll()
    desk.press("n \(key)")
    #expect(desk.state.screen == .reader && desk.index == 5)
    desk.press(key)
    #expect(desk.state.screen == .results)
    desk.press(key)
    #expect(desk.state.screen == .library)
  }

  @Test(
    "A hit is read in the view of its layer",
    arguments: [
      ("seen 7", View.scene, Place.segment(.scene, 7)), ("\"Chapter 3\"", .chapters, .item(3)),
      ("Late", .topics, .item(1)), ("track:title video", .speech, .segment(.speech, 0)),
      ("said:\"said 9\" near:4s seen:\"seen 9\"", .speech, .segment(.speech, 9)),
    ]
  )
  func layers(words: String, view: View, place: Place) {
    let desk = found(words)
    desk.press("Enter")
    desk.jobs.finishAll()
    #expect(desk.reader?.view == view && desk.reader?.place == place)
  }

  @Test(
    "The hits one goes through in a video are those that were asked for: by whom, and in which layer",
    arguments: [
      ("speaker:ann said", "1/51", 0), ("track:speech said", "1/100", 0),
      ("said:\"said 9\" near:4s seen:seen", "1/1", 0), ("said", "1/100", 0), ("track:scene seen", "1/100", 0),
    ]
  )
  func sameQuestion(words: String, here: String, elsewhere: Int) {
    let desk = found(words)
    desk.press("Enter")
    desk.jobs.finishAll()
    guard let reader = desk.reader, let finding = reader.search else {
      Issue.record("nothing is marked")
      return
    }
    #expect(HitCount(reader, finding).here == here)
    #expect(reader.elsewhere(finding).map(\.count).reduce(0, +) == elsewhere)
  }

  @Test("A hit in what is not read yet is gone to when it is, unless one has moved on", arguments: [false, true])
  func partial(isMoved: Bool) {
    let desk = found("\"said 90\"")
    let part = Recording(video: ResultsTests.recordings[0].video, speech: Recording.plain(10).speech, isPartial: true)
    desk.library.begin(with: part)
    desk.press("Enter")
    desk.jobs.startNext()
    desk.app.settle()
    #expect(desk.state.screen == .reader && desk.index == 9)
    if isMoved { desk.press("k k k") }
    desk.jobs.finishStarted()
    desk.jobs.finishAll()
    #expect(desk.index == (isMoved ? 6 : 90) && desk.reader?.search?.text == "\"said 90\"")
  }

  @Test("Results opened from a video go back to that video, where one was in it")
  func fromTheReader() {
    let desk = desk()
    desk.press("Enter")
    desk.jobs.finishAll()
    desk.press("2 j j j j")
    let before = desk.reader?.place
    ask("said 5", on: desk)
    desk.press("} j Enter")
    desk.jobs.finishAll()
    #expect(desk.reader?.recording.video.id == VideoID("B"))
    desk.press("q q")
    #expect(desk.state.screen == .reader && desk.reader?.recording.video.id == VideoID("A"))
    #expect(desk.reader?.place == before && desk.reader?.view == .scene && desk.reader?.search == nil)
    desk.press("q")
    #expect(desk.state.screen == .library)
  }

  @Test("A search begun in what another one found comes back through both")
  func nested() {
    let desk = found("said 5")
    desk.press("} j")
    let first = desk.state.results
    desk.press("Enter")
    desk.jobs.finishAll()
    ask("seen 7", on: desk)
    desk.press("Enter")
    desk.jobs.finishAll()
    #expect(desk.reader?.place == .segment(.scene, 7) && desk.reader?.recording.video.id == VideoID("A"))
    desk.press("q")
    #expect(desk.state.results.query?.text == "seen 7")
    desk.press("q")
    #expect(desk.state.screen == .reader && desk.reader?.place == .segment(.speech, 5))
    #expect(desk.reader?.recording.video.id == VideoID("B") && desk.reader?.search?.text == "said 5")
    desk.press("q")
    desk.jobs.finishAll()
    #expect(desk.state.screen == .results && desk.state.results == first)
    desk.press("q")
    #expect(desk.state.screen == .library)
  }

  @Test("Whoever searches on while a video is being opened is not called to it")
  func impatient() {
    let desk = found("said 5")
    desk.press("Enter S")
    desk.type("1")
    desk.jobs.finishAll()
    #expect(desk.state.screen == .results && desk.prompt?.editor.text == "said 51")
  }

  // MARK: Among the results

  @Test("The keys move as everywhere, and the edges are told")
  func moving() {
    let desk = found("said 5")
    desk.press("G")
    #expect(desk.state.results.selectedVideo?.id == VideoID("C"))
    desk.press("}")
    #expect(desk.notice == "this is the last video")
    desk.press("n")
    #expect(desk.notice == "this is the last hit")
    desk.press("g Ctrl-d Space b Ctrl-u")
    #expect(desk.state.results.selectedRow == 0)
    desk.press("n")
    #expect(desk.state.results.selectedRow == 1)
    desk.press("1")
    #expect(desk.notice.contains("in a video"))
  }

  @Test("A click selects and then opens; while one types it goes to the list; the wheel moves")
  func mouse() {
    let desk = found("said 5")
    func click(_ row: Int) { desk.app.handle([.mouse(MouseEvent(action: .press, button: .left, row: row, column: 8))]) }
    click(4)
    #expect(desk.state.results.selectedRow == 3)
    desk.press("S")
    click(5)
    #expect(desk.prompt == nil && desk.state.results.selectedRow == 4 && desk.state.screen == .results)
    desk.app.handle([.mouse(MouseEvent(action: .wheelDown, button: .none, row: 5, column: 5))])
    #expect(desk.state.results.selectedRow == 7)
    click(8)
    desk.jobs.finishAll()
    #expect(desk.state.screen == .reader)
  }

  @Test("A hit is copied where it was found")
  func copying() {
    let desk = found("said 5")
    for (keys, text) in [
      ("y y", "0:00:20"), ("y t", "said 5"), ("y l", "A@0:00:20"), ("y b", "said 5"), ("Y", "said 5"),
    ] {
      desk.press(keys)
      desk.jobs.finishAll()
      #expect(desk.clipboard.texts.last?.contains(text) == true, "\(keys)")
    }
    desk.press("y q")
    desk.jobs.finishAll()
    #expect(desk.clipboard.texts.last?.contains("A video") == true)
    desk.press("k y t")
    #expect(desk.notice.contains("no hit is selected"))
  }

  // MARK: What goes wrong

  @Test("A search that fails says why and leaves what was there; r tries again")
  func failing() {
    let desk = found("said 5")
    search.fail(with: .busy)
    desk.press("S")
    desk.type("7")
    desk.press("Enter")
    desk.jobs.finishAll()
    #expect(desk.screen.last?.contains("error: another program") == true && !desk.state.results.rows.isEmpty)
    search.fail(with: nil)
    desk.press("r")
    desk.jobs.finishAll()
    #expect(desk.state.results.selectedHit?.index == 57 && desk.screen[0].contains("2 hits"))
  }

  @Test("What the program made of the words is said beside the count")
  func remarks() {
    let desk = found("-said")
    #expect(desk.screen.last?.contains("must not occur") == true && desk.screen.last?.contains("1/") == true)
    ask("nobody said this", on: desk)
    #expect(desk.screen.joined().contains("No hits in 3 videos"))
  }

  @Test("Esc stops a search, and says so")
  func stopping() {
    let desk = desk()
    desk.press("S")
    desk.type("said")
    desk.press("Enter")
    while desk.jobs.count > 0 { desk.jobs.startNext() }
    desk.press("Esc")
    desk.jobs.finishStarted()
    #expect(desk.notice == "stopped" && desk.state.results.phase == .stopped)
    #expect(desk.screen[0].contains("stopped at 168 hits"))
  }

  @Test("r looks again and keeps the place")
  func again() {
    let desk = found("said 5")
    desk.press("} j j")
    let hit = desk.state.results.selectedHit
    search.replace(with: [.plain(10, id: "D")] + ResultsTests.recordings)
    desk.press("r")
    desk.jobs.finishAll()
    #expect(desk.state.results.findings.videos.first?.id == VideoID("D"))
    #expect(desk.state.results.selectedHit == hit && desk.state.results.selectedVideo?.id == VideoID("B"))
  }
}
