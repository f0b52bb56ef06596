/// A part of the screen, in cells.
package struct Rect: Equatable, Sendable {
  package var top: Int
  package var left: Int
  package var rows: Int
  package var columns: Int

  package init(top: Int, left: Int, rows: Int, columns: Int) {
    self.top = top
    self.left = left
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The row below the last one.
  package var bottom: Int { top + rows }
  /// The column right of the last one.
  package var right: Int { left + columns }

  package func contains(row: Int, column: Int) -> Bool {
    row >= top && row < bottom && column >= left && column < right
  }
}
