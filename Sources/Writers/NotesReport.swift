package import Domain
import JSON

extension Reports {
  /// What `notes` prints as JSON: the notes in one object, or one a line.
  @discardableResult
  package static func notes(_ notes: [Note], isLines: Bool = false, to sink: Sink) -> Bool {
    var report = ListReport("notes", isLines: isLines)
    for note in notes {
      guard report.add(to: sink, { $0.note(note) }) else { return false }
    }
    return report.finish(to: sink)
  }
}

extension JSONWriter {
  fileprivate mutating func note(_ note: Note) {
    beginObject()
    member("id", note.video.text)
    member("title", note.title)
    member("time_ms", note.time)
    member("end_ms", note.end)
    member("time", note.time.exact)
    member("track", note.track?.rawValue)
    member("quote", note.quote)
    member("text", note.words)
    key("bookmark")
    boolean(note.isBookmark)
    member("link", note.moment.description)
    member("created_ms", note.created)
    member("changed_ms", note.changed)
    endObject()
  }
}
