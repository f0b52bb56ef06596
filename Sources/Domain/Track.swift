/// One of the two transcripts of a video.
package enum Track: String, CaseIterable, Sendable {
  /// What was said.
  case speech
  /// What was seen.
  case scene

  /// The track that runs beside this one.
  package var other: Track { self == .speech ? .scene : .speech }

  /// The letter that marks a segment of this track: nothing is told by colour alone.
  package var letter: String { self == .speech ? "S" : "V" }
}
