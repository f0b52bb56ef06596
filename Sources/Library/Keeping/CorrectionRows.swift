import Clients
import Domain

/// Corrections as the library's file has them, and what they mean for the index.
enum CorrectionRows {
  static func all(of video: VideoID, in connection: Connection) throws(LibraryError) -> [Correction] {
    try connection.rows(
      "SELECT track, start, original, text FROM correction WHERE video = ? ORDER BY track DESC, start, id",
      video.text,
      read: { (row) throws(LibraryError) in
        Correction(
          track: Track(rawValue: row.text(0)) ?? .speech,
          start: MediaTime(milliseconds: row.number(1)),
          original: row.text(2),
          text: row.text(3)
        )
      }
    )
  }

  /// Keeps a correction, or takes it back where its text is the original; the index has the new text at once.
  static func keep(_ correction: Correction, of video: VideoID, in connection: Connection) throws(LibraryError) {
    let (track, start, original) = (correction.track.rawValue, correction.start.milliseconds, correction.original)
    let before = try connection.text(
      "SELECT text FROM correction WHERE video = ? AND track = ? AND start = ? AND original = ?",
      video.text,
      track,
      start,
      original
    )
    // Compared byte by byte: two texts that Swift calls equal need not be the same.
    if correction.text.utf8.elementsEqual(original.utf8) {
      try connection.run(
        "DELETE FROM correction WHERE video = ? AND track = ? AND start = ? AND original = ?",
        video.text,
        track,
        start,
        original
      )
    } else {
      try connection.run(
        """
        INSERT INTO correction (video, track, start, original, text, changed) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (video, track, start, original) DO UPDATE SET text = excluded.text, changed = excluded.changed
        """,
        video.text,
        track,
        start,
        original,
        correction.text,
        WallClock.milliseconds
      )
    }
    try replace(before ?? original, by: correction.text, where: correction, of: video, in: connection)
  }

  /// Puts a text in the place of another in all rows of the index that stand for the segment.
  private static func replace(
    _ old: String,
    by new: String,
    where correction: Correction,
    of video: VideoID,
    in connection: Connection
  ) throws(LibraryError) {
    guard !old.utf8.elementsEqual(new.utf8) else { return }
    let layer = Layer(correction.track)
    let owners = try connection.rows(
      """
      SELECT span.owner FROM video JOIN span ON span.video = video.key
      WHERE video.id = ? AND span.layer = ? ORDER BY span.first_row
      """,
      video.text,
      layer.rawValue,
      read: { (row) throws(LibraryError) in row.number(0) }
    )
    var index = Index(connection)
    for owner in owners {
      guard let track = try TrackRow.one(owner, connection) else { continue }
      for row in try rows(of: correction, in: track, connection) {
        try index.delete(old, row: row, layer)
        try index.insert(new, row: row, layer)
      }
    }
  }

  /// The rows of a track's segments that begin when the corrected one does and say what it said.
  private static func rows(
    of correction: Correction,
    in track: TrackRow,
    _ connection: Connection
  ) throws(LibraryError) -> [Int64] {
    let time = correction.start.milliseconds
    guard let starts = try track.firstStarts(connection), !starts.isEmpty else { return [] }
    let end = starts.firstIndex { $0 > time } ?? starts.count
    let first = max(0, (starts.firstIndex { $0 >= time } ?? starts.count) - 1)
    guard first < end else { return [] }
    var rows: [Int64] = []
    for number in first..<end {
      guard let part = try track.chunk(number, connection) else { continue }
      for index in 0..<part.count where part.starts[index] == time {
        let isIt = part.withBytes(of: index) { $0.elementsEqual(correction.original.utf8) }
        if isIt { rows.append(track.firstRow(ofChunk: number) + Int64(index)) }
      }
    }
    return rows
  }
}
