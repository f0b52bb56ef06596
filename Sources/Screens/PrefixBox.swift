import Canvas
import Commands
import Input
import State

/// What may follow a prefix key.
struct PrefixBox {
  let state: AppState

  init(_ state: AppState) {
    self.state = state
  }

  func draw(on frame: inout Frame) {
    let lines = state.continuations.map { (key: KeyNotation.print([$0.key]), help: $0.command.info.help) }
    let keys = lines.reduce(0) { max($0, Span($1.key).columns) }
    let widest = lines.reduce(0) { max($0, Span($1.help).columns) }
    // The frame gives way before what may be pressed does.
    let edge = state.rows >= lines.count + 3 ? 1 : 0
    let height = min(state.rows - 1, lines.count + 2 * edge)
    let width = min(state.columns, keys + widest + 4 + 2 * edge)
    let area = Rect(top: state.rows - 1 - height, left: state.columns - width, rows: height, columns: width)
    if edge == 1 {
      frame.grid.box(area, title: KeyNotation.print(state.pending), pen: Pen(.focus, on: .popup))
    } else {
      frame.grid.clear(area, ground: .popup)
    }
    let shown = lines.prefix(height - 2 * edge)
    for (offset, line) in shown.enumerated() {
      let isLast = offset == shown.count - 1 && shown.count < lines.count
      let spans =
        isLast
        ? [Span("… and \(lines.count - offset) more", Pen(.secondary, on: .popup))]
        : [
          Span(line.key, Pen(.key, on: .popup, strong: true)),
          Span(String(repeating: " ", count: keys - Span(line.key).columns + 2), Pen(.text, on: .popup)),
          Span(line.help, Pen(.text, on: .popup)),
        ]
      frame.grid.write(spans, row: area.top + edge + offset, column: area.left + 1 + edge, end: area.right - edge)
    }
  }
}
