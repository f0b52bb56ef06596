package import Text

/// What a person asked for, understood.
package struct Query: Hashable, Sendable {
  /// As it was typed.
  package let text: String
  /// What a text must fulfil; none where nothing was asked, and then nothing is found.
  package let condition: Condition?
  /// What the person should know about how it was understood.
  package let remark: String?
  /// Who alone must say it and where alone it counts, as a search of everything has it; nil is anybody, everywhere.
  package let scope: LibraryQuery.Scope?

  /// What must hold of a text.
  package indirect enum Condition: Hashable, Sendable {
    /// The text occurs, also inside words.
    case contains(Substring)
    /// The words occur, one behind the other.
    case says(Phrase)
    /// The regular expression matches.
    case matches(Pattern)
    /// All hold. At least one of them is no `none`.
    case all([Condition])
    case any([Condition])
    case none(Condition)
  }

  /// A text as it was typed, and what does not count when it is compared.
  package struct Substring: Hashable, Sendable {
    package let text: String
    package let rules: FoldingRules
  }

  /// Words in sequence, folded loosely; each is a whole word, where its script parts words.
  package struct Phrase: Hashable, Sendable {
    package let words: [String]
    /// The last word may go on.
    package let isOpen: Bool
  }

  /// A regular expression.
  package struct Pattern: Hashable, Sendable {
    package let text: String
    package let ignoresCase: Bool
  }

  init(text: String, condition: Condition?, remark: String? = nil, scope: LibraryQuery.Scope? = nil) {
    self.text = text
    self.condition = condition
    self.remark = remark
    self.scope = scope
  }

  /// Understands what was typed into the reader: any part of a text, or with `lit:` or `re:` in front what these say.
  ///
  /// A capital asks for capitals.
  package static func typed(_ text: String) -> Query {
    if let query = prefixed(text) { return query }
    let hasCapital = text.unicodeScalars.contains { $0.properties.isUppercase }
    return Query(text: text, condition: contains(text, hasCapital ? .caseKept : .loose))
  }

  /// Understands the words of a command line: words, `"phrases"`, `beginnings*`, `-not`, `OR`; also `lit:` and `re:`.
  package static func words(_ text: String) -> Query {
    prefixed(text) ?? WordsParser.query(text)
  }

  /// Takes a text letter by letter.
  package static func literal(_ text: String) -> Query {
    Query(text: text, condition: contains(text, .literal))
  }

  private static func prefixed(_ text: String) -> Query? {
    if text.hasPrefix("lit:") {
      return Query(text: text, condition: contains(String(text.dropFirst(4)), .literal))
    }
    guard text.hasPrefix("re:") else { return nil }
    let pattern = String(text.dropFirst(3))
    let condition = Condition.matches(Pattern(text: pattern, ignoresCase: !PatternCase.hasCapital(pattern)))
    return Query(text: text, condition: pattern.isEmpty ? nil : condition)
  }

  /// Nothing but blanks, or but marks that do not count, asks for nothing.
  static func contains(_ text: String, _ rules: FoldingRules) -> Condition? {
    let isEmpty = Folding.folded(text, rules).unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    return isEmpty ? nil : .contains(Substring(text: text, rules: rules))
  }

  /// Whether whatever this finds is found by an earlier query too, so that only its hits need to be looked at.
  func refines(_ earlier: Query) -> Bool {
    guard earlier.scope == nil, case .contains(let new)? = condition, case .contains(let old)? = earlier.condition
    else { return false }
    return new.rules == old.rules && Needle(new.text, new.rules).contains(Needle(old.text, old.rules))
  }
}
