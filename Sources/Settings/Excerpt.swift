import Text

/// Pieces of outside text as messages may hold them: one line, no control characters, not too long.
enum Excerpt {
  /// The text on one line, cut with an ellipsis when it has more characters than the limit.
  static func line(_ text: String, limit: Int) -> String {
    // Cut first, roughly: cleaning a megabyte to show a line of it would be waste.
    let clean = SafeText.line(String(text.unicodeScalars.prefix(limit * 8)))
    guard clean.count > limit else { return clean }
    return clean.prefix(limit - 1) + "…"
  }

  /// A short quotation of a name or a value.
  static func quote(_ text: String) -> String {
    "“\(line(text, limit: 40))”"
  }
}
