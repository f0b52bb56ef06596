/// Reads scalars from bytes that may not be UTF-8.
package enum UTF8Decoder {
  package static let replacement: UInt32 = 0xFFFD

  /// The scalar at a position, which moves behind it; a byte that begins no valid sequence is U+FFFD and one byte long.
  package static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ limit: Int) -> UInt32 {
    let lead = bytes[position]
    position += 1
    if lead < 0x80 { return UInt32(lead) }
    let length: Int
    var scalar: UInt32
    switch lead {
    case 0xC2...0xDF: (length, scalar) = (1, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, scalar) = (2, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, scalar) = (3, UInt32(lead & 0x07))
    default: return replacement
    }
    guard position + length <= limit else { return replacement }
    for offset in 0..<length {
      let byte = bytes[position + offset]
      guard byte & 0xC0 == 0x80 else { return replacement }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard isWellFormed(scalar, continuationBytes: length) else { return replacement }
    position += length
    return scalar
  }

  /// Over-long forms and surrogates are no UTF-8.
  private static func isWellFormed(_ scalar: UInt32, continuationBytes: Int) -> Bool {
    switch continuationBytes {
    case 1: true
    case 2: scalar >= 0x800 && !(0xD800...0xDFFF).contains(scalar)
    default: scalar >= 0x10000 && scalar <= 0x10FFFF
    }
  }
}
