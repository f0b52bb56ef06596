/// Where the strip stands: its row, and its cells between the times of its two ends.
package struct StripPlace: Equatable, Sendable {
  package let row: Int
  /// The first column that is a cell, and how many there are.
  package let left: Int
  package let cells: Int
  /// Whether the times of both ends have room beside it.
  package let hasTimes: Bool

  private static let leastRows = 10
  /// Where there are no panes, a narrow screen is read word for word.
  private static let leastPlainColumns = 60

  /// Whether the reader has a row to spare for it.
  package static func hasRoom(columns: Int, rows: Int, hasPanes: Bool) -> Bool {
    rows >= leastRows && columns >= (hasPanes ? 20 : leastPlainColumns)
  }

  init(row: Int, columns: Int, timeWidth: Int, isZoomed: Bool) {
    self.row = row
    // The whole needs no names for its ends, a part does.
    hasTimes = columns >= (isZoomed ? 36 : 60)
    left = hasTimes ? timeWidth + 2 : 1
    cells = max(1, columns - 2 * left)
  }

  /// The cell of a column; nil beside the strip.
  package func cell(atColumn column: Int) -> Int? {
    (left..<left + cells).contains(column) ? column - left : nil
  }
}
