import TerminalHarness
import Testing

@Suite("Idle and busy")
struct QuietTests {
  @Test("with nothing to do it writes nothing, wakes never and uses no processor", arguments: [[], ["sample-hearing"]])
  func idle(_ arguments: [String]) throws {
    let session = try Stage.open(arguments)
    session.settle(.milliseconds(1000))
    let process = session.terminal.processIdentifier
    let (ticks, sleeps) = (try #require(ProcessFile.ticks(of: process)), try #require(ProcessFile.sleeps(of: process)))
    #expect(session.terminal.next(until: Moment.after(.seconds(1))) == nil)
    // A hundred ticks are a second; the one is for a sanitizer's own thread.
    #expect((ProcessFile.ticks(of: process) ?? .max) - ticks <= 1)
    #expect(ProcessFile.sleeps(of: process) == sleeps)
  }

  @Test("a thousand j in one write land on line 1001")
  func burst() throws {
    let session = try Stage.open(["--synthetic", "20000"])
    try #require(session.waitForText("speech 1/20000"))
    session.terminal.write(String(repeating: "j", count: 1000))
    #expect(session.waitForText("speech 1001/20000"))
    session.settle()
    #expect(session.screen.text.contains("speech 1001/20000"))
    session.terminal.write(String(repeating: "k", count: 400) + "j")
    #expect(session.waitForText("speech 602/20000"))
  }

  @Test("a pasted text of 100 kB full of escapes and keys is no command")
  func paste() throws {
    let session = try Stage.open()
    let before = session.screen.lines
    let attack = "Q\rq\u{3}\u{3}:quit\r\u{1B}[6n\u{1B}[?1049l\u{1B}]0;title\u{7}jjj\u{1A}\u{1B}OP"
    let text = String(repeating: attack, count: 100_000 / attack.utf8.count)
    #expect(session.terminal.write("\u{1B}[200~" + text + "\u{1B}[201~", within: .seconds(10)))
    session.settle(.milliseconds(100))
    #expect(session.terminal.isRunning)
    #expect(session.screen.lines.dropLast() == before.dropLast())
    session.type("j")
    #expect(session.waitForText("2/4"))
    session.expectCleanBytes()
  }

  @Test("pasted into a prompt it is text, on one line and harmless")
  func pasteIntoPrompt() throws {
    let session = try Stage.open()
    session.type("f")
    session.settle()
    session.type("\u{1B}[200~light\u{1B}[31mhouse\r\nQ\u{7}\u{1B}[201~")
    session.settle(.milliseconds(60))
    #expect(session.terminal.isRunning)
    #expect(session.screen.text.contains("light"))
    session.type("\u{1B}")
    #expect(session.waitForText("1/4"))
    session.expectCleanBytes()
  }
}
