import Domain
import Search
import State

/// Marks what is looked for in the texts of one frame; without a search what is filtered by.
struct Highlights {
  private let finding: Finding?
  private let finder: Finder?

  struct Piece {
    var range: Range<Int>
    var isHit: Bool
  }

  init(_ reader: ReaderState) {
    finding = reader.search ?? reader.filter
    // What cannot be looked for was said when it was typed.
    finder = finding.flatMap { try? Finder($0.query) }
  }

  /// Where the words stand in the text of a segment.
  func ranges(_ track: Track, _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard let finder, finding?.hits(track)?.position(of: index) != nil else { return [] }
    return finder.ranges(bytes)
  }

  /// Where the words stand in any text.
  func ranges(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    finder?.ranges(bytes) ?? []
  }

  /// A line of a text in pieces that are hits and pieces that are not.
  static func pieces(of line: Range<Int>, hits: [Range<Int>]) -> [Piece] {
    guard !hits.isEmpty else { return [Piece(range: line, isHit: false)] }
    var pieces: [Piece] = []
    var position = line.lowerBound
    for hit in hits where hit.upperBound > position && hit.lowerBound < line.upperBound {
      let start = max(position, hit.lowerBound)
      let end = min(line.upperBound, hit.upperBound)
      if start > position { pieces.append(Piece(range: position..<start, isHit: false)) }
      pieces.append(Piece(range: start..<end, isHit: true))
      position = end
    }
    if position < line.upperBound { pieces.append(Piece(range: position..<line.upperBound, isHit: false)) }
    return pieces
  }
}
