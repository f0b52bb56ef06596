import TerminalHarness
import Testing

/// Starts the programs of this package where nothing of the user's is found.
enum Stage {
  /// A folder that is not there: nobody's settings, themes or library get into a test.
  static let nowhere = "/nonexistent/playhead"

  static func path(_ program: String) throws -> String {
    try #require(TerminalHarness.Program.path(program), "\(program) is not built")
  }

  static func environment(terminal: String = "xterm-256color", _ more: [String: String] = [:]) -> [String: String] {
    PseudoTerminal.environment(terminal: terminal, ["PLAYHEAD_HOME": nowhere].merging(more) { $1 })
  }

  /// The program in a terminal, with its first screen on it.
  static func open(
    _ arguments: [String] = [],
    program: String = "playhead",
    environment: [String: String] = environment(),
    columns: Int = 80,
    rows: Int = 24
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      try path(program),
      arguments,
      environment: environment,
      columns: columns,
      rows: rows
    )
    try #require(session.waitUntil(within: .seconds(10)) { $0.isReady }, "\(session.screen.text)")
    return session
  }

  /// Runs the program to its end without a terminal.
  static func run(
    _ arguments: [String],
    program: String = "playhead",
    environment: [String: String] = environment()
  ) throws -> (status: Int32, text: String) {
    try Command(try path(program), arguments, environment: environment).finish(within: .seconds(10))
  }

  /// Runs a shell command in which `"$0"` is the program.
  static func shell(
    _ command: String,
    environment: [String: String] = environment()
  ) throws -> (status: Int32, text: String) {
    try Command("/bin/sh", ["-c", command, try path("playhead")], environment: environment).finish(within: .seconds(10))
  }

  /// What the program would show after some steps of a script: the rows of its last frame.
  static func rows(
    after steps: [String] = [],
    arguments: [String] = [],
    program: String = "playhead",
    columns: Int = 80,
    rows: Int = 24
  ) throws -> [String] {
    try frames(steps + ["text"], arguments: arguments, program: program, columns: columns, rows: rows).last ?? []
  }

  /// The rows of every frame a script prints with `text`.
  static func frames(
    _ steps: [String],
    arguments: [String] = [],
    program: String = "playhead",
    columns: Int = 80,
    rows: Int = 24
  ) throws -> [[String]] {
    let script = try TemporaryFile(steps.joined(separator: "\n"))
    let size = ["--script", script.path, "--size", "\(columns)x\(rows)"]
    let result = try run(arguments + size, program: program)
    try #require(result.status == 0, "\(result.text)")
    let lines = result.text.split(separator: "\n").map { line in
      var row = String(line.dropFirst().dropLast().map { isNoncharacter($0) ? "\u{FFFD}" : $0 })
      while row.last == " " { row.removeLast() }
      return row
    }
    return stride(from: 0, to: lines.count - rows + 1, by: rows).map { Array(lines[$0..<$0 + rows]) }
  }
}

extension Stage {
  /// Whether Unicode says that this never is a character; on a terminal a replacement stands for it.
  private static func isNoncharacter(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains($0.value) }
  }
}

extension ScreenModel {
  /// Whether a whole screen of the program is there: the last row, with what always helps.
  var isReady: Bool {
    modes.isAlternate && (lines.last ?? "").contains("? help") && !text.contains("Reading the library")
  }
}

extension TerminalSession {
  /// Waits for exactly these rows; what is there instead goes into the report.
  @discardableResult
  func expectRows(_ rows: [String], _ comment: Comment? = nil, at location: SourceLocation = #_sourceLocation) -> Bool {
    let isThere = waitUntil { $0.lines == rows }
    let found = zip(screen.lines, rows).enumerated().filter { $0.element.0 != $0.element.1 }
    let difference = found.prefix(3).map {
      "row \($0.offset): \($0.element.0.debugDescription), not \($0.element.1.debugDescription)"
    }
    #expect(
      isThere,
      "\(comment.map { "\($0): " } ?? "")\(difference.joined(separator: "; "))",
      sourceLocation: location
    )
    return isThere
  }

  /// Waits until the program has taken all that was typed: it draws only then, so silence alone does not tell.
  func calm() {
    var before = -1
    for _ in 0..<200 {
      settle(.milliseconds(50))
      guard let now = ProcessFile.ticks(of: terminal.processIdentifier), now != before else { return }
      before = now
    }
  }

  /// Presses Esc alone: a key that follows too soon would make `Alt` of it.
  func escape() {
    type("\u{1B}")
    settle(.milliseconds(100))
  }

  /// Nothing that no screen program has a reason to send.
  func expectCleanBytes(at location: SourceLocation = #_sourceLocation) {
    // In the middle of a frame a sequence may still be on its way.
    settle()
    #expect(ByteAudit(terminal.output).violations == [], sourceLocation: location)
    #expect(screen.unknown == [], sourceLocation: location)
    #expect(screen.strings == [], sourceLocation: location)
    #expect(screen.requests == [], sourceLocation: location)
    #expect(screen.bells == 0, sourceLocation: location)
  }

  /// The terminal is as it was found: its settings, its screen, its cursor, its colours.
  func expectGivenBack(at location: SourceLocation = #_sourceLocation) throws {
    #expect(try terminal.modes() == terminal.modesAtStart, sourceLocation: location)
    #expect(screen.modes == ScreenModel.Modes(), sourceLocation: location)
    var after = screen
    after.feed("x")
    let cells = (0..<after.rows).flatMap { after.cells(row: $0) }
    #expect(cells.contains { $0.text == "x" && $0.style == Style() }, sourceLocation: location)
  }
}
