import Text

/// The segments of one track in time order: one UTF-8 arena, with offsets, times and speakers beside it.
///
/// A value that shares its storage; a million segments cost their text and about twenty bytes each.
package struct Transcript: Sendable {
  private let arena: [UInt8]
  /// Where the text of each segment begins; one more than there are segments.
  private let offsets: [UInt32]
  private let starts: [Int64]
  /// `noEnd` where the source gave none.
  private let ends: [Int64]
  /// An index into `speakers`, or -1.
  private let voices: [Int32]
  package let speakers: [String]

  private static let noEnd = Int64.min

  package var count: Int { starts.count }
  package var isEmpty: Bool { starts.isEmpty }

  package func start(_ index: Int) -> MediaTime {
    MediaTime(milliseconds: starts[index])
  }

  /// The end, where the source gave one.
  package func end(_ index: Int) -> MediaTime? {
    ends[index] == Transcript.noEnd ? nil : MediaTime(milliseconds: ends[index])
  }

  /// Which of `speakers` says it.
  package func speakerIndex(_ index: Int) -> Int? {
    voices[index] < 0 ? nil : Int(voices[index])
  }

  package func speaker(_ index: Int) -> String? {
    speakerIndex(index).map { speakers[$0] }
  }

  package func text(_ index: Int) -> String {
    withBytes(of: index) { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of a segment as it lies in the arena, without a copy.
  package func withBytes<Value>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value {
    let range = Int(offsets[index])..<Int(offsets[index + 1])
    return try arena.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The last segment that began at or before a time; the first one where none did. Of several that began together
  /// it is the first. O(log n).
  package func index(at time: MediaTime) -> Int? {
    guard !isEmpty else { return nil }
    let after = firstIndex(startingAfter: time)
    guard after > 0 else { return 0 }
    return firstIndex(startingAfter: MediaTime(milliseconds: starts[after - 1] &- 1))
  }

  /// The first segment that begins later than a time, `count` where none does. O(log n).
  package func firstIndex(startingAfter time: MediaTime) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= time.milliseconds { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// When the last segment to be over is over.
  package let duration: MediaTime

  /// Collects segments in any order and gives them out in time order, ties in the order of the source.
  package struct Builder {
    private var arena: [UInt8] = []
    private var offsets: [UInt32] = [0]
    private var starts: [Int64] = []
    private var ends: [Int64] = []
    private var voices: [Int32] = []
    private var speakers: [String] = []
    private var speakerNumbers: [String: Int32] = [:]
    private var isSorted = true
    private var latest: Int64 = 0

    package init() {}

    package mutating func reserve(segments: Int, bytes: Int) {
      arena.reserveCapacity(bytes)
      offsets.reserveCapacity(segments + 1)
      starts.reserveCapacity(segments)
      ends.reserveCapacity(segments)
      voices.reserveCapacity(segments)
    }

    /// Adds a segment; its text is made harmless and trimmed on the way in. A segment without text is kept.
    ///
    /// Returns false, and adds nothing, when the arena is full (four gigabytes of text).
    @discardableResult
    package mutating func add(
      start: MediaTime,
      end: MediaTime? = nil,
      speaker: String? = nil,
      text: some Sequence<UInt8>
    ) -> Bool {
      let before = arena.count
      SafeText.append(text, to: &arena)
      guard let offset = UInt32(exactly: arena.count) else {
        arena.removeLast(arena.count - before)
        return false
      }
      if let last = starts.last, last > start.milliseconds { isSorted = false }
      offsets.append(offset)
      starts.append(start.milliseconds)
      latest = max(latest, start.milliseconds, end?.milliseconds ?? 0)
      ends.append(end.map { max($0, start).milliseconds } ?? Transcript.noEnd)
      voices.append(number(of: speaker))
      return true
    }

    private mutating func number(of speaker: String?) -> Int32 {
      guard let speaker, !speaker.isEmpty else { return -1 }
      if let known = speakerNumbers[speaker] { return known }
      let safe = SafeText.line(speaker)
      guard !safe.isEmpty, let number = Int32(exactly: speakers.count) else { return -1 }
      speakers.append(safe)
      speakerNumbers[speaker] = number
      return number
    }

    package consuming func finish() -> Transcript {
      if isSorted {
        return Transcript(
          arena: arena,
          offsets: offsets,
          starts: starts,
          ends: ends,
          voices: voices,
          speakers: speakers,
          duration: MediaTime(milliseconds: latest)
        )
      }
      // Moving the text along with its times keeps neighbours beside one another in memory.
      let times = starts
      let order = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
      var sortedArena: [UInt8] = []
      sortedArena.reserveCapacity(arena.count)
      var sortedOffsets: [UInt32] = [0]
      sortedOffsets.reserveCapacity(offsets.count)
      for index in order {
        sortedArena += arena[Int(offsets[index])..<Int(offsets[index + 1])]
        sortedOffsets.append(UInt32(sortedArena.count))
      }
      let (unsortedEnds, unsortedVoices) = (ends, voices)
      return Transcript(
        arena: sortedArena,
        offsets: sortedOffsets,
        starts: order.map { times[$0] },
        ends: order.map { unsortedEnds[$0] },
        voices: order.map { unsortedVoices[$0] },
        speakers: speakers,
        duration: MediaTime(milliseconds: latest)
      )
    }
  }

  private init(
    arena: [UInt8],
    offsets: [UInt32],
    starts: [Int64],
    ends: [Int64],
    voices: [Int32],
    speakers: [String],
    duration: MediaTime
  ) {
    self.arena = arena
    self.offsets = offsets
    self.starts = starts
    self.ends = ends
    self.voices = voices
    self.speakers = speakers
    self.duration = duration
  }
}
