/// Writes JSON to the end of a byte buffer: compact, and a line where one is asked for.
///
/// Whoever writes much empties `bytes` from time to time; the commas go on as if nothing had happened.
package struct JSONWriter {
  package var bytes: [UInt8] = []
  /// Whether something stands before in the same array or object.
  private var needsComma = false

  package init() {}

  package mutating func beginObject() { open("{") }
  package mutating func endObject() { close("}") }
  package mutating func beginArray() { open("[") }
  package mutating func endArray() { close("]") }

  /// The name of a member, which is a word of ours without anything to escape.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    append(name)
    append("\":")
    needsComma = false
  }

  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// A string from bytes that may not be UTF-8: what is not is U+FFFD.
  package mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var rest = text[...]
    while !rest.isEmpty {
      let piece = UnsafeBufferPointer(rebasing: rest)
      let wrong = JSONWriter.firstError(in: piece)
      appendEscaped(UnsafeBufferPointer(rebasing: piece[..<(wrong?.lowerBound ?? piece.count)]))
      guard let wrong else { break }
      append("\u{FFFD}")
      rest = rest.dropFirst(wrong.upperBound)
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  package mutating func integer(_ number: Int64) {
    separate()
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var power: UInt64 = 1
    while number.magnitude / power >= 10 { power *= 10 }
    while power > 0 {
      bytes.append(UInt8(0x30 + number.magnitude / power % 10))
      power /= 10
    }
    needsComma = true
  }

  package mutating func boolean(_ value: Bool) {
    literal(value ? "true" : "false")
  }

  package mutating func null() {
    literal("null")
  }

  /// Puts the element that comes next on a line of its own.
  package mutating func beginLine() {
    separate()
    needsComma = false
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Ends a line behind the last element of an array, or behind a whole document: another may follow.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func open(_ bracket: StaticString) {
    separate()
    append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: StaticString) {
    append(bracket)
    needsComma = true
  }

  private mutating func literal(_ word: StaticString) {
    separate()
    append(word)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}

/// What must not stand in a string as it is.
extension JSONWriter {
  /// Adds valid UTF-8; runs without anything to escape are copied as they lie.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var position = 0
    var copied = 0
    while position < text.count {
      guard JSONWriter.mayNeedEscape(text[position]) else {
        position += 1
        continue
      }
      let (scalar, length) = JSONWriter.scalar(text, at: position)
      if JSONWriter.needsEscape(scalar) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<position]))
        appendEscape(scalar)
        copied = position + length
      }
      position += length
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
  }

  private mutating func appendEscape(_ scalar: UInt32) {
    switch scalar {
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    default:
      append("\\u")
      for shift in [12, 8, 4, 0] {
        let digit = UInt8(truncatingIfNeeded: scalar >> UInt32(shift)) & 0xF
        bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }

  /// What JSON forbids, and what would change a terminal, the lines or the direction of the text around it.
  private static func needsEscape(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x22, 0x5C: true
    case 0x7F..<0xA0: true
    case 0x2028, 0x2029: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether a byte is one of these or begins one of them: C2 the C1 controls, D8 U+061C, E2 what lies around U+2000.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2: true
    default: false
    }
  }

  /// The scalar of one, two or three bytes that begins at a position of valid UTF-8.
  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(text[position])
    if lead < 0x80 { return (lead, 1) }
    let second = UInt32(text[position + 1] & 0x3F)
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
    return ((lead & 0x0F) << 12 | second << 6 | UInt32(text[position + 2] & 0x3F), 3)
  }

  /// Where bytes stop being UTF-8 for the first time.
  private static func firstError(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: text.span)
      return nil
    } catch {
      return error.byteOffsets
    }
  }
}
