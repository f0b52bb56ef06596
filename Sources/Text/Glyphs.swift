/// What is drawn in one place: a scalar that takes columns and up to three marks over it.
package struct Glyph: Equatable, Sendable {
  package var base: UInt32
  package var marks: (UInt32, UInt32, UInt32)
  package var width: UInt8
  /// Where its bytes begin, and where the next glyph's do.
  package var start: Int
  package var end: Int

  package static func == (a: Glyph, b: Glyph) -> Bool {
    a.base == b.base && a.marks == b.marks && a.width == b.width && a.start == b.start && a.end == b.end
  }
}

/// Walks over UTF-8 and says what to draw, so that ncurses and the terminal agree about the columns.
///
/// A joined emoji is drawn as its parts without the joiner, a variation selector and a skin tone not at all, because
/// terminals differ on whether they add columns. Nothing that controls the terminal or the direction of text is
/// drawn. Bytes that are not UTF-8 are drawn as U+FFFD.
package struct Glyphs {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private let limit: Int

  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    self.limit = bytes.count
  }

  /// The glyphs of a part of the bytes; positions still count from the start of all of them.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    self.position = range.lowerBound
    self.limit = range.upperBound
  }

  package mutating func next() -> Glyph? {
    while position < limit {
      let start = position
      let byte = bytes[start]
      if byte < 0x80 {
        position += 1
        guard byte >= 0x20, byte != 0x7F else { continue }
        return finish(base: UInt32(byte), width: 1, start: start)
      }
      let scalar = decode()
      switch Glyphs.nature(of: scalar) {
      case .invisible:
        continue
      case .mark:
        // A mark with nothing under it would be drawn over whatever is on its left.
        var glyph = Glyph(base: 0x25CC, marks: (scalar, 0, 0), width: 1, start: start, end: position)
        takeMarks(into: &glyph)
        return glyph
      case .visible(let width):
        return finish(base: scalar, width: width, start: start)
      }
    }
    return nil
  }

  private mutating func finish(base: UInt32, width: UInt8, start: Int) -> Glyph {
    var glyph = Glyph(base: base, marks: (0, 0, 0), width: width, start: start, end: position)
    // Only what is beyond ASCII can be a mark.
    if position < limit, bytes[position] >= 0x80 { takeMarks(into: &glyph) }
    return glyph
  }

  private mutating func takeMarks(into glyph: inout Glyph) {
    while position < limit, bytes[position] >= 0x80 {
      let before = position
      let scalar = decode()
      switch Glyphs.nature(of: scalar) {
      case .invisible:
        break
      case .mark:
        if glyph.marks.0 == 0 {
          glyph.marks.0 = scalar
        } else if glyph.marks.1 == 0 {
          glyph.marks.1 = scalar
        } else if glyph.marks.2 == 0 {
          glyph.marks.2 = scalar
        }
      case .visible:
        if Glyphs.isSkinTone(scalar), glyph.width == 2 { break }
        position = before
        glyph.end = before
        return
      }
      glyph.end = position
    }
  }

  private enum Nature {
    case visible(width: UInt8)
    case mark
    case invisible
  }

  private static func nature(of scalar: UInt32) -> Nature {
    if scalar < 0xA0 { return .invisible }
    if scalar < 0x300 { return scalar == 0xAD ? .invisible : .visible(width: 1) }
    if isInvisible(scalar) { return .invisible }
    let width = Columns.of(scalar)
    return width == 0 ? .mark : .visible(width: UInt8(width))
  }

  /// Joiners, direction marks and overrides, separators, selectors, tags: they must not reach the terminal, whatever
  /// columns a table gives them.
  package static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0x061C, 0x115F...0x1160, 0x180B...0x180F, 0xE0000...0xE0FFF, 0x1D173...0x1D17A: true
    default: false
    }
  }

  private static func isSkinTone(_ scalar: UInt32) -> Bool {
    (0x1F3FB...0x1F3FF).contains(scalar)
  }

  /// Reads one scalar that is not ASCII; a wrong byte counts as one U+FFFD.
  private mutating func decode() -> UInt32 {
    UTF8Decoder.next(bytes, &position, limit)
  }
}
