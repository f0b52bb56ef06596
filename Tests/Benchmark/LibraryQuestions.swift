/// What a library is asked for, by how often it was said there.
struct LibraryQuestion {
  enum Kind: CaseIterable {
    case rare, mid, common, phrase, prefix
  }

  let kind: Kind
  /// The words alone, as `rg -F` takes them.
  let text: String

  /// What is typed: a blank ends a word, without one it may go on.
  var keys: String {
    switch kind {
    case .rare, .mid, .common: text + " "
    case .phrase: "\"\(text)\""
    case .prefix: text
    }
  }

  /// A regular expression for the lines that answer it.
  var pattern: String { "\\b\(text)" + (kind == .prefix ? "" : "\\b") }

  /// Whether a row of the screen shows an answer.
  func isAnswered(by row: String) -> Bool {
    let words = row.split { !$0.isASCII || !$0.isLetter }
    if kind == .prefix { return words.contains { $0.hasPrefix(text) } }
    let wanted = text.split(separator: " ")
    return words.indices.contains { words[$0...].starts(with: wanted) }
  }
}

/// The questions to one library, several of each kind.
struct LibraryQuestions {
  private let questions: [[LibraryQuestion]]
  /// The first of the frequent words that is long enough to be typed letter by letter.
  let topWord: String

  static let perKind = 3

  init(_ speech: Speech) {
    let words = speech.vocabulary.words
    // A rare word may not have been said at all where little is said.
    let said = words.indices.lazy.filter { speech.counts[$0] > 0 }
    func ranks(from first: Int) -> [Int] { Array(said.filter { $0 >= first }.prefix(LibraryQuestions.perKind)) }
    questions = LibraryQuestion.Kind.allCases.map { kind in
      let texts: [String] =
        switch kind {
        case .rare: ranks(from: 30_000).map { words[$0] }
        case .mid: ranks(from: 2000).map { words[$0] }
        case .common: [4, 9, 14].map { words[$0] }
        case .phrase: [(2, 5), (7, 11), (3, 13)].map { "\(words[$0]) \(words[$1])" }
        case .prefix:
          words[500...].filter { $0.utf8.count > 5 }.prefix(LibraryQuestions.perKind).map { String($0.prefix(4)) }
        }
      return texts.map { LibraryQuestion(kind: kind, text: $0) }
    }
    topWord = words.prefix(20).first { $0.utf8.count >= 4 } ?? words[0]
  }

  func callAsFunction(_ kind: LibraryQuestion.Kind, _ number: Int) -> LibraryQuestion {
    let all = questions[LibraryQuestion.Kind.allCases.firstIndex(of: kind) ?? 0]
    return all[number % all.count]
  }
}
