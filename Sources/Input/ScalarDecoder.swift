/// One character of several UTF-8 bytes, strict: nothing overlong, no surrogates, nothing beyond Unicode.
struct ScalarDecoder: Sendable {
  enum Step: Equatable, Sendable {
    case more
    case done(Unicode.Scalar)
    /// This byte does not belong to the character; it starts something of its own.
    case invalid
  }

  private var value: UInt32
  private var remaining: Int
  /// What the next byte may be; only the second one is limited further than any continuation.
  private var allowed: ClosedRange<UInt8>

  /// Begins with a lead byte of two to four bytes; nil for every other byte.
  init?(lead: UInt8) {
    switch lead {
    case 0xc2...0xdf: (value, remaining) = (UInt32(lead & 0x1f), 1)
    case 0xe0...0xef: (value, remaining) = (UInt32(lead & 0x0f), 2)
    case 0xf0...0xf4: (value, remaining) = (UInt32(lead & 0x07), 3)
    default: return nil
    }
    switch lead {
    case 0xe0: allowed = 0xa0...0xbf
    case 0xed: allowed = 0x80...0x9f
    case 0xf0: allowed = 0x90...0xbf
    case 0xf4: allowed = 0x80...0x8f
    default: allowed = 0x80...0xbf
    }
  }

  mutating func take(_ byte: UInt8) -> Step {
    guard allowed.contains(byte) else { return .invalid }
    value = value << 6 | UInt32(byte & 0x3f)
    remaining -= 1
    allowed = 0x80...0xbf
    if remaining > 0 { return .more }
    return Unicode.Scalar(value).map { .done($0) } ?? .invalid
  }
}
