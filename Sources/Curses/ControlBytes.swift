/// What is written to the terminal beside ncurses: modes it does not know, and the way back for a crash.
enum ControlBytes {
  static let mouseOn = Array("\u{1b}[?1000h\u{1b}[?1002h\u{1b}[?1006h".utf8)
  static let mouseOff = Array("\u{1b}[?1006l\u{1b}[?1002l\u{1b}[?1000l".utf8)
  static let pasteOn = Array("\u{1b}[?2004h".utf8)
  static let pasteOff = Array("\u{1b}[?2004l".utf8)

  /// What undoes our modes, wherever the terminal stands.
  static let modesOff = mouseOff + pasteOff

  static func modesOn(mouse: Bool) -> [UInt8] { mouse ? pasteOn + mouseOn : pasteOn }

  /// A capability without the pauses that terminals of paper needed, `$<5>`.
  static func withoutPadding(_ capability: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = capability[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "$"), rest.dropFirst().first == UInt8(ascii: "<"),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      {
        rest = rest[(end + 1)...]
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }
}
