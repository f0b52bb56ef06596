/// A piece of a question between two blanks: a word, a phrase, or a field with its value.
struct QueryToken: Equatable {
  /// Words that say where is looked or beside what, when they stand before a colon.
  enum Field: String, CaseIterable {
    case speaker, track, `in`, before, after, said, seen, near

    /// Whether it only says where is looked.
    var isScope: Bool {
      switch self {
      case .speaker, .track, .in, .before, .after: true
      case .said, .seen, .near: false
      }
    }
  }

  /// As it was typed.
  var raw: String
  var field: Field?
  /// A word with all its signs, or what stands between quotation marks.
  var text: String
  var isPhrase: Bool
  var isNot: Bool
  /// The last word of it may go on.
  var isOpen: Bool

  var isOr: Bool { raw == "OR" }
}

/// A question in pieces.
struct QueryTokens {
  private(set) var tokens: [QueryToken] = []
  /// What stands behind `lit:` or `re:`, with that in front; nothing where neither is the first thing behind the fields.
  private(set) var verbatim: String?
  /// Whether the last quotation mark has its twin.
  private(set) var isClosed = true
  private var rest: Substring.UnicodeScalarView

  /// Where one is still typing, the last word may go on, and what is not closed yet is none the worse for it.
  init(_ text: String, isOpen: Bool) {
    rest = text.unicodeScalars[...]
    while true {
      rest = rest.drop { $0.properties.isWhitespace }
      guard !rest.isEmpty else { return }
      if tokens.allSatisfy({ $0.field?.isScope == true }), startsVerbatim {
        verbatim = String(rest)
        return
      }
      guard let token = next(isOpen) else { return }
      tokens.append(token)
    }
  }

  private var startsVerbatim: Bool {
    let start = String(rest.prefix(4))
    return start.hasPrefix("lit:") || start.hasPrefix("re:")
  }

  private mutating func next(_ isOpen: Bool) -> QueryToken? {
    let start = rest
    var token = QueryToken(raw: "", text: "", isPhrase: false, isNot: false, isOpen: false)
    if rest.first == "-" {
      token.isNot = true
      rest = rest.dropFirst()
    }
    if rest.first != "\"" {
      let word = rest.prefix { !$0.properties.isWhitespace && $0 != "\"" }
      rest = rest[word.endIndex...]
      token.text = String(word)
      splitField(&token)
    }
    let isQuoted = rest.first == "\"" && token.text.isEmpty
    if isQuoted { guard readPhrase(&token, isOpen) else { return nil } }
    token.raw = String(start[..<rest.startIndex])
    if !isQuoted { token.isOpen = token.text.last == "*" || (isOpen && !token.isNot && goesOn(token.text)) }
    return token
  }

  private func splitField(_ token: inout QueryToken) {
    guard let colon = token.text.firstIndex(of: ":") else { return }
    token.field = QueryToken.Field(rawValue: String(token.text[..<colon]))
    if token.field != nil { token.text = String(token.text[token.text.index(after: colon)...]) }
  }

  /// Whether a word that stands at the very end may become a longer one.
  private func goesOn(_ word: String) -> Bool {
    rest.isEmpty && word.unicodeScalars.last.map { WordScalars.isWord($0.value) } == true
  }

  private mutating func readPhrase(_ token: inout QueryToken, _ isOpen: Bool) -> Bool {
    token.isPhrase = true
    rest = rest.dropFirst()
    guard let end = rest.firstIndex(of: "\"") else {
      isClosed = isOpen
      token.text = String(rest)
      rest = rest[rest.endIndex...]
      token.isOpen = !token.isNot && goesOn(token.text)
      return isOpen
    }
    token.text = String(rest[..<end])
    rest = rest[rest.index(after: end)...]
    token.isOpen = token.text.last == "*"
    // A star belongs to the phrase it follows.
    if rest.first == "*" {
      token.isOpen = true
      rest = rest.dropFirst()
    }
    return true
  }
}
