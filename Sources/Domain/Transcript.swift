/// The segments of one track in time order.
///
/// A value that shares its storage; a segment costs its text and 24 bytes. It is there as a whole, or it is read in parts
/// as they are needed, so that one may stand in the middle of a million segments without reading the others.
package struct Transcript: Sendable {
  private enum Storage: Sendable {
    case whole(Part)
    case parts(Parts)
  }

  private let storage: Storage
  package let speakers: [String]
  /// When the last segment to be over is over.
  package let duration: MediaTime
  package let count: Int

  /// Segments that are all there.
  package init(part: Part, speakers: [String], duration: MediaTime) {
    storage = .whole(part)
    self.speakers = speakers
    self.duration = duration
    count = part.count
  }

  /// Segments that are read when they are needed.
  package init(parts: Parts, speakers: [String], duration: MediaTime) {
    storage = .parts(parts)
    self.speakers = speakers
    self.duration = duration
    count = parts.count
  }

  package var isEmpty: Bool { count == 0 }

  package func start(_ index: Int) -> MediaTime {
    switch storage {
    case .whole(let part): part.start(index)
    case .parts(let parts): parts.at(index) { $0.start($1) }
    }
  }

  /// The end as the source gave it, where it gave one; it may lie before the start.
  package func end(_ index: Int) -> MediaTime? {
    switch storage {
    case .whole(let part): part.end(index)
    case .parts(let parts): parts.at(index) { $0.end($1) }
    }
  }

  /// Which of `speakers` says it.
  package func speakerIndex(_ index: Int) -> Int? {
    switch storage {
    case .whole(let part): part.speakerIndex(index)
    case .parts(let parts): parts.at(index) { $0.speakerIndex($1) }
    }
  }

  package func speaker(_ index: Int) -> String? {
    speakerIndex(index).map { speakers[$0] }
  }

  package func text(_ index: Int) -> String {
    withBytes(of: index) { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of a segment as it lies in the arena, without a copy.
  package func withBytes<Value>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value {
    switch storage {
    case .whole(let part): try part.withBytes(of: index, body)
    case .parts(let parts): try parts.at(index) { try $0.withBytes(of: $1, body) }
    }
  }

  // MARK: As a whole

  /// Whether all of it is in memory.
  package var isWhole: Bool {
    if case .whole = storage { true } else { false }
  }

  /// The same with all of it in memory, which takes a while for a long one.
  package func whole() -> Transcript {
    guard case .parts(let parts) = storage else { return self }
    return Transcript(part: parts.whole(), speakers: speakers, duration: duration)
  }

  private var wholePart: Part {
    switch storage {
    case .whole(let part): part
    case .parts(let parts): parts.whole()
    }
  }

  /// The text of all segments without anything between them, and where each begins; one more offset than there are
  /// segments.
  package func withArena<Value>(
    _ body: (_ bytes: UnsafeBufferPointer<UInt8>, _ offsets: UnsafeBufferPointer<UInt32>) throws -> Value
  ) rethrows -> Value {
    let part = wholePart
    return try part.arena.withUnsafeBufferPointer { bytes in
      try part.offsets.withUnsafeBufferPointer { try body(bytes, $0) }
    }
  }

  /// The segments whose text is more than ASCII, in order: those that must be folded before they are compared.
  package var beyondASCII: [UInt32] { wholePart.beyondASCII }

  /// The parts it is read in; nil where all of it is in memory.
  var partsToRead: Parts? {
    if case .parts(let parts) = storage { parts } else { nil }
  }

  /// The parts one after the other, each with its first index, until the body answers false.
  package func forEachPart(_ body: (Part, _ first: Int) -> Bool) {
    switch storage {
    case .whole(let part): _ = body(part, 0)
    case .parts(let parts):
      for number in 0..<parts.partCount {
        guard body(parts.part(number), number * parts.partLength) else { return }
      }
    }
  }

  /// The same with other texts in some places; speakers and times stay.
  package func replacing(_ texts: [Int: String]) -> Transcript {
    guard !texts.isEmpty else { return self }
    switch storage {
    case .whole(let part):
      return Transcript(part: part.replacing(texts, from: 0), speakers: speakers, duration: duration)
    case .parts(let parts):
      return Transcript(parts: parts.replacing(texts), speakers: speakers, duration: duration)
    }
  }

  // MARK: In time

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
    switch storage {
    case .whole(let part):
      return part.starts.border(isBefore)
    case .parts(let parts):
      // The part before the first that begins too late has the border, or ends at it.
      let after = parts.firstStarts.border(isBefore)
      guard after > 0 else { return 0 }
      return (after - 1) * parts.partLength + parts.part(after - 1).starts.border(isBefore)
    }
  }
}

extension Array {
  /// How many elements at the beginning of an ordered list are small enough.
  func border(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
