/// A line and a column of a text.
package struct JSONPlace: Equatable, Sendable {
  /// Counted from one; LF, CR LF and CR end a line.
  package private(set) var line = 1
  /// Counted from one, in Unicode scalars.
  package private(set) var column = 1
  private var offset = 0

  /// The beginning of a text.
  package init() {}

  /// Moves on to an offset, so that places asked for in order cost one pass over the text.
  package mutating func move(to target: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    if target < offset { self = JSONPlace() }
    while offset < min(target, bytes.count) {
      let byte = bytes[offset]
      offset += 1
      let isLineEnd = byte == 0x0A || byte == 0x0D && (offset == bytes.count || bytes[offset] != 0x0A)
      if isLineEnd {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}
