// The standard library decomposes text but offers it only to those who ask by name; a table of our own would be larger
// than the rest of this room.
@_spi(_Unicode) import Swift

/// Text as it is compared where case and accents do not matter.
package enum Folding {
  package static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased()._nfd where scalar.properties.canonicalCombiningClass == .notReordered {
      if scalar == "ß" { folded.append(contentsOf: "ss".unicodeScalars) } else { folded.append(scalar) }
    }
    return String(folded)
  }
}
