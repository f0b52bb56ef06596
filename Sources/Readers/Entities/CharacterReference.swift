/// A character reference as HTML resolves it in text: `&amp;`, `&eacute`, `&#8217;`, `&#x2019;`.
enum CharacterReference {
  /// Adds what the `&` at a position stands for, itself where it begins no reference; the position moves behind it.
  static func append(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ position: inout Int,
    _ end: Int,
    to text: inout [UInt8]
  ) {
    let start = position + 1
    if start < end, bytes[start] == UInt8(ascii: "#") {
      position = start + 1
      if let scalar = number(bytes, &position, end) { return text.append(contentsOf: scalar.utf8) }
    } else if let entity = Entity.longest(bytes, start..<end) {
      position = start + entity.nameLength
      for scalar in entity.scalars { text.append(contentsOf: scalar.utf8) }
      return
    }
    position = start
    text.append(UInt8(ascii: "&"))
  }

  /// The number behind `&#`, with the semicolon that may end it.
  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ position: inout Int,
    _ end: Int
  ) -> Unicode.Scalar? {
    let isHexadecimal = position < end && bytes[position] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { position += 1 }
    guard let value = value(bytes, &position, end, radix: isHexadecimal ? 16 : 10) else { return nil }
    if position < end, bytes[position] == UInt8(ascii: ";") { position += 1 }
    return scalar(value)
  }

  /// The number that digits write from a position on, which moves behind them; too large ones stand beyond all scalars.
  static func value(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ position: inout Int,
    _ end: Int,
    radix: UInt32
  ) -> UInt32? {
    let start = position
    var value: UInt32 = 0
    while position < end, let digit = bytes[position].digit(radix: radix) {
      value = min(value * radix + digit, 0x110000)
      position += 1
    }
    return position > start ? value : nil
  }

  /// Numbers from 0x80 to 0x9F are meant as Windows-1252; what is no character is U+FFFD.
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    switch value {
    case 0: "\u{FFFD}"
    case 0x80...0x9F: windows1252(UInt8(value))
    default: Unicode.Scalar(value) ?? "\u{FFFD}"
    }
  }

  /// What Windows leaves undefined stays the control character it is.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    let letter = Windows1252.scalar(byte)
    return letter == 0xFFFD ? Unicode.Scalar(byte) : Unicode.Scalar(letter) ?? "\u{FFFD}"
  }
}
