/// A place in a base16 or base24 palette.
package enum Slot: UInt8, CaseIterable, Sendable {
  case base00, base01, base02, base03, base04, base05, base06, base07
  case base08, base09, base0A, base0B, base0C, base0D, base0E, base0F
  case base10, base11, base12, base13, base14, base15, base16, base17

  /// The slot's name as scheme files write it, such as `base0A`.
  package var name: String { "base" + digits }

  /// The two hex digits of the name.
  package var digits: String {
    let digits = String(rawValue, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }

  /// The slot a key of a scheme file names, in upper or lower case.
  package init?(key: some StringProtocol) {
    let bytes = Array(key.utf8)
    guard bytes.count == 6, key.lowercased().hasPrefix("base"), let digits = UInt8(key.suffix(2), radix: 16),
      bytes[4] != UInt8(ascii: "+"), bytes[4] != UInt8(ascii: "-")
    else { return nil }
    self.init(rawValue: digits)
  }

  /// Where a base16 palette has what base24 keeps in this slot.
  var inBase16: Slot {
    switch self {
    case .base10, .base11: .base00
    case .base12: .base08
    case .base13: .base0A
    case .base14: .base0B
    case .base15: .base0C
    case .base16: .base0D
    case .base17: .base0E
    default: self
    }
  }
}
