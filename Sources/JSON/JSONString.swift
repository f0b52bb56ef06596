import Glibc

/// A string or a key as it stands in the text, between its quotes; it is decoded only when asked for.
///
/// It points into the text and must not outlive it.
package struct JSONString {
  /// The bytes between the quotes.
  package let raw: UnsafeBufferPointer<UInt8>
  /// Whether there are escapes among them.
  package let hasEscapes: Bool

  init(raw: UnsafeBufferPointer<UInt8>, hasEscapes: Bool) {
    self.raw = raw
    self.hasEscapes = hasEscapes
  }

  /// A number taken for text.
  package init(_ number: JSONNumber) {
    self.init(raw: number.raw, hasEscapes: false)
  }

  package var isEmpty: Bool { raw.isEmpty }

  package var text: String {
    if !hasEscapes, let text = String(validating: raw, as: UTF8.self) { return text }
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether it says the same, however it is escaped.
  package static func == (string: JSONString, text: StaticString) -> Bool {
    if string.hasEscapes { return string.text == text.description }
    let length = text.utf8CodeUnitCount
    guard string.raw.count == length, let base = string.raw.baseAddress else { return false }
    return memcmp(base, text.utf8Start, length) == 0
  }

  /// Lets a `switch` over keys be written with literals.
  package static func ~= (text: StaticString, string: JSONString) -> Bool {
    string == text
  }

  /// Adds the decoded text as valid UTF-8: a lone surrogate and every byte that is no UTF-8 become U+FFFD.
  package func append(to buffer: inout [UInt8]) {
    guard hasEscapes else { return JSONString.append(raw[...], to: &buffer) }
    var position = 0
    while position < raw.count {
      let plain = raw[position...].firstIndex(of: 0x5C) ?? raw.count
      JSONString.append(raw[position..<plain], to: &buffer)
      position = plain
      if position < raw.count { appendEscape(at: &position, to: &buffer) }
    }
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// Adds what an escape stands for; the scan has seen that it is a whole one.
  private func appendEscape(at position: inout Int, to buffer: inout [UInt8]) {
    let kind = raw[position + 1]
    position += 2
    switch kind {
    case UInt8(ascii: "b"): buffer.append(0x08)
    case UInt8(ascii: "f"): buffer.append(0x0C)
    case UInt8(ascii: "n"): buffer.append(0x0A)
    case UInt8(ascii: "r"): buffer.append(0x0D)
    case UInt8(ascii: "t"): buffer.append(0x09)
    case UInt8(ascii: "u"):
      buffer.append(contentsOf: UTF8.encode(scalar(at: &position)) ?? UTF8.encodedReplacementCharacter)
    default: buffer.append(kind)
    }
  }

  /// The scalar of a `\u` escape, or of two that are a surrogate pair.
  private func scalar(at position: inout Int) -> Unicode.Scalar {
    let unit = hexadecimal(at: position)
    position += 4
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) ?? JSONString.replacement }
    guard raw.count - position >= 6, raw[position] == 0x5C, raw[position + 1] == UInt8(ascii: "u") else {
      return JSONString.replacement
    }
    let trail = hexadecimal(at: position + 2)
    guard UTF16.isTrailSurrogate(trail) else { return JSONString.replacement }
    position += 6
    return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
  }

  private func hexadecimal(at position: Int) -> UInt16 {
    raw[position..<position + 4].reduce(0) { $0 << 4 | UInt16($1.hexadecimalValue ?? 0) }
  }

  /// Adds bytes as they are, but for those that are no UTF-8.
  private static func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to buffer: inout [UInt8]) {
    let bytes = UnsafeBufferPointer(rebasing: bytes)
    guard bytes.contains(where: { $0 >= 0x80 }) else { return buffer.append(contentsOf: bytes) }
    var iterator = bytes.makeIterator()
    var parser = UTF8.ForwardParser()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): buffer.append(contentsOf: scalar)
      case .error(let length):
        for _ in 0..<length { buffer.append(contentsOf: UTF8.encodedReplacementCharacter) }
      case .emptyInput: return
      }
    }
  }
}

extension UInt8 {
  /// What a hexadecimal digit is worth.
  var hexadecimalValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
