/// Keys that a terminal names by a number of its own: the kitty protocol and xterm's modifyOtherKeys.
enum ExtendedKeys {
  /// The press of a code; nil for what is no key to us.
  static func press(code: Int, shifted: Int?, _ modifiers: KeyPress.Modifiers) -> KeyPress? {
    switch code {
    case 9:
      return modifiers.contains(.shift)
        ? KeyPress(.backTab, modifiers.subtracting(.shift)) : KeyPress(.tab, modifiers)
    case 8, 10, 13, 27, 127:
      return KeyPress(LegacyKeys.press(ofByte: UInt8(code)).key, modifiers)
    case 1..<32:
      let press = LegacyKeys.press(ofByte: UInt8(code))
      return KeyPress(press.key, press.modifiers.union(modifiers.subtracting(.shift)))
    case 0xe000...0xf8ff:
      guard let key = functional(code) else { return nil }
      if case .character = key { return KeyPress(key, modifiers.subtracting(.shift)) }
      return KeyPress(key, modifiers)
    default:
      return character(code, shifted: shifted, modifiers).map {
        KeyPress(.character($0), modifiers.subtracting(.shift))
      }
    }
  }

  private static func character(_ code: Int, shifted: Int?, _ modifiers: KeyPress.Modifiers) -> Unicode.Scalar? {
    guard code > 0, let plain = scalar(code) else { return nil }
    guard modifiers.contains(.shift) else { return plain }
    if let shifted { return scalar(shifted) }
    return plain.capital ?? plain
  }

  private static func scalar(_ code: Int) -> Unicode.Scalar? {
    guard let scalar = Unicode.Scalar(UInt32(clamping: code)) else { return nil }
    return scalar.properties.generalCategory == .control ? nil : scalar
  }

  /// The keys that kitty numbers in the private area of Unicode.
  private static func functional(_ code: Int) -> Key? {
    switch code {
    case 57376...57398: return .function(code - 57376 + 13)
    case 57399...57408: return .character(Unicode.Scalar(UInt8(ascii: "0") + UInt8(code - 57399)))
    case 57414: return .enter
    default: break
    }
    let signs: [Unicode.Scalar] = [".", "/", "*", "-", "+"]
    if (57409...57413).contains(code) { return .character(signs[code - 57409]) }
    let keys: [Key] = [
      .character("="), .character(","), .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .insert, .delete,
    ]
    return (57415...57426).contains(code) ? keys[code - 57415] : nil
  }
}

extension Unicode.Scalar {
  /// The capital of a small letter, when it is one character.
  var capital: Unicode.Scalar? {
    let mapped = properties.uppercaseMapping.unicodeScalars
    guard mapped.count == 1, let capital = mapped.first, capital != self else { return nil }
    return capital
  }

  /// The small letter of a capital that can be made capital again.
  var small: Unicode.Scalar? {
    let mapped = properties.lowercaseMapping.unicodeScalars
    guard mapped.count == 1, let small = mapped.first, small != self, small.capital == self else { return nil }
    return small
  }
}
