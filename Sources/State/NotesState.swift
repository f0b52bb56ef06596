package import Domain
import Text

/// The notes and bookmarks of all videos, and which of them is selected.
package struct NotesState: Equatable, Sendable {
  /// A line of the list.
  package enum Row: Equatable, Sendable {
    case video(String, count: Int)
    case note(Int)
  }

  /// By video and time.
  package private(set) var notes: [Note] = []
  package private(set) var isLoading = false
  /// Whether the list ever arrived: before that, an empty one says nothing.
  package private(set) var wasRead = false
  package private(set) var filter = ""
  /// Kept by its number: rows that arrive or leave do not move the selection.
  package private(set) var selectedID: Int64?
  package private(set) var rows: [Row] = []
  /// The columns of the longest time.
  package private(set) var timeWidth = 7
  /// The first row of the list in sight.
  package private(set) var top = 0

  package init() {}

  package mutating func beginLoading() { isLoading = true }

  package mutating func finishLoading(_ notes: [Note]) {
    self.notes = notes
    isLoading = false
    wasRead = true
    arrange()
  }

  package mutating func failLoading() { isLoading = false }

  package var selected: Note? { notes.first { $0.id == selectedID } }

  /// How many notes the filter lets through.
  package var shownCount: Int { shownNotes.count }

  /// Which of the shown notes is selected, counted from one.
  package var selectedNumber: Int? {
    shownNotes.firstIndex { notes[$0].id == selectedID }.map { $0 + 1 }
  }

  package mutating func setFilter(_ words: String) {
    filter = words
    arrange()
  }

  // MARK: Changes

  /// Shows a note as it is now, where it is in the list.
  package mutating func put(_ note: Note) {
    if let index = notes.firstIndex(where: { $0.id == note.id }) {
      notes[index] = note
    } else if wasRead {
      // Beside the others of its video, in time order.
      let before = notes.lastIndex { $0.video == note.video && $0.time <= note.time }
      let first = notes.firstIndex { $0.video == note.video }
      notes.insert(note, at: before.map { $0 + 1 } ?? first ?? notes.count)
    }
    arrange()
  }

  package mutating func rename(_ id: Int64, to kept: Int64) {
    guard let index = notes.firstIndex(where: { $0.id == id }) else { return }
    notes[index].id = kept
    if selectedID == id { selectedID = kept }
  }

  /// Takes a note out; the next one is selected then, at the end the one before.
  package mutating func remove(_ id: Int64) {
    let shown = shownNotes.map { notes[$0].id }
    if selectedID == id, let position = shown.firstIndex(of: id) {
      selectedID = position + 1 < shown.count ? shown[position + 1] : position > 0 ? shown[position - 1] : nil
    }
    notes.removeAll { $0.id == id }
    arrange()
  }

  // MARK: Moving

  package mutating func move(by steps: Int) {
    let shown = shownNotes
    guard !shown.isEmpty else { return }
    let current = shown.firstIndex { notes[$0].id == selectedID } ?? 0
    selectedID = notes[shown[min(max(0, current + steps), shown.count - 1)]].id
  }

  package mutating func moveToEdge(end: Bool) {
    guard let target = end ? shownNotes.last : shownNotes.first else { return }
    selectedID = notes[target].id
  }

  package mutating func select(row: Int) {
    guard rows.indices.contains(row), case .note(let index) = rows[row] else { return }
    selectedID = notes[index].id
  }

  /// Selects the note of a video that is nearest to a time; false where the video has none that is shown.
  @discardableResult
  package mutating func select(near time: MediaTime, in video: VideoID) -> Bool {
    let own = shownNotes.filter { notes[$0].video == video }
    func distance(_ index: Int) -> UInt64 { (notes[index].time.milliseconds - time.milliseconds).magnitude }
    guard let nearest = own.min(by: { distance($0) < distance($1) }) else { return false }
    selectedID = notes[nearest].id
    return true
  }

  /// Brings the selection into sight of a list with so many rows.
  package mutating func settle(listRows: Int) {
    top = ListWindow.top(top, showing: selectedRow, of: rows.count, listRows: listRows)
    // The title is seen with the first note of its video, where there is room for both.
    if let row = selectedRow, row == top, listRows > 1, row > 0, case .video = rows[row - 1] { top -= 1 }
  }

  package var selectedRow: Int? {
    rows.firstIndex { row in
      if case .note(let index) = row { notes[index].id == selectedID } else { false }
    }
  }

  private var shownNotes: [Int] {
    rows.compactMap { row in if case .note(let index) = row { index } else { nil } }
  }

  private mutating func arrange() {
    let words = filter.split(separator: " ").map { Folding.folded(String($0)) }
    let shown = notes.indices.filter { matches(notes[$0], words) }
    timeWidth = notes.reduce(7) { max($0, $1.time.clock.utf8.count) }
    var counts: [VideoID: Int] = [:]
    for index in shown { counts[notes[index].video, default: 0] += 1 }
    rows = []
    var video: VideoID?
    for index in shown {
      let note = notes[index]
      if note.video != video { rows.append(.video(title(of: note), count: counts[note.video] ?? 0)) }
      video = note.video
      rows.append(.note(index))
    }
    if selectedID == nil || !shown.contains(where: { notes[$0].id == selectedID }) {
      selectedID = shown.first.map { notes[$0].id }
    }
  }

  private func title(of note: Note) -> String { note.title.isEmpty ? note.video.text : note.title }

  private func matches(_ note: Note, _ words: [String]) -> Bool {
    guard !words.isEmpty else { return true }
    let text = Folding.folded([note.title, note.video.text, note.words, note.quote].joined(separator: " "))
    return words.allSatisfy { text.contains($0) }
  }
}
