import CNcurses
package import Theming

/// What is known about a terminal without opening it; nothing is written to it.
@MainActor
package struct TerminalProbe {
  /// Why no screen could be shown on it.
  package let problem: CursesProblem?
  /// How many colours would be used.
  package let depth: ColorDepth

  /// Looks up the terminal that `TERM` names, as `CursesScreen.open` would.
  package static func look(colors wanted: ColorDepth? = nil) -> TerminalProbe {
    guard let name = Opening.environment("TERM") else { return TerminalProbe(.terminalTypeMissing) }
    guard let entry = TerminfoFile.entry(named: name, environment: Opening.environment) else {
      return TerminalProbe(.terminalTypeUnknown(name))
    }
    guard entry.canMoveCursor else { return TerminalProbe(.cannotMoveCursor(name)) }
    let colors = Opening.wantsDirect(wanted, entry) ? 0x100_0000 : entry.colors
    return TerminalProbe(nil, Opening.depth(colors, wanted))
  }

  /// Such as `ncurses 6.4.20221231`.
  package static var libraryVersion: String { curses_version().map { String(cString: $0) } ?? "" }

  private init(_ problem: CursesProblem?, _ depth: ColorDepth = .none) {
    self.problem = problem
    self.depth = depth
  }
}
