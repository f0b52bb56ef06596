import Clients
import Domain

/// Notes as the library's file has them.
enum NoteRows {
  /// By title and video, then time; a video that is still known is called what it is called today.
  static func all(of video: VideoID?, in connection: Connection) throws(LibraryError) -> [Note] {
    let statement = try connection.statement(
      """
      SELECT note.id, note.video, coalesce(video.own_title, video.title, note.title) AS called,
        note.time, note.end, note.track, note.quote, note.words, note.created, note.changed
      FROM note LEFT JOIN video ON video.id = note.video
      \(video == nil ? "" : "WHERE note.video = ?")
      ORDER BY called COLLATE NOCASE, called, note.video, note.time, note.id
      """
    )
    defer { statement.reset() }
    if let video { statement.bind(video.text, at: 1) }
    var notes: [Note] = []
    while try statement.step() { notes.append(note(in: statement)) }
    return notes
  }

  private static func note(in row: Statement) -> Note {
    Note(
      id: row.number(0),
      video: VideoID(row.text(1)),
      title: row.text(2),
      time: MediaTime(milliseconds: row.number(3)),
      end: row.numberIfAny(4).map { MediaTime(milliseconds: $0) },
      track: row.textIfAny(5).flatMap { Track(rawValue: $0) },
      quote: row.text(6),
      words: row.text(7),
      created: row.number(8),
      changed: row.number(9)
    )
  }

  /// Puts a note in the place of the one with its id; one that was discarded comes back as the same.
  static func keep(_ note: Note, in connection: Connection) throws(LibraryError) -> Note {
    var note = note
    note.changed = WallClock.milliseconds
    if note.id != 0, let created = try connection.number("SELECT created FROM note WHERE id = ?", note.id) {
      note.created = created
      try connection.run(
        """
        UPDATE note SET video = ?, title = ?, time = ?, end = ?, track = ?, quote = ?, words = ?, changed = ?
        WHERE id = ?
        """,
        note.video.text,
        note.title,
        note.time.milliseconds,
        note.end?.milliseconds,
        note.track?.rawValue,
        note.quote,
        note.words,
        note.changed,
        note.id
      )
      return note
    }
    if note.id == 0 || note.created == 0 { note.created = note.changed }
    try connection.run(
      """
      INSERT INTO note (id, video, title, time, end, track, quote, words, created, changed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      note.id == 0 ? nil : note.id,
      note.video.text,
      note.title,
      note.time.milliseconds,
      note.end?.milliseconds,
      note.track?.rawValue,
      note.quote,
      note.words,
      note.created,
      note.changed
    )
    note.id = connection.lastRow
    return note
  }
}
