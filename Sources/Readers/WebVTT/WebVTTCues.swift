import Domain

/// Collects the cues among the blocks of a file, and says what of the others is lost.
struct WebVTTCues {
  private(set) var drops = Drops()
  private var transcript = Transcript.Builder()
  private let source: Source
  private var cueText: WebVTTCueText
  private var tags: Occurrences
  private var references: Occurrences
  private var nulls: Occurrences

  init(_ source: Source) {
    self.source = source
    cueText = WebVTTCueText(source.bytes)
    tags = Occurrences(of: "<", in: source.bytes)
    references = Occurrences(of: "&", in: source.bytes)
    nulls = Occurrences(of: "\0", in: source.bytes)
    transcript.reserve(segments: source.bytes.count / 64, bytes: source.bytes.count / 2)
  }

  mutating func add(_ block: WebVTTBlocks.Block) {
    guard let timings = block.timings else { return addStray(block) }
    do {
      let times = try WebVTTTimings(source.bytes, timings.line)
      if !add(times, block.text) { drops.add(line: timings.number, "more than four gigabytes of text") }
    } catch {
      drops.add(line: timings.number, "\(error.rawValue): \(source.bytes.excerpt(timings.line))")
    }
  }

  consuming func finish() -> Transcript {
    transcript.finish()
  }

  private mutating func add(_ times: WebVTTTimings, _ text: Range<Int>) -> Bool {
    if isPlain(text) {
      return transcript.add(start: times.start, end: times.end, text: source.slice(text))
    }
    cueText.read(text)
    return transcript.add(start: times.start, end: times.end, speaker: cueText.speaker, text: cueText.text)
  }

  /// Whether text is seen as it is written; most is.
  private mutating func isPlain(_ text: Range<Int>) -> Bool {
    guard !text.isEmpty else { return true }
    return !tags.areIn(text) && !references.areIn(text) && !nulls.areIn(text)
  }

  /// A paragraph that is no cue: comments, styles and regions are meant not to be shown, anything else is a loss.
  private mutating func addStray(_ block: WebVTTBlocks.Block) {
    guard !isHidden(block.beginning) else { return }
    drops.add(line: block.firstLine, "text without a time: \(source.bytes.excerpt(block.beginning))")
  }

  private func isHidden(_ line: Range<Int>) -> Bool {
    let words: [StaticString] = ["NOTE", "STYLE", "REGION"]
    return words.contains { word in
      let end = line.lowerBound + word.utf8CodeUnitCount
      guard source.bytes.has(word, at: line.lowerBound), end <= line.upperBound else { return false }
      return end == line.upperBound || source.bytes[end].isHTMLSpace || source.bytes[end] == UInt8(ascii: ":")
    }
  }
}
