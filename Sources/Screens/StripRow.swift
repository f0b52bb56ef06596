import Canvas
import Domain
import State

/// The whole video in one row: how dense it is, and over it chapters, scenes, bookmarks, hits and where one is.
///
/// Each of these is a sign of its own, so that none is told by colour alone; the density is kept quiet under them, and
/// is also said in words.
struct StripRow {
  let reader: ReaderState
  let place: StripPlace
  let isPlain: Bool

  func draw(columns: Int, on grid: inout Grid) {
    if place.hasTimes {
      let range = reader.stripRange(cells: place.cells)
      let end = place.left + place.cells
      grid.write([Span(range.from.clock, Pen(.secondary))], row: place.row, endingAt: place.left - 1)
      grid.write(range.to.clock, row: place.row, column: end + 1, end: columns, pen: Pen(.secondary))
    }
    for (cell, mark) in reader.stripMarks(cells: place.cells).enumerated() {
      let (sign, pen) = look(mark)
      grid.put(sign, row: place.row, column: place.left + cell, pen: pen)
    }
  }

  private func look(_ mark: StripMark) -> (Unicode.Scalar, Pen) {
    switch mark {
    case .playhead: (isPlain ? "^" : "▲", Pen(.currentMatch, strong: true))
    case .hit: (isPlain ? "!" : "◆", Pen(.match))
    case .bookmark: ("m", Pen(.mark, strong: true))
    case .chapter: (isPlain ? "|" : "│", Pen(.chapter, strong: true))
    case .cut: ("'", Pen(.scene))
    case .level(let level): (StripLevels.glyph(level, isPlain: isPlain), Pen(isPlain ? .secondary : .faint))
    }
  }
}
