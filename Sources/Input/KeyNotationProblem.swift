/// Why something is not the name of a key.
package enum KeyNotationProblem: Error, Equatable, Sendable, CustomStringConvertible {
  case empty
  case controlCharacter
  case unknownKey(String, nearest: String?)
  case unknownModifier(String)
  case noKey(String)
  case shiftedSign(String)
  case sameKey(String, as: String)

  /// One sentence without a control character, whatever was written.
  package var description: String {
    switch self {
    case .empty:
      "No key is named."
    case .controlCharacter:
      "A key is written by its name, such as Enter or Ctrl-d, not as a control character."
    case .unknownKey(let word, let nearest?):
      "\(Self.quote(word)) is not a key; perhaps \(nearest)?"
    case .unknownKey(let word, nil):
      "\(Self.quote(word)) is not a key; keys in a row are separated by blanks, as in \"g g\"."
    case .unknownModifier(let word):
      "\(Self.quote(word)) is not a key: before a hyphen stands Ctrl, Alt or Shift."
    case .noKey(let word):
      "\(Self.quote(word)) names no key after the hyphen."
    case .shiftedSign(let word):
      "\(Self.quote(word)) depends on the keyboard: write the character that the two keys give."
    case .sameKey(let word, let other):
      "\(Self.quote(word)) cannot be told from \(other) in a terminal: write \(other)."
    }
  }

  private static func quote(_ word: String) -> String {
    let shown = word.unicodeScalars.prefix(40).map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: "\u{fffd}"
      default: String(Character(scalar))
      }
    }
    return "\"\(shown.joined())\(word.unicodeScalars.count > 40 ? "…" : "")\""
  }
}
