package import Domain

/// What of a video is shown; the number is its key.
package enum View: Int, CaseIterable, Sendable {
  case speech = 1
  case scene
  case both
  case chapters
  case topics

  package var name: String {
    switch self {
    case .speech: "speech"
    case .scene: "scene"
    case .both: "both"
    case .chapters: "chapters"
    case .topics: "topics"
    }
  }

  /// The track this view shows alone.
  package var track: Track? {
    switch self {
    case .speech: .speech
    case .scene: .scene
    case .both, .chapters, .topics: nil
    }
  }

  /// The tracks this view shows.
  package var tracks: [Track] {
    switch self {
    case .speech: [.speech]
    case .scene: [.scene]
    case .both: [.speech, .scene]
    case .chapters, .topics: []
    }
  }

  /// The outline this view shows.
  package var outline: Outline.Kind? {
    switch self {
    case .chapters: .chapters
    case .topics: .topics
    case .speech, .scene, .both: nil
    }
  }
}

extension Recording {
  /// The outline a view shows, where it shows one and there is one.
  package func outline(in view: View) -> Outline? { view.outline.flatMap { outline($0) } }

  /// Whether there is anything to see in a view.
  package func has(_ view: View) -> Bool {
    switch view {
    case .speech: speech?.isEmpty == false
    case .scene: scene?.isEmpty == false
    case .both: has(.speech) || has(.scene)
    case .chapters: chapters?.items.isEmpty == false
    case .topics: topics?.items.isEmpty == false
    }
  }
}
