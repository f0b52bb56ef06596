import Domain
import Search

/// Puts a query to texts: the first byte says what kind it is, then come the query and the texts, zeros between them.
enum SearchCheck {
  static func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var material = Material(bytes)
    let query = query(&material)
    var builder = Transcript.Builder()
    while !material.isEmpty { builder.add(start: .zero, text: material.text().utf8) }
    do throws(SearchProblem) {
      try check(query, in: builder.finish())
    } catch {
      promise(!error.message.isEmpty && !error.message.hasControls(), "harmful words: \(error.message)")
    }
    return true
  }

  private static func query(_ material: inout Material) -> Query {
    switch material.byte() % 4 {
    case 0: .typed(material.text())
    case 1: .words(material.text())
    case 2: .literal(material.text())
    default: .words("re:" + material.text())
    }
  }

  private static func check(_ query: Query, in transcript: Transcript) throws(SearchProblem) {
    let finder = try Finder(query)
    let result = try SearchIndex(transcript)?.search(query)
    let isAnswered = (result?.unansweredCount ?? 0) == 0
    for index in 0..<transcript.count {
      transcript.withBytes(of: index) { text in
        let matches = finder.matches(text)
        if isAnswered {
          let isHit = result?.hits.position(of: index) != nil
          promise(matches == isHit, "text \(index): \(matches) of the text alone, \(isHit) of the transcript")
        }
        check(finder.ranges(text), query, matches, text)
      }
    }
  }

  /// Ranges lie in the text, in order and apart, between whole scalars; for a plain text they are what was found.
  private static func check(
    _ ranges: [Range<Int>],
    _ query: Query,
    _ matches: Bool,
    _ text: UnsafeBufferPointer<UInt8>
  ) {
    for range in ranges {
      promise(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= text.count, "a range outside the text")
      for edge in [range.lowerBound, range.upperBound] where edge < text.count {
        promise(text[edge] & 0xC0 != 0x80, "a range inside a character")
      }
    }
    promise(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "ranges out of order")
    if case .contains? = query.condition { promise(matches != ranges.isEmpty, "found without a place, or the reverse") }
  }
}
