/// How many columns and rows a screen or a part of it has.
package struct Size: Equatable, Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  /// A size; negative numbers count as nothing.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
