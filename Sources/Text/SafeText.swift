/// Makes text from outside harmless: names, segments, messages and file contents are data.
package enum SafeText {
  /// Adds text to an arena as a segment keeps it: valid UTF-8, no control character but line breaks, no blanks around.
  ///
  /// Returns whether all that was added is printable ASCII.
  @discardableResult
  package static func append(_ bytes: some Sequence<UInt8>, to arena: inout [UInt8]) -> Bool {
    let isPlain = bytes.withContiguousStorageIfAvailable { append(contiguous: $0, to: &arena) }
    return isPlain ?? Array(bytes).withUnsafeBufferPointer { append(contiguous: $0, to: &arena) }
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

  /// A text in which nothing turns around what stands beside it.
  package static func withoutDirections(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isDirectional($0.value) }))
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

  private static func append(contiguous bytes: UnsafeBufferPointer<UInt8>, to arena: inout [UInt8]) -> Bool {
    let range = withoutBlanks(bytes)
    let start = arena.count
    var position = range.lowerBound
    var isASCII = true
    while position < range.upperBound {
      // Blanks at the very start, also behind something that was dropped, are not kept.
      if arena.count == start, isBlank(bytes[position]) {
        position += 1
        continue
      }
      let plain = plainEnd(bytes, position, range.upperBound)
      if plain > position {
        arena.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<plain]))
        position = plain
        continue
      }
      let before = position
      let scalar = UTF8Decoder.next(bytes, &position, range.upperBound)
      switch scalar {
      case 0x0A, 0x85, 0x2028, 0x2029:
        appendBlank(0x0A, to: &arena, since: start)
      case 0x0D:
        if position < range.upperBound, bytes[position] == 0x0A { position += 1 }
        appendBlank(0x0A, to: &arena, since: start)
      case 0x09: appendBlank(0x20, to: &arena, since: start)
      case 0..<0x20, 0x7F..<0xA0: break
      case let blank where isWideBlank(blank) && arena.count == start: break
      case UTF8Decoder.replacement:
        arena.append(contentsOf: [0xEF, 0xBF, 0xBD])
        isASCII = false
      default:
        arena.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[before..<position]))
        isASCII = false
      }
    }
    if isASCII, arena.last != 0x20, arena.last != 0x0A { return true }
    trimEnd(&arena, to: start)
    return isASCII
  }

  /// A break or a blank is not kept at the very start.
  private static func appendBlank(_ blank: UInt8, to arena: inout [UInt8], since start: Int) {
    if arena.count > start { arena.append(blank) }
  }

  /// Blanks beyond ASCII: nothing is seen of them at the edge of a text.
  private static func isWideBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func trimEnd(_ arena: inout [UInt8], to start: Int) {
    while arena.count > start, let last = arena.last {
      if last == 0x20 || last == 0x0A {
        arena.removeLast()
        continue
      }
      // The lead of a blank of two or three bytes, if it is one.
      let length: Int = (2...3).first(where: { arena.count - start >= $0 && arena[arena.count - $0] >= 0xC0 }) ?? 0
      guard last >= 0x80, length > 0 else { return }
      let scalar = arena.withUnsafeBufferPointer { bytes in
        var position = bytes.count - length
        return UTF8Decoder.next(bytes, &position, bytes.count)
      }
      guard isWideBlank(scalar) else { return }
      arena.removeLast(length)
    }
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

  /// Where the printable ASCII that begins at a position ends; most text is nothing else, and is then copied as it lies.
  private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int {
    var position = start
    let raw = UnsafeRawBufferPointer(bytes)
    while position + 8 <= limit, isPlain(raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)) { position += 8 }
    while position < limit, (0x20..<0x7F).contains(bytes[position]) { position += 1 }
    return position
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
