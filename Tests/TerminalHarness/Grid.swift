/// The cells of one screen, row by row.
struct Grid: Equatable, Sendable {
  /// A cell without storage of its own.
  struct Cell: Equatable, Sendable {
    var glyph = Clusters.blank
    var style = Style()
    var columns: UInt8 = 1
  }

  private(set) var columns: Int
  private(set) var rows: Int
  private var cells: [Cell]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Cell(), count: columns * rows)
  }

  subscript(row: Int, column: Int) -> Cell {
    get { cells[row * columns + column] }
    set { cells[row * columns + column] = newValue }
  }

  /// Puts a cell somewhere and blanks the other half of a wide character it breaks.
  mutating func place(_ cell: Cell, row: Int, column: Int) {
    blankHalves(row: row, column: column)
    self[row, column] = cell
  }

  /// Blanks both halves of the wide character that stands at a column, if one does.
  mutating func blankHalves(row: Int, column: Int) {
    let old = self[row, column]
    guard old.columns != 1 else { return }
    let left = old.columns == 0 ? column - 1 : column
    for half in [left, left + 1] where half >= 0 && half < columns {
      self[row, half] = Cell(style: self[row, half].style)
    }
  }

  mutating func erase(row: Int, from first: Int, to end: Int, style: Style) {
    guard first < end else { return }
    blankHalves(row: row, column: first)
    blankHalves(row: row, column: end - 1)
    for column in first..<end { self[row, column] = Cell(style: style) }
  }

  /// Moves the rest of a row to the right; what falls off is lost.
  mutating func insertBlanks(_ count: Int, row: Int, column: Int, style: Style) {
    let count = min(count, columns - column)
    blankHalves(row: row, column: column)
    for target in stride(from: columns - 1, through: column + count, by: -1) {
      self[row, target] = self[row, target - count]
    }
    for target in column..<column + count { self[row, target] = Cell(style: style) }
    if self[row, columns - 1].columns == 2 { self[row, columns - 1] = Cell(style: self[row, columns - 1].style) }
  }

  /// Moves the rest of a row to the left; blanks come in from its end.
  mutating func deleteCells(_ count: Int, row: Int, column: Int, style: Style) {
    let count = min(count, columns - column)
    blankHalves(row: row, column: column)
    blankHalves(row: row, column: column + count - 1)
    for target in column..<columns - count { self[row, target] = self[row, target + count] }
    for target in columns - count..<columns { self[row, target] = Cell(style: style) }
  }

  /// Moves the rows of a region up, or down when the count is negative.
  mutating func scroll(_ count: Int, top: Int, bottom: Int, style: Style) {
    let height = bottom - top + 1
    let distance = min(abs(count), height)
    let blank = Array(repeating: Cell(style: style), count: distance * columns)
    let region = top * columns..<(bottom + 1) * columns
    let kept = count > 0 ? cells[region].dropFirst(blank.count) : cells[region].dropLast(blank.count)
    cells.replaceSubrange(region, with: count > 0 ? Array(kept) + blank : blank + Array(kept))
  }

  mutating func resize(columns newColumns: Int, rows newRows: Int, dropping dropped: Int) {
    var resized = Grid(columns: newColumns, rows: newRows)
    for row in 0..<min(newRows, rows - min(dropped, rows)) {
      for column in 0..<min(newColumns, columns) { resized[row, column] = self[row + dropped, column] }
      if resized[row, newColumns - 1].columns == 2 { resized[row, newColumns - 1] = Cell() }
    }
    self = resized
  }
}

/// Characters that take more than one scalar, each kept once; cells hold numbers.
struct Clusters: Equatable, Sendable {
  /// A cell without text.
  static let blank: UInt32 = 0x20
  /// The right half of a wide character.
  static let none: UInt32 = 0x1F_FFFF

  private static let first: UInt32 = 0x20_0000
  private var texts: [String] = []
  private var numbers: [String: UInt32] = [:]

  func append(_ glyph: UInt32, to text: inout String) {
    if glyph >= Clusters.first {
      text += texts[Int(glyph - Clusters.first)]
    } else if glyph != Clusters.none, let scalar = Unicode.Scalar(glyph) {
      text.unicodeScalars.append(scalar)
    }
  }

  /// The number of a glyph with one more mark on it.
  mutating func adding(_ mark: Unicode.Scalar, to glyph: UInt32) -> UInt32 {
    var text = ""
    append(glyph, to: &text)
    text.unicodeScalars.append(mark)
    if let known = numbers[text] { return known }
    let number = Clusters.first + UInt32(texts.count)
    texts.append(text)
    numbers[text] = number
    return number
  }
}
