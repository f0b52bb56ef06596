import Domain

/// Puts a query to all segments of a transcript.
///
/// It asks now and then whether it is still wanted; where it is not, nothing comes of it.
struct Scan {
  /// Some tenths of a millisecond.
  private static let segmentsAtOnce = 1 << 15
  private static let checksAtOnce = 1 << 10

  let transcript: Transcript
  let shadow: Shadow
  let finder: Finder

  func hits(_ isStopped: () -> Bool) -> [Int32]? {
    hits(finder.clause, isStopped)
  }

  /// Those of some segments of which the query is true.
  func hits(among segments: [Int32], _ isStopped: () -> Bool) -> [Int32]? {
    kept(segments, isStopped) { finder.matches($0) }
  }

  private func hits(_ clause: Finder.Clause, _ isStopped: () -> Bool) -> [Int32]? {
    switch clause {
    case .never: return []
    case .text(let text): return hits(text, isStopped)
    case .pattern(let expression): return hits(expression, isStopped)
    case .any(let clauses):
      var all: [Int32] = []
      for clause in clauses {
        guard let more = hits(clause, isStopped) else { return nil }
        all = SortedNumbers.union(all, more)
      }
      return all
    case .all(let clauses): return hits(ofAll: clauses, isStopped)
    case .none(let clause):
      return hits(clause, isStopped).map { SortedNumbers.difference(Array(0..<Int32(transcript.count)), $0) }
    }
  }

  /// What must not be is taken away from what must.
  private func hits(ofAll clauses: [Finder.Clause], _ isStopped: () -> Bool) -> [Int32]? {
    var common: [Int32]?
    var excluded: [Int32] = []
    for clause in clauses {
      if case .none(let inner) = clause {
        guard let more = hits(inner, isStopped) else { return nil }
        excluded = SortedNumbers.union(excluded, more)
      } else {
        guard let more = hits(clause, isStopped) else { return nil }
        common = common.map { SortedNumbers.intersection($0, more) } ?? more
      }
    }
    return SortedNumbers.difference(common ?? Array(0..<Int32(transcript.count)), excluded)
  }

  private func hits(_ text: TextFinder, _ isStopped: () -> Bool) -> [Int32]? {
    guard let folded = hitsInShadow(text, isStopped) else { return nil }
    guard !shadow.holdsAll, let sieve = text.sieveInASCII else { return folded }
    let raw = transcript.withArena { bytes, offsets in candidates(sieve, bytes, offsets, isStopped) }
    guard var plain = raw else { return nil }
    // What the raw text of a segment beyond ASCII holds says nothing.
    if let beyond = shadow.segments { plain = SortedNumbers.difference(plain, beyond.map { Int32($0) }) }
    if text.needsCheckInASCII {
      guard let checked = kept(plain, isStopped, { finder.matches($0, text) }) else { return nil }
      plain = checked
    }
    return SortedNumbers.union(plain, folded)
  }

  private func hitsInShadow(_ text: TextFinder, _ isStopped: () -> Bool) -> [Int32]? {
    let places = shadow.arena.withUnsafeBufferPointer { bytes in
      shadow.offsets.withUnsafeBufferPointer { candidates(text.sieveInFolded, bytes, $0, isStopped) }
    }
    guard let places else { return nil }
    let segments = shadow.holdsAll ? places : places.map { shadow.segment($0) }
    return text.needsCheckInFolded ? kept(segments, isStopped) { finder.matches($0, text) } : segments
  }

  /// The texts that hold a needle; all of them where it is empty.
  private func candidates(
    _ needle: Needle,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ offsets: UnsafeBufferPointer<UInt32>,
    _ isStopped: () -> Bool
  ) -> [Int32]? {
    let count = offsets.count - 1
    guard !needle.isEmpty else { return Array(0..<Int32(count)) }
    var hits: [Int32] = []
    for start in stride(from: 0, to: count, by: Scan.segmentsAtOnce) {
      if isStopped() { return nil }
      needle.hits(bytes, offsets, start..<min(start + Scan.segmentsAtOnce, count), into: &hits)
    }
    return hits
  }

  /// Those of some segments whose text passes a check.
  private func kept(
    _ segments: [Int32],
    _ isStopped: () -> Bool,
    _ passes: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> [Int32]? {
    var kept: [Int32] = []
    for (number, segment) in segments.enumerated() {
      if number % Scan.checksAtOnce == 0, isStopped() { return nil }
      if transcript.withBytes(of: Int(segment), passes) { kept.append(segment) }
    }
    return kept
  }

  private func hits(_ expression: RegularExpression, _ isStopped: () -> Bool) -> [Int32]? {
    transcript.withArena { bytes, offsets in
      var hits: [Int32] = []
      for segment in 0..<transcript.count where !expression.isHopeless {
        if segment % Scan.checksAtOnce == 0, isStopped() { return nil }
        let text = UnsafeBufferPointer(rebasing: bytes[Int(offsets[segment])..<Int(offsets[segment + 1])])
        if expression.next(in: text, from: 0) != nil { hits.append(Int32(segment)) }
      }
      return hits
    }
  }
}
