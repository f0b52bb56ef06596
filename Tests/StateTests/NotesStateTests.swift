import Domain
import Fixtures
import State
import Testing

@Suite("The list of notes")
struct NotesStateTests {
  private func note(_ id: Int64, _ seconds: Double, in video: String, _ words: String = "") -> Note {
    Note(id: id, video: VideoID(video), title: "Video \(video)", time: .seconds(seconds), words: words)
  }

  private var state: NotesState {
    var state = NotesState()
    state.finishLoading([note(1, 4, in: "A"), note(2, 8, in: "A", "Brôt"), note(3, 2, in: "B", "oven")])
    return state
  }

  @Test("Each video has a heading with how many of its notes are shown")
  func rows() {
    var state = state
    #expect(state.rows.count == 5 && state.selectedID == 1)
    state.setFilter("video brot")
    #expect(state.rows == [.video("Video A", count: 1), .note(1)] && state.selectedID == 2)
    #expect(state.shownCount == 1 && state.selectedNumber == 1)
  }

  @Test("The selection stays when the list is read again, and goes on when its note is gone")
  func selection() {
    var state = state
    state.move(by: 1)
    state.finishLoading([note(7, 1, in: "A"), note(2, 8, in: "A", "Brôt"), note(3, 2, in: "B", "oven")])
    #expect(state.selectedID == 2)
    state.remove(2)
    #expect(state.selectedID == 3)
    state.remove(3)
    #expect(state.selectedID == 7)
    state.remove(7)
    #expect(state.selectedID == nil && state.rows.isEmpty)
  }

  @Test("A new note stands beside the others of its video, in time order")
  func put() {
    var state = state
    state.put(note(4, 6, in: "A"))
    state.put(note(5, 1, in: "B"))
    state.put(note(6, 1, in: "C"))
    #expect(state.notes.map(\.id) == [1, 4, 2, 5, 3, 6])
    state.put(note(2, 8, in: "A", "bread"))
    #expect(state.notes.count == 6 && state.notes[2].words == "bread")
  }

  @Test("The note nearest to a moment is found, where the video has one")
  func near() {
    var state = state
    #expect(state.select(near: .seconds(7), in: VideoID("A")) && state.selectedID == 2)
    #expect(!state.select(near: .seconds(7), in: VideoID("Z")) && state.selectedID == 2)
  }

  @Test("The selection is in sight with the title of its video, at any height", arguments: 1...12)
  func settle(rows: Int) {
    var state = NotesState()
    state.finishLoading((0..<40).map { note($0, Double($0), in: $0 < 20 ? "A" : "B") })
    for step in [0, 25, 10, -30, 100, -200] {
      state.move(by: step)
      state.settle(listRows: rows)
      let row = state.selectedRow ?? -1
      #expect(row >= state.top && row < state.top + rows)
      if state.selectedID == 0, rows > 1 { #expect(state.top == 0) }
    }
  }
}
