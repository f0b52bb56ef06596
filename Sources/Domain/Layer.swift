/// Where words of a video stand.
package enum Layer: String, CaseIterable, Sendable {
  case speech, scene, chapters, topics, title, note

  package init(_ track: Track) { self = track == .speech ? .speech : .scene }

  package init(_ kind: Outline.Kind) { self = kind == .chapters ? .chapters : .topics }

  /// The track, where it is one.
  package var track: Track? {
    switch self {
    case .speech: .speech
    case .scene: .scene
    case .chapters, .topics, .title, .note: nil
    }
  }

  /// The letter that marks a hit: nothing is told by colour alone.
  package var letter: String {
    switch self {
    case .speech: "S"
    case .scene: "V"
    case .chapters: "C"
    case .topics: "T"
    case .title: "N"
    case .note: "A"
    }
  }
}
