/// How far an import is.
package struct ImportProgress: Equatable, Sendable {
  package var done = 0
  /// How many files there are; nil while they are being looked for.
  package var total: Int?
  package var segments = 0
  package var failed = 0
  /// Milliseconds until the end, as far as that can be told.
  package var remaining: Int64?

  package init() {}
}

/// What an import came to.
package struct ImportReport: Equatable, Sendable {
  package struct Imported: Equatable, Sendable {
    package var id: VideoID
    package var path: String
    package var format: String
    package var segments: Int
    package var dropped: Int
    /// Whether it was there before in another form.
    package var isReplaced: Bool

    package init(id: VideoID, path: String, format: String, segments: Int, dropped: Int, isReplaced: Bool) {
      self.id = id
      self.path = path
      self.format = format
      self.segments = segments
      self.dropped = dropped
      self.isReplaced = isReplaced
    }
  }

  package struct LeftOut: Equatable, Sendable {
    package var path: String
    package var why: String
    /// How a command ends that came to nothing else: whether the file is not there, rather than no transcript.
    package var isMissing: Bool
    /// Whether nothing had to be done, rather than nothing could be.
    package var isUnchanged: Bool

    package init(path: String, why: String, isMissing: Bool = false, isUnchanged: Bool = false) {
      self.path = path
      self.why = why
      self.isMissing = isMissing
      self.isUnchanged = isUnchanged
    }
  }

  package var imported: [Imported] = []
  /// Unchanged since the last time, or no transcript and not named by anybody.
  package var skipped: [LeftOut] = []
  package var failed: [LeftOut] = []
  /// Whether it was stopped before its end; what was imported stays.
  package var isStopped = false

  package init() {}
}
