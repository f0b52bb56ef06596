import Glibc
import TerminalHarness
import Testing

@Suite("A program in a real terminal")
struct PseudoTerminalTests {
  @Test("it sees a terminal of the size asked for, and nothing of our environment")
  func surroundings() throws {
    let script =
      "stty size; tty >/dev/null && echo terminal; echo $TERM; env | grep -c USER_OF_TESTS; true </dev/tty && echo own"
    setenv("USER_OF_TESTS", "yes", 1)
    let session = try TerminalSession("/bin/sh", ["-c", script], columns: 44, rows: 7)
    #expect(session.waitForExit() == .exited(0))
    #expect(Array(session.screen.lines.prefix(5)) == ["7 44", "terminal", "xterm-256color", "0", "own"])
  }

  @Test("what is typed arrives, the line is compared before and after")
  func typing() throws {
    let session = try TerminalSession("/bin/sh", ["-c", "stty -echo raw; echo ready; head -c 3 | od -An -tx1"])
    #expect(session.waitForText("ready"))
    let modes = try session.terminal.modes()
    #expect(!modes.echoes && !modes.isCanonical)
    #expect(modes != session.terminal.modesAtStart)
    session.type("a\u{3}\r")
    #expect(session.waitForText("61 03 0d"))
    #expect(session.waitForExit() == .exited(0))
  }

  @Test("ways to end", arguments: [("exit 7", Ending.exited(7)), ("kill -TERM $$", .killed(signal: SIGTERM))])
  func endings(_ script: String, _ ending: Ending) throws {
    let terminal = try PseudoTerminal("/bin/sh", ["-c", script])
    #expect(terminal.waitForExit() == ending)
    #expect(!terminal.isRunning)
  }

  @Test("signals reach it although this thread blocks them")
  func signals() throws {
    var blocked = sigset_t()
    var before = sigset_t()
    sigfillset(&blocked)
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let terminal = try PseudoTerminal("/bin/sleep", ["60"])
    terminal.signal(SIGTERM)
    #expect(terminal.waitForExit() == .killed(signal: SIGTERM))
  }

  @Test("hanging up ends it")
  func hangUp() throws {
    let session = try TerminalSession("/bin/sh", ["-c", "echo ready; read line"])
    #expect(session.waitForText("ready"))
    session.terminal.hangUp()
    #expect(session.terminal.waitForExit() == .killed(signal: SIGHUP))
  }

  @Test("a resize is told to the program")
  func resize() throws {
    let script = "trap 'stty size' WINCH; echo ready; while :; do sleep 0.02; done"
    let session = try TerminalSession("/bin/sh", ["-c", script])
    #expect(session.waitForText("ready"))
    try session.resize(columns: 50, rows: 10)
    #expect(session.waitForText("10 50"))
  }

  @Test("a stop and what follows it are seen")
  func stop() throws {
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "kill -STOP $$; exit 3"])
    #expect(terminal.waitForStop())
    terminal.signal(SIGCONT)
    #expect(terminal.waitForExit() == .exited(3))
  }

  @Test("under a shell Ctrl-Z gives the shell back and fg returns")
  func jobControl() throws {
    let session = TerminalSession(watching: try PseudoTerminal.underShell("/bin/cat"))
    session.type("hello\r")
    #expect(session.waitUntil { $0.lines.prefix(2) == ["hello", "hello"] })
    session.type("\u{1A}")
    #expect(session.waitForText("[shell 148]"))
    session.type("fg\r")
    session.type("\u{4}")
    #expect(session.waitForText("[shell 0]"))
  }

  @Test("a program that is not there is a failure that names it")
  func missing() {
    #expect(throws: HarnessFailure.self) { try PseudoTerminal("/no/such/program") }
  }

  @Test("nothing waits longer than it was told")
  func bounds() throws {
    let session = try TerminalSession("/bin/cat")
    #expect(!session.waitForText("never", within: .milliseconds(60)))
    #expect(session.waitForExit(within: .milliseconds(60)) == nil)
  }
}

@Suite("A program in tmux", .enabled(if: Tmux.isInstalled))
struct TmuxTests {
  @Test("keys go in, the screen and its state come out")
  func window() throws {
    let tmux = try Tmux(
      "sh -c 'stty size; echo $TERM $WORD; printf \"\\033[31mred\\n\"; cat'",
      columns: 50,
      rows: 6,
      environment: ["WORD": "yes"]
    )
    #expect(try tmux.waitUntil { $0.contains("6 50") && $0.contains("tmux-256color yes") && $0.contains("red") })
    #expect(try tmux.capture(withStyles: true).contains("\u{1B}[31mred"))
    try tmux.type("hello")
    try tmux.press("Enter")
    #expect(try tmux.waitUntil { $0.split(separator: "\n").filter { $0 == "hello" }.count == 2 })
    try tmux.resize(columns: 40, rows: 5)
    #expect(try tmux.ask("#{window_width}x#{window_height}") == "40x5")
    try tmux.press("C-d")
    #expect(try tmux.waitUntil { _ in (try? tmux.ask("#{pane_dead}")) == "1" })
  }
}
