/// Which rows of a list are in sight.
enum ListWindow {
  /// The first row in sight: as near as can be to the one before, with the selected row in sight and some around it.
  static func top(_ top: Int, showing row: Int?, of count: Int, listRows: Int) -> Int {
    guard listRows > 0, let row else { return 0 }
    let margin = min(2, (listRows - 1) / 3)
    let above = min(top, row - margin)
    let below = max(above, row - listRows + 1 + margin)
    return max(0, min(below, count - listRows))
  }
}
