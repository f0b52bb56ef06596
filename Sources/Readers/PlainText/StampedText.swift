import Domain
import Text

/// Reads text whose lines begin with times, or whose speakers are named with a time above what they say.
struct StampedText {
  private let source: Source
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isNamed: Bool
  private var lines: Lines
  private var reading = Reading(.text)
  private var builder = Transcript.Builder()

  /// The segment that is being read; more than one time where a line is sung again.
  private var times: [(start: Int64, end: Int64?)] = []
  private var firstLine = 0
  private var speaker: String?
  private var text: [UInt8] = []
  /// How far the further lines of this segment are indented, and how many blank ones there are so far.
  private var column: Int?
  private var blankLines = 0
  private var isLyrics = false
  /// How much text may still be repeated.
  private var repeatable: Int
  /// What a song adds to its times so that the words come earlier.
  private var offset: Int64 = 0

  init(_ source: Source, isNamed: Bool) {
    self.source = source
    bytes = source.bytes
    self.isNamed = isNamed
    lines = Lines(source)
    repeatable = 2 * source.bytes.count
  }

  consuming func read() -> Reading {
    while let line = lines.next() { take(line) }
    // Of a head, the last segment may go on where it is cut off.
    if !source.isHead { flush() }
    reading.speech = builder.finish()
    return reading
  }

  private mutating func take(_ line: Range<Int>) {
    let content = bytes.trimmed(line)
    if content.isEmpty {
      blankLines += 1
    } else if let column, indentation(line) >= column {
      text.append(contentsOf: repeatElement(0x0A, count: blankLines + 1))
      append(line.lowerBound + column..<line.upperBound)
    } else if begin(line) {
      return
    } else if let tag = LyricsTag(bytes, line) {
      take(tag)
    } else if times.isEmpty {
      reading.drops.add(line: lines.number, "text before the first time")
    } else {
      text.append(0x0A)
      append(content)
    }
    if !content.isEmpty { blankLines = 0 }
  }

  private func indentation(_ line: Range<Int>) -> Int {
    (line.firstIndex { bytes[$0] != 0x20 } ?? line.upperBound) - line.lowerBound
  }

  // MARK: - The beginning of a segment

  /// Begins a segment if a line does; what was read before is then whole.
  private mutating func begin(_ line: Range<Int>) -> Bool {
    if isNamed {
      guard let stamp = NamedStamp(bytes, line) else { return false }
      flush()
      firstLine = lines.number
      times.append((stamp.start, nil))
      speaker = String(decoding: bytes[stamp.name], as: UTF8.self)
      return true
    }
    guard var stamp = Stamp(bytes, line) else { return false }
    flush()
    firstLine = lines.number
    times.append((stamp.start, stamp.end))
    column = stamp.column
    isLyrics = stamp.isBracketed && stamp.end == nil
    while isLyrics, let again = nextStamp(stamp, line) {
      times.append((again.start, nil))
      stamp = again
    }
    let rest = stamp.textStart..<line.upperBound
    append(stamp.hasTab ? takeSender(rest) : rest)
    return true
  }

  /// The next of several times of a line of lyrics.
  private func nextStamp(_ stamp: Stamp, _ line: Range<Int>) -> Stamp? {
    guard bytes.has("[", at: stamp.textStart) else { return nil }
    let next = Stamp(bytes, stamp.textStart..<line.upperBound)
    return next?.end == nil ? next : nil
  }

  /// What a message of a chat says, `From Name to Everyone : text`; its sender becomes the speaker.
  private mutating func takeSender(_ rest: Range<Int>) -> Range<Int> {
    guard bytes.has("From ", at: rest.lowerBound), let colon = bytes.first(":", in: rest) else { return rest }
    var name = bytes.trimmed(rest.lowerBound + 5..<colon)
    if let receiver = bytes.first(" to ", in: name) { name = bytes.trimmed(name.lowerBound..<receiver) }
    speaker = String(decoding: bytes[name], as: UTF8.self)
    return colon + 1..<rest.upperBound
  }

  // MARK: - Its text and its end

  private mutating func append(_ range: Range<Int>) {
    guard isLyrics else { return text.append(contentsOf: source.slice(range)) }
    var position = range.lowerBound
    while let bracket = bytes.first("<", in: position..<range.upperBound) {
      text.append(contentsOf: source.slice(position..<bracket))
      position = wordTimeEnd(bracket, range.upperBound) ?? bracket
      if position == bracket {
        text.append(bytes[bracket])
        position += 1
      }
    }
    text.append(contentsOf: source.slice(position..<range.upperBound))
  }

  /// Behind the time of a word in lyrics, `<00:12.50>` and the blank that may follow.
  private func wordTimeEnd(_ bracket: Int, _ end: Int) -> Int? {
    var position = bracket + 1
    guard ClockTime(bytes, &position, end) != nil, position < end else { return nil }
    guard bytes[position] == UInt8(ascii: ">") else { return nil }
    position += 1
    return position < end && bytes[position] == 0x20 ? position + 1 : position
  }

  private mutating func take(_ tag: LyricsTag) {
    switch tag.key {
    case "ti" where reading.title == nil && !tag.value.isEmpty:
      reading.title = SafeText.line(String(decoding: bytes[tag.value], as: UTF8.self))
    case "offset": offset = tag.number(bytes)
    default: break
    }
  }

  private mutating func flush() {
    for (index, time) in times.enumerated() where index == 0 || mayRepeat() {
      let start = offset == 0 ? time.start : max(0, time.start - offset)
      builder.add(
        start: MediaTime(milliseconds: start),
        end: time.end.map(MediaTime.init(milliseconds:)),
        speaker: speaker,
        text: text
      )
    }
    times.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    (speaker, column, isLyrics) = (nil, nil, false)
    blankLines = 0
  }

  /// Whether the text may be kept once more: a few bytes of times must not become a memory full of text.
  private mutating func mayRepeat() -> Bool {
    guard text.count <= repeatable else {
      reading.drops.add(line: firstLine, "a line that is sung again and again")
      return false
    }
    repeatable -= text.count
    return true
  }
}
