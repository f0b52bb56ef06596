package import Domain

extension LibraryQuery {
  /// Understands words, `"phrases"`, `beginnings*`, `-not`, `OR`, `lit:`, `re:` and the fields `speaker:`, `track:`,
  /// `in:`, `before:`, `after:`, `said:`, `seen:`, `near:`.
  ///
  /// While one is still typing, the last word may go on, unless a blank or a quotation mark follows it.
  package static func words(_ text: String, isOpen: Bool = false) -> LibraryQuery {
    LibraryQueryParser.query(text, isOpen: isOpen)
  }

  /// Takes a text letter by letter.
  package static func literal(_ text: String) -> LibraryQuery {
    LibraryQuery(text: text, ask: Query.literal(text).condition.map { .text($0) } ?? .nothing)
  }

  /// The same as plain words, because it cannot be answered as it is.
  package func takenPlainly(because problem: SearchProblem) -> LibraryQuery {
    let words = text.hasPrefix("re:") ? String(text.dropFirst("re:".count)) : text
    let plain = WordsParser.plain(words, problem.message)
    return LibraryQuery(
      text: text,
      ask: plain.condition.map { .text($0) } ?? .nothing,
      scope: scope,
      remark: plain.remark
    )
  }

  /// The same in some layers only, or of one video only.
  package func narrowed(to layers: Set<Layer> = [], video: VideoID? = nil) -> LibraryQuery {
    var (scope, ask) = (scope, ask)
    if !layers.isEmpty {
      scope.layers = scope.layers.isEmpty ? layers : scope.layers.intersection(layers)
      if scope.layers.isEmpty { ask = .nothing }
    }
    if let video { scope.video = video }
    return LibraryQuery(text: text, ask: ask, scope: scope, remark: remark)
  }
}
