package import Clients
import Domain

extension Store {
  /// A person's own marks, which stay whatever happens to the videos.
  package var notes: NotesClient {
    NotesClient(
      notes: { (video: VideoID?) throws(LibraryError) in
        try self.reading { (connection) throws(LibraryError) in try NoteRows.all(of: video, in: connection) } ?? []
      },
      keep: { (note: Note) throws(LibraryError) in
        try self.writing { (connection) throws(LibraryError) in try NoteRows.keep(note.harmless, in: connection) }
      },
      discard: { (note: Int64) throws(LibraryError) in
        guard self.exists else { return }
        try self.writing { (connection) throws(LibraryError) in
          try connection.run("DELETE FROM note WHERE id = ?", note)
        }
      },
      corrections: { (video: VideoID) throws(LibraryError) in
        try self.reading { (connection) throws(LibraryError) in try CorrectionRows.all(of: video, in: connection) }
          ?? []
      },
      correct: { (video: VideoID, correction: Correction) throws(LibraryError) in
        try self.writing { (connection) throws(LibraryError) in
          try CorrectionRows.keep(correction.harmless, of: video, in: connection)
        }
      }
    )
  }
}

extension Note {
  /// With texts that nothing can come of but text.
  fileprivate var harmless: Note {
    var note = self
    note.title = title.harmlessLine
    note.quote = quote.harmless
    note.words = words.harmless
    return note
  }
}

extension Correction {
  fileprivate var harmless: Correction {
    Correction(track: track, start: start, original: original.harmless, text: text.harmless)
  }
}
