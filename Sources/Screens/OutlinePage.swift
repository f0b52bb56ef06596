import Canvas
import Domain
import State

/// Chapters or topics as a page of their own: the overview, then each item with its time and text.
struct OutlinePage {
  let reader: ReaderState
  let page: Page
  private let highlights: Highlights

  init(reader: ReaderState, page: Page) {
    self.reader = reader
    self.page = page
    highlights = Highlights(reader)
  }

  func draw(on frame: inout Frame) {
    for (place, row) in reader.visible(page) {
      guard case .item(let index) = place else { continue }
      var row = row
      if index == 0 { row += drawOverview(row: row, on: &frame.grid) }
      draw(index, row: row, on: &frame)
    }
  }

  private func drawOverview(row: Int, on grid: inout Grid) -> Int {
    let lines = page.overviewLines()
    for (offset, line) in lines.enumerated() { write(line, row + offset, 2, Pen(.text), &grid) }
    return lines.isEmpty ? 0 : lines.count + 1
  }

  private func draw(_ index: Int, row: Int, on frame: inout Frame) {
    guard let item = page.item(index) else { return }
    let isSelected = reader.place == .item(index)
    let isInRange = reader.isInRange(.item(index), page)
    let ground: Ground = isSelected || isInRange ? .selection : .page
    let edges = page.itemEdges
    let titles = page.titleLines(index)
    let lines = page.itemLines(index)
    if ground == .selection {
      for line in 0..<titles.count + lines.count where isInBody(row + line) {
        let area = Rect(
          top: page.layout.bodyTop + row + line,
          left: 0,
          rows: 1,
          columns: min(page.layout.columns, edges.left + edges.width + 1)
        )
        frame.grid.clear(area, ground: ground)
      }
      // The sign is seen also where the item begins above the page.
      write(isSelected ? ">" : "*", max(0, row), 0, Pen(.focus, on: ground, strong: true), &frame.grid)
    }
    if isSelected {
      let seen = min(max(0, row), max(0, page.layout.bodyRows - 1))
      frame.cursor = Position(row: page.layout.bodyTop + seen, column: 0)
    }
    let role: Role = reader.view == .chapters ? .chapter : .topic
    let left = 2 + page.timeWidth
    if page.timeWidth > 0 {
      let time = (item.start?.clock ?? "no time").padded(toLeft: page.layout.main.timeWidth)
      write(time, row, 2, Pen(.secondary, on: ground, strong: isSelected), &frame.grid)
    }
    if let sign = reader.marks.sign(.item(index), in: reader.view) {
      // Without times there is the column beside the marker.
      let column = page.timeWidth > 0 ? 2 + page.layout.main.timeWidth : 1
      write(sign.text, row, column, Pen(.mark, on: ground, strong: true), &frame.grid)
    }
    for (offset, title) in titles.enumerated() {
      mark(title, index, row + offset, left, Pen(role, on: ground, strong: true), &frame.grid)
    }
    for (offset, line) in lines.enumerated() {
      mark(line, index, row + titles.count + offset, edges.left, Pen(.text, on: ground), &frame.grid)
    }
  }

  /// Writes a line with what is looked for marked in it.
  private func mark(_ line: String, _ index: Int, _ row: Int, _ column: Int, _ pen: Pen, _ grid: inout Grid) {
    guard isInBody(row) else { return }
    let hit = Pen(reader.place == .item(index) ? .currentMatch : .match, on: pen.ground)
    var column = column
    var line = line
    line.withUTF8 { bytes in
      for piece in Highlights.pieces(of: 0..<bytes.count, hits: highlights.ranges(bytes)) {
        let pen = piece.isHit ? hit : pen
        let row = page.layout.bodyTop + row
        column = grid.write(bytes, in: piece.range, row: row, column: column, end: page.layout.columns, pen: pen)
      }
    }
  }

  private func isInBody(_ row: Int) -> Bool { row >= 0 && row < page.layout.bodyRows }

  private func write(_ text: String, _ row: Int, _ column: Int, _ pen: Pen, _ grid: inout Grid) {
    guard isInBody(row) else { return }
    grid.write(text, row: page.layout.bodyTop + row, column: column, end: page.layout.columns, pen: pen)
  }
}
