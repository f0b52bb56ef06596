/// A character written as an entity, with its semicolon: `&amp;`, `&#39;`, `&#x2019;`.
struct SubRipEntity {
  let scalar: Unicode.Scalar
  /// Behind the semicolon.
  let end: Int

  /// No entity is longer; a limit, so that nobody looks for a semicolon to the end of a text.
  private static let longest = 16

  /// Nil where an ampersand is text.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    let limit = min(bytes.count, start + SubRipEntity.longest)
    guard let semicolon = bytes.first(";", in: start..<limit) else { return nil }
    end = semicolon + 1
    if bytes.has("&#", at: start) {
      guard let scalar = SubRipEntity.number(bytes, start + 2..<semicolon) else { return nil }
      self.scalar = scalar
    } else {
      guard let named = SubRipEntity.names.first(where: { bytes.has($0.name, at: start) }) else { return nil }
      scalar = named.scalar
    }
  }

  private static let names: [(name: StaticString, scalar: Unicode.Scalar)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&nbsp;", "\u{A0}"),
    ("&lrm;", "\u{200E}"), ("&rlm;", "\u{200F}"),
  ]

  /// What is no character is shown as U+FFFD; the controls that once were letters of Windows are these letters.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Unicode.Scalar? {
    guard let first = range.first else { return nil }
    let isHex = bytes[first] | 0x20 == UInt8(ascii: "x")
    let text = String(decoding: bytes[isHex ? range.dropFirst() : range], as: UTF8.self)
    guard text.utf8.first != UInt8(ascii: "+"), let value = UInt32(text, radix: isHex ? 16 : 10) else { return nil }
    if let byte = UInt8(exactly: value), byte > 0 { return Unicode.Scalar(Windows1252.scalar(byte)) }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
