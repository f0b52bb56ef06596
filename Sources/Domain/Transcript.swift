import Text

/// The segments of one track in time order: one UTF-8 arena, with offsets, times and speakers beside it.
///
/// A value that shares its storage; a segment costs its text and 24 bytes.
package struct Transcript: Sendable {
  /// One reference, so that handing a transcript on costs no more than a number.
  private let storage: Storage

  private final class Storage: Sendable {
    let arena: [UInt8]
    /// Where the text of each segment begins; one more than there are segments.
    let offsets: [UInt32]
    let starts: [Int64]
    /// `noEnd` where the source gave none.
    let ends: [Int64]
    /// An index into `speakers`, or -1.
    let voices: [Int32]
    let speakers: [String]
    /// The segments whose text is more than ASCII.
    let beyondASCII: [UInt32]
    let duration: MediaTime

    init(_ parts: Builder) {
      arena = parts.arena
      offsets = parts.offsets
      starts = parts.starts
      ends = parts.ends
      voices = parts.voices
      speakers = parts.speakers
      beyondASCII = parts.beyondASCII
      duration = MediaTime(milliseconds: parts.latest)
    }
  }

  private static let noEnd = Int64.min

  package var speakers: [String] { storage.speakers }
  /// When the last segment to be over is over.
  package var duration: MediaTime { storage.duration }
  package var count: Int { storage.starts.count }
  package var isEmpty: Bool { storage.starts.isEmpty }

  package func start(_ index: Int) -> MediaTime {
    MediaTime(milliseconds: storage.starts[index])
  }

  /// The end as the source gave it, where it gave one; it may lie before the start.
  package func end(_ index: Int) -> MediaTime? {
    storage.ends[index] == Transcript.noEnd ? nil : MediaTime(milliseconds: storage.ends[index])
  }

  /// Which of `speakers` says it.
  package func speakerIndex(_ index: Int) -> Int? {
    storage.voices[index] < 0 ? nil : Int(storage.voices[index])
  }

  package func speaker(_ index: Int) -> String? {
    speakerIndex(index).map { storage.speakers[$0] }
  }

  package func text(_ index: Int) -> String {
    withBytes(of: index) { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of a segment as it lies in the arena, without a copy.
  package func withBytes<Value>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value {
    let range = Int(storage.offsets[index])..<Int(storage.offsets[index + 1])
    return try storage.arena.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The text of all segments without anything between them, and where each begins; one more offset than there are
  /// segments.
  package func withArena<Value>(
    _ body: (_ bytes: UnsafeBufferPointer<UInt8>, _ offsets: UnsafeBufferPointer<UInt32>) throws -> Value
  ) rethrows -> Value {
    try storage.arena.withUnsafeBufferPointer { bytes in
      try storage.offsets.withUnsafeBufferPointer { try body(bytes, $0) }
    }
  }

  /// The segments whose text is more than ASCII, in order: those that must be folded before they are compared.
  package var beyondASCII: [UInt32] { storage.beyondASCII }

  /// The last segment that began at or before a time; the first one where none did.
  ///
  /// Of several that began together it is the first. O(log n).
  package func index(at time: MediaTime) -> Int? {
    guard !isEmpty else { return nil }
    let after = firstIndex(startingAfter: time)
    guard after > 0 else { return 0 }
    return firstIndex(startingAt: start(after - 1))
  }

  /// The first segment that begins later than a time, `count` where none does.
  ///
  /// O(log n).
  package func firstIndex(startingAfter time: MediaTime) -> Int {
    border { $0 <= time.milliseconds }
  }

  /// The first segment that begins at a time or later, `count` where none does.
  ///
  /// O(log n).
  package func firstIndex(startingAt time: MediaTime) -> Int {
    border { $0 < time.milliseconds }
  }

  /// How many segments begin early enough.
  private func border(_ isBefore: (Int64) -> Bool) -> Int {
    var (low, high) = (0, storage.starts.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(storage.starts[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Collects segments in any order and gives them out in time order, ties in the order of the source.
  package struct Builder {
    fileprivate var arena: [UInt8] = []
    fileprivate var offsets: [UInt32] = [0]
    fileprivate var starts: [Int64] = []
    fileprivate var ends: [Int64] = []
    fileprivate var voices: [Int32] = []
    fileprivate var speakers: [String] = []
    fileprivate var beyondASCII: [UInt32] = []
    private var speakerNumbers: [String: Int32] = [:]
    private var isSorted = true
    fileprivate var latest: Int64 = 0

    package init() {}

    package var count: Int { starts.count }

    package mutating func reserve(segments: Int, bytes: Int) {
      arena.reserveCapacity(bytes)
      offsets.reserveCapacity(segments + 1)
      starts.reserveCapacity(segments)
      ends.reserveCapacity(segments)
      voices.reserveCapacity(segments)
    }

    /// Adds a segment; its text is made harmless and trimmed on the way in.
    ///
    /// A segment without text is kept. Returns false, and adds nothing, when the arena is full (four gigabytes).
    @discardableResult
    package mutating func add(
      start: MediaTime,
      end: MediaTime? = nil,
      speaker: String? = nil,
      text: some Sequence<UInt8>
    ) -> Bool {
      let before = arena.count
      let isPlain = SafeText.append(text, to: &arena)
      guard let offset = UInt32(exactly: arena.count) else {
        arena.removeLast(arena.count - before)
        return false
      }
      if !isPlain { beyondASCII.append(UInt32(starts.count)) }
      if let last = starts.last, last > start.milliseconds { isSorted = false }
      offsets.append(offset)
      starts.append(start.milliseconds)
      latest = max(latest, start.milliseconds, end?.milliseconds ?? 0)
      ends.append(end?.milliseconds ?? Transcript.noEnd)
      voices.append(number(of: speaker))
      return true
    }

    private mutating func number(of speaker: String?) -> Int32 {
      guard let speaker, !speaker.isEmpty else { return -1 }
      if let known = speakerNumbers[speaker] { return known }
      let safe = SafeText.line(speaker)
      // One name, however it was written, is one speaker.
      if let known = speakerNumbers[safe] {
        speakerNumbers[speaker] = known
        return known
      }
      guard !safe.isEmpty, let number = Int32(exactly: speakers.count) else { return -1 }
      speakers.append(safe)
      speakerNumbers[safe] = number
      speakerNumbers[speaker] = number
      return number
    }

    package consuming func finish() -> Transcript {
      if !isSorted { sort() }
      return Transcript(storage: Storage(self))
    }

    /// Moves the text along with its times, so that neighbours stay beside one another in memory.
    private mutating func sort() {
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
      let (oldEnds, oldVoices) = (ends, voices)
      arena = sortedArena
      offsets = sortedOffsets
      starts = order.map { times[$0] }
      ends = order.map { oldEnds[$0] }
      voices = order.map { oldVoices[$0] }
      var isBeyond = [Bool](repeating: false, count: order.count)
      for index in beyondASCII { isBeyond[Int(index)] = true }
      beyondASCII = order.indices.filter { isBeyond[order[$0]] }.map { UInt32($0) }
      isSorted = true
    }
  }

  private init(storage: Storage) {
    self.storage = storage
  }
}
