/// One item of the library, as a list shows it: everything but its text.
package struct Video: Equatable, Sendable {
  package var id: VideoID
  package var title: String
  /// Where it comes from: an account, the public library, a folder, the sample.
  package var source: String
  package var status: Status
  /// Why the status is what it is, in the words of whoever set it.
  package var cause: String?
  package var duration: MediaTime?
  /// When it was made or added, in milliseconds since 1970.
  package var created: Int64?
  package var tags: [String]
  /// How many segments or items are here; nil where nothing was fetched.
  package var counts: Counts
  /// The overview of its chapters, else of its topics.
  package var overview: String
  /// The first words of its speech.
  package var opening: String
  /// Where it is: the path of a file; nil for what an account holds.
  package var url: String?
  /// What a player can open.
  package var player: String?

  package enum Status: String, CaseIterable, Sendable {
    case ready, working, failed, local
  }

  /// How much of each kind is in the library.
  package struct Counts: Equatable, Sendable {
    package var speech: Int?
    package var scene: Int?
    package var chapters: Int?
    package var topics: Int?

    package init(speech: Int? = nil, scene: Int? = nil, chapters: Int? = nil, topics: Int? = nil) {
      self.speech = speech
      self.scene = scene
      self.chapters = chapters
      self.topics = topics
    }
  }

  package init(
    id: VideoID,
    title: String,
    source: String,
    status: Status,
    cause: String? = nil,
    duration: MediaTime? = nil,
    created: Int64? = nil,
    tags: [String] = [],
    counts: Counts = Counts(),
    overview: String = "",
    opening: String = "",
    url: String? = nil,
    player: String? = nil
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.status = status
    self.cause = cause
    self.duration = duration
    self.created = created
    self.tags = tags
    self.counts = counts
    self.overview = overview
    self.opening = opening
    self.url = url
    self.player = player
  }
}

/// The name of a video that never changes: `VI…`, `PI-…`, `F…`.
package struct VideoID: Equatable, Hashable, Sendable, CustomStringConvertible {
  package var text: String

  package init(_ text: String) {
    self.text = text
  }

  package var description: String { text }
}

/// Everything that was read of one video.
///
/// It never changes once it is read, so it is shared rather than copied.
package final class Recording: Sendable {
  package let video: Video
  package let speech: Transcript?
  package let scene: Transcript?
  package let chapters: Outline?
  package let topics: Outline?
  /// What of its source had to be left out, as a sentence without a full stop.
  package let omissions: String?
  /// Whether it is only the beginning, while the rest is being read.
  package let isPartial: Bool
  /// The versions of its tracks that are in the library, the current one of each track first.
  package let versions: [Version]
  /// Which version each track shows.
  package let shown: [Track: Int64]
  /// What a person corrected in what is shown; the transcripts have the corrected text already.
  package let corrections: [Correction]
  /// The same by track and start.
  private let correctionsByStart: [Track: [MediaTime: [Correction]]]

  package init(
    video: Video,
    speech: Transcript? = nil,
    scene: Transcript? = nil,
    chapters: Outline? = nil,
    topics: Outline? = nil,
    omissions: String? = nil,
    isPartial: Bool = false,
    versions: [Version] = [],
    shown: [Track: Int64] = [:],
    corrections: [Correction] = []
  ) {
    self.video = video
    self.speech = speech
    self.scene = scene
    self.chapters = chapters
    self.topics = topics
    self.omissions = omissions
    self.isPartial = isPartial
    self.versions = versions
    self.shown = shown
    self.corrections = corrections
    correctionsByStart = Dictionary(grouping: corrections, by: \.track).mapValues {
      Dictionary(grouping: $0, by: \.start)
    }
  }

  package func transcript(_ track: Track) -> Transcript? {
    track == .speech ? speech : scene
  }

  /// What a person corrected in a segment, where that is what it says.
  package func correction(_ track: Track, _ index: Int) -> Correction? {
    guard let corrections = correctionsByStart[track], let transcript = transcript(track) else { return nil }
    guard let candidates = corrections[transcript.start(index)] else { return nil }
    let text = transcript.text(index)
    return candidates.last { $0.text == text }
  }

  package func outline(_ kind: Outline.Kind) -> Outline? {
    kind == .chapters ? chapters : topics
  }

  /// How long the video is, as far as anything here tells.
  package var length: MediaTime {
    max(video.duration ?? .zero, speech?.duration ?? .zero, scene?.duration ?? .zero)
  }
}
