import TerminalHarness
import Testing

@Suite("Hostile files and surroundings")
struct HostileSurroundingsTests {
  static let attack = #"\e]0;title\a\e[2J\x9b31m\u202e\0"#

  static let configs: [String] = [
    "theme: \"nord\(attack)\"\n", "\"\(attack)\": 1\n",
    "theme: [\"\(attack)\"]\ncolor: \"\(attack)\"\nmouse: \"\(attack)\"\n",
    "keys:\n  \"\(attack)\":\n    j: quit\n  reader:\n    \"\(attack)\": quit\n    x: \"\(attack)\"\n",
    "\u{1B}]0;title\u{7}: \u{1B}[2J\n", "theme: \u{9B}31m\u{202E}\n", "theme: \"unclosed \u{1B}[31m\n",
    "- \"\(attack)\"\n",
    String(repeating: "[", count: 20_000), "theme: &a [*a]\n", "a: &x \"\(attack)\"\nb: *x\n",
    "%YAML \u{1B}[31m\n---\n",
  ]

  @Test(
    "a settings file full of attacks is a warning: the program starts, and says it harmlessly",
    arguments: configs.indices
  )
  func config(_ number: Int) throws {
    let text = Self.configs[number]
    let home = try TemporaryFolder()
    try home.write(text, to: "config/config.yaml")
    let environment = Stage.environment(["PLAYHEAD_HOME": home.path])
    let check = try Stage.run(["config", "check"], environment: environment)
    #expect(ByteAudit(check.text.utf8).violations == [])
    let session = try Stage.open(environment: environment, columns: 160)
    session.type("j\r")
    #expect(session.waitForText("[1 speech]"))
    session.expectCleanBytes()
    session.type("Q")
    #expect(session.waitForExit() == .exited(0))
    try session.expectGivenBack()
    session.expectCleanBytes()
  }

  @Test(
    "exit codes of `config check`",
    arguments: [("theme: nord\n", 0), ("them: nord\n", 78), ("theme: [\n", 78)] as [(String, Int32)]
  )
  func configCheck(_ text: String, _ status: Int32) throws {
    let home = try TemporaryFolder()
    try home.write(text, to: "config/config.yaml")
    let check = try Stage.run(["config", "check"], environment: Stage.environment(["PLAYHEAD_HOME": home.path]))
    #expect(check.status == status)
    #expect(status == 0 || check.text.contains("config.yaml:"), "\(check.text)")
  }

  @Test("theme files with attacks in names and values are listed, checked and previewed harmlessly")
  func themes() throws {
    let home = try TemporaryFolder()
    let palette = (0..<16).map { "  base0\(String($0, radix: 16, uppercase: true)): \"#\($0)0\($0 % 10)0f0\"\n" }
      .joined()
    try home.write(
      "system: base16\nname: \"evil \(Self.attack)\"\nvariant: dark\npalette:\n  base00: \"\(Self.attack)\"\n",
      to: "config/themes/broken.yaml"
    )
    try home.write(
      "system: base16\nname: \"named \(Self.attack)\"\nauthor: \"\(Self.attack)\"\nvariant: dark\npalette:\n\(palette)",
      to: "config/themes/named.yaml"
    )
    try home.write("\u{1B}]0;title\u{7}", to: "config/themes/raw.yaml")
    try home.write("x", to: "config/themes/na\u{1B}[31mme\u{202E}.yaml")
    let environment = Stage.environment(["PLAYHEAD_HOME": home.path])
    for arguments in [
      ["themes", "list"], ["themes", "check", "broken"], ["themes", "check", "named"], ["themes", "check", "raw"],
    ] {
      let result = try Stage.run(arguments, environment: environment)
      #expect(ByteAudit(result.text.utf8).violations == [], "\(arguments)")
    }
    let session = try Stage.open(environment: environment, columns: 120, rows: 40)
    session.type(":theme\r")
    session.settle()
    for _ in 0..<40 {
      session.type("\u{1B}[B")
      session.settle(.milliseconds(8))
    }
    session.calm()
    session.escape()
    session.type("Q")
    #expect(session.waitForExit() == .exited(0))
    try session.expectGivenBack()
    session.expectCleanBytes()
  }

  @Test(
    "folders named by attacks are printed harmlessly",
    arguments: [["paths"], ["config", "path"], ["config", "check"]]
  )
  func folders(_ arguments: [String]) throws {
    let environment = Stage.environment(["PLAYHEAD_HOME": "/nonexistent/\u{1B}]0;t\u{7}\u{9B}2J\u{202E}\n"])
    let result = try Stage.run(arguments, environment: environment)
    #expect(result.status == 0)
    #expect(ByteAudit(result.text.utf8).violations == [], "\(result.text)")
  }

  @Test(
    "an attack as the name of a theme is told in one clean line on the screen",
    arguments: ["\u{1B}]0;t\u{7}", "\u{9B}2J", "\u{202E}x", ""]
  )
  func themeArgument(_ name: String) throws {
    let session = try Stage.open(["--theme", name], columns: 120)
    session.type("j")
    #expect(session.waitForText("2/4"))
    session.expectCleanBytes()
  }
}
