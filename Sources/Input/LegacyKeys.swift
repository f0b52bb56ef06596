/// The keys that need no parameters: single bytes, and what follows `ESC O`.
enum LegacyKeys {
  /// The key of a byte below 0x80 that is not an escape.
  static func press(ofByte byte: UInt8) -> KeyPress {
    switch byte {
    case 0x00: KeyPress(.character(" "), .control)
    case 0x08, 0x7f: KeyPress(.backspace)
    case 0x09: KeyPress(.tab)
    case 0x0a, 0x0d: KeyPress(.enter)
    case 0x1b: KeyPress(.escape)
    case 0x01...0x1a: KeyPress(.character(Unicode.Scalar(byte | 0x60)), .control)
    case 0x1c...0x1f: KeyPress(.character(Unicode.Scalar(byte | 0x40)), .control)
    default: KeyPress(.character(Unicode.Scalar(byte)))
    }
  }

  /// The key of the letter after `ESC O`, with the modifier some terminals put between them.
  static func press(ofSingleShift letter: UInt8, digits: [UInt8]) -> KeyPress? {
    let number = digits.split(separator: UInt8(ascii: ";")).last.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard let modifiers = KeyPress.Modifiers(parameter: number ?? 1) else { return nil }
    if let key = cursorKey(letter) { return KeyPress(key, modifiers) }
    switch letter {
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return cursorKey(letter - 0x20).map { KeyPress($0, modifiers.union(.control)) }
    case UInt8(ascii: "M"): return KeyPress(.enter, modifiers)
    case UInt8(ascii: "j")...UInt8(ascii: "y"), UInt8(ascii: "X"):
      return keypad(letter).map { KeyPress(.character($0), modifiers) }
    default: return nil
    }
  }

  /// The key of a final letter that CSI and `ESC O` share.
  static func cursorKey(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func keypad(_ letter: UInt8) -> Unicode.Scalar? {
    if letter == UInt8(ascii: "X") { return "=" }
    // From "j" on, the keypad's keys are the ASCII characters from "*" on, in their order.
    return Unicode.Scalar(letter - UInt8(ascii: "j") + UInt8(ascii: "*"))
  }
}

extension KeyPress.Modifiers {
  /// The modifiers of a parameter of xterm or kitty (one more than the bits); nil when a key is held we do not know.
  init?(parameter: Int) {
    let bits = max(parameter, 1) - 1
    // 8 is Super, 16 Hyper: what they do belongs to the desktop. 64 and 128 are the locks.
    guard bits & 24 == 0, bits < 256 else { return nil }
    self = []
    if bits & 1 != 0 { insert(.shift) }
    if bits & (2 | 32) != 0 { insert(.alt) }
    if bits & 4 != 0 { insert(.control) }
  }
}
