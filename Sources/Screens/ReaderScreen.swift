import Canvas
import Domain
import State
import Text

/// The reader: the title and the views, the chapter one is in, and the page.
struct ReaderScreen {
  let state: AppState

  init(_ state: AppState) {
    self.state = state
  }

  func draw(on frame: inout Frame) {
    guard let reader = state.reader else { return }
    let page = reader.page(columns: state.columns, rows: state.rows)
    drawHeader(reader, on: &frame.grid)
    if let row = page.layout.chapterRow { drawChapter(reader, page, row: row, on: &frame.grid) }
    if let row = page.layout.headingRow { drawHeadings(reader, page, row: row, on: &frame.grid) }
    if page.layout.outlineWidth != nil { OutlineColumn(reader: reader, page: page).draw(on: &frame) }
    if reader.place == nil {
      EmptyView(reader).draw(top: page.layout.bodyTop, on: &frame, state: state)
    } else if reader.view.outline != nil {
      OutlinePage(reader: reader, page: page).draw(on: &frame)
    } else {
      TranscriptPage(reader: reader, page: page).draw(on: &frame)
    }
    if let strip = page.layout.strip {
      StripRow(reader: reader, place: strip, isPlain: state.isPlain).draw(columns: state.columns, on: &frame.grid)
    }
  }

  private func drawHeader(_ reader: ReaderState, on grid: inout Grid) {
    grid.clear(Rect(top: 0, left: 0, rows: 1, columns: state.columns), ground: .bar)
    let bar = TabBar(reader, columns: state.columns)
    for tab in bar.tabs {
      let isActive = tab.view == reader.view
      let role: Role = isActive ? .activeTab : reader.recording.has(tab.view) ? .secondary : .faint
      grid.write(tab.text, row: 0, column: tab.left, end: tab.right, pen: Pen(role, on: .bar, strong: isActive))
    }
    grid.write(
      reader.recording.video.title,
      row: 0,
      column: 1,
      end: max(1, bar.left - 1),
      pen: Pen(.title, on: .bar, strong: true)
    )
  }

  /// The chapter one is in stays in sight while one reads.
  private func drawChapter(_ reader: ReaderState, _ page: Page, row: Int, on grid: inout Grid) {
    guard let chapters = reader.recording.chapters else { return }
    grid.rule("─", row: row, from: 0, to: state.columns, pen: Pen(.faint))
    guard let index = reader.chapter else {
      grid.write(" before the first chapter ", row: row, column: 1, end: state.columns - 1, pen: Pen(.secondary))
      return
    }
    let item = chapters.items[index]
    var end = state.columns - 1
    if state.columns >= 50, let start = item.start {
      let next = chapters.items.compactMap(\.start).filter { $0 > start }.min()
      let until = item.end ?? next ?? reader.recording.length
      let span = Span(" \(start.clock)–\(until.clock) ", Pen(.secondary))
      end = grid.write([span], row: row, endingAt: end)
    }
    let number = Span(" \(index + 1)/\(chapters.items.count)  ", Pen(.secondary))
    grid.write(
      [number, Span(item.title, Pen(.chapter, strong: true)), Span(" ")],
      row: row,
      column: 1,
      end: max(2, end - 1)
    )
  }

  private func drawHeadings(_ reader: ReaderState, _ page: Page, row: Int, on grid: inout Grid) {
    guard let second = page.layout.second else { return }
    for (track, column) in [(Track.speech, page.layout.main), (.scene, second)] {
      let isFocused = !reader.isInOutline && reader.place?.track == track
      let name = track.rawValue
      let role: Role = track == .speech ? .speech : .scene
      grid.write(
        [
          Span(track.letter, Pen(role, strong: true)),
          Span(isFocused ? " [\(name)]" : "  \(name)", Pen(isFocused ? .focus : .secondary, strong: isFocused)),
        ],
        row: row,
        column: column.timeLeft,
        end: column.right
      )
    }
  }
}

/// A view without anything in it says why, and what to press.
struct EmptyView {
  let reader: ReaderState

  init(_ reader: ReaderState) {
    self.reader = reader
  }

  func draw(top: Int, on frame: inout Frame, state: AppState) {
    let width = max(1, state.columns - 4)
    let here = View.allCases.filter { $0 != .both && reader.recording.has($0) }
    let keys = here.map { "\($0.rawValue) shows the \($0.name)" }.joined(separator: ", ")
    let advice =
      hidesAll
      ? "Esc shows everything again, f asks for other words."
      : here.isEmpty ? "Nothing of this video is in the library yet; q goes back." : "\(keys), q goes back."
    var row = top + 1
    for text in [reason, advice] {
      for line in TextWrap.lines(text, width: width) where row < state.rows - 1 {
        frame.grid.write(line, row: row, column: 2, end: state.columns - 1, pen: Pen(.secondary))
        row += 1
      }
    }
    frame.cursor = Position(row: min(top + 1, state.rows - 1), column: 0)
  }

  /// Whether there would be something without the filter.
  private var hidesAll: Bool { reader.filter != nil && reader.recording.has(reader.view) }

  private var reason: String {
    if hidesAll, let filter = reader.filter { return "Nothing here has “\(SafeText.line(filter.text))” in it." }
    return switch reader.view {
    case .speech: "No speech: the video has no sound that was transcribed, or it was not fetched."
    case .scene: "No scene: nobody has described the pictures yet, or it was not fetched."
    case .both: "Neither speech nor scene is here."
    case .chapters: "No chapters: they were not made or not fetched."
    case .topics: "No topics: they were not made or not fetched."
    }
  }
}
