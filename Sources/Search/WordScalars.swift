import Text

/// Where words begin and end.
package enum WordScalars {
  /// Letters, digits and the marks on them.
  package static func isWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10 }
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }

  static func isMark(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x300, let scalar = Unicode.Scalar(scalar) else { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Whether a script puts no blanks between words, or hangs so much on its words that they are best looked for inside
  /// others: Han, kana, Hangul, Thai, Lao, Khmer, Myanmar.
  package static func isUnbroken(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0xE00: false
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x19E0...0x19FF, 0xA9E0...0xA9FF, 0xAA60...0xAA7F: true
    case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xFFA0...0xFFDC: true
    case 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F, 0x1AFF0...0x1B16F: true
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3038...0x303B, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
    case 0x3100...0x312F, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Whether a word may begin or end at a place in a text.
  static func isBorder(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard place > 0, place < text.count else { return true }
    var (before, after) = (previous(text, place), place)
    let left = UTF8Decoder.next(text, &before, text.count)
    let right = UTF8Decoder.next(text, &after, text.count)
    return !isWord(left) || !isWord(right) || isUnbroken(left) || isUnbroken(right)
  }

  /// Where the next word begins, at a place or behind it.
  static func nextWord(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    var position = place
    while position < text.count {
      let start = position
      if isWord(UTF8Decoder.next(text, &position, text.count)) { return start }
    }
    return text.count
  }

  /// Where the scalar that ends at a place begins.
  static func previous(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    var start = place - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
