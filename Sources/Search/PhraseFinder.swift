import Text

/// Finds words in sequence in a loosely folded text: whole words, where their script parts words.
struct PhraseFinder {
  let words: [Needle]
  private let isOpen: Bool

  init(_ phrase: Query.Phrase, _ counts: ByteCounts) {
    words = phrase.words.map { Needle($0, .loose, counts) }
    isOpen = phrase.isOpen
  }

  /// The word that occurs least often, as far as its length tells.
  var longest: Needle {
    words.max { $0.bytes.count < $1.bytes.count } ?? Needle("", .loose)
  }

  func next(in text: UnsafeBufferPointer<UInt8>, from place: Int) -> Range<Int>? {
    guard let first = words.first, !first.isEmpty else { return nil }
    var position = place
    while let candidate = first.next(in: text, from: position) {
      if WordScalars.isBorder(text, candidate.lowerBound), let end = end(text, candidate.upperBound) {
        return candidate.lowerBound..<end
      }
      position = candidate.lowerBound + 1
    }
    return nil
  }

  /// Where the phrase ends whose first word ends at a place, if it goes on as it must.
  private func end(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
    var end = place
    for word in words.dropFirst() {
      guard WordScalars.isBorder(text, end) else { return nil }
      let start = WordScalars.nextWord(text, end)
      guard PhraseFinder.stands(word.bytes, in: text, at: start) else { return nil }
      end = start + word.bytes.count
    }
    return isOpen || WordScalars.isBorder(text, end) ? end : nil
  }

  /// Whether a folded word stands at a place of a text that is folded, or ASCII with its capitals.
  private static func stands(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard word.count <= text.count - start else { return false }
    return word.indices.allSatisfy { index in
      let byte = text[start + index]
      return word[index] == byte || (byte &- 0x41 < 26 && word[index] == byte | 0x20)
    }
  }
}
