import Domain
import Text

/// Understands what is asked of many videos: words as on a command line, and fields that say where and beside what.
///
/// Nothing a person types is an error: what says nothing sensible is searched as plain words, and that is said.
struct LibraryQueryParser {
  private typealias Piece = QueryGroups.Piece

  private let text: String
  /// Whether one is still typing.
  private let isOpen: Bool
  private var scope = LibraryQuery.Scope()
  private var near: Int64?
  private var pieces: [Piece] = []
  /// What is to be searched as plain words where the words make no sense.
  private var raws: [String] = []
  private var remarks: [String] = []
  private var hasScope = false

  static func query(_ text: String, isOpen: Bool) -> LibraryQuery {
    var parser = LibraryQueryParser(text: text, isOpen: isOpen)
    return parser.query()
  }

  private init(text: String, isOpen: Bool) {
    self.text = text
    self.isOpen = isOpen
  }

  private mutating func query() -> LibraryQuery {
    let tokens = QueryTokens(text, isOpen: isOpen)
    read(tokens.tokens)
    if let verbatim = tokens.verbatim { return made(Query.words(verbatim).condition.map { .text($0) } ?? .nothing) }
    guard tokens.isClosed else { return plain("a quotation mark is never closed") }
    if isOpen, case .or? = pieces.last { pieces.removeLast() }
    do {
      let ask = try ask()
      return made(ask)
    } catch {
      return plain(error.message)
    }
  }

  // MARK: Reading the pieces

  private mutating func read(_ tokens: [QueryToken]) {
    var isNegated = false
    for (number, token) in tokens.enumerated() {
      var token = token
      if isNegated { token.isNot = true }
      isNegated = false
      let next = number + 1 < tokens.count ? tokens[number + 1] : nil
      if LibraryQueryParser.isNegation(token, of: next) {
        isNegated = true
        raws.append(token.raw)
      } else if isOpen, number == tokens.count - 1, token.field != nil, token.text.isEmpty {
        // Its value is still to come.
        hasScope = true
      } else if let field = token.field, field.isScope || field == .near {
        read(field, token)
      } else {
        readTerm(token)
      }
    }
  }

  /// `not` in front of `said:` and `seen:`; elsewhere it is a word like others.
  private static func isNegation(_ token: QueryToken, of next: QueryToken?) -> Bool {
    guard let next, next.field == .said || next.field == .seen else { return false }
    return !token.isPhrase && !token.isNot && token.field == nil && (token.text == "not" || token.text == "NOT")
  }

  private mutating func read(_ field: QueryToken.Field, _ token: QueryToken) {
    let isRead = !token.isNot && (field == .near ? readNear(token.text) : scope.read(field, token.text))
    if isRead {
      if field.isScope {
        hasScope = true
        pieces.append(.scope)
      }
      return
    }
    mistake(token, token.isNot ? "\(field.rawValue): cannot be left out with a minus" : field.need)
  }

  private mutating func readNear(_ text: String) -> Bool {
    guard case .at(let time)? = TimeEntry(text) else { return false }
    near = time.milliseconds
    return true
  }

  private mutating func readTerm(_ token: QueryToken) {
    raws.append(token.raw)
    if token.isOr {
      pieces.append(.or)
      return
    }
    let side: Layer? = token.field == .said ? .speech : token.field == .seen ? .scene : nil
    let condition = WordsParser.condition(of: token.text, isOpen: token.isOpen)
    if let field = token.field, condition == nil {
      raws.removeLast()
      mistake(token, field.need)
    } else {
      pieces.append(.term(QueryGroups.Term(side: side, condition: condition, isNot: token.isNot)))
    }
  }

  private mutating func mistake(_ token: QueryToken, _ why: String) {
    raws.append(token.raw)
    remarks.append("\(why): searched as plain words")
    let condition = WordsParser.condition(of: token.raw, isOpen: false)
    pieces.append(.term(QueryGroups.Term(side: nil, condition: condition, isNot: false)))
  }

  // MARK: What they come to

  private mutating func ask() throws(QueryGroups.Senseless) -> LibraryQuery.Ask {
    let groups = try QueryGroups(pieces)
    let isAcross: Bool
    let ask: LibraryQuery.Ask
    switch try groups.meaning(within: near) {
    case .nothing:
      (ask, isAcross) = (askWithoutWords, false)
    case .words(let condition, let layer):
      if let layer { narrow(to: layer) }
      (ask, isAcross) = (.text(condition), false)
    case .across(let first, let second, let within):
      (ask, isAcross) = (.together(first, second, within: within), true)
    }
    if near != nil, !isAcross { remarks.append("near: needs said: and seen: to stand between") }
    return ask
  }

  /// A question of fields only asks for all they let through; lone signs are looked for as they are.
  private var askWithoutWords: LibraryQuery.Ask {
    guard scope == LibraryQuery.Scope() else { return .everything }
    guard !hasScope else { return .nothing }
    return WordsParser.plain(text, nil).condition.map { .text($0) } ?? .nothing
  }

  private mutating func narrow(to layer: Layer) {
    if !scope.has(layer) { remarks.append("said: is only looked for in speech, seen: only in scenes") }
    scope.layers = [layer]
  }

  private func plain(_ why: String) -> LibraryQuery {
    let plain = WordsParser.plain(hasScope ? raws.joined(separator: " ") : text, why)
    let ask = plain.condition.map { LibraryQuery.Ask.text($0) } ?? .nothing
    let remark = (remarks + [plain.remark].compactMap(\.self)).joined(separator: "; ")
    return LibraryQuery(text: text, ask: ask, scope: scope, remark: remark)
  }

  private func made(_ ask: LibraryQuery.Ask) -> LibraryQuery {
    let remark = remarks.isEmpty ? nil : remarks.joined(separator: "; ")
    return LibraryQuery(text: text, ask: ask, scope: scope, remark: remark)
  }
}

extension QueryToken.Field {
  /// What a value must be, as a sentence for whoever gave another one.
  fileprivate var need: String {
    switch self {
    case .speaker: "speaker: needs a name"
    case .track: "track: is one of speech, scene, both, chapters, topics, title, note"
    case .in: "in: needs the id of a video, or a part of its title or source"
    case .before, .after: "\(rawValue): needs a date such as 2026-03-01, 2026-03 or 2026"
    case .said, .seen: "\(rawValue): needs a word"
    case .near: "near: needs a time such as 20s, 1m or 90"
    }
  }
}

extension LibraryQuery.Scope {
  /// Takes in what a field says; false where it says nothing it could.
  fileprivate mutating func read(_ field: QueryToken.Field, _ value: String) -> Bool {
    switch field {
    case .speaker: return LibraryQuery.Scope.add(value, to: &speakers)
    case .in: return LibraryQuery.Scope.add(value, to: &places)
    case .track:
      guard let named = LibraryQuery.Scope.layers(value) else { return false }
      layers.formUnion(named)
    case .after:
      guard let start = QueryDate.start(of: value) else { return false }
      after = max(after ?? start, start)
    case .before:
      guard let start = QueryDate.start(of: value) else { return false }
      before = min(before ?? start, start)
    case .said, .seen, .near: return false
    }
    return true
  }

  private static func add(_ name: String, to names: inout [String]) -> Bool {
    let folded = VideoScope.folded(name)
    if !folded.isEmpty { names.append(folded) }
    return !folded.isEmpty
  }

  private static func layers(_ names: String) -> Set<Layer>? {
    var layers: Set<Layer> = []
    for name in names.lowercased().split(whereSeparator: { $0 == "," || $0 == "|" }) {
      if name == "both" {
        layers.formUnion([.speech, .scene])
      } else {
        // Notes or a note, a chapter or chapters: it is clear what is meant.
        guard let layer = Layer.allCases.first(where: { $0.rawValue == name || $0.isCalled(name) }) else { return nil }
        layers.insert(layer)
      }
    }
    return layers.isEmpty ? nil : layers
  }
}

extension Layer {
  /// Whether a name is its own in the other number.
  fileprivate func isCalled(_ name: Substring) -> Bool {
    rawValue + "s" == name || rawValue == name + "s"
  }
}
