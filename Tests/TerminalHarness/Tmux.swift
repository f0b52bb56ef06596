import Glibc

/// A private tmux server with one window: what a person with tmux sees, and nothing of their own server.
package final class Tmux {
  private let name: String
  private let environment: [String: String]

  package static var isInstalled: Bool { Program.installed("tmux") != nil }

  /// Starts a shell command in a window of a size.
  package init(
    _ command: String,
    columns: Int = 80,
    rows: Int = 24,
    terminal: String = "tmux-256color",
    environment variables: [String: String] = [:]
  ) throws {
    name = "playhead-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    environment = PseudoTerminal.environment(terminal: "xterm-256color", variables)
    let settings = ["default-terminal \(terminal)", "status off", "remain-on-exit on"]
    var arguments = ["-f", "/dev/null", "start-server", ";"]
    for setting in settings {
      arguments += ["set-option", "-g"] + setting.split(separator: " ").map(String.init) + [";"]
    }
    arguments += ["new-session", "-d", "-x", String(columns), "-y", String(rows), command]
    let answer = try run(arguments)
    guard answer.status == 0 else { throw HarnessFailure("tmux: \(answer.text)") }
  }

  deinit {
    _ = try? run(["kill-server"])
  }

  /// Sends keys by tmux's names, such as `j`, `Enter`, `C-c`.
  package func press(_ keys: String...) throws {
    _ = try run(["send-keys"] + keys)
  }

  /// Types characters as they are.
  package func type(_ text: String) throws {
    _ = try run(["send-keys", "-l", text])
  }

  /// Looks at the window from a terminal of one's own, until the session is let go or `detach` is called.
  package func attach(columns: Int = 80, rows: Int = 24) throws -> TerminalSession {
    try TerminalSession("tmux", ["-L", name, "attach-session"], environment: environment, columns: columns, rows: rows)
  }

  /// Sends everybody away who looks at the window; the program goes on.
  package func detach() throws {
    _ = try run(["detach-client", "-a"])
    _ = try run(["detach-client"])
  }

  package func resize(columns: Int, rows: Int) throws {
    _ = try run(["resize-window", "-x", String(columns), "-y", String(rows)])
  }

  /// What the window shows, as text, or with its colours as escape sequences.
  package func capture(withStyles: Bool = false) throws -> String {
    try run(["capture-pane", "-p"] + (withStyles ? ["-e"] : [])).text
  }

  /// The text that was copied last, to the byte; nil where nothing was.
  package func buffer() throws -> String? {
    let answer = try run(["show-buffer"])
    return answer.status == 0 ? answer.text : nil
  }

  /// What tmux knows about the window, such as `#{alternate_on}` or `#{pane_dead}`.
  package func ask(_ format: String) throws -> String {
    String(try run(["display-message", "-p", format]).text.prefix { $0 != "\n" })
  }

  /// Looks again and again until the window shows what is wanted; false when the limit passes first.
  package func waitUntil(within limit: Duration = .seconds(5), _ condition: (String) -> Bool) throws -> Bool {
    let deadline = Moment.after(limit)
    while true {
      if condition(try capture()) { return true }
      if Moment.now() >= deadline { return false }
      usleep(20_000)
    }
  }

  /// Runs tmux in a terminal of its own, so that no part of the tests' terminal is touched.
  private func run(_ arguments: [String]) throws -> (status: Int32, text: String) {
    let command = try Command("tmux", ["-L", name] + arguments, environment: environment)
    return command.finish(within: .seconds(10))
  }
}
