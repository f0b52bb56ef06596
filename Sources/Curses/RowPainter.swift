import CNcurses
import Canvas

/// Puts rows of cells into ncurses' picture of the screen, through one buffer that is reused.
@MainActor
struct RowPainter {
  private var buffer: [cchar_t] = []
  private let check: GlyphCheck

  init(check: GlyphCheck) { self.check = check }

  /// Writes some columns of a row; what the cells do not cover is blank.
  mutating func paint(_ cells: UnsafeBufferPointer<Cell>, row: Int, in range: Range<Int>, looks: inout LookTable) {
    let columns = range.upperBound
    if buffer.count < columns { buffer = Array(repeating: cchar_t(), count: columns) }
    var used = 0
    var column = range.lowerBound
    let blank = Cell()
    var styled = blank
    var look = looks[blank]
    while column < columns {
      let cell = column < cells.count ? cells[column] : blank
      // Neighbours mostly look alike.
      if cell.role != styled.role || cell.ground != styled.ground || cell.isStrong != styled.isStrong {
        styled = cell
        look = looks[cell]
      }
      let width = max(1, Int(cell.width))
      // A second half alone, or a glyph that the edge cuts: neither can be drawn.
      let isTorn = cell.width == 0 || column + width > columns
      let glyph =
        isTorn ? GlyphCheck.Glyph(base: 0x20) : check.glyph(base: cell.base, marks: cell.marks, width: cell.width)
      put(glyph, look, at: used)
      used += 1
      column += isTorn ? 1 : width
      guard glyph.isPadded else { continue }
      put(GlyphCheck.Glyph(base: 0x20), look, at: used)
      used += 1
    }
    wmove(playhead_stdscr(), Int32(row), Int32(range.lowerBound))
    wadd_wchnstr(playhead_stdscr(), buffer, Int32(used))
  }

  private mutating func put(_ glyph: GlyphCheck.Glyph, _ look: LookTable.Entry, at index: Int) {
    let marks = glyph.marks
    playhead_set_cell(&buffer[index], look.attributes, look.pair, glyph.base, marks.0, marks.1, marks.2)
  }
}
