import Clients
import Domain

/// What is on the shelf and what was taken off it: removed videos keep everything until the library is compacted.
enum Shelf {
  static func rename(_ video: VideoID, to title: String?, in connection: Connection) throws(LibraryError) {
    try connection.run(
      "UPDATE video SET own_title = ?, changed = ? WHERE id = ? AND removed IS NULL",
      title,
      WallClock.milliseconds,
      video.text
    )
    guard connection.changes > 0 else { throw .noSuchVideo(video) }
  }

  static func remove(_ videos: [VideoID], in connection: Connection) throws(LibraryError) {
    let time = try nextRemoval(in: connection)
    var seen: Set<VideoID> = []
    for video in videos where seen.insert(video).inserted {
      try connection.run("UPDATE video SET removed = ? WHERE id = ? AND removed IS NULL", time, video.text)
      guard connection.changes > 0 else { throw .noSuchVideo(video) }
    }
  }

  /// Puts back what is removed of these; what is there stays as it is.
  static func restore(_ videos: [VideoID], in connection: Connection) throws(LibraryError) -> [VideoID] {
    var restored: [VideoID] = []
    var seen: Set<VideoID> = []
    for video in videos where seen.insert(video).inserted {
      try connection.run("UPDATE video SET removed = NULL WHERE id = ? AND removed IS NOT NULL", video.text)
      if connection.changes > 0 {
        restored.append(video)
      } else if try connection.number("SELECT 1 FROM video WHERE id = ?", video.text) == nil {
        throw .noSuchVideo(video)
      }
    }
    return restored
  }

  /// Puts back what was removed together last.
  static func restoreLast(in connection: Connection) throws(LibraryError) -> [VideoID] {
    guard let time = try connection.number("SELECT max(removed) FROM video"), time > 0 else { return [] }
    let statement = try connection.statement("SELECT id FROM video WHERE removed = ? ORDER BY key")
    statement.bind(time, at: 1)
    var videos: [VideoID] = []
    while try statement.step() { videos.append(VideoID(statement.text(0))) }
    statement.reset()
    try connection.run("UPDATE video SET removed = NULL WHERE removed = ?", time)
    return videos
  }

  /// Those of which something can be seen, and those nothing ever came from.
  static func sources(in connection: Connection) throws(LibraryError) -> [Source] {
    let statement = try connection.statement(
      """
      SELECT source.id, kind, name, path, added, read,
        (SELECT count(*) FROM video WHERE video.source = source.id AND removed IS NULL) AS here
      FROM source
      WHERE here > 0 OR NOT EXISTS (SELECT 1 FROM video WHERE video.source = source.id)
      ORDER BY name COLLATE NOCASE, source.id
      """
    )
    defer { statement.reset() }
    var sources: [Source] = []
    while try statement.step() {
      guard let kind = Source.Kind(rawValue: statement.text(1)) else { continue }
      sources.append(
        Source(
          id: statement.number(0),
          kind: kind,
          name: statement.text(2),
          path: statement.textIfAny(3),
          videos: Int(statement.number(6)),
          added: statement.number(4),
          read: statement.numberIfAny(5)
        )
      )
    }
    return sources
  }

  /// A source is gone when all its videos are; one that has none goes at once.
  static func removeSource(_ source: Int64, in connection: Connection) throws(LibraryError) {
    let time = try nextRemoval(in: connection)
    try connection.run("UPDATE video SET removed = ? WHERE source = ? AND removed IS NULL", time, source)
    try connection.run(
      "DELETE FROM source WHERE id = ? AND NOT EXISTS (SELECT 1 FROM video WHERE video.source = source.id)",
      source
    )
  }

  /// A time that no earlier removal has, so that what was removed together can be told from the rest.
  private static func nextRemoval(in connection: Connection) throws(LibraryError) -> Int64 {
    let last = try connection.number("SELECT max(removed) FROM video") ?? 0
    return max(WallClock.milliseconds, last + 1)
  }
}
