import Canvas
import Domain
import Search
import State
import Text

/// The hits in the whole library, video by video.
struct ResultsScreen {
  let state: AppState
  private let layout: ResultsLayout

  init(_ state: AppState) {
    self.state = state
    layout = ResultsLayout(state.results, columns: state.columns, rows: state.rows)
  }

  private var results: ResultsState { state.results }

  func draw(on frame: inout Frame) {
    drawHeader(on: &frame.grid)
    guard !results.rows.isEmpty else {
      ResultsAdvice(state).draw(top: layout.listTop + 1, on: &frame)
      return
    }
    for screenRow in layout.listTop..<layout.listTop + layout.listRows {
      guard let row = layout.row(at: screenRow, in: results) else { break }
      draw(row, at: screenRow, on: &frame)
    }
  }

  private func drawHeader(on grid: inout Grid) {
    grid.clear(Rect(top: 0, left: 0, rows: 1, columns: state.columns), ground: .bar)
    let count = ResultsCount(results)
    let asked = results.query.map { SafeText.line($0.text) } ?? ""
    let title = [
      Span("search", Pen(.title, on: .bar, strong: true)), Span(asked.isEmpty ? "" : ": ", Pen(.secondary, on: .bar)),
      Span(asked, Pen(.title, on: .bar, strong: true)),
    ]
    let wanted = min(24, title.reduce(0) { $0 + $1.columns })
    let texts = [count.order.map { "\(count.long) · \($0)" }, count.long, count.short]
    let fitting = texts.compactMap(\.self).first { Columns.of($0) + wanted + 4 <= state.columns } ?? count.short
    let end = grid.write(
      [Span(fitting + " ", Pen(.secondary, on: .bar))],
      row: 0,
      endingAt: state.columns,
      notBefore: 1
    )
    grid.write(title, row: 0, column: 1, end: max(1, end - 1))
  }

  // MARK: Rows

  private func draw(_ row: Int, at screenRow: Int, on frame: inout Frame) {
    // The second line of a hit is selected with it.
    let isSelected = row == results.selectedRow || isSecondLine(row, of: results.selectedRow)
    let ground: Ground = isSelected ? .selection : .page
    if isSelected {
      frame.grid.clear(Rect(top: screenRow, left: 0, rows: 1, columns: state.columns), ground: .selection)
    }
    if row == results.selectedRow {
      let pen = Pen(.focus, on: ground, strong: true)
      frame.grid.write(">", row: screenRow, column: 0, end: state.columns, pen: pen)
      frame.cursor = Position(row: screenRow, column: 0)
    }
    let videos = results.findings.videos
    switch results.rows[row] {
    case .video(let index):
      FoundHeading(videos[index], columns: state.columns, isPlain: state.isPlain)
        .draw(row: screenRow, on: ground, &frame.grid)
    case .hit(let index, let number):
      FoundLine(videos[index], columns: state.columns)
        .draw(videos[index].moments[number], row: screenRow, isSelected: isSelected, on: ground, &frame.grid)
    case .beside(let index, let number):
      FoundLine(videos[index], columns: state.columns)
        .drawBeside(videos[index].moments[number], row: screenRow, on: ground, &frame.grid)
    case .rest(let index):
      let rest = videos[index].count - videos[index].moments.count
      let count = rest > 0 ? "\(rest.grouped) more" : "more"
      let text = "… \(count) in this video: Enter reads on there"
      frame.grid.write(
        text,
        row: screenRow,
        column: FoundLine.indent(state.columns),
        end: state.columns - 1,
        pen: Pen(.secondary, on: ground)
      )
    case .end:
      frame.grid.write(end, row: screenRow, column: 2, end: state.columns - 1, pen: Pen(.secondary))
    }
  }

  private func isSecondLine(_ row: Int, of other: Int?) -> Bool {
    guard case .beside = results.rows[row] else { return false }
    return other == row - 1
  }

  private var end: String {
    let held = results.findings.videos.count
    let total = results.findings.videoTotal ?? held
    return "… the first \(held.grouped) of \(ResultsCount.words(total, "video")); more words narrow it down"
  }
}
