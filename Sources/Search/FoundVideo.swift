package import Domain

/// A video in which something was found.
package struct FoundVideo: Equatable, Sendable {
  package var id: VideoID
  package var title: String
  package var source: String
  package var duration: MediaTime?
  /// When it was made or added, in milliseconds since 1970.
  package var created: Int64?
  /// How many hits it has, also those that are not among `moments`.
  package var count: Int
  /// Whether all were counted; while a search goes on there may be more.
  package var isCounted = true
  /// The first hits in time order; what has no time comes first.
  package var moments: [FoundMoment]
  /// How many hits lie in each of as many equal parts of its length, for a small strip.
  package var spread: [Int]

  package init(
    id: VideoID,
    title: String,
    source: String,
    duration: MediaTime?,
    created: Int64?,
    count: Int,
    moments: [FoundMoment],
    spread: [Int]
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.duration = duration
    self.created = created
    self.count = count
    self.moments = moments
    self.spread = spread
  }
}

/// One hit: a text, and what of it answers.
package struct FoundMoment: Equatable, Sendable {
  package var layer: Layer
  /// Which segment or item it is; for an overview as many as there are items, for a note its id.
  package var index: Int
  /// Nil for what has no time.
  package var start: MediaTime?
  package var end: MediaTime?
  package var speaker: String?
  package var text: String
  /// In UTF-8 bytes of the text, in order.
  package var ranges: [Range<Int>]
  /// The version of the track it stands in, where that is not the current one.
  package var version: Int64?
  /// The language of its track, where the video has others too.
  package var language: String?
  /// What of the other track stands near it, where the question was across both.
  package var beside: String?

  package init(
    layer: Layer,
    index: Int,
    start: MediaTime?,
    end: MediaTime? = nil,
    speaker: String? = nil,
    text: String,
    ranges: [Range<Int>],
    version: Int64? = nil,
    beside: String? = nil
  ) {
    self.layer = layer
    self.index = index
    self.start = start
    self.end = end
    self.speaker = speaker
    self.text = text
    self.ranges = ranges
    self.version = version
    self.beside = beside
  }
}

/// What a search of many videos comes to so far.
package struct Findings: Equatable, Sendable {
  /// In which order the videos come.
  package enum Order: Equatable, Sendable {
    /// Those with most hits first.
    case mostHits
    /// The newest first, because there are too many hits to compare.
    case newest
  }

  package var videos: [FoundVideo] = []
  package var order = Order.newest
  /// How many hits there are in all; nil as long as they are not counted.
  package var total: Int?
  /// In how many videos; nil as long as that is not known.
  package var videoTotal: Int?
  /// What the person should know about the answer.
  package var remark: String?

  package init() {}
}
