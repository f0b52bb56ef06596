import Domain
import JSON

/// A list that may hold segments, as the key it lies under tells.
struct List {
  enum Content: Equatable {
    case segments
    /// Segments, or items of an outline: the first of them tells.
    case items
    /// YouTube's events, most of which say nothing.
    case events
    case outline(Outline.Kind?)
  }

  private(set) var content: Content
  let track: Track?
  /// Whether it is where the service has nothing when there is nothing.
  let isData: Bool

  init(_ content: Content, _ track: Track? = nil, isData: Bool = false) {
    self.content = content
    self.track = track
    self.isData = isData
  }

  /// What lies under a key of an object that belongs to a track, or to none that is known.
  init?(_ key: JSONString, _ track: Track?) {
    switch key {
    case "data", "transcriptions", "transcription": self.init(.segments, track, isData: true)
    case "transcript", "segments", "captions", "chunks": self.init(.segments, track)
    case "result", "output", "info", "language_info": self.init(.segments, track)
    case "videoTranscript", "video_transcript": self.init(.segments, .scene)
    case "audioTranscript", "audio_transcript": self.init(.segments, .speech)
    case "items": self.init(.items, track)
    case "events": self.init(.events, track)
    case "chapters": self.init(.outline(.chapters), track)
    case "topics": self.init(.outline(.topics), track)
    default: return nil
    }
  }

  /// What the name of a list tells of who wrote it.
  static func marks(of key: JSONString) -> Marks {
    switch key {
    case "transcriptions", "videoTranscript", "audioTranscript": .service
    case "segments", "chunks": .whisper
    case "captions": .captions
    default: []
    }
  }

  var isOutline: Bool {
    if case .outline = content { true } else { false }
  }

  /// Settles what is not settled yet by the first element.
  mutating func decide(_ first: borrowing SegmentFields) {
    if content == .items { content = first.hasTitle ? .outline(nil) : .segments }
  }
}
