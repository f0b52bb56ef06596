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
    let lines = state.continuations.map { (KeyNotation.print([$0.key]), $0.command.info.help) }
    let keys = lines.reduce(0) { max($0, Span($1.0).columns) }
    let widest = lines.reduce(0) { max($0, Span($1.1).columns) }
    let width = min(state.columns, keys + widest + 6)
    let height = min(state.rows - 1, lines.count + 2)
    let area = Rect(
      top: state.rows - 1 - height,
      left: state.columns - width,
      rows: height,
      columns: width
    )
    frame.grid.box(area, title: KeyNotation.print(state.pending), pen: Pen(.focus, on: .popup))
    for (offset, line) in lines.enumerated().prefix(height - 2) {
      frame.grid.write(
        [
          Span(line.0.padded(toRight: keys), Pen(.key, on: .popup, strong: true)),
          Span("  " + line.1, Pen(.text, on: .popup)),
        ],
        row: area.top + 1 + offset,
        column: area.left + 2,
        end: area.right - 1
      )
    }
  }
}
