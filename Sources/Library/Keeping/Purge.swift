import Clients

/// Takes out of the file what nobody can see any more.
struct Purge {
  private let connection: Connection
  private let soFar: UpkeepReport

  init(_ connection: Connection, _ soFar: @escaping UpkeepReport) {
    self.connection = connection
    self.soFar = soFar
  }

  /// Returns how many videos went.
  func run() throws(LibraryError) -> Int {
    let videos = try connection.rows(
      "SELECT key, source FROM video WHERE removed IS NOT NULL ORDER BY key",
      read: { (row) throws(LibraryError) in (key: row.number(0), source: row.number(1)) }
    )
    for (number, video) in videos.enumerated() {
      try report("letting go of removed videos", number, of: videos.count)
      // Each by itself, so that others can write in between and a stop leaves no half video.
      try connection.transaction { () throws(LibraryError) in try purge(video.key, from: video.source) }
    }
    try connection.transaction { () throws(LibraryError) in try removeStrayChunks() }
    try stoppable("tidying the index") { () throws(LibraryError) in
      try connection.run("INSERT INTO words(words) VALUES ('optimize')")
    }
    try stoppable("giving space back") { () throws(LibraryError) in try vacuum() }
    return videos.count
  }

  /// One long statement, given up as soon as nobody waits for it: the file is then as it was before.
  private func stoppable(_ step: String, _ body: () throws(LibraryError) -> Void) throws(LibraryError) {
    try report(step, 0, of: nil)
    try connection.stoppable({ !soFar(UpkeepProgress(step: step, done: 0, total: nil)) }, body)
  }

  private func report(_ step: String, _ done: Int, of total: Int?) throws(LibraryError) {
    guard soFar(UpkeepProgress(step: step, done: done, total: total)) else { throw .stopped }
  }

  private func purge(_ key: Int64, from source: Int64) throws(LibraryError) {
    // It may have been put back by another program since.
    guard try connection.number("SELECT 1 FROM video WHERE key = ? AND removed IS NOT NULL", key) != nil else { return }
    var writer = Writer(connection)
    for track in try TrackRow.all(of: key, connection) { try writer.remove(track) }
    for outline in try OutlineRow.all(of: key, connection) { try writer.remove(outline) }
    try writer.finish()
    try connection.run("DELETE FROM video WHERE key = ?", key)
    try connection.run(
      "DELETE FROM source WHERE id = ? AND NOT EXISTS (SELECT 1 FROM video WHERE video.source = source.id)",
      source
    )
  }

  /// Chunks that belong to no track.
  private func removeStrayChunks() throws(LibraryError) {
    try connection.run(
      """
      DELETE FROM chunk WHERE first_row >= coalesce(
        (SELECT t.first_row + t.count FROM track t WHERE t.first_row <= chunk.first_row
          ORDER BY t.first_row DESC LIMIT 1),
        0
      )
      """
    )
  }

  private func vacuum() throws(LibraryError) {
    // It builds the whole library a second time: beside it rather than in memory.
    try connection.runScript("PRAGMA temp_store=FILE")
    defer { try? connection.runScript("PRAGMA temp_store=MEMORY") }
    try connection.runScript("VACUUM")
    _ = try connection.number("PRAGMA wal_checkpoint(TRUNCATE)")
  }
}
