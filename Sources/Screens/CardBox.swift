import Canvas
import Domain
import State

/// One moment, whole.
struct CardBox {
  let state: AppState
  let top: Int
  let layout: CardLayout

  init(_ state: AppState, top: Int) {
    self.state = state
    layout = CardLayout(state)
    self.top = min(max(0, top), max(0, layout.lines.count - layout.textRows))
  }

  func draw(on frame: inout Frame) {
    guard let reader = state.reader else { return }
    let area = Rect(top: layout.top, left: layout.left, rows: layout.height, columns: layout.width)
    frame.grid.box(area, title: reader.clock.exact, pen: Pen(.focus, on: .popup))
    for (offset, line) in layout.lines.dropFirst(top).prefix(layout.textRows).enumerated() {
      frame.grid.write(
        line.text,
        row: area.top + 1 + offset,
        column: area.left + 2,
        end: area.right - 1,
        pen: pen(line)
      )
    }
    let rest = layout.lines.count - layout.textRows - top
    let more = rest > 0 || top > 0 ? " Space b more ·" : ""
    let advice = Span("\(more) j k next, previous · Esc closes ", Pen(.secondary, on: .popup))
    frame.grid.write([advice], row: area.bottom - 1, column: area.left + 2, end: area.right - 1)
    frame.cursor = Position(row: area.top + 1, column: area.left + 2)
  }

  private func pen(_ line: CardLayout.Line) -> Pen {
    switch line.kind {
    case .text: Pen(.text, on: .popup)
    case .quiet: Pen(.secondary, on: .popup)
    case .mark: Pen(.mark, on: .popup)
    case .chapter: Pen(.chapter, on: .popup, strong: true)
    case .heading(let track): Pen(track == .speech ? .speech : .scene, on: .popup, strong: true)
    }
  }
}
