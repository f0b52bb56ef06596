/// A picture of the whole screen: what the drawing code returns and a terminal shows.
package struct Frame: Equatable, Sendable {
  package var grid: Grid
  /// Where the terminal's cursor belongs: the selected row or the prompt, so that speech and braille follow it.
  package var cursor: Position
  /// Whether the cursor is to be seen (in a prompt) or only to be there.
  package var showsCursor: Bool

  package init(grid: Grid, cursor: Position = Position(row: 0, column: 0), showsCursor: Bool = false) {
    self.grid = grid
    self.cursor = cursor
    self.showsCursor = showsCursor
  }
}

/// A cell of the screen, counted from the top left.
package struct Position: Equatable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
