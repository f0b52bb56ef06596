/// A text that would do something to a terminal, a reader's eyes or a careless program.
struct Attack {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The same as text; what is no UTF-8 has become U+FFFD by then.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  static let all = sequences + strings + controls + eightBit + questions + directions + floods + broken + plainOddities

  /// Sequences that move, erase, colour and switch.
  private static let sequences = [
    "\u{1B}[2J", "\u{1B}[3J", "\u{1B}[H", "\u{1B}[1;1Htaken over", "\u{1B}[31;5mred", "\u{1B}[8minvisible",
    "\u{1B}[99B",
    "\u{1B}[?1049l", "\u{1B}[?1049h", "\u{1B}[?25h", "\u{1B}[?1000h\u{1B}[?1006h", "\u{1B}[?2004l", "\u{1B}[?7l",
    "\u{1B}[?5h", "\u{1B}[?3h", "\u{1B}[4h", "\u{1B}[2;3r", "\u{1B}[!p", "\u{1B}c", "\u{1B}#8", "\u{1B}(0lqqk",
    "\u{1B}%@",
    "\u{1B}[5i", "\u{1B}[20t", "\u{1B}[999999999999C", "\u{1B}[\u{1B}[\u{1B}[", "\u{1B}[1", "\u{1B}",
  ].map { Attack($0) }

  /// Strings to the terminal: titles, links, the clipboard, device control.
  private static let strings = [
    "\u{1B}]0;stolen title\u{7}", "\u{1B}]2;stolen title\u{1B}\\",
    "\u{1B}]8;;http://evil.example\u{7}link\u{1B}]8;;\u{7}",
    "\u{1B}]52;c;c3RvbGVu\u{7}", "\u{1B}]52;c;?\u{7}", "\u{1B}]4;1;#ff0000\u{7}", "\u{1B}]10;?\u{7}", "\u{1B}]104\u{7}",
    "\u{1B}]P0ff0000", "\u{1B}P$qm\u{1B}\\", "\u{1B}Ptmux;\u{1B}\u{1B}]0;x\u{7}\u{1B}\\", "\u{1B}_Gf=100;AAAA\u{1B}\\",
    "\u{1B}^private\u{1B}\\", "\u{1B}Xstart of string\u{1B}\\", "\u{1B}]0;without an end",
    "\u{1B}k screen title\u{1B}\\",
  ].map { Attack($0) }

  /// Single control characters, and what overwriting can be made to say.
  private static let controls = [
    "\u{7}\u{7}\u{7}", "safe\u{8}\u{8}\u{8}\u{8}evil", "safe\revil", "line\r\nline\n\nline", "a\tb\t\tc", "\u{B}\u{C}",
    "\u{E}lqk\u{F}", "a\u{0}b\u{0}", "\u{7F}\u{7F}", "\u{18}\u{1A}", "\u{11}\u{13}", "\u{4}\u{3}\u{1C}",
  ].map { Attack($0) }

  /// Control characters of the second kind, as one byte and as UTF-8.
  private static let eightBit: [Attack] = [
    Attack(bytes: [0x9B, 0x33, 0x31, 0x6D]), Attack(bytes: [0x9D, 0x30, 0x3B, 0x78, 0x9C]),
    Attack(bytes: [0x90, 0x78, 0x9C]),
    Attack("\u{9B}31mred"), Attack("\u{9D}0;stolen title\u{9C}"), Attack("\u{90}device\u{9C}\u{98}\u{9E}\u{9F}"),
    Attack(String(String.UnicodeScalarView((0x80...0x9F).compactMap { Unicode.Scalar($0 as UInt32) }))),
  ]

  /// Questions whose answer the terminal would type.
  private static let questions = [
    "\u{1B}[6n", "\u{1B}[c", "\u{1B}[>c", "\u{1B}[21t", "\u{1B}Z", "\u{5}", "\u{1B}[?u\u{1B}[>q",
  ].map { Attack($0) }

  /// What turns the direction of text, or hides in it.
  private static let directions = [
    "\u{202E}txt.exe", "\u{202A}a\u{202B}b\u{202C}\u{202D}c", "\u{2066}a\u{2067}b\u{2068}c\u{2069}",
    "\u{200E}\u{200F}\u{61C}",
    "\u{2067}never closed", "\u{2028}line\u{2029}paragraph", "שלום עולם", "مرحبا ‎بالعالم", "abc אבג 123 دهو",
    "\u{FFF9}text\u{FFFA}note\u{FFFB}", "\u{E0001}\u{E0041}\u{E007F}tag", "a\u{AD}b\u{2060}c\u{FEFF}d",
  ].map { Attack($0) }

  /// Much of what takes no column, and of what takes two.
  private static let floods = [
    "a" + String(repeating: "\u{301}", count: 1000), String(repeating: "\u{488}", count: 200),
    String(repeating: "\u{200D}", count: 500) + "x", String(repeating: "\u{200B}", count: 500) + "x",
    String(repeating: "👩‍👩‍👧‍👦", count: 30), String(repeating: "👨\u{200D}", count: 100), "🏴󠁧󠁢󠁥󠁮󠁧󠁿🇩🇪🇩👍🏽☝🏿❤️ 1️⃣ ☠︎",
    String(repeating: "日本語", count: 60), "각각 ᄀ각 \u{1160}", "ก็ำ้ नमस्ते ༼ཱིུ", "a\u{FE0F}\u{FE0E}b\u{180B}c",
    String(repeating: "W", count: 3000), String(repeating: "word ", count: 800),
    String(repeating: "\u{1B}", count: 400) + "[31m", "\u{3164}\u{FFA0}\u{115F}\u{1D173}",
  ].map { Attack($0) }

  /// Bytes that are no UTF-8.
  private static let broken: [Attack] = [
    Attack(bytes: [0xC0, 0xAF]), Attack(bytes: [0xE0, 0x80, 0x9B, 0x33, 0x31, 0x6D]),
    Attack(bytes: [0xED, 0xA0, 0x80]),
    Attack(bytes: [0xF4, 0x90, 0x80, 0x80]), Attack(bytes: [0xF8, 0x88, 0x80, 0x80, 0x80]),
    Attack(bytes: [0xFF, 0xFE]),
    Attack(bytes: [0x61, 0xE6, 0x97]), Attack(bytes: [0xC2, 0x1B, 0x5B, 0x32, 0x4A]),
    Attack(bytes: Array(repeating: 0x80, count: 300)),
  ]

  /// Nothing, blanks, and scalars nobody has a picture for; the last one is a video that cannot be opened.
  private static let plainOddities = [
    "", " ", "\n", "\u{3000}\u{A0}\u{2003}", "\u{FFFE}\u{FFFF}\u{1FFFF}\u{10FFFF}", "\u{E000}\u{F8FF}\u{F0000}",
    "\u{FFFD}", "%s%n%d ${HOME} $(id) `id`", "\u{1B}]0;gone\u{7}\u{9B}2J\u{202E}",
  ].map { Attack($0) }
}
