import CPlatform
import Text

/// Whether ncurses, and so most likely the terminal, agrees with a cell about its glyph.
///
/// A glyph that took more or fewer columns than its cell says would shift the rest of the row.
struct GlyphCheck {
  /// What is written for a cell; `isPadded` asks for a blank in its second column.
  struct Glyph: Equatable {
    var base: UInt32
    var marks: (UInt32, UInt32, UInt32) = (0, 0, 0)
    var isPadded = false

    static func == (a: Glyph, b: Glyph) -> Bool {
      a.base == b.base && a.marks == b.marks && a.isPadded == b.isPadded
    }
  }

  /// Whether the terminal takes UTF-8; without, everything is ASCII.
  let isUnicode: Bool

  /// The glyph to write for a cell of one or two columns.
  func glyph(base: UInt32, marks: (UInt32, UInt32, UInt32), width: UInt8) -> Glyph {
    if base >= 0x20, base < 0x7f, width == 1, marks.0 == 0 { return Glyph(base: base) }
    guard isUnicode else { return Glyph(base: PlainGlyphs.ascii(for: base), isPadded: width == 2) }
    let base = base == 0 ? 0x20 : base
    guard Int(playhead_columns_of(base)) == Int(width), !Glyphs.isInvisible(base) else {
      return Glyph(base: 0xfffd, isPadded: width == 2)
    }
    return Glyph(base: base, marks: marks.0 == 0 ? marks : Self.harmless(marks))
  }

  /// The marks that take no column and change nothing but their letter.
  private static func harmless(_ marks: (UInt32, UInt32, UInt32)) -> (UInt32, UInt32, UInt32) {
    var kept: [UInt32] = []
    for mark in [marks.0, marks.1, marks.2]
    where mark >= 0x300 && playhead_columns_of(mark) == 0 && !Glyphs.isInvisible(mark) {
      kept.append(mark)
    }
    kept += [0, 0, 0]
    return (kept[0], kept[1], kept[2])
  }
}
