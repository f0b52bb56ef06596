import Glibc

/// What the characters between tags mean.
enum XMLText {
  /// No entity that is resolved is longer; a limit, so that nobody looks for a semicolon to the end of the file.
  private static let longestEntity = 32

  /// Adds text with its entities resolved; an unknown one stays as it is written.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    guard let base = bytes.baseAddress else { return }
    var position = 0
    while position < bytes.count {
      guard let found = memchr(base + position, Int32(UInt8(ascii: "&")), bytes.count - position) else { break }
      let ampersand = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<ampersand]))
      if let entity = entity(bytes, ampersand) {
        text.append(contentsOf: entity.scalar.utf8)
        position = entity.end
      } else {
        text.append(UInt8(ascii: "&"))
        position = ampersand + 1
      }
    }
    text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position...]))
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func entity(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    let limit = min(bytes.count, start + longestEntity)
    guard let semicolon = bytes.first(";", in: start..<limit) else { return nil }
    let scalar: Unicode.Scalar? =
      if bytes.has("&#x", at: start) {
        number(bytes, start + 3..<semicolon, radix: 16)
      } else if bytes.has("&#", at: start) {
        number(bytes, start + 2..<semicolon, radix: 10)
      } else {
        predefined(bytes, start)
      }
    return scalar.map { ($0, semicolon + 1) }
  }

  private static func predefined(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Unicode.Scalar? {
    if bytes.has("&amp;", at: start) { return "&" }
    if bytes.has("&lt;", at: start) { return "<" }
    if bytes.has("&gt;", at: start) { return ">" }
    if bytes.has("&quot;", at: start) { return "\"" }
    if bytes.has("&apos;", at: start) { return "'" }
    return nil
  }

  /// A number that is no character is shown as U+FFFD, as bad bytes are.
  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    radix: UInt32
  ) -> Unicode.Scalar? {
    guard !range.isEmpty else { return nil }
    var value: UInt32 = 0
    for byte in bytes[range] {
      guard let digit = byte.digit(radix: radix) else { return nil }
      value = min(value * radix + digit, 0x110000)
    }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
