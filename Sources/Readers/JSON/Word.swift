import JSON

/// One word with its time, as Whisper and its kin give them.
struct Word {
  var text: JSONString?
  var start: Int64?
  var end: Int64?
  var speaker: JSONString?
  var hasScore = false
}

extension JSONReader {
  /// The next word of the list that is open; nil where the list ends.
  mutating func nextWord() throws(JSONProblem) -> Word? {
    guard try enterNextObject() else { return nil }
    var word = Word()
    while let key = try nextKey() {
      switch key {
      case "word", "text", "punctuated_word": word.text = try nextText()
      case "start", "start_time", "startTime": word.start = try nextTime(.seconds)
      case "end", "end_time", "endTime": word.end = try nextTime(.seconds)
      case "speaker", "speaker_id": word.speaker = try nextName()
      case "score":
        word.hasScore = true
        try skipValue()
      default: try skipValue()
      }
    }
    return word
  }
}

/// What the words of a segment say about it where it says nothing itself.
struct WordTally {
  private(set) var start: Int64?
  private(set) var end: Int64?
  private var speakers: [(name: JSONString, count: Int)] = []

  mutating func add(_ word: Word) {
    if start == nil { start = word.start }
    end = word.end ?? end
    guard let name = word.speaker else { return }
    if let known = speakers.firstIndex(where: { $0.name.isSame(as: name) }) {
      speakers[known].count += 1
    } else if speakers.count < WordTally.mostSpeakers {
      speakers.append((name, 1))
    }
  }

  /// More voices than this in one segment are no voices; and looking each word up among them must not take for ever.
  private static let mostSpeakers = 32

  /// Who says most of the words; of two that say as many, who began.
  var speaker: JSONString? {
    guard let most = speakers.map(\.count).max() else { return nil }
    return speakers.first { $0.count == most }?.name
  }

  mutating func removeAll() {
    start = nil
    end = nil
    speakers.removeAll(keepingCapacity: true)
  }
}

extension JSONString {
  /// Whether two strings are written alike.
  func isSame(as other: JSONString) -> Bool {
    raw.elementsEqual(other.raw)
  }
}
