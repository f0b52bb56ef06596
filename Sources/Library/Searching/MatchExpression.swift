import Domain
import Search
import Text

/// A question to the index, made of words alone: nothing a person typed can mean anything else in it.
struct MatchExpression: Equatable {
  /// A word as the index has it: letters, digits and marks, folded.
  struct Word: Equatable, Sendable {
    fileprivate let text: String

    /// Nil where a scalar of it is part of no word.
    init?(_ scalars: some Sequence<Unicode.Scalar>) {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      text = String(view)
      guard !view.isEmpty, view.allSatisfy({ WordScalars.isWord($0.value) }) else { return nil }
    }
  }

  private indirect enum Node: Equatable, Sendable {
    /// Words in sequence; the last may go on.
    case phrase([Word], isPrefix: Bool)
    case all([Node])
    case any([Node])
    case without(Node, Node)

    var hasPrefix: Bool {
      switch self {
      case .phrase(_, let isPrefix): isPrefix
      case .all(let nodes), .any(let nodes): nodes.contains(where: \.hasPrefix)
      case .without(let node, let other): node.hasPrefix || other.hasPrefix
      }
    }

    var text: String {
      switch self {
      case .phrase(let words, let isPrefix):
        "\"\(words.map(\.text).joined(separator: " "))\"\(isPrefix ? " *" : "")"
      case .all(let nodes): nodes.map { "(\($0.text))" }.joined(separator: " AND ")
      case .any(let nodes): nodes.map { "(\($0.text))" }.joined(separator: " OR ")
      case .without(let node, let other): "(\(node.text)) NOT (\(other.text))"
      }
    }
  }

  /// A question that lets at least all hits through: nothing where it would let through everything.
  private struct Narrowing: Sendable {
    var node: Node?
    /// Whether it lets nothing else through.
    var isExact: Bool

    static let none = Narrowing(node: nil, isExact: false)
  }

  /// More would be more than the index takes.
  private static let mostParts = 50
  private static let longestPhrase = 50
  private static let longestWord = 4000
  private static let columns: [Layer] = [.speech, .scene, .chapters, .topics]

  private let node: Node
  private let layers: [Layer]
  /// Whether what it finds is exactly what was asked for; else it must be looked at.
  let isExact: Bool

  /// Nil where the index cannot help, because what is asked for may stand inside words or is none.
  init?(_ condition: Query.Condition, in scope: LibraryQuery.Scope) {
    let narrowing = MatchExpression.narrow(condition)
    guard let node = narrowing.node else { return nil }
    self.node = node
    isExact = narrowing.isExact
    layers = MatchExpression.columns.filter { scope.has($0) }
  }

  /// What is bound to `MATCH`.
  var text: String {
    let columns = layers.map(\.rawValue).joined(separator: " ")
    return layers.count == MatchExpression.columns.count ? node.text : "{\(columns)} : (\(node.text))"
  }

  /// Whether any layer it asks is in the index.
  var hasLayers: Bool { !layers.isEmpty }

  /// Whether a word of it may go on.
  var hasPrefix: Bool { node.hasPrefix }

  // MARK: From conditions

  private static func narrow(_ condition: Query.Condition) -> Narrowing {
    switch condition {
    case .says(let phrase): narrow(phrase)
    case .contains(let substring): narrow(substring)
    case .matches, .none: .none
    case .all(let conditions): narrow(all: conditions)
    case .any(let conditions): narrow(any: conditions)
    }
  }

  private static func narrow(all conditions: [Query.Condition]) -> Narrowing {
    var isExact = conditions.count <= mostParts
    var (present, absent): ([Node], [Node]) = ([], [])
    for condition in conditions.prefix(mostParts) {
      if case .none(let inner) = condition {
        let narrowing = narrow(inner)
        // More than what must not be there may not be taken away.
        if narrowing.isExact, let node = narrowing.node { absent.append(node) } else { isExact = false }
      } else {
        let narrowing = narrow(condition)
        isExact = isExact && narrowing.isExact
        if let node = narrowing.node { present.append(node) }
      }
    }
    guard let first = present.first else { return .none }
    let node = present.count == 1 ? first : .all(present)
    guard !absent.isEmpty else { return Narrowing(node: node, isExact: isExact) }
    return Narrowing(node: .without(node, absent.count == 1 ? absent[0] : .any(absent)), isExact: isExact)
  }

  private static func narrow(any conditions: [Query.Condition]) -> Narrowing {
    guard conditions.count <= mostParts else { return .none }
    let parts = conditions.map(narrow)
    let nodes = parts.compactMap(\.node)
    guard !nodes.isEmpty, nodes.count == parts.count else { return .none }
    return Narrowing(node: nodes.count == 1 ? nodes[0] : .any(nodes), isExact: parts.allSatisfy(\.isExact))
  }

  private static func narrow(_ phrase: Query.Phrase) -> Narrowing {
    var words: [Word] = []
    var isExact = true
    for word in phrase.words {
      let parts = parts(of: Folding.folded(word))
      // The index does not know whether anything stood between the parts of one word.
      if parts.count != 1 { isExact = false }
      words += parts
    }
    guard !words.isEmpty, words.allSatisfy({ $0.text.utf8.count <= longestWord }) else { return .none }
    guard words.count <= longestPhrase else {
      return Narrowing(node: .phrase(Array(words.prefix(longestPhrase)), isPrefix: false), isExact: false)
    }
    let isPrefix = phrase.isOpen && !endsUnbroken(words)
    return Narrowing(node: .phrase(words, isPrefix: isPrefix), isExact: isExact)
  }

  /// A word that stands between other signs in a substring is a whole word wherever the substring is.
  ///
  /// One at its end may go on there, and one at its beginning may have begun before. A scalar of an unbroken script is a word
  /// of its own anyway.
  private static func narrow(_ substring: Query.Substring) -> Narrowing {
    let folded = Folding.folded(substring.text)
    var words = parts(of: folded)
    if let first = folded.unicodeScalars.first, isPartOfLongerWord(first), !words.isEmpty { words.removeFirst() }
    guard !words.isEmpty, words.count <= longestPhrase else { return .none }
    guard words.allSatisfy({ $0.text.utf8.count <= longestWord }) else { return .none }
    let isPrefix = folded.unicodeScalars.last.map(isPartOfLongerWord) ?? false
    return Narrowing(node: .phrase(words, isPrefix: isPrefix), isExact: false)
  }

  private static func isPartOfLongerWord(_ scalar: Unicode.Scalar) -> Bool {
    WordScalars.isWord(scalar.value) && !WordScalars.isUnbroken(scalar.value)
  }

  /// The words the index makes of one.
  private static func parts(of word: String) -> [Word] {
    var parts: [Word] = []
    var run: [Unicode.Scalar] = []
    func flush() {
      if let word = Word(run) { parts.append(word) }
      run = []
    }
    for scalar in word.unicodeScalars {
      let isUnbroken = WordScalars.isUnbroken(scalar.value)
      if isUnbroken || !WordScalars.isWord(scalar.value) { flush() }
      if WordScalars.isWord(scalar.value) { run.append(scalar) }
      if isUnbroken { flush() }
    }
    flush()
    return parts
  }

  private static func endsUnbroken(_ words: [Word]) -> Bool {
    words.last?.text.unicodeScalars.last.map { WordScalars.isUnbroken($0.value) } == true
  }
}
