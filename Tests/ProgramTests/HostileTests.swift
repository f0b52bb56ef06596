import TerminalHarness
import Testing

@Suite("A library full of attacks")
struct HostileTests {
  /// Every screen with every view; the last word says what it is.
  static let tour: [(keys: String, script: String)] = [
    ("", "resize 160x48"), ("j", "keys j"), (" ", "keys Space"), (" ", "keys Space"), (" ", "keys Space"),
    (" ", "keys Space"),
    (",g", "keys , g"), ("G", "keys G"), ("b", "keys b"), (",t", "keys , t"), (",g", "keys , g"), ("g", "keys g"),
    ("f[", "keys f ["), ("\u{15}e\r", "keys Ctrl-u e Enter"), ("jj", "keys j j"), ("\r", "keys Enter"),
    (" ", "keys Space"), (" ", "keys Space"), (" ", "keys Space"), (" ", "keys Space"), (" ", "keys Space"),
    (" ", "keys Space"),
    (" ", "keys Space"), (" ", "keys Space"), ("t50%\r", "keys t 5 0 % Enter"), ("2", "keys 2"), (" ", "keys Space"),
    (" ", "keys Space"), ("g", "keys g"), ("3", "keys 3"), ("G", "keys G"), ("b", "keys b"), ("b", "keys b"),
    ("b", "keys b"),
    ("4", "keys 4"), ("g", "keys g"), (" ", "keys Space"), (" ", "keys Space"), (" ", "keys Space"), ("5", "keys 5"),
    (" ", "keys Space"), ("G", "keys G"), ("1", "keys 1"), ("}}}}", "keys } } } }"), ("))))", "keys ) ) ) )"),
    ("\t", "keys Tab"), ("jjjj", "keys j j j j"), ("\t", "keys Tab"), ("\r", "keys Enter"), ("j", "keys j"),
    ("q", "keys q"),
    ("?", "keys ?"), ("chap", "type chap"), ("\u{1B}", "keys Esc"), (":", "keys :"), ("the", "type the"),
    ("\u{1B}", "keys Esc"), (",", "keys ,"), ("\u{1B}", "keys Esc"), ("q", "keys q"),
  ]

  @Test(
    "every view at every size shows just its cells, and sends nothing but text",
    arguments: [(160, 48), (100, 30), (80, 24), (40, 10)]
  )
  func tourOfEverything(_ columns: Int, _ rows: Int) throws {
    let steps = HostileTests.tour.dropFirst().flatMap { [$0.script, "text"] }
    let frames = try Stage.frames(["text"] + steps, program: "hostile-program", columns: columns, rows: rows)
    try #require(frames.count == HostileTests.tour.count)
    let session = try Stage.open(program: "hostile-program", columns: columns, rows: rows)
    for (step, frame) in zip(HostileTests.tour, frames) {
      if step.keys == "\u{1B}" { session.escape() } else { session.type(step.keys) }
      guard session.expectRows(frame, "after \(step.script)") else { return }
    }
    session.expectCleanBytes()
    session.type("Q")
    #expect(session.waitForExit() == .exited(0))
    try session.expectGivenBack()
  }

  @Test("borders are straight and the last row is whole, whatever stands beside them")
  func borders() throws {
    let session = try Stage.open(program: "hostile-program", columns: 160, rows: 40)
    for _ in 0..<8 {
      session.type(" ")
      session.settle(.milliseconds(15))
      #expect(hasRule(session.screen, rows: 8..<38), "the preview: \(session.screen.text)")
      #expect(session.screen.isReady)
    }
    session.type("g\r")
    #expect(session.waitForText("[1 speech]"))
    for view in ["1", "2", "3"] {
      session.type(view)
      for _ in 0..<8 {
        session.type(" ")
        session.settle(.milliseconds(15))
        #expect(hasRule(session.screen, rows: 4..<38), "the chapters: \(session.screen.text)")
        #expect(session.screen.isReady)
      }
      session.type("g")
    }
    session.expectCleanBytes()
  }

  @Test("a video that cannot be opened, named by an attack, fails in one clean line")
  func failure() throws {
    let session = try Stage.open(program: "hostile-program", columns: 120)
    session.type("G\r")
    #expect(session.waitForText("error: "))
    session.expectCleanBytes()
  }

  @Test("themes are previewed over it, and given up again")
  func themes() throws {
    let session = try Stage.open(
      program: "hostile-program",
      environment: Stage.environment(["COLORTERM": "truecolor"]),
      columns: 120,
      rows: 30
    )
    session.type("\r")
    #expect(session.waitForText("[1 speech]"))
    session.settle()
    let before = session.screen
    session.type(":theme\r")
    session.settle()
    for _ in 0..<6 {
      session.type("\u{1B}[B")
      session.settle(.milliseconds(20))
    }
    #expect(!session.screen.looksLike(before))
    session.type("\u{1B}")
    #expect(session.waitUntil { $0.looksLike(before) })
    session.expectCleanBytes()
  }

  @Test("the list on the command line is plain text")
  func list() throws {
    let result = try Stage.run(["list"], program: "hostile-program")
    #expect(result.status == 0)
    let bad = result.text.unicodeScalars.filter { $0 != "\n" && ($0.value < 0x20 || (0x7F..<0xA0).contains($0.value)) }
    #expect(bad.isEmpty)
    #expect(ByteAudit(result.text.utf8).violations == [])
  }

  /// Whether one column holds the same rule in all these rows.
  private func hasRule(_ screen: ScreenModel, rows: Range<Int>) -> Bool {
    (1..<screen.columns).contains { column in
      rows.allSatisfy { ["│", "┃"].contains(screen.cell(row: $0, column: column).text) }
    }
  }
}
