package import Domain

/// A query made ready to be put to texts; for one thread at a time.
package final class Finder {
  /// What is asked of a text, ready to be asked.
  indirect enum Clause {
    case text(TextFinder)
    case pattern(RegularExpression)
    case all([Clause])
    case any([Clause])
    case none(Clause)
    case never
  }

  let clause: Clause
  private let expressions: [RegularExpression]
  private var folders = Folders()

  package convenience init(_ query: Query) throws(SearchProblem) {
    try self.init(query, .english)
  }

  package convenience init(_ condition: Query.Condition) throws(SearchProblem) {
    try self.init(condition, .english)
  }

  convenience init(_ query: Query, _ counts: ByteCounts) throws(SearchProblem) {
    try self.init(query.condition, counts)
  }

  private init(_ condition: Query.Condition?, _ counts: ByteCounts) throws(SearchProblem) {
    var expressions: [RegularExpression] = []
    clause =
      try condition.map { (condition) throws(SearchProblem) in
        try Finder.clause(condition, counts, &expressions)
      } ?? .never
    self.expressions = expressions
  }

  /// In how many texts a regular expression tried more ways than it may.
  package var unansweredCount: Int { expressions.reduce(0) { $0 + $1.unansweredCount } }
  /// What the person should know where there were such texts.
  package var remark: String? { SearchResult.remark(unansweredCount) }

  /// The segments of a part of which the query is true, in order; nothing where it was stopped.
  package func hits(in part: Transcript.Part, isStopped: () -> Bool = { false }) -> [Int32]? {
    let transcript = Transcript(part: part, speakers: [], duration: .zero)
    guard let shadow = Shadow(transcript, isStopped: isStopped) else { return nil }
    return Scan(transcript: transcript, shadow: shadow, finder: self).hits(isStopped)
  }

  /// The same of a transcript that was made ready.
  package func hits(in index: SearchIndex, isStopped: () -> Bool = { false }) -> [Int32]? {
    Scan(transcript: index.transcript, shadow: index.shadow, finder: self).hits(isStopped)
  }

  private static func clause(
    _ condition: Query.Condition,
    _ counts: ByteCounts,
    _ expressions: inout [RegularExpression]
  ) throws(SearchProblem) -> Clause {
    switch condition {
    case .contains(let substring): return .text(TextFinder(substring, counts))
    case .says(let phrase): return .text(TextFinder(phrase, counts))
    case .matches(let pattern):
      let expression = try RegularExpression(pattern)
      expressions.append(expression)
      return .pattern(expression)
    case .all(let conditions): return .all(try clauses(conditions, counts, &expressions))
    case .any(let conditions): return .any(try clauses(conditions, counts, &expressions))
    case .none(let condition): return .none(try clause(condition, counts, &expressions))
    }
  }

  private static func clauses(
    _ conditions: [Query.Condition],
    _ counts: ByteCounts,
    _ expressions: inout [RegularExpression]
  ) throws(SearchProblem) -> [Clause] {
    var clauses: [Clause] = []
    for condition in conditions { clauses.append(try clause(condition, counts, &expressions)) }
    return clauses
  }

  /// Whether the query is true of a text, which is well-formed UTF-8.
  package func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    matches(text, clause)
  }

  private func matches(_ text: UnsafeBufferPointer<UInt8>, _ clause: Clause) -> Bool {
    switch clause {
    case .text(let finder): matches(text, finder)
    case .pattern(let expression): expression.next(in: text, from: 0) != nil
    case .all(let clauses): clauses.allSatisfy { matches(text, $0) }
    case .any(let clauses): clauses.contains { matches(text, $0) }
    case .none(let clause): !matches(text, clause)
    case .never: false
    }
  }

  func matches(_ text: UnsafeBufferPointer<UInt8>, _ finder: TextFinder) -> Bool {
    finder.matches(text, &folders)
  }

  /// The bytes of a text to be shown as found: in order, apart from one another, whole scalars with their marks.
  package func ranges(_ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges = ranges(text, clause)
    ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var apart: [Range<Int>] = []
    for range in ranges {
      if let last = apart.last, range.lowerBound < last.upperBound {
        apart[apart.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        apart.append(range)
      }
    }
    return apart
  }

  private func ranges(_ text: UnsafeBufferPointer<UInt8>, _ clause: Clause) -> [Range<Int>] {
    switch clause {
    case .text(let finder): finder.ranges(text, &folders)
    case .pattern(let expression): expression.ranges(text)
    case .all(let clauses), .any(let clauses): clauses.flatMap { ranges(text, $0) }
    case .none, .never: []
    }
  }
}
