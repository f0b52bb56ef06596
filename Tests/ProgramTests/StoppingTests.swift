import Glibc
import TerminalHarness
import Testing

@Suite("Stopped and continued, the screen is right again")
struct StoppingTests {
  @Test("STOP and CONT: everything is drawn anew, whatever happened to the terminal meanwhile")
  func stopped() throws {
    let session = try Stage.open()
    session.terminal.signal(SIGSTOP)
    try #require(session.terminal.waitForStop())
    let before = session.terminal.output.count
    session.terminal.signal(SIGCONT)
    session.type("j")
    session.expectRows(try Stage.rows(after: ["keys j"]))
    // A terminal that knows nothing of what was before shows the same, in the same state.
    var fresh = ScreenModel(columns: 80, rows: 24)
    fresh.feed(session.terminal.output[before...])
    #expect(fresh.looksLike(session.screen))
    #expect(fresh.modes.isAlternate && fresh.modes.mouse == session.screen.modes.mouse && fresh.modes.reportsPaste)
    session.type("q")
    #expect(session.waitForExit() == .exited(0))
    try session.expectGivenBack()
    session.expectCleanBytes()
  }

  @Test("STOP, another size, CONT", arguments: [(120, 40), (40, 10), (20, 4)])
  func resizedMeanwhile(_ columns: Int, _ rows: Int) throws {
    let session = try Stage.open()
    session.terminal.signal(SIGSTOP)
    try #require(session.terminal.waitForStop())
    try session.resize(columns: columns, rows: rows)
    session.terminal.signal(SIGCONT)
    session.expectRows(try Stage.rows(columns: columns, rows: rows))
    session.type("q")
    #expect(session.waitForExit() == .exited(0))
    try session.expectGivenBack()
  }

  @Test(
    "Ctrl-z gives the shell its terminal, fg brings the screen back",
    arguments: ["\u{1A}", ":suspend\r", "?\u{1A}"]
  )
  func suspended(_ keys: String) throws {
    let session = try shell()
    let before = session.screen
    session.type(keys)
    try #require(session.waitForText("[shell 148]"))
    #expect(!session.screen.text.contains("Playhead reads videos"))
    try session.expectGivenBack()
    session.type("fg\r")
    if keys.hasPrefix("?") {
      #expect(session.waitForText("type to filter"))
      session.escape()
    }
    session.expectRows(before.lines)
    #expect(session.screen.modes == before.modes)
    session.type("q")
    #expect(session.waitForText("[shell 0]"))
    try session.expectGivenBack()
    session.expectCleanBytes()
  }

  @Test("stopped behind its back, with a shell writing over its screen, fg brings the screen back")
  func stoppedUnderAShell() throws {
    let session = try shell()
    let before = session.screen.lines
    let child = try #require(firstChild(of: session.terminal.processIdentifier))
    kill(child, SIGSTOP)
    try #require(session.waitForText("[shell 147]"))
    // The line still is as the program had it, so a line ends with a line feed.
    session.type("stty sane; echo over and; echo over again\n")
    try #require(session.waitForText("over again"))
    session.type("fg\n")
    session.expectRows(before)
    session.type("q")
    #expect(session.waitForText("[shell 0]"))
    try session.expectGivenBack()
  }

  private func shell() throws -> TerminalSession {
    let terminal = try PseudoTerminal.underShell(try Stage.path("playhead"), environment: Stage.environment())
    let session = TerminalSession(watching: terminal)
    try #require(session.waitUntil(within: .seconds(10)) { $0.isReady })
    return session
  }

  private func firstChild(of parent: Int32) -> Int32? {
    let list = ProcessFile.read("/proc/\(parent)/task/\(parent)/children") ?? ""
    return list.split(separator: " ").first.flatMap { Int32($0) }
  }
}
