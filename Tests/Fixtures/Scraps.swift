/// Text as it comes from outside: many scripts, joined characters, things nobody should send.
package enum Scraps {
  /// What text is put together from; no line breaks.
  package static let pieces: [String] = [
    "a", "word", "longer-than-most", "and/or", "x", "1:30", "(see)", "“quoted”", "Straße", "é", "e\u{301}",
    "漢字", "こんにちは", "「はい」", "、", "。", "カー", "한국어", "\u{1112}\u{1161}\u{11AB}",
    "ที่นี่", "हिन्दी", "العربية", "עברית", "👩‍👩‍👧‍👦", "👍🏽", "🇩🇪🇫🇷", "1️⃣", "❤️", "☝🏿",
    "\u{202E}drawkcab\u{202C}", "\u{2066}inner\u{2069}", "\u{200B}", "\u{FEFF}", "\u{301}", "\u{AD}soft",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢",
  ]

  /// A text of so many pieces, with blanks, doubled blanks and line breaks between most of them.
  package static func text(_ pieceCount: Int, _ dice: inout Dice) -> String {
    var text = ""
    for _ in 0..<pieceCount {
      text += dice.pick(pieces)
      text += dice.pick([" ", " ", " ", " ", "  ", "   ", "", "", "\n", "\n\n"])
    }
    return text
  }

  /// Bytes of which some are text and some are not even UTF-8.
  package static func bytes(_ count: Int, _ dice: inout Dice) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      switch dice.roll(5) {
      case 0: bytes.append(UInt8(dice.roll(256)))
      case 1: bytes.append(UInt8(0x20 + dice.roll(95)))
      case 2: bytes += Array(dice.pick(pieces).utf8)
      case 3: bytes += Array(dice.pick(pieces).utf8).dropLast()
      default: bytes.append(dice.pick([0x20, 0x0A, 0x0D, 0x09, 0x7F, 0x1B, 0xC2, 0x9B, 0xED, 0xA0]))
      }
    }
    return bytes
  }
}
