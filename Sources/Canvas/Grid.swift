import Text

/// A screenful of cells.
///
/// Writing is clipped to it and never traps.
package struct Grid: Equatable, Sendable {
  package let size: Size
  private var cells: [Cell]
  /// Whether lines and boxes are drawn; their room is kept in any case.
  private let hasRules: Bool

  package init(size: Size, ground: Ground = .page, hasRules: Bool = true) {
    self.size = size
    self.hasRules = hasRules
    cells = Array(repeating: Cell(ground: ground), count: size.columns * size.rows)
  }

  /// A cell; a blank one outside the grid.
  package subscript(row: Int, column: Int) -> Cell {
    contains(row, column) ? cells[row * size.columns + column] : Cell()
  }

  package func withRow<Value>(_ row: Int, _ body: (UnsafeBufferPointer<Cell>) -> Value) -> Value {
    let range = row * size.columns..<(row + 1) * size.columns
    return cells.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }

  /// Makes every cell of a rectangle blank, on a ground.
  package mutating func clear(_ area: Rect, ground: Ground) {
    let (left, right) = (max(0, area.left), min(size.columns, area.right))
    guard left < right else { return }
    let blankCell = Cell(ground: ground)
    for row in max(0, area.top)..<max(0, area.top, min(size.rows, area.bottom)) {
      // The edges may cut wide glyphs in two; what is between them is only covered.
      put(blankCell, row, left)
      put(blankCell, row, right - 1)
      let first = row * size.columns
      cells.withUnsafeMutableBufferPointer { $0[first + left..<first + right].update(repeating: blankCell) }
    }
  }

  /// Writes one line of text from a column up to, not including, an end; returns the column behind it.
  ///
  /// What does not fit is cut at a glyph; with `ellipsis` the last column then says so.
  @discardableResult
  package mutating func write(
    _ text: String,
    row: Int,
    column: Int,
    end: Int,
    pen: Pen = Pen(),
    ellipsis: Bool = true
  ) -> Int {
    var text = text
    return text.withUTF8 {
      write($0, in: 0..<$0.count, row: row, column: column, end: end, pen: pen, ellipsis: ellipsis)
    }
  }

  /// Writes a part of UTF-8 text; see the other `write`.
  @discardableResult
  package mutating func write(
    _ bytes: UnsafeBufferPointer<UInt8>,
    in range: Range<Int>,
    row: Int,
    column: Int,
    end: Int,
    pen: Pen,
    ellipsis: Bool = false
  ) -> Int {
    let end = min(end, size.columns)
    guard row >= 0, row < size.rows, max(0, column) < end else { return column }
    var column = max(0, column)
    let start = column
    let plain = putPlain(bytes, in: range, row: row, column: column, end: end, pen: pen)
    column += plain
    var glyphs = Glyphs(bytes, in: range.lowerBound + plain..<range.upperBound)
    while let glyph = glyphs.next() {
      guard column + Int(glyph.width) <= end else {
        if ellipsis { putEllipsis(row: row, from: start, column: column, end: end, pen: pen) }
        return end
      }
      var cell = pen.cell(base: glyph.base, width: glyph.width)
      cell.marks = glyph.marks
      put(cell, row, column)
      column += Int(glyph.width)
    }
    return column
  }

  /// Sets one glyph of one column.
  package mutating func put(_ scalar: Unicode.Scalar, row: Int, column: Int, pen: Pen) {
    guard contains(row, column) else { return }
    put(pen.cell(base: scalar.value, width: 1), row, column)
  }

  /// Repeats a glyph of one column along a row; a grid without rules keeps what is there.
  package mutating func rule(_ scalar: Unicode.Scalar, row: Int, from: Int, to end: Int, pen: Pen) {
    guard hasRules else { return }
    guard row >= 0, row < size.rows else { return }
    for column in max(0, from)..<max(0, from, min(end, size.columns)) {
      put(pen.cell(base: scalar.value, width: 1), row, column)
    }
  }

  /// Puts another ground under what is written in a part of a row.
  package mutating func lay(_ ground: Ground, row: Int, from: Int, to end: Int) {
    guard row >= 0, row < size.rows else { return }
    for column in max(0, from)..<max(0, from, min(end, size.columns)) {
      cells[row * size.columns + column].ground = ground
    }
  }

  /// Writes the printable ASCII that text begins with, a column each, and returns how many; most text is all like this.
  private mutating func putPlain(
    _ bytes: UnsafeBufferPointer<UInt8>,
    in range: Range<Int>,
    row: Int,
    column: Int,
    end: Int,
    pen: Pen
  ) -> Int {
    let most = min(range.count, end - column)
    var count = 0
    // A mark may follow the last one: that one is left to the slower way.
    while count < most, (0x20..<0x7F).contains(bytes[range.lowerBound + count]) { count += 1 }
    if count < range.count, bytes[range.lowerBound + count] >= 0x80 { count -= 1 }
    guard count > 0 else { return 0 }
    let first = row * size.columns + column
    if cells[first].width == 0, column > 0 { blank(first - 1) }
    let last = first + count - 1
    if cells[last].width == 2, column + count < size.columns { blank(last + 1) }
    var cell = pen.cell(base: 0x20, width: 1)
    cells.withUnsafeMutableBufferPointer { cells in
      for offset in 0..<count {
        cell.base = UInt32(bytes[range.lowerBound + offset])
        cells[first + offset] = cell
      }
    }
    return count
  }

  private mutating func putEllipsis(row: Int, from start: Int, column: Int, end: Int, pen: Pen) {
    var last = min(column, end - 1)
    // The ellipsis takes one column: a wide glyph that ends there gives way whole.
    if column == end, last > start, self[row, last].width == 0 { last -= 1 }
    put(pen.cell(base: 0x2026, width: 1), row, last)
    for rest in last + 1..<max(last + 1, end) { put(pen.cell(base: 0x20, width: 1), row, rest) }
  }

  /// Sets a cell, and blanks whatever half of a wide glyph it leaves behind.
  private mutating func put(_ cell: Cell, _ row: Int, _ column: Int) {
    let index = row * size.columns + column
    if cells[index].width == 0, column > 0 { blank(index - 1) }
    let last = index + Int(cell.width) - 1
    if cells[last].width == 2, column + Int(cell.width) < size.columns { blank(last + 1) }
    cells[index] = cell
    if cell.width == 2 {
      var half = cell
      half.base = 0
      half.marks = (0, 0, 0)
      half.width = 0
      cells[index + 1] = half
    }
  }

  private mutating func blank(_ index: Int) {
    cells[index].base = 0x20
    cells[index].marks = (0, 0, 0)
    cells[index].width = 1
  }
}

/// What writing means and lies on.
package struct Pen: Equatable, Sendable {
  package var role: Role
  package var ground: Ground
  package var isStrong: Bool

  package init(_ role: Role = .text, on ground: Ground = .page, strong: Bool = false) {
    self.role = role
    self.ground = ground
    self.isStrong = strong
  }

  func cell(base: UInt32, width: UInt8) -> Cell {
    Cell(base: base, role: role, ground: ground, isStrong: isStrong, width: width)
  }
}
