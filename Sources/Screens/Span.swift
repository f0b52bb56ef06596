import Canvas
import Text

/// A piece of a line with its meaning.
struct Span {
  var text: String
  var pen: Pen

  init(_ text: String, _ pen: Pen = Pen()) {
    self.text = text
    self.pen = pen
  }

  var columns: Int { Columns.of(text) }
}

extension Grid {
  /// Writes pieces one after the other; returns the column behind the last.
  @discardableResult
  mutating func write(_ spans: [Span], row: Int, column: Int, end: Int) -> Int {
    spans.reduce(column) { write($1.text, row: row, column: $0, end: end, pen: $1.pen) }
  }

  /// Writes pieces so that they end before a column; returns where they begin.
  @discardableResult
  mutating func write(_ spans: [Span], row: Int, endingAt end: Int, notBefore start: Int = 0) -> Int {
    let column = max(start, end - spans.reduce(0) { $0 + $1.columns })
    write(spans, row: row, column: column, end: end)
    return column
  }

  /// A box with a border and an empty inside.
  mutating func box(_ area: Rect, title: String, pen: Pen) {
    clear(area, ground: pen.ground)
    guard area.rows >= 2, area.columns >= 2 else { return }
    let (last, right) = (area.bottom - 1, area.right - 1)
    for row in [area.top, last] { rule("─", row: row, from: area.left + 1, to: right, pen: pen) }
    for row in area.top + 1..<last {
      rule("│", row: row, from: area.left, to: area.left + 1, pen: pen)
      rule("│", row: row, from: right, to: area.right, pen: pen)
    }
    let corners: [(Unicode.Scalar, Int, Int)] = [
      ("┌", area.top, area.left), ("┐", area.top, right), ("└", last, area.left), ("┘", last, right),
    ]
    for (corner, row, column) in corners { rule(corner, row: row, from: column, to: column + 1, pen: pen) }
    guard !title.isEmpty else { return }
    write(
      " \(title) ",
      row: area.top,
      column: area.left + 2,
      end: right - 1,
      pen: Pen(.title, on: pen.ground, strong: true)
    )
  }
}

extension String {
  /// The text with blanks before it, up to a width.
  func padded(toLeft width: Int) -> String {
    String(repeating: " ", count: max(0, width - Columns.of(self))) + self
  }

  func padded(toRight width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - Columns.of(self)))
  }
}
