/// Segments as cues of SubRip and WebVTT have them: no time before zero, and always an end.
enum Cues {
  /// How long a last segment without an end is shown.
  private static let last: Int64 = 2000
  /// Where times stop growing.
  private static let limit: Int64 = 1_000_000_000_000_000

  /// What becomes of a speaker's name is the format's affair: WebVTT knows no two blanks in a row.
  static func all(of segments: [Segment], speaker: (String) -> String?) -> [Segment] {
    segments.map { segment in
      var cue = segment
      let next = segments.first { $0.start > segment.start }?.start
      cue.start = max(0, segment.start)
      cue.end = max(0, segment.end ?? next ?? min(limit, segment.start + last))
      cue.speaker = segment.speaker.flatMap(speaker)
      return cue
    }
  }
}
