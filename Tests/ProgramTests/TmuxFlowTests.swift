import TerminalHarness
import Testing

@Suite("A newcomer's first steps, in tmux", .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct TmuxFlowTests {
  @Test("open the sample, read on, go back")
  func reading() throws {
    let tmux = try start()
    try tmux.press("j", "j", "k", "Enter")
    #expect(try tmux.waitUntil { $0.contains("[1 speech]") && $0.contains("speech 1/2337") })
    try tmux.press("Space")
    #expect(try tmux.waitUntil { !$0.contains("speech 1/2337") && $0.contains("/2337") })
    try tmux.press("b", "j", "j")
    #expect(try tmux.waitUntil { $0.contains("speech 3/2337") })
    try tmux.press("t")
    try tmux.type("1:02:03")
    try tmux.press("Enter")
    #expect(try tmux.waitUntil { lastRow($0).contains("1:02:0") })
    try tmux.press("q")
    #expect(try tmux.waitUntil { $0.contains("4 videos") })
    try tmux.press("q")
    #expect(try tmux.waitUntil { $0.contains("[shell 0]") })
    #expect(try tmux.ask("#{alternate_on} #{cursor_flag} #{mouse_any_flag}") == "0 1 0")
  }

  @Test("the views keep the moment")
  func views() throws {
    let tmux = try start("sample-hearing@1:02:03", columns: 120, rows: 40)
    #expect(try tmux.waitUntil { lastRow($0).contains("1:02:0") })
    for (key, heading) in [
      ("2", "[2 scene]"), ("3", "[3 both]"), ("4", "[4 chapters]"), ("5", "[5 topics]"), ("1", "[1 speech]"),
    ] {
      try tmux.press(key)
      #expect(try tmux.waitUntil { $0.contains(heading) })
      #expect(lastRow(try tmux.capture()).contains("1:02:0"), "\(heading)")
    }
  }

  @Test("help is filtered as one types, and runs what was chosen")
  func help() throws {
    let tmux = try start("sample-kitchen")
    try tmux.press("?")
    #expect(try tmux.waitUntil { $0.contains("type to filter") })
    try tmux.type("view-chap")
    #expect(try tmux.waitUntil { $0.contains("view-chapters") && !$0.contains("line-down") })
    try tmux.press("Enter")
    #expect(try tmux.waitUntil { $0.contains("[4 chapters]") && !$0.contains("view-chapters") })
    try tmux.press(":")
    try tmux.type("view-topics")
    try tmux.press("Enter")
    #expect(try tmux.waitUntil { $0.contains("[5 topics]") })
  }

  @Test("themes are seen before they are chosen; Esc gives the old one back")
  func themes() throws {
    let tmux = try start("sample-kitchen", columns: 120, rows: 30)
    let session = try tmux.attach(columns: 120, rows: 30)
    try #require(session.waitForText("[1 speech]"))
    session.settle()
    let before = session.screen
    session.type(":theme\r")
    #expect(session.waitForText("Esc goes back"))
    session.type("\u{1B}[B\u{1B}[B\u{1B}[B")
    #expect(session.waitUntil { $0.cells(row: 0) != before.cells(row: 0) })
    session.type("\u{1B}")
    #expect(session.waitUntil { $0.looksLike(before) })
    session.type(":theme nord\r")
    #expect(session.waitUntil { $0.cells(row: 0) != before.cells(row: 0) && $0.text == before.text })
  }

  @Test("another size while reading keeps the moment, and the same frame as a fresh start")
  func resize() throws {
    let tmux = try start("sample-hearing@0:30:00")
    try #require(try tmux.waitUntil { lastRow($0).contains("0:30:0") || lastRow($0).contains("0:29:5") })
    let position = lastRow(try tmux.capture()).prefix(9)
    for (columns, rows) in [(120, 40), (40, 10), (100, 20), (80, 24)] {
      try tmux.resize(columns: columns, rows: rows)
      #expect(
        try tmux.waitUntil { self.rows($0).count == rows && lastRow($0).hasPrefix(position) },
        "\(columns)x\(rows)"
      )
    }
    try tmux.press("1", "g")
    let wanted = try Stage.rows(after: ["keys 1 g"], arguments: ["sample-hearing@0:30:00"])
    #expect(try tmux.waitUntil { rows($0) == wanted })
  }

  @Test("detached and attached again, the screen is right")
  func attach() throws {
    let tmux = try start("sample-hearing")
    try #require(try tmux.waitUntil { $0.contains("[1 speech]") })
    let first = try tmux.attach()
    #expect(first.waitForText("[1 speech]"))
    first.type("3")
    #expect(first.waitForText("[3 both]"))
    try tmux.detach()
    #expect(first.waitForExit() == .exited(0))
    try tmux.press("j", "g")
    let second = try tmux.attach(columns: 100, rows: 30)
    let wanted = try Stage.rows(after: ["keys 3 g"], arguments: ["sample-hearing"], columns: 100, rows: 30)
    second.expectRows(wanted)
    second.type("Q")
    #expect(try tmux.waitUntil { $0.contains("[shell 0]") })
  }

  private func start(_ arguments: String = "", columns: Int = 80, rows: Int = 24) throws -> Tmux {
    let tmux = try Tmux(
      "'\(try Stage.path("playhead"))' \(arguments); echo \"[shell $?]\"; cat",
      columns: columns,
      rows: rows,
      environment: ["PLAYHEAD_HOME": Stage.nowhere]
    )
    try #require(try tmux.waitUntil(within: .seconds(10)) { $0.contains("? help") })
    return tmux
  }

  private func rows(_ capture: String) -> [String] {
    var rows = capture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if rows.last == "" { rows.removeLast() }
    return rows
  }

  private func lastRow(_ capture: String) -> String { rows(capture).last ?? "" }
}
