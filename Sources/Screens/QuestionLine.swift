import Canvas
import State
import Text

/// A question on the last row that is answered with one key.
struct QuestionLine {
  let question: String

  init(_ question: String) {
    self.question = question
  }

  func draw(on frame: inout Frame) {
    let size = frame.grid.size
    let row = size.rows - 1
    frame.grid.clear(Rect(top: row, left: 0, rows: 1, columns: size.columns), ground: .bar)
    let keys = [
      Span("y", Pen(.key, on: .bar, strong: true)), Span(" yes  ", Pen(.secondary, on: .bar)),
      Span("n", Pen(.key, on: .bar, strong: true)), Span(" no ", Pen(.secondary, on: .bar)),
    ]
    let end = frame.grid.write(keys, row: row, endingAt: size.columns)
    let text = Span(SafeText.line(question), Pen(.warning, on: .bar, strong: true))
    frame.grid.write([text], row: row, column: 1, end: max(1, end - 1))
    frame.cursor = Position(row: row, column: 0)
  }
}
