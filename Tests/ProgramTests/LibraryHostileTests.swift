import Glibc
import TerminalHarness
import Testing

@Suite("A library full of attacks, from the file to the screen")
struct LibraryHostileTests {
  private static let attacks = [
    "\u{1B}]0;title\u{7}\u{1B}[2Jescape", "\u{9B}31mc1 \u{9D}0;t\u{9C}", "\u{202E}turned\u{2066}round\u{200F}",
    "null\u{0}byte", "bell\u{7}back\u{8}\u{7F}", "e\u{301}\u{301}\u{301}\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
    "\u{2028}line\u{2029}paragraph\u{85}next", "\u{FEFF}mark\u{FFFE}\u{FFFF}", "=cmd|' /C calc'!A0",
    "<script>`x`</script>",
  ]

  private static let name = "na\u{1B}[31mme\u{202E}\n\u{7}.srt"

  private func home() throws -> Home {
    let home = try Home()
    var cues = Self.attacks
    cues.append(String(repeating: "long ", count: 100_000))
    cues.append(String(repeating: "x", count: 300_000))
    let text = cues.enumerated().map { "\($0 + 1)\n00:00:\($0 + 10),000 --> 00:00:\($0 + 11),000\n\($1)\n" }.joined(
      separator: "\n"
    )
    try home.folder.write(text, to: "talks/\(Self.name)")
    try home.folder.write(
      #"{"segments":[{"start":1,"end":2,"speaker":"\u001b[31mAnn\u202e","text":"\u001b]0;t\u0007words\u0000"}]}"#,
      to: "talks/spoken.json"
    )
    return home
  }

  private func expectClean(_ text: String, _ what: String, at location: SourceLocation = #_sourceLocation) {
    #expect(ByteAudit(text.utf8).violations == [], "\(what)", sourceLocation: location)
  }

  @Test("every command prints it harmlessly, in every form")
  func commands() throws {
    let home = try home()
    expectClean(try home.text("import", home.folder.path + "/talks"), "import")
    let id = try #require(
      try home.text("list").split(separator: "\n").first { $0.contains("na[31mme") }.map {
        String($0.prefix { $0 != " " })
      }
    )
    _ = try home.run("rename", id, Self.attacks.joined())
    let commands = [
      ["list"], ["list", "--json"], ["search", "escape OR turned OR words"],
      ["search", "re:.", "--limit", "50", "--json"], ["search", "x*", "--jsonl"],
      ["sources"], ["library", "check"], ["notes"], ["doctor"], ["show", id], ["show", id, "--format", "json"],
      ["cite", "\(id)@0:00:11", "--format", "quote"], ["export", id, "--format", "jsonl"],
      ["import", home.folder.path + "/talks", "--json"], ["import", home.folder.path + "/no\u{1B}[31m\u{202E}"],
      ["remove", "F\u{1B}[31m"],
    ]
    for command in commands { expectClean(try home.run(command).text, "\(command)") }
    // In a file the words are as they were written, whichever way they run; what steers a terminal is in none.
    let words = try home.text("export", id, "--format", "md")
    #expect(ByteAudit(words.utf8, allowing: ["U+202E", "U+2066", "U+200F"]).violations == [])
    let folder = home.path + "/out"
    expectClean(try home.text("export", "--all", "--format", "srt", "--output", folder), "export")
    expectClean(try Stage.shell("ls -N '\(folder)'").text, "names of files")
  }

  @Test("list, reader, search, notes and their prompts show it harmlessly", arguments: [(120, 36), (40, 10), (1, 1)])
  func screens(_ columns: Int, _ rows: Int) throws {
    let home = try home()
    _ = try home.text("import", home.folder.path + "/talks")
    let session = try TerminalSession(
      try Stage.path("playhead"),
      environment: home.environment,
      columns: columns,
      rows: rows
    )
    #expect(session.waitUntil(within: .seconds(10)) { $0.modes.isAlternate })
    session.settle()
    let long = String(repeating: "w", count: 3000)
    let keys = [
      "j", "\r", "m", "jj", "a", "a note \u{202E}turned", "\r", "GG", "\u{1B}", "Slong", "\r", "j", "\r",
      "S\"\u{202E}re:([", "\r",
      "S\(long)", "\r", "'", "j", "\r", "?", "\u{1B}", ":", "\u{1B}", "Sre:.", "\r", "G", "\r",
    ]
    for key in keys {
      if key == "\u{1B}" { session.escape() } else { session.type(key) }
      session.settle(.milliseconds(20))
    }
    #expect(session.terminal.isRunning)
    session.type("\u{3}")
    session.settle(.milliseconds(60))
    session.terminal.signal(SIGTERM)
    #expect(session.waitForExit() == .killed(signal: SIGTERM))
    session.expectCleanBytes()
    try session.expectGivenBack()
    #expect(try home.text("library", "check").contains("nothing is wrong"))
  }

  @Test("any query is answered or refused in words, from the command line and as it is typed")
  func queries() throws {
    let home = try home()
    _ = try home.text("import", home.folder.path + "/talks")
    let pieces = [
      "\"", "*", "-", "(", ")", "OR", "AND", "NOT", "NEAR(", "re:", "lit:", "in:", "speaker:", "before:", "after:", "^",
      "{", "}", "[", "\\", "'", ";", "%",
      "x", "escape", "words", "字", "e\u{301}", "\u{202E}", "\u{1B}[31m", "\u{9B}", " ", " ", "~", "5s", ":", "+",
      "(a+)+$", "{1000}", "\u{FFFD}", "😀",
    ]
    var dice = Dice(seed: 4)
    let queries = (0..<120).map { _ in
      (0..<Int.random(in: 1...18, using: &dice)).compactMap { _ in pieces.randomElement(using: &dice) }.joined()
    }
    #expect(try home.run("search", "long", "--limit", "9223372036854775807").status == 0)
    for query in queries.prefix(60) {
      let result = try home.run("search", "--limit", "2", "--", query)
      #expect([0, 1, 64].contains(result.status), "\(query.debugDescription): \(result.text)")
      expectClean(result.text, query.debugDescription)
    }
    let session = try Stage.open(environment: home.environment, columns: 100)
    for query in queries {
      session.type("S\u{15}")
      session.type(String(query.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x9B }))
      session.type("\r")
    }
    session.calm()
    #expect(session.terminal.isRunning)
    session.escape()
    session.type("Q")
    #expect(session.waitForExit() == .exited(0))
    session.expectCleanBytes()
    try session.expectGivenBack()
  }

  @Test("what is no file is refused or passed over, and nothing hangs")
  func strangeFiles() throws {
    let home = try home()
    let folder = home.path + "/odd"
    let make = """
      mkdir -p '\(folder)/deep/deeper' && cd '\(folder)' || exit 1
      mkfifo pipe.srt && ln -s . loop && ln -s nowhere.srt dangling.srt && : > empty.srt
      ln -s ../.. deep/deeper/up; printf '1\\n00:00:01,000 --> 00:00:02,000\\nwords\\n' > deep/talk.srt
      """
    try #require(try Stage.shell(make).status == 0)
    let imported = try home.run("import", folder)
    #expect(imported.status == 75 && imported.text.contains("imported 1 file with 1 segment"), "\(imported.text)")
    for (path, status) in [
      ("/dev/zero", 65), ("/dev/null", 65), ("/dev/full", 65), (folder + "/dangling.srt", 66),
      (folder + "/empty.srt", 65), ("/nonexistent", 66),
    ] as [(String, Int32)] {
      let result = try home.run("import", path)
      #expect(result.status == status && result.text.contains("playhead: \(path): "), "\(path): \(result.text)")
    }
    let id = String(try home.text("list").prefix { $0 != " " })
    for target in ["/dev/full", "pipe.srt", "loop", "dangling.srt", "deep/talk.srt"] {
      let path = target.hasPrefix("/") ? target : "\(folder)/\(target)"
      let result = try home.run("export", id, "--format", "srt", "--output", path)
      #expect(result.status == (target == "loop" ? 0 : 73), "\(target): \(result.text)")
    }
    #expect(try Stage.shell("\"$0\" list > /dev/full", environment: home.environment).status == 74)
    #expect(try Stage.shell("find '\(folder)' -name '.*.part'").text == "")
  }

  @Test(
    "a home of any name is a home",
    arguments: ["with ' quote", "a b%20c?d#e&f=g", "line\nfeed", "ü 字", "file:x?mode=memory", "\u{1B}[31m"]
  )
  func names(_ name: String) throws {
    let home = try self.home()
    let environment = Stage.environment(["PLAYHEAD_HOME": home.path + "/" + name])
    func run(_ arguments: String...) throws -> (status: Int32, text: String) {
      try Stage.run(arguments, environment: environment)
    }
    #expect(try run("import", home.folder.path + "/talks").status == 0)
    #expect(try run("search", "long").status == 0)
    let check = try run("library", "check")
    #expect(check.text.contains("nothing is wrong: 2 videos"), "\(check.text)")
    #expect(try run("library", "compact").status == 0)
    expectClean(try run("paths").text, "paths")
    var facts = stat()
    #expect(stat(home.path + "/" + name + "/data/library.sqlite", &facts) == 0)
  }
}

extension Home {
  fileprivate func run(_ arguments: [String]) throws -> (status: Int32, text: String) {
    try Stage.run(arguments, environment: environment)
  }
}
