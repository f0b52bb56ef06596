import TerminalHarness
import Testing

@Suite("Any size, any keys")
struct ResizeTests {
  @Test(
    "down to nothing and back, the screen is whole again",
    arguments: [(1, 1), (2, 1), (1, 40), (300, 1), (19, 3), (500, 200)]
  )
  func thereAndBack(_ columns: Int, _ rows: Int) throws {
    let session = try Stage.open(["sample-kitchen"])
    let before = session.screen
    try session.resize(columns: columns, rows: rows)
    session.settle()
    session.type("j")
    session.settle()
    try session.resize(columns: 80, rows: 24)
    session.settle()
    session.type("k")
    session.expectRows(before.lines)
    #expect(session.screen.looksLike(before))
    session.expectCleanBytes()
  }

  @Test(
    "each small size shows what a fresh start there shows",
    arguments: [(1, 1), (5, 2), (20, 4), (21, 5), (36, 7), (60, 12)]
  )
  func small(_ columns: Int, _ rows: Int) throws {
    let wanted = try Stage.rows(columns: columns, rows: rows)
    let fresh = try TerminalSession(
      try Stage.path("playhead"),
      environment: Stage.environment(),
      columns: columns,
      rows: rows
    )
    fresh.expectRows(wanted)
    let resized = try Stage.open()
    try resized.resize(columns: columns, rows: rows)
    resized.expectRows(wanted)
    resized.expectCleanBytes()
  }

  @Test("two hundred random sizes with keys in between; the last frame is that of a fresh start", arguments: [1, 2])
  func manySizes(_ seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let session = try Stage.open(["sample-kitchen"])
    let keys = ["j", "k", " ", "b", "\u{4}", "\u{15}", "1", "2", "3", "G", "g", "}", "{", ")", "+", "_", "\t"]
    for _ in 0..<200 {
      try session.resize(columns: Int.random(in: 1...220, using: &dice), rows: Int.random(in: 1...70, using: &dice))
      if Bool.random(using: &dice) { session.type(keys.randomElement(using: &dice) ?? "j") }
      if Int.random(in: 0..<4, using: &dice) == 0 { session.settle(.milliseconds(4)) }
    }
    session.settle()
    #expect(session.terminal.isRunning)
    try session.resize(columns: 90, rows: 30)
    session.escape()
    for (key, name) in [("1g", "1 g"), ("3G", "3 G"), ("4Gg", "4 G g")] {
      session.type(key)
      let wanted = try Stage.rows(after: ["keys \(name)"], arguments: ["sample-kitchen"], columns: 90, rows: 30)
      session.expectRows(wanted, "\(name)")
    }
    session.expectCleanBytes()
  }

  @Test("five thousand random keys, clicks, pastes and sizes: alive, and ? still answers", arguments: [7, 8])
  func anything(_ seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let session = try Stage.open()
    var steps = 0
    while steps < 5000 {
      var batch = ""
      for _ in 0..<25 { batch += key(&dice) }
      steps += 25
      session.type(batch)
      if Int.random(in: 0..<3, using: &dice) == 0 {
        try session.resize(columns: Int.random(in: 30...200, using: &dice), rows: Int.random(in: 8...60, using: &dice))
      }
      session.settle(.milliseconds(3))
      guard steps % 150 == 0 else { continue }
      session.calm()
      // In an open list Enter could choose to quit.
      if !session.screen.text.contains("Enter runs") {
        session.type(["\r", "\u{1B}[<0;9;9M", "\u{1B}[<0;40;5M"].randomElement(using: &dice) ?? "")
      }
    }
    try #require(session.terminal.isRunning, "after \(steps) steps")
    try session.resize(columns: 80, rows: 24)
    session.calm()
    for _ in 0..<3 { session.escape() }
    session.type("?")
    #expect(session.waitForText("type to filter"), "\(session.screen.text)")
    session.expectCleanBytes()
    session.escape()
    session.type("Q")
    #expect(session.waitForExit() == .exited(0))
    try session.expectGivenBack()
  }

  private static let safeKeys =
    "abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ0123456789,.;:-_+*#'~<>|!$%&/()=?{}[]^ äß語é👩".map { String($0) }
    + [
      "\u{1B}", "\t", "\u{7F}", "\u{4}", "\u{15}", "\u{6}", "\u{2}", "\u{E}", "\u{10}", "\u{C}", "\u{17}", "\u{1}",
      "\u{5}",
      "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[H", "\u{1B}[F", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[3~",
      "\u{1B}OP",
      "\u{1B}[15~", "\u{1B}[Z", "\u{1B}[<64;5;5M", "\u{1B}[<65;5;5M", "\u{1B}[<0;1;1m",
      "\u{1B}[200~pasted\nQ\u{1B}[201~",
      "\u{1B}[I", "\u{1B}[O", "\u{1B}[1;5C", "\u{1B}[97;5u", "\u{1B}[?62c", "\u{1B}]11;rgb:0/0/0\u{7}",
      "\u{1B}[999;999H", "\u{0}",
    ]

  /// Any key but those that quit or suspend.
  private func key(_ dice: inout Dice) -> String { ResizeTests.safeKeys.randomElement(using: &dice) ?? "j" }
}
