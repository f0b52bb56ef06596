package import Clients
package import Domain

/// What the library knows of transcript files, asked for one by one: there may be very many.
package struct FileLedger {
  /// What the titles of videos are made from.
  package struct Titled: Sendable {
    package var video: VideoID
    /// What its source calls it now.
    package var title: String
    package var path: String
    package var format: String
  }

  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  package func file(at path: String) throws(LibraryError) -> KnownFile? {
    try files("path = ?1", path).first
  }

  /// The files whose content this number stands for.
  package func files(hash: UInt64) throws(LibraryError) -> [KnownFile] {
    try files("hash = ?1 ORDER BY path", Int64(bitPattern: hash))
  }

  /// The files whose paths begin with a text, in their order.
  package func files(beginning prefix: String) throws(LibraryError) -> [KnownFile] {
    // Bytes are compared, and no path has a byte like the last one.
    try files("path >= ?1 AND path < ?1 || CAST(x'FF' AS TEXT) ORDER BY path", prefix)
  }

  /// Where a video is from; nil where there is none of that id.
  package func source(of video: VideoID) throws(LibraryError) -> Int64? {
    try connection.number("SELECT source FROM video WHERE id = ?", video.text)
  }

  /// Whether a person took everything away that came from a folder.
  package func isTakenAway(folder path: String) throws(LibraryError) -> Bool {
    try connection.number(
      """
      SELECT 1 FROM source WHERE path = ?1 AND EXISTS (SELECT 1 FROM video WHERE source = source.id)
        AND NOT EXISTS (SELECT 1 FROM video WHERE source = source.id AND removed IS NULL)
      """,
      path
    ) != nil
  }

  /// The folders that are sources.
  package func folders() throws(LibraryError) -> [(source: Int64, path: String)] {
    try connection.rows(
      "SELECT id, path FROM source WHERE kind = ? AND path IS NOT NULL ORDER BY id",
      Source.Kind.folder.rawValue
    ) { row in (row.number(0), row.text(1)) }
  }

  /// All files whose videos can be seen, by video.
  package func titled() throws(LibraryError) -> [Titled] {
    try connection.rows(
      """
      SELECT video.id, title, path, format FROM file JOIN video ON video.key = file.video
      WHERE removed IS NULL ORDER BY video.key, path
      """
    ) { row in
      Titled(video: VideoID(row.text(0)), title: row.text(1), path: row.text(2), format: row.text(3))
    }
  }

  private func files(_ condition: String, _ value: any Bindable) throws(LibraryError) -> [KnownFile] {
    try connection.rows(
      """
      SELECT path, hash, size, modified, format, dropped, omissions, file.player, video.id, title, source, removed
      FROM file JOIN video ON video.key = file.video WHERE \(condition)
      """,
      value
    ) { row in
      KnownFile(
        record: FileRecord(
          path: row.text(0),
          hash: UInt64(bitPattern: row.number(1)),
          size: Int(row.number(2)),
          modified: row.number(3),
          format: row.text(4),
          dropped: Int(row.number(5)),
          omissions: row.textIfAny(6),
          player: row.textIfAny(7)
        ),
        video: VideoID(row.text(8)),
        title: row.text(9),
        source: row.number(10),
        isRemoved: !row.isNothing(11)
      )
    }
  }
}

extension Store {
  /// Asks what is known of files, all of it in one state; nil where there is no library yet.
  package func recall<Value>(
    _ body: (FileLedger) throws(LibraryError) -> Value
  ) throws(LibraryError) -> Value? {
    try reading { (connection) throws(LibraryError) in try body(FileLedger(connection)) }
  }
}

extension Writer {
  /// What is known of files by now.
  package var ledger: FileLedger { FileLedger(connection) }

  /// Notes what lies beside a file for a player, or that nothing does any more.
  package mutating func setPlayer(_ player: String?, beside path: String) throws(LibraryError) {
    guard let video = try connection.number("SELECT video FROM file WHERE path = ?", path) else { return }
    try connection.run("UPDATE file SET player = ? WHERE path = ?", player, path)
    try describe(video)
  }

  /// Notes that a file is gone, so that it is said only once; it is read again should it come back.
  package mutating func markGone(path: String) throws(LibraryError) {
    try connection.run("UPDATE file SET size = -1 WHERE path = ?", path)
  }

  /// Makes a source that of a video, which was moved there.
  package mutating func adopt(_ video: VideoID, by source: Int64) throws(LibraryError) {
    try connection.run("UPDATE video SET source = ? WHERE id = ?", source, video.text)
  }

  /// Puts a video back that a person removed and names again.
  package mutating func bringBack(_ video: VideoID) throws(LibraryError) {
    try connection.run("UPDATE video SET removed = NULL WHERE id = ?", video.text)
  }
}
