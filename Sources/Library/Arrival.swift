package import Domain

/// What of one file, or one reply, comes into the library.
package struct Arrival: Sendable {
  /// The video it belongs to, new or known; counts are found out by the library itself.
  package var video: Video
  /// The file it was read from; nil for what a service sent.
  package var file: FileRecord?
  package var tracks: [ArrivingTrack]
  package var outlines: [Outline.Kind: Outline]
  package var origin: Version.Origin
  /// When it was made, in milliseconds since 1970.
  package var made: Int64

  package init(
    video: Video,
    file: FileRecord?,
    tracks: [ArrivingTrack],
    outlines: [Outline.Kind: Outline],
    origin: Version.Origin,
    made: Int64
  ) {
    self.video = video
    self.file = file
    self.tracks = tracks
    self.outlines = outlines
    self.origin = origin
    self.made = made
  }
}

/// A transcript that comes into the library.
package struct ArrivingTrack: Sendable {
  package var track: Track
  package var transcript: Transcript
  package var language: String?

  package init(_ track: Track, _ transcript: Transcript, language: String? = nil) {
    self.track = track
    self.transcript = transcript
    self.language = language
  }
}

/// What the library knows of a transcript file, so that an unchanged one is not read again.
package struct FileRecord: Equatable, Sendable {
  /// Absolute.
  package var path: String
  package var hash: UInt64
  package var size: Int
  /// When its content was changed, in nanoseconds since 1970.
  package var modified: Int64
  package var format: String
  /// How many parts of it had to be left out, and what of it a person should know.
  package var dropped: Int
  package var omissions: String?
  /// What a player can open beside it.
  package var player: String?

  package init(
    path: String,
    hash: UInt64,
    size: Int,
    modified: Int64,
    format: String,
    dropped: Int,
    omissions: String?,
    player: String?
  ) {
    self.path = path
    self.hash = hash
    self.size = size
    self.modified = modified
    self.format = format
    self.dropped = dropped
    self.omissions = omissions
    self.player = player
  }
}

/// A transcript file of the library, and whose it is.
package struct KnownFile: Equatable, Sendable {
  package var record: FileRecord
  package var video: VideoID
  /// What its source calls the video.
  package var title: String
  package var source: Int64
  /// Whether its video was removed; it can be put back.
  package var isRemoved: Bool

  package init(record: FileRecord, video: VideoID, title: String, source: Int64, isRemoved: Bool) {
    self.record = record
    self.video = video
    self.title = title
    self.source = source
    self.isRemoved = isRemoved
  }
}
