/// The lines of offsets; asked in rising order it looks at every byte once.
struct XMLLines {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var line = 1

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The line of an offset, counted from one.
  mutating func line(at offset: Int) -> Int {
    if offset < position { self = XMLLines(bytes) }
    while position < min(offset, bytes.count) {
      let byte = bytes[position]
      position += 1
      let isInsidePair = byte == 0x0D && position < bytes.count && bytes[position] == 0x0A
      if byte == 0x0A || byte == 0x0D && !isInsidePair { line += 1 }
    }
    return line
  }

  /// Which character of its line stands at an offset, counted from one.
  func column(at offset: Int) -> Int {
    var column = 1
    var index = min(offset, bytes.count)
    while index > 0, bytes[index - 1] != 0x0A, bytes[index - 1] != 0x0D {
      index -= 1
      if bytes[index] & 0xC0 != 0x80 { column += 1 }
    }
    return column
  }
}
