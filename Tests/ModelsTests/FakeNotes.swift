import Clients
import Domain
import Jobs

/// Notes and corrections that are kept in memory, and can refuse to be.
final class FakeNotes: Sendable {
  struct Shelf {
    var notes: [Note] = []
    var corrections: [VideoID: [Correction]] = [:]
    var last: Int64 = 0
    var refusal: LibraryError?
    /// How often something was written.
    var writes = 0
  }

  private let shelf = Lock(Shelf())

  var kept: [Note] { shelf.withLock { $0.notes } }
  var writes: Int { shelf.withLock { $0.writes } }

  func corrections(of video: String) -> [Correction] { shelf.withLock { $0.corrections[VideoID(video)] ?? [] } }

  func refuse(_ error: LibraryError?) { shelf.withLock { $0.refusal = error } }

  /// Puts a note there before anybody looks.
  func put(_ note: Note) {
    shelf.withLock { shelf in
      shelf.last += 1
      var note = note
      note.id = shelf.last
      shelf.notes.append(note)
    }
  }

  func put(_ correction: Correction, of video: String) {
    shelf.withLock { $0.corrections[VideoID(video), default: []].append(correction) }
  }

  var client: NotesClient {
    NotesClient(
      notes: { [shelf] (video: VideoID?) throws(LibraryError) in
        let all = shelf.withLock { $0.notes }
        let found = video.map { video in all.filter { $0.video == video } } ?? all
        return found.sorted { ($0.title, $0.video.text, $0.time, $0.id) < ($1.title, $1.video.text, $1.time, $1.id) }
      },
      keep: { [shelf] (note: Note) throws(LibraryError) in
        try shelf.change { shelf in
          var note = note
          if note.id == 0 {
            shelf.last += 1
            note.id = shelf.last
          }
          note.changed += 1
          shelf.notes.removeAll { $0.id == note.id }
          shelf.notes.append(note)
          return note
        }
      },
      discard: { [shelf] (id: Int64) throws(LibraryError) in
        try shelf.change { $0.notes.removeAll { $0.id == id } }
      },
      corrections: { [shelf] (video: VideoID) throws(LibraryError) in shelf.withLock { $0.corrections[video] ?? [] } },
      correct: { [shelf] (video: VideoID, correction: Correction) throws(LibraryError) in
        try shelf.change { shelf in
          shelf.corrections[video, default: []].removeAll {
            $0.start == correction.start && $0.original == correction.original
          }
          if correction.text != correction.original { shelf.corrections[video, default: []].append(correction) }
        }
      }
    )
  }
}

extension Lock<FakeNotes.Shelf> {
  /// Writes, where writing is not refused.
  fileprivate func change<Result>(_ body: (inout FakeNotes.Shelf) -> Result) throws(LibraryError) -> Result {
    let answer = withLock { shelf -> Swift.Result<Result, LibraryError> in
      if let refusal = shelf.refusal { return .failure(refusal) }
      shelf.writes += 1
      return .success(body(&shelf))
    }
    return try answer.get()
  }
}
