import CNcurses

/// What ncurses has read about the terminal, as bytes to write.
@MainActor
enum Capabilities {
  /// A capability without parameters; empty where the terminal has none.
  static func bytes(_ name: String) -> [UInt8] {
    ControlBytes.withoutPadding(expanded(name))
  }

  /// A capability with one or two numbers.
  static func bytes(_ name: String, _ first: Int, _ second: Int) -> [UInt8] {
    guard let text = pointer(name), let expanded = playhead_tparm(text, Int32(first), Int32(second)) else { return [] }
    return ControlBytes.withoutPadding(copy(expanded))
  }

  static func has(_ name: String) -> Bool { !expanded(name).isEmpty }

  private static func expanded(_ name: String) -> [UInt8] { pointer(name).map(copy) ?? [] }

  private static func copy(_ text: UnsafeMutablePointer<CChar>) -> [UInt8] { String(cString: text).utf8.map { $0 } }

  private static func pointer(_ name: String) -> UnsafeMutablePointer<CChar>? {
    // ncurses says -1 for a name that is no capability.
    guard let found = tigetstr(name), Int(bitPattern: found) != -1 else { return nil }
    return found
  }

  /// Everything that gives the terminal back from the middle of drawing, for a screen of so many rows.
  static func wayBack(rows: Int) -> [UInt8] {
    let toLastRow = bytes("cup", max(0, rows - 1), 0)
    // A scroll region outlives the alternate screen, and resetting it moves the cursor.
    let region = bytes("csr", 0, max(0, rows - 1))
    let colors = bytes("sgr0") + bytes("op")
    let leave = bytes("rmcup")
    let newLine: [UInt8] = leave.isEmpty ? [0x0d, 0x0a] : []
    let modes = speaksAnsi ? ControlBytes.modesOff : []
    return modes + colors + region + toLastRow + bytes("cnorm") + leave + newLine
  }

  /// Whether private modes of the DEC kind mean anything here; elsewhere they would be text on the screen.
  static var speaksAnsi: Bool { expanded("cup").starts(with: [0x1b, UInt8(ascii: "[")]) }
}
