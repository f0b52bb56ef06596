/// How far a long piece of work on the library's file is.
package struct UpkeepProgress: Equatable, Sendable {
  /// What is being done, in words.
  package var step: String
  package var done: Int
  /// Nil where nobody knows.
  package var total: Int?
}

/// Hears how far it is; false asks to stop.
package typealias UpkeepReport = @Sendable (UpkeepProgress) -> Bool

/// What the library's file holds.
package struct LibraryInfo: Equatable, Sendable {
  package var path: String
  /// On disk, with what was last written and still waits beside the file.
  package var bytes: Int64
  package var videos: Int
  /// Those that were removed and can be put back.
  package var removed: Int
  /// Of the versions that are shown.
  package var segments: Int
  package var notes: Int
  /// Which form the file has: how many steps made it what it is.
  package var schema: Int
}

/// What a check of the library found.
package struct LibraryCheck: Equatable, Sendable {
  /// In plain words; none where all is well.
  package var findings: [String]
  /// Nil where the file does not say.
  package var info: LibraryInfo?
  /// What to do, where a repair is not what helps.
  package var advice: String?

  package var isFine: Bool { findings.isEmpty }
}

/// What became of a damaged library.
package struct LibraryRepair: Equatable, Sendable {
  /// How much was read and is in the library now.
  package struct Saved: Equatable, Sendable {
    package var sources = 0
    package var videos = 0
    package var tracks = 0
    package var segments = 0
    package var outlines = 0
    package var notes = 0
    package var corrections = 0
  }

  /// Where the damaged file is now; nil where nothing was wrong and nothing was changed.
  package var damaged: String?
  package var saved: Saved
  /// What could not be read, in plain words.
  package var lost: [String]
}

/// How large the library's file was and is.
package struct LibraryCompaction: Equatable, Sendable {
  package var before: Int64
  package var after: Int64
  /// How many removed videos are gone for good.
  package var purged: Int
}
