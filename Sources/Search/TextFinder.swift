import Text

/// Finds one text or phrase: quickly by a part of it, then, where that is not the whole question, exactly.
struct TextFinder {
  private enum Question {
    case contains(Needle)
    case says(PhraseFinder)
  }

  private let question: Question
  private let rules: FoldingRules
  /// What every hit among ASCII segments holds; nothing where none of them can be one.
  let sieveInASCII: Needle?
  /// What the loosely folded text of every hit holds, empty where it may hold anything.
  let sieveInFolded: Needle
  /// Whether what a sieve lets through must still be looked at.
  let needsCheckInASCII: Bool
  let needsCheckInFolded: Bool

  init(_ substring: Query.Substring, _ counts: ByteCounts) {
    let needle = Needle(substring.text, substring.rules, counts)
    question = .contains(needle)
    rules = substring.rules
    sieveInASCII = needle.isASCII ? needle : nil
    sieveInFolded = rules == .loose ? needle : Needle(substring.text, .loose, counts)
    needsCheckInASCII = false
    needsCheckInFolded = rules != .loose
  }

  init(_ phrase: Query.Phrase, _ counts: ByteCounts) {
    let finder = PhraseFinder(phrase, counts)
    question = .says(finder)
    rules = .loose
    sieveInASCII = finder.words.allSatisfy(\.isASCII) ? finder.longest : nil
    sieveInFolded = finder.longest
    needsCheckInASCII = true
    needsCheckInFolded = true
  }

  func matches(_ text: UnsafeBufferPointer<UInt8>, _ folders: inout Folders) -> Bool {
    guard TextFinder.isBeyondASCII(text) else { return next(in: text, from: 0) != nil }
    return folders.withFolded(text, rules) { next(in: $0, from: 0) != nil }
  }

  /// Where the question is answered in a text, in its own bytes.
  func ranges(_ text: UnsafeBufferPointer<UInt8>, _ folders: inout Folders) -> [Range<Int>] {
    guard TextFinder.isBeyondASCII(text) else { return found(in: text) }
    let (folded, origins) = folders.foldedWithOrigins(text, rules)
    return folded.withUnsafeBufferPointer { found(in: $0) }.map { Origins(origins, text).range($0) }
  }

  private static func isBeyondASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.reduce(0) { $0 | $1 } >= 0x80
  }

  private func found(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var place = 0
    while let range = next(in: text, from: place) {
      ranges.append(range)
      place = range.upperBound
    }
    return ranges
  }

  private func next(in text: UnsafeBufferPointer<UInt8>, from place: Int) -> Range<Int>? {
    switch question {
    case .contains(let needle): needle.next(in: text, from: place)
    case .says(let phrase): phrase.next(in: text, from: place)
    }
  }
}
