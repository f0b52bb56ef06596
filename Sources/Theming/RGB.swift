/// A colour of the sRGB space, eight bits a channel.
package struct RGB: Equatable, Hashable, Sendable {
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Six hex digits in any case, a leading `#` allowed; nothing else.
  package init?(hex: some StringProtocol) {
    var digits = Substring(hex)
    if digits.first == "#" { digits = digits.dropFirst() }
    guard digits.utf8.count == 6 else { return nil }
    var value: UInt32 = 0
    for byte in digits.utf8 {
      guard let digit = Self.digit(byte) else { return nil }
      value = value << 4 | digit
    }
    self.init(packed: value)
  }

  /// The colour written as a number, such as `0x1A1B26`; bits above the lowest 24 are ignored.
  package init(packed: UInt32) {
    self.init(
      red: UInt8(truncatingIfNeeded: packed >> 16),
      green: UInt8(truncatingIfNeeded: packed >> 8),
      blue: UInt8(truncatingIfNeeded: packed)
    )
  }

  package static let black = RGB(packed: 0x000000)
  package static let white = RGB(packed: 0xFFFFFF)

  /// Six lower-case hex digits without a `#`.
  package var hex: String {
    let digits = Array("0123456789abcdef")
    return String([red, green, blue].flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
