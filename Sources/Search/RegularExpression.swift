import COnDemand

/// A compiled regular expression; for one thread at a time.
final class RegularExpression {
  /// A search that gives up in so many segments would give up in all.
  static let mostUnanswered = 50

  private let expression: OpaquePointer
  private(set) var unansweredCount = 0

  /// A library name is given only to find out what happens when that library is missing.
  init(_ pattern: Query.Pattern, soname: String? = nil) throws(SearchProblem) {
    if let soname, playhead_pcre2_try(soname) != 0 { throw .libraryIsMissing }
    guard playhead_pcre2_open() == 0 else { throw .libraryIsMissing }
    let bytes = Array(pattern.text.utf8)
    var (error, place): (Int32, Int) = (0, 0)
    guard let expression = playhead_pcre2_new(bytes, bytes.count, pattern.ignoresCase ? 1 : 0, &error, &place) else {
      throw .badExpression(error: error, column: String(decoding: bytes.prefix(place), as: UTF8.self).count + 1)
    }
    self.expression = expression
  }

  deinit {
    playhead_pcre2_free(expression)
  }

  /// Whether too many texts were too hard to go on.
  var isHopeless: Bool { unansweredCount >= RegularExpression.mostUnanswered }

  /// The next match, which may be empty.
  func next(in text: UnsafeBufferPointer<UInt8>, from place: Int) -> Range<Int>? {
    var (start, end) = (0, 0)
    switch Int(playhead_pcre2_find(expression, text.baseAddress, text.count, place, &start, &end)) {
    case Int(PLAYHEAD_PCRE2_FOUND): return start..<end
    case Int(PLAYHEAD_PCRE2_NOT_FOUND): return nil
    default:
      unansweredCount += 1
      return nil
    }
  }

  /// All matches that are not empty.
  func ranges(_ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var place = 0
    while place <= text.count, let range = next(in: text, from: place) {
      if !range.isEmpty { ranges.append(range) }
      place = max(range.upperBound, range.isEmpty ? place + 1 : place)
      while place < text.count, text[place] & 0xC0 == 0x80 { place += 1 }
    }
    return ranges
  }
}

extension SearchProblem {
  static let libraryIsMissing = SearchProblem(
    message: "regular expressions need PCRE2, which is not installed; install the package libpcre2-8-0"
  )

  fileprivate static func badExpression(error: Int32, column: Int) -> SearchProblem {
    guard error != 0 else { return SearchProblem(message: "there is not enough memory for the regular expression") }
    let reason = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      let length = playhead_pcre2_message(error, buffer.baseAddress, buffer.count)
      return String(decoding: UnsafeRawBufferPointer(buffer).prefix(length), as: UTF8.self)
    }
    return SearchProblem(message: "\(reason), at column \(column) of the expression")
  }
}
