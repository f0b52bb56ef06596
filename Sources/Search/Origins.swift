import Text

/// Brings places in a folded text back to the text it was folded from.
struct Origins {
  private let origins: [Folder.Origin]
  private let text: UnsafeBufferPointer<UInt8>

  init(_ origins: [Folder.Origin], _ text: UnsafeBufferPointer<UInt8>) {
    self.origins = origins
    self.text = text
  }

  /// What a range of the folded text comes from: whole scalars, with all marks that hang on them.
  func range(_ folded: Range<Int>) -> Range<Int> {
    let first = origin(of: folded.lowerBound)
    let afterLast = origin(of: folded.upperBound - 1) + 1
    var start = origins[first].source
    var end = afterLast < origins.count ? origins[afterLast].source : text.count
    while start > 0, isMark(at: start) { start = WordScalars.previous(text, start) }
    while end < text.count, isMark(at: end) { _ = UTF8Decoder.next(text, &end, text.count) }
    return start..<end
  }

  private func isMark(at place: Int) -> Bool {
    var position = place
    return WordScalars.isMark(UTF8Decoder.next(text, &position, text.count))
  }

  /// The last origin at a place of the folded text or before it.
  private func origin(of place: Int) -> Int {
    var (low, high) = (0, origins.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if origins[middle].folded <= place { low = middle } else { high = middle }
    }
    return low
  }
}
