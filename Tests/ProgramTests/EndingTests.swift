import Glibc
import TerminalHarness
import Testing

/// A way to end the program, and what its parent then sees.
struct WayToEnd: Sendable, CustomTestStringConvertible {
  let name: String
  var keys: [String] = []
  var signal: Int32?
  let ending: Ending
  var testDescription: String { name }
}

@Suite("However the program ends, the terminal is given back")
struct EndingTests {
  static let ways: [WayToEnd] = [
    WayToEnd(name: "q", keys: ["q"], ending: .exited(0)),
    WayToEnd(name: "Q", keys: ["Q"], ending: .exited(0)),
    WayToEnd(name: "Q in a video", keys: ["\r", "3", "Q"], ending: .exited(0)),
    WayToEnd(name: ":q", keys: [":", "q", "\r"], ending: .exited(0)),
    WayToEnd(name: "Ctrl-c twice", keys: ["\u{3}", "\u{3}"], ending: .exited(0)),
    WayToEnd(name: "TERM", signal: SIGTERM, ending: .killed(signal: SIGTERM)),
    WayToEnd(name: "HUP", signal: SIGHUP, ending: .killed(signal: SIGHUP)),
    WayToEnd(name: "INT", signal: SIGINT, ending: .exited(130)),
    WayToEnd(name: "QUIT", signal: SIGQUIT, ending: .killed(signal: SIGQUIT)),
    WayToEnd(name: "SEGV", signal: SIGSEGV, ending: .killed(signal: SIGSEGV)),
    WayToEnd(name: "ABRT", signal: SIGABRT, ending: .killed(signal: SIGABRT)),
    WayToEnd(name: "BUS", signal: SIGBUS, ending: .killed(signal: SIGBUS)),
    WayToEnd(name: "FPE", signal: SIGFPE, ending: .killed(signal: SIGFPE)),
    WayToEnd(name: "ILL", signal: SIGILL, ending: .killed(signal: SIGILL)),
  ]

  @Test("by keys and by signals", arguments: ways)
  func ends(_ way: WayToEnd) throws {
    let session = try Stage.open()
    #expect(try session.terminal.modes() != session.terminal.modesAtStart)
    #expect(session.screen.modes.isAlternate && !session.screen.modes.mouse.isEmpty)
    for keys in way.keys {
      session.type(keys)
      session.settle(.milliseconds(20))
    }
    if let signal = way.signal { session.terminal.signal(signal) }
    #expect(session.waitForExit() == way.ending)
    try session.expectGivenBack()
    session.expectCleanBytes()
  }

  @Test("from a bar, a box, a prompt and a prefix", arguments: ["?", ":", "f", ",", "\r\r", ":theme\r"])
  func endsWithSomethingOpen(_ keys: String) throws {
    let session = try Stage.open(columns: 100, rows: 30)
    session.type(keys)
    session.settle()
    session.terminal.signal(SIGTERM)
    #expect(session.waitForExit() == .killed(signal: SIGTERM))
    try session.expectGivenBack()
  }

  @Test("one Ctrl-c only asks")
  func asks() throws {
    let session = try Stage.open()
    session.type("\u{3}")
    #expect(session.waitForText("Ctrl-c again quits"))
    session.type("j")
    #expect(session.waitForText("2/4"))
    session.type("\u{3}")
    #expect(session.waitForText("Ctrl-c again quits"))
    #expect(session.terminal.isRunning)
  }

  @Test("a terminal that is closed ends the program")
  func hangUp() throws {
    let session = try Stage.open()
    session.terminal.hangUp()
    let ending = session.terminal.waitForExit()
    #expect([.killed(signal: SIGHUP), .exited(128 + SIGHUP)].contains(ending))
  }
}
