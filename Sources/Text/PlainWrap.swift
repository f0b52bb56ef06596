/// The same lines as `TextWrap` makes, for text of printable ASCII: a byte is a column, so that only the end of each
/// line is looked at.
///
/// Most text is like this, and lines are counted for every row that comes into sight.
enum PlainWrap {
  /// Whether every byte is ASCII; what is not printable has been taken out long before.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = range.lowerBound
    while position + 8 <= range.upperBound {
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { return false }
      position += 8
    }
    while position < range.upperBound {
      if bytes[position] >= 0x80 { return false }
      position += 1
    }
    return true
  }

  static func wrap(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ paragraph: Range<Int>,
    width: Int,
    _ emit: (Range<Int>) -> Void
  ) {
    var start = paragraph.lowerBound
    while let cut = cut(bytes, start, paragraph.upperBound, width) {
      if cut.end > start { emit(start..<cut.end) }
      start = cut.next
    }
    emit(start..<max(start, paragraph.upperBound))
  }

  /// Where a line that is too long ends and the next one begins; nil where the rest fits.
  private static func cut(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ limit: Int,
    _ width: Int
  ) -> (end: Int, next: Int)? {
    guard limit - start > width, let overflow = firstWord(bytes, from: start + width, limit) else { return nil }
    var position = overflow
    while position > start {
      if bytes[position - 1] == 0x20 {
        var end = position - 1
        while end > start, bytes[end - 1] == 0x20 { end -= 1 }
        return (end, position)
      }
      if mayBreak(after: bytes[position - 1], before: bytes[position]) { return (position, position) }
      position -= 1
    }
    return (overflow, overflow)
  }

  /// The first byte that does not fit; blanks may hang over the edge.
  private static func firstWord(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int, _ limit: Int) -> Int? {
    var position = position
    while position < limit, bytes[position] == 0x20 { position += 1 }
    return position < limit ? position : nil
  }

  private static func mayBreak(after last: UInt8, before next: UInt8) -> Bool {
    (last == 0x2D || last == 0x2F) && next > 0x40
  }
}
