/// Whether a regular expression asks for capitals.
enum PatternCase {
  /// Whether there is a capital that stands for itself: one in an escape or in the name of a group does not.
  static func hasCapital(_ pattern: String) -> Bool {
    var rest = pattern.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\": skipEscape(&rest)
      case "(" where rest.first == "?" || rest.first == "*": skipGroupHead(&rest)
      default: if scalar.properties.isUppercase { return true }
      }
    }
    return false
  }

  private static func skipEscape(_ rest: inout Substring.UnicodeScalarView) {
    guard let kind = rest.popFirst() else { return }
    switch rest.first {
    case "{": skip(&rest, through: "}")
    case "<" where kind == "k" || kind == "g": skip(&rest, through: ">")
    case _ where "pPc".unicodeScalars.contains(kind): rest = rest.dropFirst()
    case _ where kind == "x":
      for _ in 0..<2 where rest.first?.properties.isASCIIHexDigit == true { rest = rest.dropFirst() }
    default: break
    }
  }

  /// Passes over `?P<Name>`, `?<Name>`, `?J:` and `*UCP`, not over what the group holds.
  private static func skipGroupHead(_ rest: inout Substring.UnicodeScalarView) {
    let isVerb = rest.popFirst() == "*"
    while let scalar = rest.first, scalar.properties.isAlphabetic || scalar == "_" || (isVerb && scalar == ":") {
      rest = rest.dropFirst()
    }
    if rest.first == "<" { skip(&rest, through: ">") }
  }

  private static func skip(_ rest: inout Substring.UnicodeScalarView, through end: Unicode.Scalar) {
    guard let place = rest.firstIndex(of: end) else { return }
    rest = rest[rest.index(after: place)...]
  }
}
