/// Folds many texts under one set of rules, remembering what becomes of each scalar.
package struct Folder {
  /// Where something in a folded text comes from.
  package struct Origin: Equatable, Sendable {
    /// Where it begins in the folded text.
    package let folded: Int
    /// Where it begins in the text that was folded.
    package let source: Int
  }

  private static let mostRuns = 4096

  private var table: FoldingTable
  /// What becomes of short runs that only the standard library can fold, by their bytes.
  private var runs: [UInt64: [UInt8]] = [:]
  private var origins: [Origin] = []
  private var keepsOrigins = false

  package var rules: FoldingRules { table.rules }

  package init(_ rules: FoldingRules) {
    table = FoldingTable(rules)
  }

  package mutating func folded(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    let source = Array(text.utf8)
    source.withUnsafeBufferPointer { append($0, to: &output) }
    return output
  }

  /// Adds the folded text to an arena.
  package mutating func append(_ source: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var run = Run(output.count)
    var position = 0
    while position < source.count {
      position = appendASCII(source, position, to: &output, &run)
      guard position < source.count else { break }
      position = appendOther(source, position, to: &output, &run)
    }
  }

  /// The folded text, and where its parts come from: a part that belongs together has one origin.
  package mutating func foldedWithOrigins(_ source: UnsafeBufferPointer<UInt8>) -> (text: [UInt8], origins: [Origin]) {
    origins = [Origin(folded: 0, source: 0)]
    keepsOrigins = true
    defer { (origins, keepsOrigins) = ([], false) }
    var output: [UInt8] = []
    append(source, to: &output)
    return (output, origins)
  }

  /// What may still change while marks follow: the last scalar that stands alone, and the marks behind it.
  private struct Run {
    var source = 0
    var folded: Int
    var lastClass: UInt8 = 0

    init(_ folded: Int) {
      self.folded = folded
    }
  }

  @inline(__always)
  private mutating func begin(_ run: inout Run, source: Int, folded: Int) {
    run.source = source
    run.folded = folded
    run.lastClass = 0
    if keepsOrigins { origins.append(Origin(folded: folded, source: source)) }
  }

  /// Copies ASCII, eight at a time, and says where it ends.
  @inline(__always)
  private mutating func appendASCII(
    _ source: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    to output: inout [UInt8],
    _ run: inout Run
  ) -> Int {
    var end = start
    let raw = UnsafeRawBufferPointer(source)
    while end + 8 <= source.count, raw.loadUnaligned(fromByteOffset: end, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      end += 8
    }
    while end < source.count, source[end] < 0x80 { end += 1 }
    guard end > start else { return start }
    let folded = output.count
    output.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<end]))
    foldASCII(&output, from: folded)
    if keepsOrigins {
      for index in start..<end { origins.append(Origin(folded: folded + index - start, source: index)) }
    }
    run.source = end - 1
    run.folded = output.count - 1
    run.lastClass = 0
    return end
  }

  @inline(__always)
  private func foldASCII(_ output: inout [UInt8], from start: Int) {
    let rules = rules
    output.withUnsafeMutableBufferPointer { bytes in
      for index in start..<bytes.count { bytes[index] = Folding.ascii(bytes[index], rules) }
    }
  }

  /// Folds scalars beyond ASCII up to the next that is ASCII.
  @inline(__always)
  private mutating func appendOther(
    _ source: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    to output: inout [UInt8],
    _ run: inout Run
  ) -> Int {
    var position = start
    while position < source.count, source[position] >= 0x80 {
      let before = position
      let entry = table.entry(UTF8Decoder.next(source, &position, source.count))
      if entry.isPlain {
        begin(&run, source: before, folded: output.count)
        append(entry, to: &output)
      } else if entry.isDropped {
        continue
      } else if entry.isMark, entry.combiningClass >= run.lastClass {
        run.lastClass = entry.combiningClass
        append(entry, to: &output)
      } else {
        if entry.startsRun { begin(&run, source: before, folded: output.count) }
        position = redo(source, run, from: position, to: &output)
        run.lastClass = .max
      }
    }
    return position
  }

  @inline(__always)
  private func append(_ entry: FoldingTable.Entry, to output: inout [UInt8]) {
    var bytes = entry.bytes
    for _ in 0..<entry.length {
      output.append(UInt8(truncatingIfNeeded: bytes))
      bytes >>= 8
    }
  }

  /// Folds a run as one, by the standard library: its marks may change places or become one with what they stand on.
  @inline(never)
  private mutating func redo(
    _ source: UnsafeBufferPointer<UInt8>,
    _ run: Run,
    from position: Int,
    to output: inout [UInt8]
  ) -> Int {
    var end = position
    while end < source.count, source[end] >= 0x80 {
      var next = end
      let entry = table.entry(UTF8Decoder.next(source, &next, source.count))
      if entry.isPlain || entry.startsRun { break }
      end = next
    }
    output.removeLast(output.count - run.folded)
    appendRun(UnsafeBufferPointer(rebasing: source[run.source..<end]), to: &output)
    return end
  }

  /// A letter and its mark come again and again; they are remembered, as long as they are few.
  private mutating func appendRun(_ run: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    let key = run.count <= 8 ? run.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } : 0
    if key != 0, let known = runs[key] {
      output += known
      return
    }
    let folded = Array(Folding.folded(String(decoding: run, as: UTF8.self), rules).utf8)
    output += folded
    if key != 0, runs.count < Folder.mostRuns { runs[key] = folded }
  }
}
