/// Text of a scheme file made harmless: what it says may end on a terminal.
enum Plain {
  /// The text on one line, without control characters and without marks that turn the direction of reading.
  static func text(_ text: String, limit: Int = 200) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(limit) {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .surrogate: plain.append(" ")
      case _ where scalar.properties.isBidiControl: continue
      default: plain.append(scalar)
      }
    }
    return trimmed(String(plain))
  }

  /// A short quotation of a wrong value.
  static func quote(_ text: String) -> String {
    let plain = Plain.text(text, limit: 24)
    return "“\(plain)\(text.unicodeScalars.count > 24 ? "…" : "")”"
  }

  private static func trimmed(_ text: String) -> String {
    let blank: (Character) -> Bool = { $0 == " " }
    guard let first = text.firstIndex(where: { !blank($0) }), let last = text.lastIndex(where: { !blank($0) }) else {
      return ""
    }
    return String(text[first...last])
  }
}
