import Domain
import Fixtures
import Search

/// Texts as the segments of a transcript, one second apart.
func transcript(_ texts: [String]) -> Transcript {
  Transcript(texts.enumerated().map { Line(Double($0.offset), nil, nil, $0.element) })
}

/// In which texts a query finds something.
func hits(_ query: Query, _ texts: [String]) throws -> [Int] {
  guard let result = try SearchIndex(transcript(texts))?.search(query) else { return [-1] }
  return result.hits.segments.map { Int($0) }
}

/// What a query shows as found in a text.
func marked(_ query: Query, _ text: String) throws -> [String] {
  let bytes = Array(text.utf8)
  let ranges = try bytes.withUnsafeBufferPointer { try Finder(query).ranges($0) }
  return ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
}
