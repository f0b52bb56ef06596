/// A program in a real terminal, and the screen a person would see.
package final class TerminalSession {
  package let terminal: PseudoTerminal
  package private(set) var screen: ScreenModel

  package init(
    _ program: String,
    _ arguments: [String] = [],
    environment: [String: String] = PseudoTerminal.environment(),
    columns: Int = 80,
    rows: Int = 24
  ) throws {
    terminal = try PseudoTerminal(program, arguments, environment: environment, columns: columns, rows: rows)
    screen = ScreenModel(columns: columns, rows: rows)
  }

  /// Watches a program that was started some other way.
  package init(watching terminal: PseudoTerminal, columns: Int = 80, rows: Int = 24) {
    self.terminal = terminal
    screen = ScreenModel(columns: columns, rows: rows)
  }

  /// Types keys as the bytes a terminal would send.
  package func type(_ keys: String) {
    terminal.write(keys)
  }

  package func resize(columns: Int, rows: Int) throws {
    screen.resize(columns: columns, rows: rows)
    try terminal.resize(columns: columns, rows: rows)
  }

  /// Reads until the screen is as wanted; false when the limit passes first.
  package func waitUntil(within limit: Duration = .seconds(5), _ condition: (ScreenModel) -> Bool) -> Bool {
    let deadline = Moment.after(limit)
    while !condition(screen) {
      guard let chunk = terminal.next(until: min(deadline, Moment.after(.milliseconds(50)))) else {
        if Moment.now() >= deadline { return false }
        if !terminal.isRunning { return drained(condition) }
        continue
      }
      screen.feed(chunk.bytes)
    }
    return true
  }

  package func waitForText(_ text: String, within limit: Duration = .seconds(5)) -> Bool {
    waitUntil(within: limit) { $0.text.contains(text) }
  }

  /// Reads until the program has said nothing for a while.
  package func settle(_ quiet: Duration = .milliseconds(30), within limit: Duration = .seconds(5)) {
    for chunk in terminal.readUntilQuiet(quiet, within: limit) { screen.feed(chunk.bytes) }
  }

  /// How the program ended, its last words on the screen; nil when it still runs at the limit.
  package func waitForExit(within limit: Duration = .seconds(5)) -> Ending? {
    let before = terminal.output.count
    let ending = terminal.waitForExit(within: limit)
    screen.feed(terminal.output[before...])
    return ending
  }

  private func drained(_ condition: (ScreenModel) -> Bool) -> Bool {
    settle(.milliseconds(5))
    return condition(screen)
  }
}
