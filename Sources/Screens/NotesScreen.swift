import Canvas
import Commands
import Domain
import State
import Text

/// The notes and bookmarks of all videos.
struct NotesScreen {
  let state: AppState
  let layout: NotesLayout

  init(_ state: AppState) {
    self.state = state
    layout = NotesLayout(state)
  }

  private var notes: NotesState { state.notes }

  func draw(on frame: inout Frame) {
    drawHeader(on: &frame.grid)
    if notes.rows.isEmpty {
      drawEmpty(on: &frame)
    } else {
      drawRows(on: &frame)
    }
  }

  private func drawHeader(on grid: inout Grid) {
    grid.clear(Rect(top: 0, left: 0, rows: 1, columns: state.columns), ground: .bar)
    let count = notes.notes.filter { !$0.isBookmark }.count
    let bookmarks = notes.notes.count - count
    let parts = [
      count == 0 ? nil : count == 1 ? "1 note" : "\(count) notes",
      bookmarks == 0 ? nil : bookmarks == 1 ? "1 bookmark" : "\(bookmarks) bookmarks",
    ]
    let right = parts.compactMap { $0 }.joined(separator: " · ")
    let end = grid.write([Span(right + " ", Pen(.secondary, on: .bar))], row: 0, endingAt: state.columns, notBefore: 10)
    grid.write("Notes", row: 0, column: 1, end: end, pen: Pen(.title, on: .bar, strong: true))
  }

  private func drawRows(on frame: inout Frame) {
    for offset in 0..<max(0, min(layout.listRows, notes.rows.count - notes.top)) {
      let row = layout.listTop + offset
      switch notes.rows[notes.top + offset] {
      case .video(let title, let count):
        let number = Span("  \(count)", Pen(.secondary))
        let end = max(2, state.columns - 1 - number.columns)
        let behind = frame.grid.write(
          SafeText.line(title),
          row: row,
          column: 1,
          end: end,
          pen: Pen(.title, strong: true)
        )
        frame.grid.write([number], row: row, column: behind, end: state.columns)
      case .note(let index):
        let note = notes.notes[index]
        let isSelected = note.id == notes.selectedID
        draw(note, row: row, isSelected: isSelected, on: &frame.grid)
        if isSelected { frame.cursor = Position(row: row, column: 0) }
      }
    }
  }

  private func draw(_ note: Note, row: Int, isSelected: Bool, on grid: inout Grid) {
    let ground: Ground = isSelected ? .selection : .page
    if isSelected {
      grid.clear(Rect(top: row, left: 0, rows: 1, columns: state.columns), ground: ground)
      grid.write(">", row: row, column: 0, end: state.columns, pen: Pen(.focus, on: ground, strong: true))
    }
    let sign: MarkSign = note.isBookmark ? .bookmark : .note
    grid.write(sign.text, row: row, column: 2, end: state.columns, pen: Pen(.mark, on: ground, strong: true))
    let time = Span(note.time.clock, Pen(.secondary, on: ground, strong: isSelected))
    grid.write([time], row: row, endingAt: layout.textLeft - 2, notBefore: layout.timeLeft)
    var spans: [Span] = []
    if !note.isBookmark { spans.append(Span(SafeText.line(note.words), Pen(.text, on: ground, strong: isSelected))) }
    let quote = SafeText.line(note.quote)
    if !quote.isEmpty {
      let isAlone = note.isBookmark
      spans.append(Span(isAlone ? quote : "  “\(quote)”", Pen(.secondary, on: ground)))
    }
    grid.write(spans, row: row, column: layout.textLeft, end: state.columns - 1)
  }

  /// An empty list says why, and what to press.
  private func drawEmpty(on frame: inout Frame) {
    let text: String
    if notes.isLoading, !notes.wasRead {
      text = "Reading the notes…"
    } else if !notes.wasRead {
      text = "The notes were not read. \(key(.reload)) reads them."
    } else if !notes.filter.isEmpty {
      text = "No note has “\(SafeText.line(notes.filter))” in it. Esc clears the filter, \(key(.filter)) changes it."
    } else {
      let (bookmark, note) = (key(.toggleBookmark, .reader), key(.note, .reader))
      text = "No notes yet: \(bookmark) bookmarks, \(note) writes a note, in a video."
    }
    for (offset, line) in TextWrap.lines(text, width: max(1, state.columns - 4)).enumerated()
    where layout.listTop + 1 + offset < state.rows - 1 {
      let row = layout.listTop + 1 + offset
      frame.grid.write(line, row: row, column: 2, end: state.columns - 1, pen: Pen(.secondary))
    }
    frame.cursor = Position(row: min(layout.listTop + 1, state.rows - 1), column: 0)
  }

  private func key(_ command: Command, _ context: Context = .notes) -> String {
    state.keymap.keys(for: command, in: context).first ?? ":" + command.rawValue
  }
}
