import Domain

/// One segment on its way out, still where its transcript keeps it.
struct Segment {
  let transcript: Transcript
  let track: Track
  /// Its position in the whole track.
  let index: Int

  var start: MediaTime { transcript.start(index) }
  var end: MediaTime? { transcript.end(index) }
  var speaker: String? { transcript.speaker(index) }

  /// When it is over: its end, else when the next one of its track begins; nil where it is the last.
  var over: MediaTime? {
    if let end { return end }
    let next = transcript.firstIndex(startingAfter: start)
    return next < transcript.count ? transcript.start(next) : nil
  }

  func withText<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    transcript.withBytes(of: index, body)
  }
}

/// The segments of one or both tracks that overlap a period, in time order.
struct SegmentFeed: Sequence, IteratorProtocol {
  private var cursors: [Cursor]

  init(_ recording: Recording, _ selection: Selection, _ period: Period) {
    cursors = selection.tracks.compactMap { track in
      recording.transcript(track).map { Cursor(track, $0, period) }
    }
  }

  mutating func next() -> Segment? {
    var earliest: (cursor: Int, start: MediaTime)?
    for index in cursors.indices {
      guard let start = cursors[index].segment?.start else { continue }
      if let best = earliest, best.start <= start { continue }
      earliest = (index, start)
    }
    guard let cursor = earliest?.cursor, let segment = cursors[cursor].segment else { return nil }
    cursors[cursor].advance()
    return segment
  }

  /// A place in one track that rests on segments of the period only.
  private struct Cursor {
    private let track: Track
    private let transcript: Transcript
    private let period: Period
    private(set) var segment: Segment?

    init(_ track: Track, _ transcript: Transcript, _ period: Period) {
      (self.track, self.transcript, self.period) = (track, transcript, period)
      rest(from: 0)
    }

    mutating func advance() {
      guard let segment else { return }
      rest(from: segment.index + 1)
    }

    private mutating func rest(from first: Int) {
      segment = nil
      for index in first..<transcript.count {
        let candidate = Segment(transcript: transcript, track: track, index: index)
        guard !period.isOver(at: candidate.start) else { return }
        if period == .whole || period.overlaps(candidate.start, candidate.over) {
          segment = candidate
          return
        }
      }
    }
  }
}
