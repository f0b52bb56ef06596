package import Clients
package import Domain

/// Puts things into the library, within one transaction.
package struct Writer {
  let connection: Connection
  var index: Index
  /// What does not belong in the library any more, by its first row; it is taken out at the end, in the order of rows.
  var leaving: [Int64: Leaving] = [:]

  /// What became of something that was put in.
  package struct Put: Equatable, Sendable {
    package var id: VideoID
    package var segments: Int
    /// Whether its file was in the library before.
    package var isReplaced: Bool
    /// Whether a person removed its video, so that nothing is seen of it.
    package var isRemoved: Bool
  }

  init(_ connection: Connection) {
    self.connection = connection
    index = Index(connection)
  }

  /// The source with this folder, or this name where it has none; made where there is none.
  package mutating func source(kind: Source.Kind, name: String, path: String?) throws(LibraryError) -> Int64 {
    let known =
      if let path {
        try connection.number("SELECT id FROM source WHERE path = ?", path)
      } else {
        try connection.number(
          "SELECT id FROM source WHERE kind = ? AND name = ? AND path IS NULL",
          kind.rawValue,
          name.harmlessLine
        )
      }
    if let known { return known }
    try connection.run(
      "INSERT INTO source(kind, name, path, added) VALUES (?, ?, ?, ?)",
      kind.rawValue,
      name.harmlessLine,
      path,
      WallClock.milliseconds
    )
    return connection.lastRow
  }

  /// Puts in what came from a file or a service.
  ///
  /// It takes the place of everything that came from the same file; other versions stay. A video that was removed stays
  /// so unless a person named what comes.
  package mutating func put(_ arrival: Arrival, source: Int64, isNamed: Bool) throws(LibraryError) -> Put {
    let video = try videoKey(arrival.video, source)
    if isNamed { try connection.run("UPDATE video SET removed = NULL WHERE key = ?", video) }
    var file: Int64?
    var isReplaced = false
    var former: Int64?
    if let record = arrival.file {
      (file, former) = try put(record, of: video)
      isReplaced = former != nil
    }
    var fresh: [Int64: Transcript] = [:]
    try replaceTracks(with: arrival, of: video, file, &fresh)
    try replaceOutlines(with: arrival, of: video, file)
    try settle(video, fresh)
    try describe(video, as: arrival.video)
    if let former, former != video {
      try settle(former, [:])
      try describe(former)
      try removeIfEmpty(former)
    }
    return Put(
      id: arrival.video.id,
      segments: arrival.tracks.reduce(0) { $0 + $1.transcript.count },
      isReplaced: isReplaced,
      isRemoved: try connection.number("SELECT 1 FROM video WHERE key = ? AND removed IS NOT NULL", video) != nil
    )
  }

  private func videoKey(_ video: Video, _ source: Int64) throws(LibraryError) -> Int64 {
    if let known = try connection.number("SELECT key FROM video WHERE id = ?", video.id.text) { return known }
    let now = WallClock.milliseconds
    try connection.run(
      "INSERT INTO video(id, source, title, status, created, added, changed) VALUES (?, ?, ?, ?, ?, ?, ?)",
      video.id.text,
      source,
      video.title.harmlessLine,
      video.status.rawValue,
      video.created ?? now,
      now,
      now
    )
    return connection.lastRow
  }

  /// A video whose only file turned out to be another one's has nothing left to show.
  private func removeIfEmpty(_ video: Int64) throws(LibraryError) {
    try connection.run(
      """
      DELETE FROM video WHERE key = ?1 AND NOT EXISTS (SELECT 1 FROM file WHERE video = ?1)
        AND NOT EXISTS (SELECT 1 FROM track WHERE video = ?1) AND NOT EXISTS (SELECT 1 FROM outline WHERE video = ?1)
      """,
      video
    )
  }

  /// Keeps what is known of a file, and tells to which video it belonged before.
  private func put(_ record: FileRecord, of video: Int64) throws(LibraryError) -> (file: Int64, former: Int64?) {
    let former = try connection.number("SELECT video FROM file WHERE path = ?", record.path)
    try connection.run(
      """
      INSERT INTO file(path, video, hash, size, modified, format, dropped, omissions, player)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT(path) DO UPDATE SET video = excluded.video, hash = excluded.hash, size = excluded.size,
        modified = excluded.modified, format = excluded.format, dropped = excluded.dropped,
        omissions = excluded.omissions, player = excluded.player
      """,
      record.path,
      video,
      Int64(bitPattern: record.hash),
      record.size,
      record.modified,
      record.format,
      record.dropped,
      record.omissions,
      record.player
    )
    guard let file = try connection.number("SELECT id FROM file WHERE path = ?", record.path) else {
      throw .damaged("a file that was put in is not there")
    }
    return (file, former)
  }
}
