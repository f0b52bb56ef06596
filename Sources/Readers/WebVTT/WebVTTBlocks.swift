/// The blocks of a WebVTT file, one after the other: the specification's "collect a WebVTT block".
///
/// Which of them are style sheets or regions is not asked here: that changes what becomes of a block, never where it
/// ends.
struct WebVTTBlocks {
  struct Block {
    /// The number of its first line.
    let firstLine: Int
    /// Its first line.
    let beginning: Range<Int>
    /// The line with the arrow, where it has one, and its number.
    var timings: (line: Range<Int>, number: Int)?
    /// From the first to the last of the lines below the arrow, or of all lines where there is none.
    var text = 0..<0
    /// Whether something follows that ends it; the end of the file might have cut it off.
    var isEnded = false

    fileprivate mutating func append(_ line: Range<Int>) {
      text = (text.isEmpty ? line.lowerBound : text.lowerBound)..<line.upperBound
    }
  }

  private var lines: Lines
  private var arrows: Occurrences
  /// The line that comes next; nil at the end.
  private var line: Range<Int>?

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    lines = Lines(bytes)
    arrows = Occurrences(of: "-->", in: bytes)
    line = lines.next()
  }

  /// The line with the signature.
  mutating func signature() -> Range<Int> {
    let signature = line ?? 0..<0
    line = lines.next()
    return signature
  }

  /// The lines right below the signature, in which an arrow already belongs to the first cue.
  mutating func header() -> Block? {
    collect(isHeader: true)
  }

  /// The next block; nil at the end.
  mutating func next() -> Block? {
    while let line, line.isEmpty { self.line = lines.next() }
    return collect(isHeader: false)
  }

  private mutating func collect(isHeader: Bool) -> Block? {
    guard let beginning = line else { return nil }
    var block = Block(firstLine: lines.number, beginning: beginning)
    var count = 0
    while let current = line, !block.isEnded {
      count += 1
      if arrows.areIn(current) {
        // Only the first line or the one below an identifier gives the times; any other begins the next block.
        guard !isHeader, count == 1 || count == 2 && block.timings == nil else {
          block.isEnded = true
          return block
        }
        block.timings = (current, lines.number)
        block.text = 0..<0
      } else if current.isEmpty {
        block.isEnded = true
      } else {
        block.append(current)
      }
      line = lines.next()
    }
    return block
  }
}
