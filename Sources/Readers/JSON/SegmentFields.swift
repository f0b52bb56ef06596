import Domain
import JSON

/// What an object says that may be a segment or an item of an outline, under whatever names, in whatever order.
struct SegmentFields {
  private(set) var marks: Marks = []
  private(set) var title: JSONString?
  private(set) var hasTitle = false
  private(set) var duration: Int64?
  /// The text between the pieces of a YouTube event.
  private(set) var pieces: [UInt8] = []
  private(set) var hasPieces = false
  private(set) var isScene = false
  var track: Track?
  var words = WordTally()

  private(set) var text: JSONString?
  /// How worthy the name is under which the text came; the least number wins.
  private var textRank = Int.max
  private(set) var hasText = false
  private var plain = LossySpan()
  /// Whisper.cpp's milliseconds, which are exact, and its clock, which is for reading.
  private var offsets = LossySpan()
  private var stamps = LossySpan()
  private var ownSpeaker: JSONString?

  var speaker: JSONString? { ownSpeaker ?? words.speaker }

  var start: Int64? { ownStart ?? words.start }

  private var ownStart: Int64? { offsets.start ?? plain.start ?? stamps.start }

  var end: Int64? {
    if let end = offsets.end ?? plain.end { return end }
    if let start = plain.start, let duration { return start + duration }
    return stamps.end ?? words.end
  }

  /// Whether it is an item of an outline on a line of its own, as our own output has it.
  var isItem: Bool { hasTitle && track == nil && marks.contains(.playhead) }

  /// Whether the pieces of an event have anything in them but blanks and line breaks of any kind.
  var hasVisiblePieces: Bool {
    if pieces.contains(where: { $0 > 0x20 && $0 < 0x7F }) { return true }
    return String(decoding: pieces, as: UTF8.self).unicodeScalars.contains { scalar in
      scalar.value >= 0xA0 && !scalar.properties.isWhitespace
    }
  }

  /// The text as it stands in the file, where it needs no decoding.
  var plainText: UnsafeBufferPointer<UInt8>? {
    guard !hasPieces, let text, !text.hasEscapes else { return nil }
    return text.raw
  }

  /// Whether it says something, and when; words alone may be all there is of a document.
  var isSegment: Bool { ownStart != nil && (hasText || hasPieces) }
}

extension SegmentFields {
  /// Forgets everything but the room it has.
  mutating func removeAll() {
    var fresh = SegmentFields()
    swap(&fresh, &self)
    pieces = fresh.pieces
    pieces.removeAll(keepingCapacity: true)
    words = fresh.words
    words.removeAll()
  }

  /// Reads the value of a key, or passes over it.
  mutating func read(_ key: JSONString, from reader: inout JSONReader) throws(JSONProblem) {
    switch key {
    case "content": try readText(0, from: &reader)
    case "text": try readText(1, from: &reader)
    case "description": try readText(2, from: &reader)
    case "caption":
      isScene = true
      try readText(3, from: &reader)
    case "audio_ts": try readText(4, from: &reader)
    case "title":
      hasTitle = true
      title = try reader.nextText()
    case "speaker", "speakerLabel", "speaker_label", "speaker_id": ownSpeaker = try reader.nextName() ?? ownSpeaker
    case "track":
      track = try reader.nextText().flatMap { Track(rawValue: $0.text) }
      if track != nil { marks.insert(.playhead) }
    case "words":
      if try reader.enterArray() { try readWords(from: &reader) }
    case "segs": try readPieces(from: &reader)
    default: try readTime(key, from: &reader)
    }
  }

  private mutating func readText(_ rank: Int, from reader: inout JSONReader) throws(JSONProblem) {
    hasText = true
    guard let found = try reader.nextText(), rank <= textRank else { return }
    text = found
    textRank = rank
  }

  private mutating func readTime(_ key: JSONString, from reader: inout JSONReader) throws(JSONProblem) {
    switch key {
    case "startTime": plain.start = try serviceTime(from: &reader) ?? plain.start
    case "endTime": plain.end = try serviceTime(from: &reader) ?? plain.end
    case "start", "start_time": plain.start = try reader.nextTime(.seconds) ?? plain.start
    case "end", "end_time": plain.end = try reader.nextTime(.seconds) ?? plain.end
    case "dur", "duration": duration = try reader.nextTime(.seconds) ?? duration
    case "start_ms": plain.start = try ownTime(from: &reader)
    case "end_ms": plain.end = try ownTime(from: &reader)
    case "tStartMs":
      marks.insert(.json3)
      plain.start = try reader.nextTime(.milliseconds)
    case "dDurationMs": duration = try reader.nextTime(.milliseconds)
    case "offsets":
      marks.insert(.whisperCpp)
      offsets = try reader.nextSpan(.milliseconds)
    case "timestamps", "timestamp": stamps = try reader.nextSpan(.seconds)
    case "seek", "avg_logprob", "no_speech_prob":
      marks.insert(.whisper)
      try reader.skipValue()
    default: try reader.skipValue()
    }
  }

  /// Takes in one value of a segment that is written as a row, whose first token has been read: the two numbers before
  /// the text are its times.
  mutating func readRow(_ token: JSONReader.Token, from reader: inout JSONReader) throws(JSONProblem) {
    switch token {
    case .number(let number) where !hasText:
      plain.start = plain.end
      plain.end = LossyTime.read(JSONString(number), .seconds)
    case .string(let string) where !hasText:
      hasText = true
      text = string
      if plain.start == nil { swap(&plain.start, &plain.end) }
    default: try reader.skipRest(of: token)
    }
  }

  private mutating func serviceTime(from reader: inout JSONReader) throws(JSONProblem) -> Int64? {
    marks.insert(.service)
    return try reader.nextTime(.seconds)
  }

  private mutating func ownTime(from reader: inout JSONReader) throws(JSONProblem) -> Int64? {
    marks.insert(.playhead)
    return try reader.nextTime(.milliseconds)
  }

  private mutating func readWords(from reader: inout JSONReader) throws(JSONProblem) {
    while let word = try reader.nextWord() { add(word) }
  }

  mutating func add(_ word: Word) {
    if word.hasScore { marks.insert(.whisperX) }
    words.add(word)
  }

  private mutating func readPieces(from reader: inout JSONReader) throws(JSONProblem) {
    guard try reader.enterArray() else { return }
    hasPieces = true
    while try reader.enterNextObject() {
      while let key = try reader.nextKey() {
        guard key == "utf8" else {
          try reader.skipValue()
          continue
        }
        try reader.nextText()?.append(to: &pieces)
      }
    }
  }
}
