import Domain

/// Plain text, with times at the lines as people and programs write them, or without any.
enum PlainText {
  /// Whether so many lines have a time that the times are meant as such.
  static func hasStamps(_ source: Source) -> Bool {
    StampLayout(source) != .plain
  }

  static func read(_ source: Source) throws(ReadingError) -> Reading {
    switch StampLayout(source) {
    case .stamped: return StampedText(source, isNamed: false).read()
    case .named: return StampedText(source, isNamed: true).read()
    case .plain:
      let reading = Paragraphs(source).read()
      let hasText = reading.speech?.withArena { bytes, _ in !bytes.isEmpty } ?? false
      guard hasText || source.isHead else { throw .empty }
      return reading
    }
  }
}
