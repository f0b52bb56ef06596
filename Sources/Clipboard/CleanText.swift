import Text

/// Text as it may leave the program.
enum CleanText {
  /// No control characters but tabs and line breaks, none that turn the text behind them around; all else is whole.
  static func bytes(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard !bytes.withUnsafeBufferPointer(isClean) else { return bytes }
    var clean = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      let value = scalar.value
      switch value {
      case 0x0A where isAfterReturn: break
      case 0x0A, 0x0D, 0x85: clean.append("\n")
      case 0x09: clean.append(scalar)
      case _ where isControl(value) || turnsAround(value): break
      default: clean.append(scalar)
      }
      isAfterReturn = value == 0x0D
    }
    return Array(String(clean).utf8)
  }

  /// Whether there is nothing to take out; almost every text is like this.
  private static func isClean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var lastThree: UInt32 = 0
    for byte in bytes {
      lastThree = (lastThree << 8 | UInt32(byte)) & 0xFF_FFFF
      if byte < 0x20, byte != 0x0A, byte != 0x09 { return false }
      switch lastThree {
      // U+202A to U+202E and U+2066 to U+2069.
      case 0xE280AA...0xE280AE, 0xE281A6...0xE281A9: return false
      // U+007F, and U+0080 to U+009F.
      case _ where byte == 0x7F || (lastThree >> 8 & 0xFF == 0xC2 && byte < 0xA0): return false
      default: continue
      }
    }
    return true
  }

  private static func isControl(_ scalar: UInt32) -> Bool { scalar < 0x20 || (0x7F..<0xA0).contains(scalar) }

  /// Embeddings, overrides and isolates reach beyond the text; the marks in it are a part of its spelling.
  private static func turnsAround(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x061C, 0x200E, 0x200F: false
    default: SafeText.isDirectional(scalar)
    }
  }
}
