/// Fifty thousand made-up words, the frequent ones short, and a way to draw them as often as their ranks have it.
struct Vocabulary {
  static let size = 50_000

  let words: [String]
  /// All words after one another, each with the blank behind it, and where each begins.
  private let letters: [UInt8]
  private let starts: [Int]
  /// Ranks as often as they are to be drawn, so that drawing one is a look-up.
  private let draws: [UInt16]

  init() {
    var random = SplitMix(state: 50_021)
    var known: Set<String> = []
    words = (0..<Vocabulary.size).map { rank in
      while true {
        let word = Vocabulary.word(rank: rank, &random)
        if known.insert(word).inserted { return word }
      }
    }
    let harmonic = (1...Vocabulary.size).reduce(0.0) { $0 + 1 / Double($1) }
    draws = words.indices.flatMap { rank in
      let share = Double(1 << 21) / Double(rank + 1) / harmonic
      return [UInt16](repeating: UInt16(rank), count: max(1, Int(share)))
    }
    letters = words.flatMap { Array($0.utf8) + [0x20] }
    starts = words.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count + 1) }
  }

  /// Draws a word and appends it with a blank; tells its rank.
  func appendWord(to text: inout [UInt8], _ random: inout SplitMix) -> Int {
    let rank = Int(draws[Int(random.next() % UInt64(draws.count))])
    text += letters[starts[rank]..<starts[rank + 1]]
    return rank
  }

  private static func word(rank: Int, _ random: inout SplitMix) -> String {
    let syllables = rank < 100 ? 1 + random.next() % 2 : rank < 3000 ? 2 + random.next() % 2 : 3
    return (0..<syllables).map { _ in
      pick("b d f g h k l m n p r s t v", &random) + pick("a e i o u", &random)
        + (random.next() % 3 == 0 ? pick("n r s l", &random) : "")
    }
    .joined()
  }

  private static func pick(_ letters: String, _ random: inout SplitMix) -> String {
    let all = letters.split(separator: " ")
    return String(all[Int(random.next() % UInt64(all.count))])
  }
}

/// Somebody who talks without end: segments of some twelve words, the same ones for the same seed.
struct Speech {
  let vocabulary: Vocabulary
  /// How often each word was said so far, by its rank.
  private(set) var counts = [Int](repeating: 0, count: Vocabulary.size)
  private var random: SplitMix

  init(_ vocabulary: Vocabulary, seed: Int) {
    self.vocabulary = vocabulary
    random = SplitMix(state: UInt64(seed))
  }

  /// Says one more segment, without a line break.
  mutating func next(into text: inout [UInt8]) {
    text.removeAll(keepingCapacity: true)
    for _ in 0..<7 + random.next() % 11 { counts[vocabulary.appendWord(to: &text, &random)] += 1 }
    text.removeLast()
  }
}
