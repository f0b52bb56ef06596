import Clients
import Domain
import Fixtures
import Models
import State
import Testing

@Suite("The notes of all videos")
@MainActor
struct NotesListTests {
  private func note(_ seconds: Double, _ words: String, in video: String, on track: Track? = .speech) -> Note {
    Note(video: VideoID(video), title: "Video \(video)", time: .seconds(seconds), track: track, words: words)
  }

  private func desk() -> Desk {
    let desk = Desk()
    desk.notes.put(note(8, "", in: "A"))
    desk.notes.put(note(40, "bread", in: "A"))
    desk.notes.put(note(21, "oven", in: "B", on: .scene))
    return desk
  }

  private func shown(_ desk: Desk) { desk.jobs.finishAll(); desk.app.settle() }

  @Test("They are listed by video, and q goes back to where one was")
  func list() {
    let desk = desk()
    desk.press("'")
    #expect(desk.state.screen == .notes)
    shown(desk)
    let rows = desk.state.notes.rows
    #expect(rows == [.video("Video A", count: 2), .note(0), .note(1), .video("Video B", count: 1), .note(2)])
    desk.press("q")
    #expect(desk.state.screen == .library)
  }

  @Test("Enter opens the moment on its track, and q comes back to the very row")
  func open() {
    let desk = desk()
    desk.press("'")
    shown(desk)
    desk.press("G Enter")
    shown(desk)
    #expect(desk.state.screen == .reader && desk.reader?.recording.video.id == VideoID("B"))
    #expect(desk.reader?.place == .segment(.scene, 5) && desk.reader?.view == .scene)
    desk.press("q")
    shown(desk)
    #expect(desk.state.screen == .notes && desk.state.notes.selected?.words == "oven")
    desk.press("q")
    #expect(desk.state.screen == .library)
  }

  @Test("From a video its note nearest to the moment is selected, and Enter needs nothing to be read")
  func nearest() {
    let desk = desk()
    desk.press("Enter")
    shown(desk)
    desk.press("t")
    desk.type("35")
    desk.press("Enter '")
    shown(desk)
    #expect(desk.state.notes.selected?.words == "bread")
    desk.press("Enter")
    #expect(desk.state.screen == .reader && desk.index == 10 && desk.jobs.count == 0)
    desk.press("q q")
    #expect(desk.state.screen == .reader)
  }

  @Test("D asks, and only y discards; the mark is gone in the video as well")
  func discard() {
    let desk = desk()
    desk.press("Enter")
    shown(desk)
    desk.press("'")
    shown(desk)
    desk.press("D")
    #expect(desk.state.overlay == .question("discard the bookmark at 0:00:08?"))
    desk.press("n")
    #expect(desk.notes.kept.count == 3 && desk.state.notes.notes.count == 3)
    desk.press("D y")
    #expect(desk.state.notes.notes.count == 2 && desk.state.notes.selected?.words == "bread")
    desk.jobs.finishAll()
    #expect(desk.notes.kept.map(\.words) == ["bread", "oven"])
    desk.press("q")
    #expect(desk.reader?.marks.all.map(\.note.words) == ["bread"])
  }

  @Test("a changes the words of the selected note")
  func edit() {
    let desk = desk()
    desk.press("'")
    shown(desk)
    desk.press("j a")
    desk.type(" and butter")
    desk.press("Enter")
    #expect(desk.state.notes.selected?.words == "bread and butter")
    desk.jobs.finishAll()
    #expect(desk.notes.kept.map(\.words).contains("bread and butter"))
  }

  @Test("What is typed filters at once, Esc shows all again", arguments: ["f", "/"])
  func filter(key: String) {
    let desk = desk()
    desk.press("'")
    shown(desk)
    desk.press(key)
    desk.type("ove")
    #expect(desk.state.notes.rows.count == 2 && desk.state.notes.selected?.words == "oven")
    desk.press("Enter")
    #expect(desk.state.notes.filter == "ove")
    desk.press("Esc")
    #expect(desk.state.notes.rows.count == 5 && desk.state.notes.selected?.words == "oven")
    desk.press(key)
    desk.type("nobody")
    #expect(desk.screen.contains { $0.contains("No note has “nobody” in it.") })
    desk.press("Esc")
    #expect(desk.state.notes.rows.count == 5)
  }

  @Test("Copying takes the selected note", arguments: [("y y", "0:00:40"), ("y t", "bread"), ("y l", "A@0:00:40")])
  func copy(keys: String, text: String) {
    let desk = desk()
    desk.press("'")
    shown(desk)
    desk.press("j \(keys)")
    desk.jobs.finishAll()
    #expect(desk.clipboard.texts == [text])
  }

  @Test("Without notes it says how they are made")
  func empty() {
    let desk = Desk()
    desk.press("'")
    shown(desk)
    #expect(desk.screen.contains { $0.contains("No notes yet: m bookmarks, a writes a note, in a video.") })
    desk.press("Enter D a j G")
    #expect(desk.state.screen == .notes)
  }

  @Test("A video that is gone keeps its notes, and says that it is gone")
  func gone() {
    let desk = desk()
    desk.notes.put(note(1, "lost", in: "Z"))
    desk.press("'")
    shown(desk)
    desk.press("G Enter")
    shown(desk)
    #expect(desk.state.screen == .notes && desk.state.notice?.kind == .failure)
  }
}
