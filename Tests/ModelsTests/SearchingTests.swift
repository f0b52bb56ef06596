import Commands
import Domain
import Fixtures
import Input
import Models
import State
import Testing

@Suite("Searching in a transcript")
@MainActor
struct SearchingTests {
  @Test("Each letter shows the first hit, Enter keeps it, and what is elsewhere is told")
  func typing() {
    let desk = Desk.reading()
    desk.press("/")
    desk.type("said 5")
    desk.jobs.finishAll()
    #expect(desk.index == 5 && desk.prompt?.kind == .search)
    desk.type("7")
    desk.jobs.finishAll()
    #expect(desk.index == 57)
    desk.press("Enter")
    #expect(desk.prompt == nil && desk.reader?.search?.text == "said 57")
    desk.press("Esc")
    #expect(desk.reader?.search == nil && desk.index == 57)
  }

  @Test(
    "Esc while typing returns to where one was; so does deleting everything and more",
    arguments: ["Esc", "Ctrl-c"]
  )
  func givingUp(key: String) {
    let desk = Desk.reading()
    desk.press("j j j /")
    let before = (desk.reader?.place, desk.reader?.anchorRow)
    desk.type("said 90")
    desk.jobs.finishAll()
    #expect(desk.index == 90)
    desk.press(key)
    #expect((desk.reader?.place, desk.reader?.anchorRow) == before && desk.reader?.search == nil)
    desk.press("/")
    desk.type("said 9")
    desk.jobs.finishAll()
    desk.press("Ctrl-u Backspace")
    #expect((desk.reader?.place, desk.reader?.anchorRow) == before && desk.prompt == nil)
  }

  @Test("n and N go on, and going round is told")
  func goingOn() {
    let desk = Desk.reading()
    search("said 9", on: desk)
    #expect(desk.index == 9)
    desk.press("n")
    #expect(desk.index == 90 && desk.notice.isEmpty)
    desk.press("N N")
    #expect(desk.index == 99 && desk.notice.contains("from the end"))
    desk.press("n")
    #expect(desk.index == 9 && desk.notice.contains("from the start"))
  }

  @Test("n without a search looks again for what was looked for last, or says that nothing was")
  func again() {
    let desk = Desk.reading()
    desk.press("n")
    #expect(desk.notice.contains("nothing was searched yet"))
    search("said 42", on: desk)
    desk.press("Esc g n")
    desk.jobs.finishAll()
    #expect(desk.index == 42 && desk.reader?.search?.text == "said 42")
    search("said 9", on: desk)
    desk.press("Esc G k k N")
    desk.jobs.finishAll()
    #expect(desk.index == 97)
    desk.press("Esc g j N")
    desk.jobs.finishAll()
    #expect(desk.index == 99)
  }

  @Test("What is only in the other track is told with the key that shows it")
  func elsewhere() {
    let desk = Desk.reading()
    search("seen 7", on: desk)
    #expect(desk.notice == "none here, 11 in scene; 2 shows the scene")
    desk.press("2 n")
    #expect(desk.reader?.place == .segment(.scene, 7))
    search("nowhere", on: desk)
    #expect(desk.notice.contains("no hits") && desk.state.notice?.kind == .warning)
  }

  @Test("Enter before the hits are there goes to them when they come, and tells")
  func impatient() {
    let desk = Desk.reading()
    desk.press("/")
    desk.type("seen 7")
    desk.press("Enter")
    #expect(desk.notice.isEmpty)
    desk.jobs.finishAll()
    #expect(desk.notice.contains("11 in scene"))
    desk.press("g /")
    desk.type("said 77")
    desk.press("Enter")
    desk.jobs.finishAll()
    #expect(desk.index == 77)
  }

  @Test("A broken expression says what is wrong and where, and stays in the prompt")
  func broken() {
    let desk = Desk.reading()
    desk.press("/")
    desk.type("re:sa(id")
    desk.press("Enter")
    #expect(desk.prompt?.complaint?.isEmpty == false)
    desk.type(")")
    desk.jobs.finishAll()
    desk.press("Enter")
    #expect(desk.prompt == nil && desk.reader?.search?.text == "re:sa(id)")
  }

  @Test("The arrows bring back what was searched, and the line one was typing")
  func history() {
    let desk = Desk.reading()
    for words in ["said 1", "said 2", "said 1"] { search(words, on: desk) }
    desk.press("/")
    desk.type("dra")
    for (key, expected) in [
      ("Up", "said 1"), ("Up", "said 2"), ("Up", "said 2"), ("Down", "said 1"), ("Down", "dra"), ("Down", "dra"),
    ] {
      desk.press(key)
      #expect(desk.prompt?.editor.text == expected)
    }
  }

  @Test("The palette searches as well")
  func palette() {
    let desk = Desk.reading()
    desk.press(":")
    desk.type("search said 33")
    desk.press("Enter")
    desk.jobs.finishAll()
    #expect(desk.index == 33 && desk.reader?.search?.text == "said 33")
  }

  @Test("A late answer to letters that are gone changes nothing")
  func lateAnswers() {
    let desk = Desk.reading()
    desk.press("/")
    desk.type("said 9")
    desk.press("Esc")
    desk.jobs.finishAll()
    #expect(desk.index == 0 && desk.reader?.search == nil)
  }

  @Test("A video read again is searched again, without moving")
  func readAgain() {
    let desk = Desk.reading()
    search("said 4", on: desk)
    desk.library.replace(VideoID("A"), with: .plain(500, id: "A"))
    desk.press("r")
    desk.jobs.finishAll()
    #expect(desk.index == 4)
    #expect(desk.reader.flatMap { reader in reader.search.map { HitCount(reader, $0).here } } == "1/111")
  }

  @Test("A filter shows only what matches as one types; Esc in the prompt shows everything again")
  func filtering() {
    let desk = Desk.reading()
    desk.press("f")
    desk.type("said 9")
    desk.jobs.finishAll()
    #expect(desk.index == 9)
    desk.press("Enter j")
    #expect(desk.index == 90 && desk.prompt == nil)
    desk.press("f Esc")
    #expect(desk.reader?.filter == nil && desk.index == 90)
  }

  @Test("A search that is begun while a filter is still looking lets it finish; so does reading the video again")
  func both() {
    let desk = Desk.reading()
    desk.press("f")
    desk.type("said 9")
    desk.press("Enter /")
    desk.type("said 99")
    desk.jobs.finishAll()
    desk.press("Enter")
    #expect(counts(desk) == [11, 1])
    desk.press("r")
    desk.jobs.finishAll()
    #expect(counts(desk) == [11, 1])
  }

  @Test("A click beside the prompt gives up what is being typed, as Esc does", arguments: ["/", "f"])
  func click(key: String) {
    let desk = Desk.reading()
    desk.press("j j \(key)")
    desk.type("said 9")
    desk.jobs.finishAll()
    desk.app.handle([.mouse(MouseEvent(action: .press, button: .left, row: 5, column: 5))])
    #expect(desk.prompt == nil && desk.index == 2 && desk.reader?.isTyping == false)
    #expect(desk.reader?.search == nil && desk.reader?.filter == nil)
  }

  @Test("Words that cannot be looked for leave everything as it was", arguments: [Command.search, .filter])
  func refused(command: Command) {
    let desk = Desk.reading()
    desk.app.perform(command, argument: "re:[")
    #expect(desk.notice.contains("column 2") && desk.reader?.isTyping == false)
    desk.app.perform(.search, argument: "said 5")
    desk.app.perform(.search, argument: "re:[")
    desk.jobs.finishAll()
    #expect(desk.reader?.search?.text == "said 5" && desk.reader?.isSearched == true)
  }

  @Test("Esc undoes in this order: range, highlight, filter")
  func escapeOrder() {
    let desk = Desk.reading()
    desk.press("f")
    desk.type("said")
    desk.press("Enter")
    desk.jobs.finishAll()
    search("9", on: desk)
    desk.press("v j Esc")
    #expect(desk.reader?.rangeStart == nil && desk.reader?.search != nil)
    desk.press("Esc")
    #expect(desk.reader?.search == nil && desk.reader?.filter != nil)
    desk.press("Esc")
    #expect(desk.reader?.filter == nil && desk.state.screen == .reader)
  }

  /// How many segments the filter shows, and how many of them are hits.
  private func counts(_ desk: Desk) -> [Int?] {
    guard let reader = desk.reader else { return [] }
    return [reader.filter, reader.search].map { $0?.count(in: .speech, of: reader.recording) }
  }

  private func search(_ words: String, on desk: Desk) {
    desk.press("/")
    desk.type(words)
    desk.jobs.finishAll()
    desk.press("Enter")
  }
}
