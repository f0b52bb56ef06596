/// A terminal's screen in memory: it reads what a program writes and knows what a person would see.
package struct ScreenModel: Sendable {
  /// What one column of a row holds.
  package struct Cell: Hashable, Sendable {
    /// A character with its combining marks; empty in the right half of a wide one.
    package var text: String
    package var style: Style
    /// 2 for the left half of a wide character, 0 for its right half.
    package var columns: Int
  }

  package struct Position: Hashable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// What programs switch on and must switch off again.
  package struct Modes: Hashable, Sendable {
    package var isAlternate = false
    package var showsCursor = true
    package var wraps = true
    package var inserts = false
    package var isOriginRelative = false
    package var reportsPaste = false
    package var reportsFocus = false
    package var sendsApplicationArrows = false
    package var hasApplicationKeypad = false
    /// The mouse modes that are on, such as 1000 and 1006.
    package var mouse: Set<Int> = []

    package init() {}
  }

  package private(set) var columns: Int
  package private(set) var rows: Int
  package internal(set) var cursor = Position(row: 0, column: 0)
  package internal(set) var modes = Modes()
  /// Sequences that this model does not understand.
  package internal(set) var unknown: [String] = []
  /// Sequences that ask the terminal for an answer, which this model never gives.
  package internal(set) var requests: [String] = []
  /// What arrived in `OSC`, `DCS`, `APC`, `PM` and `SOS` strings.
  package internal(set) var strings: [String] = []
  package internal(set) var bells = 0

  var grid: Grid
  /// The grid that is not shown.
  var otherGrid: Grid
  var style = Style()
  /// The character just printed stands in the last column and the next one wraps.
  var wrapsNext = false
  var top = 0
  var bottom: Int
  var tabStops: Set<Int>
  var charsets = Charsets()
  var saved = SavedCursor()
  var lastPrinted: Unicode.Scalar?
  var clusters = Clusters()
  private var parser = SequenceParser()

  package init(columns: Int, rows: Int) {
    self.columns = max(columns, 1)
    self.rows = max(rows, 1)
    grid = Grid(columns: self.columns, rows: self.rows)
    otherGrid = grid
    bottom = self.rows - 1
    tabStops = Set(stride(from: 8, to: 1000, by: 8))
  }

  /// Reads what a program wrote.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    var reader = parser
    reader.read(bytes) { handle($0) }
    parser = reader
  }

  package mutating func feed(_ text: String) {
    feed(text.utf8)
  }

  /// Changes the size as xterm does: rows leave at the top when the cursor would fall off the bottom.
  package mutating func resize(columns newColumns: Int, rows newRows: Int) {
    let dropped = max(0, cursor.row - (max(newRows, 1) - 1))
    columns = max(newColumns, 1)
    rows = max(newRows, 1)
    grid.resize(columns: columns, rows: rows, dropping: dropped)
    otherGrid.resize(columns: columns, rows: rows, dropping: dropped)
    cursor = clamped(Position(row: cursor.row - dropped, column: cursor.column))
    wrapsNext = false
    top = 0
    bottom = rows - 1
  }

  func clamped(_ position: Position) -> Position {
    Position(row: min(max(position.row, 0), rows - 1), column: min(max(position.column, 0), columns - 1))
  }
}

/// What people see.
extension ScreenModel {
  /// Each row as text, blanks at its end left out.
  package var lines: [String] { (0..<rows).map(line) }

  package var text: String { lines.joined(separator: "\n") }

  package func line(_ row: Int) -> String {
    var text = ""
    for column in 0..<columns { clusters.append(grid[row, column].glyph, to: &text) }
    while text.last == " " { text.removeLast() }
    return text
  }

  package func cell(row: Int, column: Int) -> Cell {
    let cell = grid[row, column]
    var text = ""
    clusters.append(cell.glyph, to: &text)
    return Cell(text: text, style: cell.style, columns: Int(cell.columns))
  }

  /// The cells of a row from left to right.
  package func cells(row: Int) -> [Cell] {
    (0..<columns).map { cell(row: row, column: $0) }
  }

  /// Whether both show the same characters in the same looks; cursors and modes may differ.
  package func looksLike(_ other: ScreenModel) -> Bool {
    if clusters == other.clusters { return grid == other.grid }
    guard rows == other.rows && columns == other.columns else { return false }
    return (0..<rows).allSatisfy { cells(row: $0) == other.cells(row: $0) }
  }
}
