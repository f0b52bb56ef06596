// The standard library decomposes and composes text but offers it only to those who ask by name; tables of our own would
// be larger than the rest of this room.
@_spi(_Unicode) import Swift

/// Text as it is compared where case, accents or the kind of white space do not matter.
package enum Folding {
  package static func folded(_ text: String, _ rules: FoldingRules = .loose) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: text.utf8.map { ascii($0, rules) }, as: UTF8.self)
    }
    var decomposed = String.UnicodeScalarView()
    for scalar in text._nfd {
      for part in folded(scalar, rules) {
        for piece in String(part)._nfd where !isDropped(piece.value, rules) { decomposed.append(piece) }
      }
    }
    var composed = String.UnicodeScalarView()
    composed.append(contentsOf: String(decomposed)._nfc)
    return String(composed)
  }

  /// What becomes of a byte below 0x80.
  @inline(__always)
  static func ascii(_ byte: UInt8, _ rules: FoldingRules) -> UInt8 {
    let isCapital = rules.contains(.ignoresCase) && byte &- 0x41 < 26
    let isBlank = rules.contains(.ignoresKindOfBlank) && byte &- 0x09 < 5
    return isBlank ? 0x20 : byte | (isCapital ? 0x20 : 0)
  }

  static func isDropped(_ scalar: UInt32, _ rules: FoldingRules) -> Bool {
    rules.contains(.ignoresAccents) && (FoldingMarks.isAccent(scalar) || FoldingMarks.isInvisible(scalar))
  }

  private static func folded(_ scalar: Unicode.Scalar, _ rules: FoldingRules) -> [Unicode.Scalar] {
    if rules.contains(.ignoresKindOfBlank), scalar.properties.isWhitespace { return [" "] }
    if scalar.isASCII { return [Unicode.Scalar(ascii(UInt8(scalar.value), rules))] }
    let caseless = withoutCase(scalar)
    if rules.contains(.ignoresCase) { return caseless }
    // Letters that only print draws together are apart also where case counts.
    guard caseless.count > 1 else { return [scalar] }
    guard scalar.properties.isUppercase else { return caseless }
    return caseless.flatMap { Array($0.properties.uppercaseMapping.unicodeScalars) }
  }

  /// Full case folding, by way of the capitals, which bring all forms of a letter together.
  ///
  /// The dotless i has a capital that is another letter's, the iota below a letter one that stands beside it.
  private static func withoutCase(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    guard scalar != "ı", scalar != "\u{345}" else { return [scalar] }
    return scalar.properties.lowercaseMapping.unicodeScalars
      .flatMap { Array($0.properties.uppercaseMapping.unicodeScalars) }
      .flatMap { Array($0.properties.lowercaseMapping.unicodeScalars) }
  }
}
