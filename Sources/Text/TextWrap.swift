/// Breaks text into lines for a width: at blanks, between wide characters, after hyphens, and inside words that are
/// longer than a line.
package enum TextWrap {
  /// The byte range of each line, without the blanks it was broken at; at least one line, even of nothing.
  package static func lines(_ bytes: UnsafeBufferPointer<UInt8>, width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    walk(bytes, width: width) { lines.append($0) }
    return lines
  }

  package static func lines(_ text: String, width: Int) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      lines(bytes, width: width).map { String(decoding: UnsafeBufferPointer(rebasing: bytes[$0]), as: UTF8.self) }
    }
  }

  /// How many lines the text takes.
  package static func height(_ bytes: UnsafeBufferPointer<UInt8>, width: Int) -> Int {
    var count = 0
    walk(bytes, width: width) { _ in count += 1 }
    return count
  }

  private static func walk(_ bytes: UnsafeBufferPointer<UInt8>, width: Int, _ emit: (Range<Int>) -> Void) {
    var start = 0
    while true {
      let end = paragraphEnd(bytes, from: start)
      wrap(bytes, start..<wordsEnd(bytes, start..<end), width: max(1, width), emit)
      guard end < bytes.count else { return }
      start = end + 1
    }
  }

  private static func paragraphEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return end
  }

  /// Blanks at the end of a line would make it wider than it looks.
  private static func wordsEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ paragraph: Range<Int>) -> Int {
    var end = paragraph.upperBound
    while end > paragraph.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  private static func wrap(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ paragraph: Range<Int>,
    width: Int,
    _ emit: (Range<Int>) -> Void
  ) {
    if PlainWrap.isPlain(bytes, paragraph) {
      PlainWrap.wrap(bytes, paragraph, width: width, emit)
    } else {
      wrapGlyphs(bytes, paragraph, width: width, emit)
    }
  }

  static func wrapGlyphs(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ paragraph: Range<Int>,
    width: Int,
    _ emit: (Range<Int>) -> Void
  ) {
    var glyphs = Glyphs(bytes, in: paragraph)
    var line = Line(start: paragraph.lowerBound)
    while let glyph = glyphs.next() {
      if glyph.base == 0x20, glyph.marks.0 == 0 {
        line.allowBreak(before: glyph.start, after: glyph.end)
        line.columns += 1
        line.previous = glyph.base
        continue
      }
      if line.columns > 0, line.mayBreak(before: glyph) {
        line.allowBreak(before: glyph.start, after: glyph.start)
      }
      while line.columns + Int(glyph.width) > width, line.columns > 0 {
        // A word that is too long for a line of its own is broken where the line is full.
        let cut = line.lastBreak ?? (end: glyph.start, next: glyph.start, columns: line.columns)
        if cut.end > line.start { emit(line.start..<cut.end) }
        line.begin(at: cut.next, columns: line.columns - cut.columns)
      }
      line.columns += Int(glyph.width)
      line.previous = glyph.base
    }
    emit(line.start..<max(line.start, paragraph.upperBound))
  }

  /// The line being filled.
  private struct Line {
    var start: Int
    var columns = 0
    var previous: UInt32 = 0
    /// Where the line may end, where the next would begin, and the columns up to there.
    var lastBreak: (end: Int, next: Int, columns: Int)?

    init(start: Int) { self.start = start }

    mutating func allowBreak(before end: Int, after next: Int) {
      let blank = next > end ? 1 : 0
      if previous == 0x20, let known = lastBreak, next > end {
        // Of several blanks in a row all are swallowed.
        lastBreak = (known.end, next, columns + blank)
      } else {
        lastBreak = (end, next, columns + blank)
      }
    }

    mutating func begin(at next: Int, columns: Int) {
      start = next
      self.columns = max(0, columns)
      lastBreak = nil
    }

    func mayBreak(before glyph: Glyph) -> Bool {
      if previous == 0x20 { return false }
      if previous == 0x2D || previous == 0x2F || (0x2010...0x2014).contains(previous) {
        return glyph.base > 0x40
      }
      let isWide = glyph.width == 2 || (previous > 0x1100 && Columns.of(previous) == 2)
      return isWide && !LineBreaking.neverBegins(glyph.base) && !LineBreaking.neverEnds(previous)
    }
  }
}

/// What must not stand at the edges of a line in scripts without blanks.
enum LineBreaking {
  static func neverBegins(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0x2019, 0x201D, 0x2026: true
    case 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301F: true
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E, 0x30FB, 0x30FC: true
    case 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE: true
    case 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D, 0xFF60: true
    default: false
    }
  }

  static func neverEnds(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0x2018, 0x201C, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018: true
    case 0xFF08, 0xFF3B, 0xFF5B, 0xFF5F: true
    default: false
    }
  }
}
