/// Counts drawn as a row of blocks of eight heights, or of signs that get heavier where only ASCII can be used.
package enum StripLevels {
  /// The tallest; nothing at all is zero.
  package static let tallest = 8

  /// One cell for each height from nothing on.
  private static let blocks: [Unicode.Scalar] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let signs: [Unicode.Scalar] = [" ", ".", ":", "-", "=", "+", "*", "#", "#"]

  /// What stands in a cell of a height.
  package static func glyph(_ level: Int, isPlain: Bool) -> Unicode.Scalar {
    (isPlain ? signs : blocks)[min(max(0, level), tallest)]
  }

  /// Counts as a row of so many cells, the tallest where there is most.
  ///
  /// `FoundVideo.spread` goes in as it is. What is there at all is seen, however few.
  package static func row(_ counts: [Int], cells: Int, isPlain: Bool) -> String {
    var row = String.UnicodeScalarView()
    for level in levels(counts, cells: cells) { row.append(glyph(level, isPlain: isPlain)) }
    return String(row)
  }

  /// The heights of so many cells: each is as tall as the greatest of the counts that fall into it.
  package static func levels(_ counts: [Int], cells: Int) -> [Int] {
    guard !counts.isEmpty, cells > 0 else { return [Int](repeating: 0, count: max(0, cells)) }
    let sums = (0..<cells).map { cell -> Double in
      let first = min(counts.count - 1, cell * counts.count / cells)
      let end = max(first + 1, min(counts.count, (cell + 1) * counts.count / cells))
      return Double(counts[first..<end].max() ?? 0)
    }
    return levels(sums, top: sums.max() ?? 0)
  }

  /// The heights of amounts, where `top` and all above it is the tallest.
  package static func levels(_ amounts: [Double], top: Double) -> [Int] {
    amounts.map { amount in
      guard amount > 0, top > 0 else { return 0 }
      return min(tallest, max(1, Int((min(amount, top) / top * Double(tallest)).rounded(.up))))
    }
  }
}
