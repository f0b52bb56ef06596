import Clients
import Domain
import Jobs

/// A version of a track that is being opened: all of a short one, the parts of a long one when they are needed.
struct StoredTrack {
  let transcript: Transcript
  /// What a person corrected in it, in time order.
  let corrections: [Correction]

  /// How many chunks are read at once rather than when they are needed.
  private static let fewChunks = 8

  init(_ row: TrackRow, _ corrections: CorrectionSet, _ connection: Connection, _ store: Store) throws(LibraryError) {
    guard let starts = try row.firstStarts(connection) else { throw .damaged("a part of a track is missing") }
    let isShort = row.chunkCount <= StoredTrack.fewChunks
    let numbers = isShort ? Array(0..<row.chunkCount) : corrections.chunks(startingAt: starts)
    var parts: [Int: Transcript.Part] = [:]
    var applied: [Correction] = []
    for number in numbers {
      guard let part = try row.chunk(number, connection) else { throw .damaged("a part of a track is missing") }
      let (corrected, found) = corrections.corrected(part)
      parts[number] = corrected
      applied += found
    }
    let source = PartSource(row, starts, corrections, store, parts, keepsAll: isShort)
    let transcript = Transcript(
      parts: row.parts(starts) { source.part($0) },
      speakers: row.speakers,
      duration: MediaTime(milliseconds: row.duration)
    )
    self.transcript = isShort ? transcript.whole() : transcript
    self.corrections = applied
  }
}

/// Gives out parts of a track, with the corrected texts in their places, and keeps those that were asked for last.
private final class PartSource: Sendable {
  private static let mostParts = 64

  private let row: TrackRow
  /// What stands for parts that cannot be read, or were taken away meanwhile.
  private let standIns: Transcript.Parts
  private let corrections: CorrectionSet
  private let store: Store
  private let kept: Lock<KeptParts>

  init(
    _ row: TrackRow,
    _ starts: [Int64],
    _ corrections: CorrectionSet,
    _ store: Store,
    _ parts: [Int: Transcript.Part],
    keepsAll: Bool
  ) {
    self.row = row
    standIns = row.parts(starts) { _ in nil }
    self.corrections = corrections
    self.store = store
    kept = Lock(KeptParts(parts, atMost: keepsAll ? parts.count : PartSource.mostParts))
  }

  func part(_ number: Int) -> Transcript.Part {
    if let part = kept.withLock({ $0.part(number) }) { return part }
    // Nobody waits for the lock while the file is read.
    let part = read(number).map { corrections.corrected($0).part } ?? standIns.part(number)
    kept.withLock { $0.keep(part, number) }
    return part
  }

  private func read(_ number: Int) -> Transcript.Part? {
    let part = try? store.loading { (connection) throws(LibraryError) in try row.chunk(number, connection) }
    return part ?? nil
  }
}

extension TrackRow {
  fileprivate func parts(
    _ starts: [Int64],
    load: @escaping @Sendable (Int) -> Transcript.Part?
  ) -> Transcript.Parts {
    Transcript.Parts(count: count, partLength: ChunkCoding.length, firstStarts: starts, load: load)
  }
}

private struct KeptParts {
  private var parts: [Int: Transcript.Part] = [:]
  /// The one that was asked for last comes last.
  private var order: [Int] = []
  private let most: Int

  init(_ parts: [Int: Transcript.Part], atMost most: Int) {
    self.most = most
    for (number, part) in parts.sorted(by: { $0.key < $1.key }).prefix(most) { keep(part, number) }
  }

  mutating func part(_ number: Int) -> Transcript.Part? {
    guard let part = parts[number] else { return nil }
    // Almost always the same one is asked for again.
    if order.last != number, let place = order.firstIndex(of: number) {
      order.remove(at: place)
      order.append(number)
    }
    return part
  }

  mutating func keep(_ part: Transcript.Part, _ number: Int) {
    if parts.updateValue(part, forKey: number) == nil { order.append(number) }
    if order.count > most { parts[order.removeFirst()] = nil }
  }
}

extension CorrectionSet {
  /// The chunks in which segments that it corrects may lie, by when the chunks begin.
  fileprivate func chunks(startingAt starts: [Int64]) -> [Int] {
    var numbers: Set<Int> = []
    for time in self.starts {
      var (low, high) = (0, starts.count)
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] <= time { low = middle + 1 } else { high = middle }
      }
      // Segments that begin together may lie in several chunks.
      while low > 0 {
        low -= 1
        numbers.insert(low)
        if starts[low] < time { break }
      }
    }
    return numbers.sorted()
  }
}
