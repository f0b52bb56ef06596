/// Finds the segment a note was made on, also where the transcript was read again since.
package enum NotePlacing {
  /// How far a text may have moved and still be taken for the same one.
  private static let reach: Int64 = 60_000

  /// The segment that says what the note quotes, nearest to its time; where none near it does, the one at its time.
  package static func place(of note: Note, in transcript: Transcript) -> Int? {
    guard let here = transcript.index(at: note.time) else { return nil }
    guard !note.quote.isEmpty else { return here }
    let from = MediaTime(milliseconds: note.time.milliseconds - reach)
    let to = MediaTime(milliseconds: note.time.milliseconds + reach)
    // A long segment may have begun before that and still be the one.
    let first = min(here, transcript.firstIndex(startingAt: from))
    let end = max(here + 1, transcript.firstIndex(startingAfter: to))
    var quote = note.quote
    return quote.withUTF8 { quote in
      var nearest: (index: Int, distance: Int64)?
      for index in first..<end where transcript.withBytes(of: index, { $0.elementsEqual(quote) }) {
        let distance = distance(of: index, in: transcript, to: note.time)
        if let best = nearest, best.distance <= distance { continue }
        nearest = (index, distance)
      }
      return nearest?.index ?? here
    }
  }

  /// Nothing for the time a segment lasts: until its end, or until the next one begins.
  private static func distance(of index: Int, in transcript: Transcript, to time: MediaTime) -> Int64 {
    let start = transcript.start(index)
    guard start < time else { return start.milliseconds - time.milliseconds }
    let next = index + 1 < transcript.count ? transcript.start(index + 1) : start
    let over = max(transcript.end(index) ?? next, start)
    return max(0, time.milliseconds - over.milliseconds)
  }
}
