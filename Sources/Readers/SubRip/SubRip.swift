import Domain

/// SubRip (SRT) as it is found in the wild.
enum SubRip {
  /// How much of a file may be something else before its first cue.
  private static let preamble = 65_536

  /// Whether a line with two times stands near the beginning of a file that does not call itself WebVTT.
  static func recognises(_ source: Source) -> Bool {
    guard !source.bytes.has("WEBVTT", at: 0) else { return false }
    var lines = Lines(source)
    while lines.position < preamble, let line = lines.next() {
      if let timing = SubRipTiming(source.bytes, SubRipLine.content(source.bytes, line)), timing.end != nil {
        return true
      }
    }
    return false
  }

  static func read(_ source: Source) throws(ReadingError) -> Reading {
    var cues = SubRipCues(source)
    cues.readAll()
    guard cues.hasAny else {
      throw .malformed(.srt, line: cues.firstDrop, column: 1, "a time like 00:01:02,500 --> 00:01:04,000 was expected")
    }
    return cues.reading()
  }
}
