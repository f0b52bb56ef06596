import Clients
import Domain

/// Videos as lists show them; removed ones are nowhere to be seen.
enum VideoRows {
  private static let columns = """
    video.id, coalesce(own_title, title) AS called, source.name, status, cause, duration, created, tags,
    speech, scene, chapters, topics, overview, opening, url, video.player, video.key
    """

  /// The newest first; only so many where a number is given.
  static func all(limit: Int? = nil, _ connection: Connection) throws(LibraryError) -> [Video] {
    try connection.rows(
      """
      SELECT \(columns) FROM video JOIN source ON source.id = video.source WHERE removed IS NULL
      ORDER BY created DESC, called, video.key LIMIT ?
      """,
      limit ?? -1,
      read: { row in video(row) }
    )
  }

  static func one(_ id: VideoID, _ connection: Connection) throws(LibraryError) -> (key: Int64, video: Video)? {
    try connection.rows(
      """
      SELECT \(columns) FROM video JOIN source ON source.id = video.source WHERE video.id = ? AND removed IS NULL
      """,
      id.text
    ) { row in
      (key: row.number(16), video: video(row))
    }.first
  }

  private static func video(_ row: Statement) -> Video {
    Video(
      id: VideoID(row.text(0)),
      title: row.text(1),
      source: row.text(2),
      status: Video.Status(rawValue: row.text(3)) ?? .local,
      cause: row.textIfAny(4),
      duration: row.numberIfAny(5).map { MediaTime(milliseconds: $0) },
      created: row.numberIfAny(6),
      tags: OutlineCoding.decode(names: row.text(7)) ?? [],
      counts: Video.Counts(
        speech: count(row, 8),
        scene: count(row, 9),
        chapters: count(row, 10),
        topics: count(row, 11)
      ),
      overview: row.text(12),
      opening: row.text(13),
      url: row.textIfAny(14),
      player: row.textIfAny(15)
    )
  }

  private static func count(_ row: Statement, _ column: Int) -> Int? {
    row.numberIfAny(column).map { Int($0) }
  }
}
