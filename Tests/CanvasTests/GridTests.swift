import Canvas
import Fixtures
import Testing
import Text

/// What a row shows, a dot for the second column of a wide glyph.
private func shown(_ grid: Grid, row: Int = 0) -> String {
  (0..<grid.size.columns).map { column in
    let cell = grid[row, column]
    return cell.width == 0 ? "." : Unicode.Scalar(cell.base).map { String(Character($0)) } ?? "?"
  }.joined()
}

/// Whether every wide glyph has its second column and no second column stands alone.
private func isWhole(_ grid: Grid) -> Bool {
  for row in 0..<grid.size.rows {
    for column in 0..<grid.size.columns {
      let next = column + 1 < grid.size.columns ? grid[row, column + 1].width : 9
      if grid[row, column].width == 2, next != 0 { return false }
      if grid[row, column].width == 0, column == 0 || grid[row, column - 1].width != 2 { return false }
      if grid[row, column].width > 2 { return false }
    }
  }
  return true
}

@Suite("Writing on a grid of cells")
struct GridTests {
  @Test(
    "What does not fit is cut at a glyph and says so",
    arguments: [
      ("abc", 5, "abc  "), ("abcde", 5, "abcde"), ("abcdef", 5, "abcd…"), ("漢字", 5, "漢.字. "), ("漢字漢", 5, "漢.字.…"),
      ("a漢字漢", 5, "a漢.… "), ("漢字", 3, "漢.…  "), ("漢字", 2, "…    "), ("漢字", 1, "…    "), ("ab", 1, "…    "),
      ("ab", 0, "     "),
      ("", 5, "     "), ("a\u{301}bcdef", 5, "abcd…"), ("abcd\u{1B}", 4, "abcd "),
    ]
  )
  func ellipsis(text: String, end: Int, expected: String) {
    var grid = Grid(size: Size(columns: 5, rows: 1))
    grid.write(text, row: 0, column: 0, end: end)
    #expect(shown(grid) == expected)
  }

  @Test("Without an ellipsis it is only cut")
  func noEllipsis() {
    var grid = Grid(size: Size(columns: 5, rows: 1))
    #expect(grid.write("abcdefg", row: 0, column: 1, end: 4, ellipsis: false) == 4)
    #expect(shown(grid) == " abc ")
  }

  @Test("Writing returns the column behind what was written")
  func returnedColumn() {
    var grid = Grid(size: Size(columns: 10, rows: 1))
    #expect(grid.write("漢a", row: 0, column: 2, end: 10) == 5)
    #expect(grid.write("", row: 0, column: 2, end: 10) == 2)
    #expect(grid.write("abc", row: 5, column: 2, end: 10) == 2)
    #expect(grid.write("abc", row: 0, column: 12, end: 20) == 12)
  }

  @Test("A mark is written with its letter, also behind plain text")
  func marks() {
    var grid = Grid(size: Size(columns: 5, rows: 1))
    grid.write("abe\u{301}", row: 0, column: 0, end: 5)
    #expect(grid[0, 2].base == 0x65 && grid[0, 2].marks.0 == 0x301)
    #expect(grid[0, 1].marks.0 == 0)
  }

  @Test("A glyph written over half of a wide one leaves a blank, not a half")
  func halves() {
    var grid = Grid(size: Size(columns: 6, rows: 1))
    grid.write("漢字漢", row: 0, column: 0, end: 6)
    grid.write("x", row: 0, column: 1, end: 2)
    #expect(shown(grid) == " x字.漢.")
    grid.write("語", row: 0, column: 3, end: 5)
    #expect(shown(grid) == " x 語. ")
    grid.clear(Rect(top: 0, left: 4, rows: 1, columns: 1), ground: .bar)
    #expect(shown(grid) == " x    ")
    #expect(grid[0, 4].ground == .bar && grid[0, 3].ground == .page)
  }

  @Test("A ground laid under text leaves the text alone")
  func grounds() {
    var grid = Grid(size: Size(columns: 6, rows: 1))
    grid.write("漢字ab", row: 0, column: 0, end: 6, pen: Pen(.chapter, strong: true))
    grid.lay(.selection, row: 0, from: -3, to: 99)
    #expect(shown(grid) == "漢.字.ab")
    #expect(
      (0..<6).allSatisfy { grid[0, $0].ground == .selection && grid[0, $0].role == .chapter && grid[0, $0].isStrong }
    )
  }

  @Test("Random writing never leaves its part of a row, and never splits a wide glyph")
  func randomWriting() {
    var dice = Dice(20)
    var grid = Grid(size: Size(columns: 24, rows: 3))
    for _ in 0..<2500 {
      let before = grid
      let (row, column, end) = (dice.roll(5) - 1, dice.roll(32) - 4, dice.roll(34) - 4)
      switch dice.roll(8) {
      case 0: grid.clear(Rect(top: row, left: column, rows: dice.roll(3), columns: dice.roll(9)), ground: .popup)
      case 1: grid.rule("─", row: row, from: column, to: end, pen: Pen(.faint))
      case 2: grid.lay(.bar, row: row, from: column, to: end)
      default:
        let text = Scraps.text(dice.roll(3), &dice)
        let isEllipsis = dice.roll(2) == 0
        let behind = grid.write(text, row: row, column: column, end: end, pen: Pen(.match), ellipsis: isEllipsis)
        #expect(behind <= max(column, end, 0))
        expectInside(before, grid, row: row, columns: max(0, column)..<max(0, column, end))
      }
      #expect(isWhole(grid))
    }
  }

  /// Outside, at most the other half of a wide glyph that was cut may have become a blank.
  private func expectInside(_ before: Grid, _ after: Grid, row: Int, columns: Range<Int>) {
    for line in 0..<before.size.rows {
      for column in 0..<before.size.columns where before[line, column] != after[line, column] {
        let isHalf = column == columns.lowerBound - 1 || column == columns.upperBound
        #expect(line == row && (columns.contains(column) || (isHalf && after[line, column].base == 0x20)))
      }
    }
  }

  @Test("No grid is too small to write on", arguments: [(0, 0), (1, 0), (0, 1), (1, 1), (2, 1), (-3, -3)])
  func tiny(columns: Int, rows: Int) {
    var dice = Dice(21)
    var grid = Grid(size: Size(columns: columns, rows: rows))
    for _ in 0..<60 {
      let (row, column, end) = (dice.roll(4) - 1, dice.roll(5) - 2, dice.roll(6) - 2)
      grid.write(Scraps.text(2, &dice), row: row, column: column, end: end, ellipsis: dice.roll(2) == 0)
      grid.rule("─", row: row, from: column, to: end, pen: Pen())
      grid.lay(.bar, row: row, from: column, to: end)
      grid.clear(Rect(top: row, left: column, rows: 3, columns: 3), ground: .page)
      #expect(isWhole(grid))
    }
    #expect(grid[5, 5] == Cell())
    #expect(grid.size == Size(columns: columns, rows: rows))
  }

  @Test("A rectangle knows what is in it, and none is less than empty")
  func rectangles() {
    let area = Rect(top: 1, left: 2, rows: 2, columns: 3)
    #expect(area.contains(row: 1, column: 2) && area.contains(row: 2, column: 4))
    #expect(!area.contains(row: 3, column: 2) && !area.contains(row: 1, column: 5) && !area.contains(row: 0, column: 2))
    #expect(Rect(top: 0, left: 0, rows: -1, columns: -1).bottom == 0)
  }
}
