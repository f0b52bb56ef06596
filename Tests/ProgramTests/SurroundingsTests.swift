import TerminalHarness
import Testing

@Suite("Whatever the terminal is called and the environment says")
struct SurroundingsTests {
  /// Kinds of terminals with what else the environment says; all understand UTF-8.
  static let terminals: [(String, [String: String])] = [
    ("xterm-256color", [:]), ("xterm-256color", ["COLORTERM": "truecolor"]), ("xterm", [:]), ("vt100", [:]),
    ("linux", [:]),
    ("screen", [:]), ("screen-256color", [:]), ("tmux-256color", ["COLORTERM": "24bit"]),
    ("xterm-256color", ["NO_COLOR": "1"]), ("xterm-256color", ["LC_ALL": "C"]), ("xterm-256color", ["LC_ALL": "POSIX"]),
    ("xterm-256color", ["LC_ALL": "xx_YY", "LANG": "\u{1B}]0;x\u{7}", "COLORTERM": "\u{1B}[31m"]),
    ("xterm-256color", ["LINES": "5", "COLUMNS": "7"]),
  ]

  @Test("the same text is shown, in order, and the terminal given back", arguments: terminals)
  func sameText(_ name: String, _ more: [String: String]) throws {
    let session = try TerminalSession(
      try Stage.path("playhead"),
      environment: Stage.environment(terminal: name, more)
    )
    let frames = try Stage.frames(["text", "keys j j Enter", "text", "keys 3 Space Space", "text"])
    session.expectRows(frames[0], "the library")
    session.type("jj\r")
    session.expectRows(frames[1], "a video")
    session.type("3  ")
    session.expectRows(frames[2], "both tracks")
    session.type("Q")
    #expect(session.waitForExit() == .exited(0))
    #expect(try session.terminal.modes() == session.terminal.modesAtStart)
    // Terminals without an alternate screen have none to leave; everything else holds for all.
    #expect(session.screen.modes == ScreenModel.Modes())
    session.expectCleanBytes()
  }

  @Test(
    "where another character set is asked for, the same screen is drawn in ASCII",
    arguments: ["LC_ALL", "LC_CTYPE"]
  )
  func asciiOnly(_ name: String) throws {
    var environment = Stage.environment()
    environment["LC_ALL"] = nil
    environment[name] = "de_DE.ISO-8859-1"
    let session = try Stage.open(["sample-kitchen"], environment: environment)
    let wanted = try Stage.rows(after: ["keys 3 G"], arguments: ["sample-kitchen"])
    session.type("3G")
    #expect(session.waitUntil { ($0.lines.last ?? "") == (wanted.last ?? "") })
    #expect(session.terminal.output.allSatisfy { $0 < 0x80 })
    session.expectCleanBytes()
  }

  @Test("without colour there is none in the bytes", arguments: [true, false])
  func noColor(_ byVariable: Bool) throws {
    let more = byVariable ? ["NO_COLOR": "1", "COLORTERM": "truecolor"] : ["COLORTERM": "truecolor"]
    let arguments = byVariable ? ["--theme", "nord"] : ["--theme", "nord", "--color", "never"]
    let session = try Stage.open(arguments, environment: Stage.environment(more))
    for keys in ["j", "\r", "3", "?", "\u{1B}", ":theme\r", "\u{1B}[B", "\r"] {
      session.type(keys)
      session.settle(.milliseconds(20))
    }
    #expect(colors(in: session.terminal.output) == [])
  }

  @Test("--color always and a flag before NO_COLOR", arguments: [["--color", "always"], ["--color=always"]])
  func flagBeforeEnvironment(_ arguments: [String]) throws {
    let session = try Stage.open(arguments, environment: Stage.environment(["NO_COLOR": "1"]))
    #expect(!colors(in: session.terminal.output).isEmpty)
  }

  @Test("a truecolour terminal is sent the theme's own colours, others the nearest of theirs")
  func depths() throws {
    let direct = try Stage.open(["--theme", "nord"], environment: Stage.environment(["COLORTERM": "truecolor"]))
    let indexed = try Stage.open(["--theme", "nord"])
    let eight = try Stage.open(["--theme", "nord"], environment: Stage.environment(terminal: "xterm"))
    #expect(kinds(direct.screen).contains("rgb"))
    #expect(kinds(indexed.screen).contains("indexed") && !kinds(indexed.screen).contains("rgb"))
    #expect(kinds(eight.screen).isSubset(of: ["standard", "eight"]))
  }

  static let hopeless: [([String: String], String)] = [
    (["TERM": ""], "TERM is not set"), (["TERM": "dumb"], "cannot move its cursor"), (["TERM": "nonsense"], "unknown"),
    (["TERM": "\u{1B}]0;title\u{7}"], "unknown"), (["TERM": "../../../etc/passwd"], "unknown"),
    (["TERM": "%s%n"], "unknown"),
    (["TERM": String(repeating: "x", count: 5000)], "unknown"), (["TERM": "\u{9B}31m"], "unknown"),
  ]

  @Test("where there can be no screen it says why in one line and exits 64", arguments: hopeless)
  func noScreen(_ more: [String: String], _ reason: String) throws {
    let session = try TerminalSession(try Stage.path("playhead"), environment: Stage.environment(more), columns: 200)
    #expect(session.waitForExit() == .exited(64))
    let lines = session.screen.lines.filter { !$0.isEmpty }
    #expect(lines.count == 1 && (lines.first ?? "").hasPrefix("playhead: "), "\(lines)")
    #expect(session.screen.text.contains(reason), "\(lines)")
    try session.expectGivenBack()
    session.expectCleanBytes()
    let onlyText = session.terminal.output.allSatisfy { $0 == 0x0A || $0 == 0x0D || (0x20..<0x7F).contains($0) }
    #expect(onlyText)
  }

  @Test("without TERM at all")
  func noTerm() throws {
    var environment = Stage.environment()
    environment["TERM"] = nil
    let session = try TerminalSession(try Stage.path("playhead"), environment: environment)
    #expect(session.waitForExit() == .exited(64))
    #expect(session.screen.text.contains("playhead: ") && session.screen.text.contains("TERM"))
  }

  @Test("standard input is a pipe: keys come from the terminal")
  func inputIsAPipe() throws {
    let script = #"printf jjjQ | "$0"; echo "[shell $?]""#
    let session = try TerminalSession(
      "/bin/sh",
      ["-c", script, try Stage.path("playhead")],
      environment: Stage.environment()
    )
    try #require(session.waitUntil(within: .seconds(10)) { $0.isReady })
    session.settle()
    #expect(session.screen.text.contains("1/4"))
    session.type("j")
    #expect(session.waitForText("2/4"))
    session.type("q")
    #expect(session.waitForText("[shell 0]"))
    #expect(session.waitForExit() == .exited(0))
    try session.expectGivenBack()
  }

  @Test("standard output is no terminal: a sentence on standard error, 64, nothing on standard output")
  func outputIsAPipe() throws {
    let all = try Stage.run([])
    #expect(all.status == 64)
    #expect(all.text.hasPrefix("playhead: ") && all.text.split(separator: "\n").count == 1, "\(all.text)")
    let output = try Stage.shell(#""$0" 2>/dev/null"#)
    #expect(output.text == "")
  }

  @Test("in a terminal with its output in a pipe it says so, and the terminal stays as it is")
  func outputIsAPipeInATerminal() throws {
    let session = try TerminalSession(
      "/bin/sh",
      ["-c", #""$0" | cat; exit 0"#, try Stage.path("playhead")],
      environment: Stage.environment()
    )
    #expect(session.waitForExit() == .exited(0))
    #expect(session.screen.text.contains("playhead: "))
    try session.expectGivenBack()
  }

  private func colors(in bytes: [UInt8]) -> Set<Int> {
    var found: Set<Int> = []
    var parser = SequenceParser()
    parser.read(bytes) { event in
      guard case .sequence(let sequence) = event, sequence.kind == "m" else { return }
      for code in sequence.parameters.compactMap(\.first) where (30...38).contains(code) || (40...48).contains(code) {
        found.insert(code)
      }
      for code in sequence.parameters.compactMap(\.first) where (90...107).contains(code) { found.insert(code) }
    }
    return found
  }

  private func kinds(_ screen: ScreenModel) -> Set<String> {
    var found: Set<String> = []
    for row in 0..<screen.rows {
      for cell in screen.cells(row: row) {
        for color in [cell.style.foreground, cell.style.background] {
          switch color {
          case .standard: found.insert("standard")
          case .indexed(let index): found.insert(index < 8 ? "eight" : "indexed")
          case .rgb: found.insert("rgb")
          }
        }
      }
    }
    return found
  }
}
