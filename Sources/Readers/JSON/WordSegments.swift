import Domain
import JSON

/// Makes segments one can read of a mere list of words: sentences, cut where somebody pauses or goes on for too long.
struct WordSegments {
  private(set) var builder = Transcript.Builder()
  private var text: [UInt8] = []
  private var start: Int64?
  private var end: Int64?
  private var speaker: JSONString?
  /// Whether the words bring their own blanks, as ` word` does.
  private var bringsBlanks = false

  private static let longest: Int64 = 10_000
  private static let pause: Int64 = 1_000
  /// A sentence shorter than this stays with the next one: `Mr.` is no sentence.
  private static let shortSentence: Int64 = 2_000

  mutating func add(_ word: Word) {
    if isOver(before: word) { finish() }
    if text.isEmpty { speaker = word.speaker }
    let before = text.count
    word.text?.append(to: &text)
    separate(at: before)
    start = start ?? word.start
    end = word.end ?? word.start ?? end
  }

  /// Ends the segment that is being made.
  mutating func finish() {
    if let start {
      builder.add(
        start: MediaTime(milliseconds: start),
        end: end.map { MediaTime(milliseconds: $0) },
        speaker: speaker?.text,
        text: text
      )
    }
    text.removeAll(keepingCapacity: true)
    start = nil
    end = nil
  }

  private func isOver(before word: Word) -> Bool {
    guard let start, let end else { return false }
    if let name = word.speaker, !(speaker?.isSame(as: name) ?? false) { return true }
    guard let next = word.start else { return false }
    if next - end >= WordSegments.pause || next - start >= WordSegments.longest { return true }
    return end - start >= WordSegments.shortSentence && endsSentence
  }

  private var endsSentence: Bool {
    // A few bytes are enough, and looking further back for every word might take for ever.
    let last = text.suffix(4).last { $0 > 0x20 }
    if let last, last < 0x80 { return last == 0x2E || last == 0x3F || last == 0x21 }
    return ["。", "？", "！", "…", "؟", "।"].contains { text.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Sets a blank between a word and what stands before it, where the words bring none and the script has some.
  private mutating func separate(at position: Int) {
    guard position < text.count else { return }
    if position == 0 {
      bringsBlanks = bringsBlanks || text[0] == 0x20
      return
    }
    let hasBlank = text[position] <= 0x20 || text[position - 1] <= 0x20
    guard !bringsBlanks, !hasBlank, !isIdeographic(at: position) || !isIdeographic(before: position) else { return }
    text.insert(0x20, at: position)
  }

  /// Chinese and Japanese, in UTF-8 from U+3000 to U+9FFF: written without blanks.
  private func isIdeographic(at position: Int) -> Bool {
    (0xE3...0xE9).contains(text[position])
  }

  private func isIdeographic(before position: Int) -> Bool {
    position >= 3 && isIdeographic(at: position - 3)
  }
}
