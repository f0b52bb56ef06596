import Canvas
import Domain
import State
import Text

/// The list of all videos, and beside it what the selected one is.
struct LibraryScreen {
  let state: AppState
  let layout: LibraryLayout

  init(_ state: AppState) {
    self.state = state
    layout = LibraryLayout(state)
  }

  private var library: LibraryState { state.library }

  func draw(on frame: inout Frame) {
    drawHeader(on: &frame.grid)
    if layout.welcomeRows > 0 { Welcome(state).draw(top: 1, on: &frame.grid) }
    let columns = ListColumns(width: layout.listWidth)
    if let row = layout.headingRow { columns.drawHeading(row: row, on: &frame.grid) }
    if library.rows.isEmpty {
      drawEmpty(on: &frame)
    } else {
      drawRows(columns, on: &frame)
    }
    if let left = layout.previewLeft, let video = library.selected {
      Preview(video, left: left, top: 1 + layout.welcomeRows, layout).draw(on: &frame.grid)
    }
  }

  private func drawHeader(on grid: inout Grid) {
    grid.clear(Rect(top: 0, left: 0, rows: 1, columns: state.columns), ground: .bar)
    let sources = Set(library.videos.map(\.source))
    let origin = sources.count == 1 ? sources.first ?? "" : "\(sources.count) sources"
    let count = library.videos.count == 1 ? "1 video" : "\(library.videos.count) videos"
    let right = library.videos.isEmpty ? "" : "\(origin) · \(count) "
    let end = grid.write([Span(right, Pen(.secondary, on: .bar))], row: 0, endingAt: state.columns, notBefore: 10)
    grid.write("Playhead", row: 0, column: 1, end: end, pen: Pen(.title, on: .bar, strong: true))
  }

  private func drawRows(_ columns: ListColumns, on frame: inout Frame) {
    for offset in 0..<min(layout.listRows, library.rows.count - library.top) {
      let row = layout.listTop + offset
      switch library.rows[library.top + offset] {
      case .source(let name, let count):
        frame.grid.write(
          [Span(name, Pen(.title, strong: true)), Span("  \(count)", Pen(.secondary))],
          row: row,
          column: 1,
          end: layout.listWidth
        )
      case .video(let index):
        let video = library.videos[index]
        let isSelected = video.id == library.selectedID
        columns.draw(video, row: row, isSelected: isSelected, on: &frame.grid)
        if library.chosen.contains(video.id) {
          let ground: Ground = isSelected ? .selection : .page
          frame.grid.write("x", row: row, column: 1, end: 2, pen: Pen(.mark, on: ground, strong: true))
        }
        if isSelected { frame.cursor = Position(row: row, column: 0) }
      }
    }
  }

  /// An empty list says why, and what to press.
  private func drawEmpty(on frame: inout Frame) {
    let text: String
    if library.isLoading {
      text = "Reading the library…"
    } else if !library.wasRead {
      text = "The library was not read. r reads it."
    } else if !library.filter.isEmpty {
      text = "No video matches \"\(library.filter)\". Esc clears the filter, f changes it."
    } else {
      text =
        state.holdsFiles
        ? "No transcript was found here: no file with times in it. r looks again."
        : "The library is empty. A adds a folder of transcripts, r reads it again."
    }
    for (offset, line) in TextWrap.lines(text, width: max(1, layout.listWidth - 4)).enumerated()
    where layout.listTop + offset < state.rows - 1 {
      frame.grid.write(line, row: layout.listTop + offset, column: 2, end: layout.listWidth, pen: Pen(.secondary))
    }
    frame.cursor = Position(row: min(layout.listTop, state.rows - 1), column: 0)
  }
}

/// The three lines of the first start; they go away when the program is used.
struct Welcome {
  let state: AppState

  init(_ state: AppState) {
    self.state = state
  }

  func draw(top: Int, on grid: inout Grid) {
    let lines: [[Span]] = [
      [
        Span(
          pick(
            "Playhead reads videos: what was said, seen and about — on one clock.",
            "Read videos: said, seen, about."
          )
        )
      ],
      [
        Span(pick("The sample: ", "")), key("Enter"),
        Span(pick(" opens a video, the first one teaches the keys, ", " opens; the first one teaches. ")), key("?"),
        Span(" helps."),
      ],
      [
        Span(pick("Your own: ", "")), key("A"),
        Span(pick(" adds a folder of transcripts, ", " adds a folder, ")), key("S"),
        Span(pick(" searches all of them. ", " searches. ")),
      ],
    ]
    for (offset, line) in lines.enumerated() {
      grid.write(line, row: top + 1 + offset, column: 2, end: state.columns - 1)
    }
  }

  private func pick(_ long: String, _ short: String) -> String { state.columns >= 76 ? long : short }

  private func key(_ name: String) -> Span { Span(name, Pen(.key, strong: true)) }
}

/// The columns of the list at a width; what there is no room for is left out, but never the status.
struct ListColumns {
  private let width: Int
  private let titleEnd: Int
  /// Nil where there is no room for the date.
  private let dateEnd: Int?
  private let lengthEnd: Int
  /// How much each of speech, scene, chapters, topics takes: its count, a letter, or nothing.
  private let countWidth: Int
  private let countsLeft: Int
  private let statusLeft: Int

  private static let statusWidth = 9
  private static let lengthWidth = 8
  private static let dateWidth = 10

  init(width: Int) {
    self.width = width
    statusLeft = max(0, width - ListColumns.statusWidth)
    let end = statusLeft
    countWidth = width >= 88 ? 7 : width >= 48 ? 2 : 0
    countsLeft = countWidth == 0 ? end : end - 4 * countWidth - 2
    lengthEnd = countsLeft - 1
    let restEnd = width >= 36 ? lengthEnd - ListColumns.lengthWidth - 1 : lengthEnd
    // Beside a list that is narrower than this, the preview tells the date.
    dateEnd = width >= 76 ? restEnd : nil
    titleEnd = dateEnd.map { $0 - ListColumns.dateWidth - 2 } ?? restEnd
  }

  private var showsLength: Bool { width >= 36 }

  func drawHeading(row: Int, on grid: inout Grid) {
    let pen = Pen(.secondary)
    grid.write("title", row: row, column: 2, end: titleEnd, pen: pen)
    if let dateEnd { grid.write("date", row: row, column: dateEnd - ListColumns.dateWidth, end: dateEnd, pen: pen) }
    if showsLength { grid.write([Span("length", pen)], row: row, endingAt: lengthEnd) }
    if countWidth > 2 {
      for (index, name) in ["speech", "scene", "chaps", "topics"].enumerated() {
        grid.write([Span(name, pen)], row: row, endingAt: countsLeft + (index + 1) * countWidth)
      }
    }
    if countWidth == 2 { grid.write([Span("has", pen)], row: row, endingAt: countsLeft + 4) }
    grid.write("status", row: row, column: statusLeft, end: width, pen: pen)
  }

  func draw(_ video: Video, row: Int, isSelected: Bool, on grid: inout Grid) {
    let ground: Ground = isSelected ? .selection : .page
    if isSelected {
      grid.clear(Rect(top: row, left: 0, rows: 1, columns: width), ground: .selection)
      grid.write(">", row: row, column: 0, end: width, pen: Pen(.focus, on: ground, strong: true))
    }
    grid.write(video.title, row: row, column: 2, end: titleEnd, pen: Pen(.text, on: ground, strong: isSelected))
    let quiet = Pen(.secondary, on: ground)
    if let dateEnd, let day = video.created.map(CalendarDay.text) {
      grid.write(day, row: row, column: dateEnd - ListColumns.dateWidth, end: dateEnd, pen: quiet)
    }
    if showsLength {
      let length = Span(video.duration?.clock ?? "–", quiet)
      // Some file claims a length of centuries.
      grid.write([length.columns > ListColumns.lengthWidth ? Span("?", quiet) : length], row: row, endingAt: lengthEnd)
    }
    drawCounts(video.counts, row: row, ground: ground, on: &grid)
    grid.write(StatusWord.spans(video.status, on: ground), row: row, column: statusLeft, end: width)
  }

  private func drawCounts(_ counts: Video.Counts, row: Int, ground: Ground, on grid: inout Grid) {
    let quiet = Pen(.secondary, on: ground)
    let all = [("S", counts.speech), ("V", counts.scene), ("C", counts.chapters), ("T", counts.topics)]
    for (index, (letter, count)) in all.enumerated() where countWidth > 0 {
      let text = countWidth > 2 ? count.map(String.init) ?? "–" : count == nil ? "-" : letter
      grid.write([Span(text, quiet)], row: row, endingAt: countsLeft + (index + 1) * countWidth)
    }
  }
}

/// The state of a video: a sign and always its word.
enum StatusWord {
  static func spans(_ status: Video.Status, on ground: Ground) -> [Span] {
    switch status {
    case .ready: [Span("✓ ready", Pen(.ready, on: ground))]
    case .working: [Span("… working", Pen(.working, on: ground))]
    case .failed: [Span("× failed", Pen(.failed, on: ground))]
    case .local: [Span("  local", Pen(.secondary, on: ground))]
    }
  }
}
