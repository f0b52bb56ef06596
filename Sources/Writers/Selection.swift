package import Domain

/// What of a video is written.
package enum Selection: Equatable, Sendable {
  case track(Track)
  /// The segments of both tracks in time order.
  case both
  case outline(Outline.Kind)

  /// All of them, in the order of the views.
  package static let all: [Selection] =
    Track.allCases.map { .track($0) } + [.both] + Outline.Kind.allCases.map { .outline($0) }

  package init?(_ name: String) {
    guard let found = Selection.all.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  /// What it is called on the command line and in JSON.
  package var name: String {
    switch self {
    case .track(let track): track.rawValue
    case .both: "both"
    case .outline(let kind): kind.rawValue
    }
  }

  /// Scene first: at the same time it stands before what is said in it.
  var tracks: [Track] {
    switch self {
    case .track(let track): [track]
    case .both: [.scene, .speech]
    case .outline: []
    }
  }
}
