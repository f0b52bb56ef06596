import Canvas
import Domain
import State

/// The chapters beside a transcript, with the one that is being read.
struct OutlineColumn {
  let reader: ReaderState
  let page: Page

  func draw(on frame: inout Frame) {
    guard let width = page.layout.outlineWidth, let chapters = reader.recording.chapters else { return }
    let top = page.layout.outlineTop
    for row in top..<max(top, page.layout.bodyBottom) {
      frame.grid.rule("│", row: row, from: width - 1, to: width, pen: Pen(reader.isInOutline ? .focus : .faint))
    }
    let current = reader.chapter
    let inSight = page.layout.chaptersInSight(of: chapters.items.count, current: current)
    for (offset, index) in inSight.enumerated() {
      let isCurrent = index == current
      draw(chapters.items[index], row: top + offset, isCurrent: isCurrent, width: width, on: &frame)
      if isCurrent, reader.isInOutline { frame.cursor = Position(row: top + offset, column: 0) }
    }
  }

  private func draw(_ item: Outline.Item, row: Int, isCurrent: Bool, width: Int, on frame: inout Frame) {
    let isSelected = isCurrent && reader.isInOutline
    let ground: Ground = isSelected ? .selection : .page
    if isSelected { frame.grid.clear(Rect(top: row, left: 0, rows: 1, columns: width - 1), ground: ground) }
    let marker = isSelected ? ">" : isCurrent ? "|" : " "
    let time = item.start?.clock.padded(toLeft: page.layout.main.timeWidth) ?? ""
    frame.grid.write(
      [
        Span(marker, Pen(isCurrent ? .focus : .faint, on: ground, strong: true)),
        Span(" " + time + "  ", Pen(.secondary, on: ground)),
        Span(item.title, Pen(isCurrent ? .chapter : .text, on: ground, strong: isCurrent)),
      ],
      row: row,
      column: 0,
      end: width - 2
    )
  }
}
