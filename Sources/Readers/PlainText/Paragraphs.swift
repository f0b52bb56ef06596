import Domain

/// Reads text without times: each paragraph is a segment at the start, one after the other.
struct Paragraphs {
  private let source: Source
  private let bytes: UnsafeBufferPointer<UInt8>
  private var builder = Transcript.Builder()

  /// No segment is longer: a reader scrolls through it, a list shows it whole.
  private static let longest = 100_000

  init(_ source: Source) {
    self.source = source
    bytes = source.bytes
  }

  consuming func read() -> Reading {
    let breaksAtBlankLines = hasBlankLine
    var lines = Lines(source)
    var paragraph: Range<Int>?
    while let line = lines.next() {
      let content = bytes.trimmed(line)
      if content.isEmpty || !breaksAtBlankLines {
        if let whole = paragraph { add(whole, isWhole: true) }
        paragraph = nil
      }
      if !content.isEmpty { paragraph = (paragraph?.lowerBound ?? content.lowerBound)..<content.upperBound }
    }
    if let last = paragraph { add(last, isWhole: !source.isHead) }
    return Reading(.text, speech: builder.finish())
  }

  /// Whether a blank line stands between two others.
  private var hasBlankLine: Bool {
    var lines = Lines(source)
    var (hasText, hasBlank) = (false, false)
    while let line = lines.next() {
      if bytes.trimmed(line).isEmpty {
        hasBlank = hasText
      } else if hasBlank {
        return true
      } else {
        hasText = true
      }
    }
    return false
  }

  /// Of a head, the last paragraph may go on where it is cut off: only the pieces before its last one are whole.
  private mutating func add(_ paragraph: Range<Int>, isWhole: Bool) {
    var rest = paragraph
    while rest.count > Paragraphs.longest {
      let end = pieceEnd(rest.lowerBound)
      builder.add(start: .zero, text: source.slice(rest.lowerBound..<end))
      rest = end..<rest.upperBound
    }
    if isWhole { builder.add(start: .zero, text: source.slice(rest)) }
  }

  /// Where a piece of a long paragraph ends: behind a sentence, else behind a word, else anywhere between two characters.
  private func pieceEnd(_ start: Int) -> Int {
    let limit = start + Paragraphs.longest
    let middle = start + Paragraphs.longest / 2
    var word: Int?
    for position in stride(from: limit, to: middle, by: -1) {
      if endsSentence(before: position) { return position }
      if word == nil, bytes[position].isBlank { word = position }
    }
    var end = word ?? limit
    while end > middle, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// Whether a line or sentence ends here; after its full stop may come a quotation mark or bracket.
  private func endsSentence(before position: Int) -> Bool {
    if bytes[position] == 0x0A || bytes.has("。", at: position - 3) { return true }
    guard bytes[position].isBlank else { return false }
    let isClosed = [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")")].contains(bytes[position - 1])
    let mark = bytes[isClosed ? position - 2 : position - 1]
    return mark == UInt8(ascii: ".") || mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?")
  }
}
