/// Markdown as `playhead show` escapes it.
enum MarkdownText {
  /// Adds text without its escapes.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    var position = 0
    while position < bytes.count {
      let special = bytes[position...].firstIndex(where: isSpecial) ?? bytes.count
      text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<special]))
      guard special < bytes.count else { return }
      let (byte, length) = resolve(bytes, special)
      text.append(byte)
      position = special + length
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<")
  }

  /// What begins at a position stands for, and how long it is.
  private static func resolve(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> (byte: UInt8, length: Int) {
    if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count, isPunctuation(bytes[position + 1]) {
      return (bytes[position + 1], 2)
    }
    for (written, byte) in replacements where bytes.has(written, at: position) {
      return (byte, written.utf8CodeUnitCount)
    }
    return (bytes[position], 1)
  }

  private static let replacements: [(StaticString, UInt8)] = [
    ("<br>", 0x0A), ("<br/>", 0x0A), ("<br />", 0x0A), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")), ("&amp;", UInt8(ascii: "&")),
  ]

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
