/// The inside of an answer of the terminal (OSC, DCS, APC, PM, SOS), skipped to its end without keeping it.
struct ReplySkipper: Sendable {
  enum Step: Sendable {
    case more, ended
    /// An escape came that begins something else; this byte follows it.
    case brokenOff
  }

  /// The byte after the escape that began the answer, or that a person typed with Alt.
  let introducer: UInt8
  private var length = 0
  private var followsEscape = false

  /// More than any answer has; what follows is taken for keys again.
  private static let limit = 1 << 20

  init(introducer: UInt8) { self.introducer = introducer }

  var isEmpty: Bool { length == 0 && !followsEscape }

  mutating func take(_ byte: UInt8) -> Step {
    if followsEscape { return byte == UInt8(ascii: "\\") ? .ended : .brokenOff }
    switch byte {
    case 0x1b:
      followsEscape = true
      return .more
    // BEL ends it; CAN and SUB break it off.
    case 0x07, 0x18, 0x1a: return .ended
    default:
      length += 1
      return length < Self.limit ? .more : .ended
    }
  }
}
