import Glibc

/// What the characters between tags mean.
enum XMLText {
  /// No number of a character is longer; a limit, so that nobody looks for a semicolon to the end of the file.
  private static let longestNumber = 32

  /// Adds text with its entities resolved; an unknown one stays as it is written.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    guard let base = bytes.baseAddress else { return }
    var position = 0
    while position < bytes.count {
      guard let found = memchr(base + position, Int32(UInt8(ascii: "&")), bytes.count - position) else { break }
      let ampersand = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<ampersand]))
      if let end = appendEntity(bytes, ampersand, to: &text) {
        position = end
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

  /// Adds what the entity at a position stands for and returns where it ends; nil where none is.
  ///
  /// XML knows five names, but people write those of HTML as well.
  private static func appendEntity(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, to text: inout [UInt8]) -> Int? {
    if bytes.has("&#", at: start) {
      let limit = min(bytes.count, start + longestNumber)
      guard let semicolon = bytes.first(";", in: start..<limit) else { return nil }
      let isHexadecimal = bytes.has("x", at: start + 2)
      var position = start + (isHexadecimal ? 3 : 2)
      let value = CharacterReference.value(bytes, &position, semicolon, radix: isHexadecimal ? 16 : 10)
      guard let value, position == semicolon else { return nil }
      // A number that is no character is shown as bad bytes are.
      let scalar = value == 0 ? nil : Unicode.Scalar(value)
      text.append(contentsOf: (scalar ?? "\u{FFFD}").utf8)
      return semicolon + 1
    }
    guard let entity = Entity.longest(bytes, start + 1..<bytes.count) else { return nil }
    let end = start + 1 + entity.nameLength
    guard bytes[end - 1] == UInt8(ascii: ";") else { return nil }
    for scalar in entity.scalars { text.append(contentsOf: scalar.utf8) }
    return end
  }
}
