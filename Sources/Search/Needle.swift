import CScan
import Text

/// A text to look for, folded, and the two rare bytes of it that are looked for first.
struct Needle: Sendable {
  private static let blank = UInt8(ascii: " ")

  let bytes: [UInt8]
  /// 0x20 for letters that a capital is as good as.
  private let masks: [UInt8]
  private let blanksAreRuns: Bool
  private var part: Range<Int> = 0..<0
  private var probes = (0, 0)

  init(_ text: String, _ rules: FoldingRules, _ counts: ByteCounts = .english) {
    blanksAreRuns = rules.contains(.ignoresKindOfBlank)
    let folded = Array(Folding.folded(text, rules).utf8)
    bytes = blanksAreRuns ? Needle.withoutRuns(folded) : folded
    let ignoresCase = rules.contains(.ignoresCase)
    masks = bytes.map { ignoresCase && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? 0x20 : 0 }
    choosePart(counts)
  }

  /// Nothing is left of it that could be looked for.
  var isEmpty: Bool { part.isEmpty }
  var isASCII: Bool { bytes.allSatisfy { $0 < 0x80 } }

  func contains(_ other: Needle) -> Bool {
    guard !other.bytes.isEmpty else { return false }
    return bytes.withUnsafeBufferPointer { other.next(in: $0, from: 0) != nil }
  }

  private static func withoutRuns(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    for byte in bytes where byte != blank || kept.last != blank { kept.append(byte) }
    return kept
  }

  /// The part between two blanks that holds the rarest bytes.
  private mutating func choosePart(_ counts: ByteCounts) {
    let cost = bytes.indices.map { counts[bytes[$0], masks[$0]] }
    var cheapest = UInt32.max
    var start = 0
    while start < bytes.count {
      if blanksAreRuns, bytes[start] == Needle.blank {
        start += 1
        continue
      }
      let blank = blanksAreRuns ? bytes[start...].firstIndex(of: Needle.blank) : nil
      let end = blank ?? bytes.count
      let first = (start..<end).min { cost[$0] < cost[$1] } ?? start
      let second = (start..<end).min { ($0 == first ? .max : cost[$0]) < ($1 == first ? .max : cost[$1]) } ?? first
      // Two common bytes in a row are rarer than one that is less common.
      let total = end - start == 1 ? cost[first] &* 8 : cost[first] &+ cost[second]
      if total < cheapest { (cheapest, part, probes) = (total, start..<end, (first, second)) }
      start = end
    }
  }

  /// Those of the texts `slice` that hold the needle.
  func hits(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ offsets: UnsafeBufferPointer<UInt32>,
    _ slice: Range<Int>,
    into hits: inout [Int32]
  ) {
    let found = [Int32](unsafeUninitializedCapacity: slice.count) { buffer, count in
      guard let text = bytes.baseAddress, let starts = offsets.baseAddress, let room = buffer.baseAddress else {
        return
      }
      count = withC { playhead_scan(text, starts, slice.lowerBound, slice.upperBound, $0, room) }
    }
    hits += found
  }

  /// Where the needle is next in a text.
  func next(in text: UnsafeBufferPointer<UInt8>, from place: Int) -> Range<Int>? {
    guard let base = text.baseAddress else { return nil }
    var stop = 0
    let start = withC { playhead_scan_next(base, text.count, place, $0, &stop) }
    return start < text.count ? start..<stop : nil
  }

  private func withC<Value>(_ body: (UnsafePointer<playhead_needle>) -> Value) -> Value {
    bytes.withUnsafeBufferPointer { bytes in
      masks.withUnsafeBufferPointer { masks in
        var needle = playhead_needle()
        needle.bytes = bytes.baseAddress
        needle.masks = masks.baseAddress
        needle.length = bytes.count
        needle.part_start = part.lowerBound
        needle.part_length = part.count
        needle.first_probe = probes.0
        needle.second_probe = probes.1
        needle.blanks_are_runs = blanksAreRuns ? 1 : 0
        return body(&needle)
      }
    }
  }
}
