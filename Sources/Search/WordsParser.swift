import Text

/// Understands the words of a command line.
///
/// Every word must occur; `OR` stands between two of which one is enough, and binds closer than words beside one another.
struct WordsParser {
  private enum Token: Equatable {
    case or
    case term(String, isPhrase: Bool, isNot: Bool)
  }

  static func query(_ text: String) -> Query {
    let (tokens, isClosed) = tokens(text)
    guard isClosed else { return plain(text, "a quotation mark is never closed") }
    guard let groups = groups(tokens) else { return plain(text, "OR needs a word on both sides") }
    let conditions = groups.compactMap(condition)
    guard !conditions.isEmpty else { return plain(text, nil) }
    guard conditions.contains(where: { !$0.isNone }) else { return plain(text, "it only says what must not occur") }
    return Query(text: text, condition: conditions.count == 1 ? conditions[0] : .all(conditions))
  }

  /// Words without any signs, which is all that can be made of a text that says nothing sensible.
  static func plain(_ text: String, _ why: String?) -> Query {
    let words = words(of: text)
    guard !words.isEmpty else {
      return Query(text: text, condition: Query.contains(text, .loose), remark: remark(why, "as typed"))
    }
    let conditions = words.map { Query.Condition.says(Query.Phrase(words: [$0], isOpen: false)) }
    let condition = conditions.count == 1 ? conditions[0] : .all(conditions)
    return Query(text: text, condition: condition, remark: remark(why, "as plain words"))
  }

  private static func remark(_ why: String?, _ how: String) -> String? {
    why.map { "\($0): searched \(how)" }
  }

  private static func tokens(_ text: String) -> (tokens: [Token], isClosed: Bool) {
    var tokens: [Token] = []
    var rest = text.unicodeScalars[...]
    while true {
      rest = rest.drop { $0.properties.isWhitespace }
      guard let first = rest.first else { return (tokens, true) }
      let isNot = first == "-"
      if isNot { rest = rest.dropFirst() }
      if rest.first == "\"" {
        rest = rest.dropFirst()
        guard let end = rest.firstIndex(of: "\"") else { return (tokens, false) }
        tokens.append(.term(String(rest[..<end]), isPhrase: true, isNot: isNot))
        rest = rest[rest.index(after: end)...]
        // A star belongs to the phrase it follows.
        if rest.first == "*", case .term(let phrase, _, _)? = tokens.popLast() {
          tokens.append(.term(phrase + "*", isPhrase: true, isNot: isNot))
          rest = rest.dropFirst()
        }
        continue
      }
      let word = rest.prefix { !$0.properties.isWhitespace && $0 != "\"" }
      rest = rest[word.endIndex...]
      let isOr = !isNot && String(word) == "OR"
      tokens.append(isOr ? .or : .term(String(word), isPhrase: false, isNot: isNot))
    }
  }

  /// The alternatives of each place; nothing where `OR` does not stand between two terms that may occur.
  private static func groups(_ tokens: [Token]) -> [[Token]]? {
    var groups: [[Token]] = []
    var isAfterOr = false
    for token in tokens {
      switch token {
      case .or:
        guard !isAfterOr, case .term(_, _, false)? = groups.last?.last else { return nil }
        isAfterOr = true
      case .term(_, _, let isNot):
        guard isAfterOr else {
          groups.append([token])
          continue
        }
        guard !isNot else { return nil }
        groups[groups.count - 1].append(token)
        isAfterOr = false
      }
    }
    return isAfterOr ? nil : groups
  }

  private static func condition(_ group: [Token]) -> Query.Condition? {
    let alternatives = group.compactMap(condition(of:))
    guard let first = alternatives.first else { return nil }
    return alternatives.count == 1 ? first : .any(alternatives)
  }

  private static func condition(of token: Token) -> Query.Condition? {
    guard case .term(let text, _, let isNot) = token else { return nil }
    let condition = condition(of: text, isOpen: text.last == "*")
    return isNot ? condition.map { .none($0) } : condition
  }

  /// What a word or a phrase asks for, whose last word may go on where it is open; nothing where it says nothing.
  static func condition(of text: String, isOpen: Bool) -> Query.Condition? {
    let words = words(of: text)
    guard words.isEmpty else { return .says(Query.Phrase(words: words, isOpen: isOpen)) }
    // A lone sign says nothing beside words; what is no ASCII (an emoji, an arrow) was meant.
    return text.utf8.contains { $0 >= 0x80 } ? Query.contains(text, .loose) : nil
  }

  static func words(of text: String) -> [String] {
    Folding.folded(text).unicodeScalars
      .split { !WordScalars.isWord($0.value) }
      .map { String($0) }
  }
}

extension Query.Condition {
  fileprivate var isNone: Bool {
    if case .none = self { return true }
    return false
  }
}
