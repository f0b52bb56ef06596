/// Why the screen cannot be shown here.
package enum CursesProblem: Error, Equatable, Sendable, CustomStringConvertible {
  case outputIsNoTerminal
  case noKeyboard
  case terminalTypeMissing
  case terminalTypeUnknown(String)
  case cannotMoveCursor(String)

  /// One sentence, free of control characters, that says what to do.
  package var description: String {
    switch self {
    case .outputIsNoTerminal:
      "The screen needs a terminal, and standard output is not one."
    case .noKeyboard:
      "No terminal to read keys from: standard input is not one, and /dev/tty cannot be opened."
    case .terminalTypeMissing:
      "TERM is not set, so the terminal is unknown; most understand TERM=xterm-256color."
    case .terminalTypeUnknown(let name):
      "The terminal \(Self.quote(name)) of TERM is unknown here; most understand TERM=xterm-256color "
        + "(the package ncurses-term knows more)."
    case .cannotMoveCursor(let name):
      "The terminal \(Self.quote(name)) of TERM cannot move its cursor, so there is no screen to show."
    }
  }

  private static func quote(_ name: String) -> String {
    let shown = name.unicodeScalars.prefix(40).map { ("!"..."~").contains($0) ? String(Character($0)) : "?" }
    return "\"\(shown.joined())\""
  }
}
