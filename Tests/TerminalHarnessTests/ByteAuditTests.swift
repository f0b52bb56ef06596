import TerminalHarness
import Testing

@Suite("The audit of every byte")
struct ByteAuditTests {
  static let clean = [
    "plain text\r\n\tand\u{8}more",
    "\u{1B}[?1049h\u{1B}[22;0;0t\u{1B}[1;24r\u{1B}(B\u{1B}[m\u{1B}[4l\u{1B}[?7h\u{1B}[?1h\u{1B}=",
    "\u{1B}[39;49m\u{1B}[38;5;12;1mx\u{1B}[38:2::1:2:3m\u{1B}[K\u{1B}[J\u{1B}[3;4H\u{1B}[5d\u{1B}[2G\u{1B}[4X\u{1B}[8b",
    "\u{1B}[?1000h\u{1B}[?1006h\u{1B}[?2004h\u{1B}[?25l\u{1B}[?12l\u{1B}[?25h",
    "\u{1B}(0lqk\u{1B}(B\u{E}x\u{F}\u{1B}M\u{1B}D",
    "日本 e\u{301} ❤ ü",
    "\u{1B}[?1049l\u{1B}[23;0;0t\r\u{1B}[?1l\u{1B}>",
  ]

  @Test("what ncurses sends passes", arguments: clean)
  func passes(_ text: String) {
    #expect(ByteAudit(text.utf8).violations.isEmpty)
  }

  static let attacks: [(String, String)] = [
    ("\u{1B}]0;title\u{7}", "OSC 0;title"),
    ("\u{1B}]52;c;aGk=\u{1B}\\", "OSC 52;c;aGk="),
    ("\u{1B}P$qm\u{1B}\\", "DCS $qm"),
    ("\u{1B}_apc\u{1B}\\", "APC apc"),
    ("\u{1B}^pm\u{1B}\\", "PM pm"),
    ("\u{1B}Xsos\u{1B}\\", "SOS sos"),
    ("\u{9B}31m", "U+009B"),
    ("\u{85}", "U+0085"),
    ("\u{202E}txet", "U+202E"),
    ("\u{2066}x", "U+2066"),
    ("\u{200F}", "U+200F"),
    ("\u{7}", "control 0x07"),
    ("\u{0}", "control 0x00"),
    ("\u{7F}", "control 0x7F"),
    ("\u{B}", "control 0x0B"),
    ("\u{1B}[6n", "CSI 6n"),
    ("\u{1B}[c", "CSI c"),
    ("\u{1B}[21t", "CSI 21t"),
    ("\u{1B}[?9999h", "CSI ?9999h"),
    ("\u{1B}[?1000;5h", "CSI ?1000;5h"),
    ("\u{1B}[20h", "CSI 20h"),
    ("\u{1B}[5i", "CSI 5i"),
    ("\u{1B}[2 q", "CSI 2 q"),
    ("\u{1B}c", "ESC c"),
    ("\u{1B}#8", "ESC #8"),
    ("\u{1B}[31", "unfinished sequence"),
    ("\u{1B}[3\u{1B}[m", "broken sequence"),
  ]

  @Test("anything else is named", arguments: attacks)
  func finds(_ text: String, _ violation: String) {
    #expect(ByteAudit("before \(text)".utf8).violations == [violation])
    #expect(ByteAudit("before \(text)".utf8, allowing: [violation]).violations.isEmpty)
  }

  @Test("bytes that are no UTF-8 are named")
  func strayBytes() {
    #expect(ByteAudit([0x61, 0x9B, 0x33, 0x31, 0x6D]).violations == ["stray byte 0x9B"])
    #expect(
      ByteAudit([0xC0, 0xAF, 0xFF]).violations == ["stray byte 0xC0", "stray byte 0xAF", "stray byte 0xFF"]
    )
  }
}
