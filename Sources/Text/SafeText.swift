/// Makes text from outside harmless: names, segments, messages and file contents are data.
package enum SafeText {
  /// Adds text to an arena as a segment keeps it: valid UTF-8, no control character but line breaks, no blanks around.
  package static func append(_ bytes: some Sequence<UInt8>, to arena: inout [UInt8]) {
    let added: Void? = bytes.withContiguousStorageIfAvailable { append(contiguous: $0, to: &arena) }
    if added == nil {
      let copy = Array(bytes)
      copy.withUnsafeBufferPointer { append(contiguous: $0, to: &arena) }
    }
  }

  /// Text on one line, for names, titles and messages: line breaks and tabs become blanks; what controls a terminal or turns
  /// text around is left out.
  package static func line(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: clean.append(" ")
      case 0..<0x20, 0x7F..<0xA0: continue
      case let value where isDirectional(value): continue
      default: clean.append(scalar)
      }
    }
    return String(trimmed(clean))
  }

  /// Marks, embeddings, overrides and isolates of the bidirectional algorithm.
  package static func isDirectional(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func trimmed(_ scalars: String.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var view = scalars[...]
    while view.first == " " { view.removeFirst() }
    while view.last == " " { view.removeLast() }
    return view
  }

  private static func append(contiguous bytes: UnsafeBufferPointer<UInt8>, to arena: inout [UInt8]) {
    let range = withoutBlanks(bytes)
    guard !isPlain(bytes, range) else {
      arena.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
      return
    }
    let start = arena.count
    var position = range.lowerBound
    while position < range.upperBound {
      let before = position
      let scalar = UTF8Decoder.next(bytes, &position, range.upperBound)
      switch scalar {
      case 0x0A, 0x85, 0x2028, 0x2029:
        appendBlank(0x0A, to: &arena, since: start)
      case 0x0D:
        if position < range.upperBound, bytes[position] == 0x0A { position += 1 }
        appendBlank(0x0A, to: &arena, since: start)
      case 0x09, 0x20: appendBlank(0x20, to: &arena, since: start)
      case 0..<0x20, 0x7F..<0xA0: break
      case UTF8Decoder.replacement: arena.append(contentsOf: [0xEF, 0xBF, 0xBD])
      default: arena.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[before..<position]))
      }
    }
    while arena.count > start, let last = arena.last, last == 0x20 || last == 0x0A { arena.removeLast() }
  }

  /// Blanks and breaks at the very start, left over when what stood before them was dropped, are not kept.
  private static func appendBlank(_ blank: UInt8, to arena: inout [UInt8], since start: Int) {
    if arena.count > start { arena.append(blank) }
  }

  private static func withoutBlanks(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (low, high) = (0, bytes.count)
    while low < high, isBlank(bytes[low]) { low += 1 }
    while high > low, isBlank(bytes[high - 1]) { high -= 1 }
    return low..<high
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether all bytes are printable ASCII, eight at a time: most text is, and is then copied as it lies.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    let raw = UnsafeRawBufferPointer(bytes)
    while position + 8 <= range.upperBound {
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      if !isPlain(word) { return false }
      position += 8
    }
    while position < range.upperBound {
      let byte = bytes[position]
      if byte < 0x20 || byte >= 0x7F { return false }
      position += 1
    }
    return true
  }

  /// No byte below a blank, none above a tilde.
  private static func isPlain(_ word: UInt64) -> Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    let tooLow = (word &- 0x2020_2020_2020_2020) & ~word & high
    let deleted = word ^ 0x7F7F_7F7F_7F7F_7F7F
    let isDeleted = (deleted &- 0x0101_0101_0101_0101) & ~deleted & high
    return (word & high) | tooLow | isDeleted == 0
  }
}
