import Text

/// Words of others as they may stand in a message.
enum Quotation {
  /// One line without control characters, at most so many characters.
  static func line(_ text: String, limit: Int = 160) -> String {
    // Cut first, roughly: only the beginning is shown.
    let clean = SafeText.line(String(text.unicodeScalars.prefix(limit * 4)))
    return clean.count > limit ? clean.prefix(limit - 1) + "…" : clean
  }

  /// A name between quotation marks.
  static func of(_ name: String) -> String { "“\(line(name, limit: 40))”" }
}
