/// Names as one types them: lower case, without accents, words joined by hyphens.
enum Slug {
  static func make(from name: String) -> String {
    var slug = ""
    for scalar in name.unicodeScalars {
      guard let letter = fold(scalar) else { continue }
      if letter == "-", slug.isEmpty || slug.hasSuffix("-") { continue }
      slug.append(letter)
    }
    return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar {
    case "a"..."z", "0"..."9", "-": Character(scalar)
    case "A"..."Z": Character(scalar.properties.lowercaseMapping)
    case _ where scalar.properties.isWhitespace: "-"
    default: latinBase(of: scalar)
    }
  }

  /// The plain letter under an accent, read from the character's Unicode name: the standard library shows no
  /// decompositions, but every accented Latin letter is called `LATIN … LETTER X WITH …`.
  private static func latinBase(of scalar: Unicode.Scalar) -> Character? {
    guard !scalar.isASCII, let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH", words[3].count == 1 else {
      return nil
    }
    return words[3].lowercased().first
  }
}
