import Commands
import Glibc
import Settings
import TerminalHarness
import Testing

@testable import App

/// A command line and how it must end.
struct Call: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let status: Int32
  /// Something of what is said.
  var says = ""
  var testDescription: String { arguments.joined(separator: " ") }
}

@Suite("The command line")
struct CommandLineTests {
  static let actions: [Call] = [
    Call(arguments: ["--help"], status: 0, says: "playhead tutor"), Call(arguments: ["-h"], status: 0, says: "--theme"),
    Call(arguments: ["help"], status: 0, says: "--theme"),
    Call(arguments: ["--version"], status: 0, says: "playhead 0."),
    Call(arguments: ["list"], status: 0, says: "sample-hearing"),
    Call(arguments: ["list", "--json"], status: 0, says: "{\"version\":1,\"videos\":[\n{\"id\":\"sample-"),
    Call(arguments: ["list", "--jsonl"], status: 0, says: "{\"id\":\"sample-hearing\",\"title\":"),
    Call(arguments: ["show", "sample-hearing", "--from", "1:00:00", "--to", "1:00:30"], status: 0, says: "1:00:0"),
    Call(arguments: ["show", "sample-hearing", "--track", "chapters"], status: 0, says: "0:00:00  "),
    Call(arguments: ["search", "lighthouse", "--limit", "3"], status: 0, says: "sample-hearing@"),
    Call(arguments: ["search", "no such words", "--json"], status: 1, says: "\"total\":0,\"hits\":[]"),
    Call(arguments: ["cite", "sample-hearing@1:02:03"], status: 0, says: "1:02:0"),
    Call(arguments: ["doctor"], status: 0, says: "ok  version"),
    Call(arguments: ["doctor", "--json"], status: 0, says: "{\"version\":1,\"checks\":["),
    Call(arguments: ["keys"], status: 0, says: "line-down"),
    Call(arguments: ["themes"], status: 0, says: "nord"),
    Call(arguments: ["themes", "list"], status: 0, says: "terminal"),
    Call(arguments: ["themes", "check", "nord"], status: 0, says: "ontrast"),
    Call(arguments: ["themes", "check", "terminal"], status: 0, says: "terminal"),
    Call(arguments: ["config", "check"], status: 0, says: "theme: terminal"),
    Call(arguments: ["config", "path"], status: 0, says: "config.yaml"),
    Call(arguments: ["config", "example"], status: 0, says: "#keys:"),
    Call(arguments: ["paths"], status: 0, says: "settings"),
    Call(arguments: [], status: 64, says: "terminal"), Call(arguments: ["tutor"], status: 64, says: "terminal"),
    Call(arguments: ["sample-hearing@1:02:03"], status: 64, says: "terminal"),
  ]

  static let mistakes: [Call] = [
    Call(arguments: ["--nonsense"], status: 64, says: "--help"),
    Call(arguments: ["--theme"], status: 64, says: "--theme needs"),
    Call(arguments: ["--color", "pink"], status: 64, says: "auto, always or never"),
    Call(arguments: ["--size", "big"], status: 64, says: "80x24"), Call(arguments: ["--synthetic", "0"], status: 64),
    Call(arguments: ["--synthetic", "many"], status: 64), Call(arguments: ["themes", "paint"], status: 64),
    Call(arguments: ["themes", "check"], status: 64), Call(arguments: ["config"], status: 64),
    Call(arguments: ["config", "edit"], status: 64), Call(arguments: ["list", "more"], status: 64),
    Call(arguments: ["sample-hearing", "sample-tape"], status: 64),
    Call(arguments: ["sample-hearing@never"], status: 64),
    Call(arguments: ["-"], status: 64), Call(arguments: ["sync"], status: 64, says: "not in this version yet"),
    Call(arguments: ["\u{1B}]0;title\u{7}"], status: 66), Call(arguments: ["--\u{1B}[31m\u{9B}2J\u{202E}"], status: 64),
    Call(arguments: ["no-such-video"], status: 66, says: "playhead list"),
    Call(arguments: ["themes", "check", "/no/such/file"], status: 65),
    Call(arguments: ["show"], status: 64, says: "show needs"), Call(arguments: ["search"], status: 64),
    Call(arguments: ["cite", "sample-hearing"], status: 64, says: "@1:02:03"),
    Call(arguments: ["doctor", "--jsonl"], status: 64, says: "--jsonl belongs to"),
    Call(arguments: ["list", "--limit", "3"], status: 64, says: "--limit belongs to"),
    Call(arguments: ["show", "/no/such.srt"], status: 66), Call(arguments: ["show", "/bin/sh"], status: 65),
    Call(arguments: ["--script", "/no/such/file"], status: 66), Call(arguments: ["--script", "/"], status: 66),
    Call(arguments: ["--theme", "no-such-theme\u{1B}[2J", "--color", "\u{7}"], status: 64),
  ]

  @Test("every action does what the help says", arguments: actions + mistakes)
  func calls(_ call: Call) throws {
    let result = try Stage.run(call.arguments)
    // The doctor may find that something is wrong with this very machine.
    let isIll = call.arguments.first == "doctor" && result.status == 78
    #expect(result.status == call.status || isIll)
    #expect(result.text.contains(call.says), "\(result.text)")
    #expect(!result.text.isEmpty)
    #expect(isPlain(result.text), "\(result.text.debugDescription)")
  }

  @Test("a mistake is one line on standard error and nothing on standard output", arguments: mistakes)
  func mistake(_ call: Call) throws {
    let quoted = call.arguments.map { "'\($0)'" }.joined(separator: " ")
    let errors = try Stage.shell("\"$0\" \(quoted) 2>&1 >/dev/null").text
    #expect(errors.hasPrefix("playhead: ") && errors.split(separator: "\n").count == 1, "\(errors)")
    #expect(try Stage.shell("\"$0\" \(quoted) 2>/dev/null").text == "")
  }

  @Test("every action of the help is one that works")
  func helpIsComplete() throws {
    let words = Help.text.split(separator: "\n").filter { $0.hasPrefix("  playhead ") }
    for line in words {
      let command = line.dropFirst("  playhead ".count).prefix { $0.isLowercase }
      guard !command.isEmpty else { continue }
      // What is no command would be opened.
      if let options = try? Options([String(command)]) {
        #expect(options.action != .open(String(command)), "\(command)")
      }
    }
    #expect(words.count >= 9)
    #expect(Help.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(
    "a reader that closes the pipe is no trouble",
    arguments: [
      "keys", "themes list", "--help", "list", "config example", "show sample-hearing --format json",
      "search the --jsonl", "cite sample-hearing@1:00", "doctor --json",
    ]
  )
  func closedPipe(_ arguments: String) throws {
    // `true` is gone before anything is written.
    let said = try Stage.shell("{ sleep 0.05; \"$0\" \(arguments); echo \"[$?]\" >&2; } | true")
    #expect(["[0]\n", "[\(128 + SIGPIPE)]\n"].contains(said.text), "\(said.text)")
  }

  @Test("output that cannot be written is said, and is 74")
  func fullDisk() throws {
    let said = try Stage.shell(#""$0" keys >/dev/full; echo "[$?]""#)
    #expect(said.text == "playhead: standard output: cannot be written\n[74]\n")
  }

  @Test("--script prints frames, and names file and line of a mistake")
  func scripts() throws {
    let good = try TemporaryFile(
      "# a comment\n\nkeys j Enter\ntext\nresize 40x10\nframe small\ntype t\npaste 1:00\nkeys Enter\ntext\n"
    )
    let result = try Stage.run(["--script", good.path, "--size", "80x24"])
    #expect(result.status == 0)
    #expect(result.text.contains("The lighthouse hearing") && result.text.contains("frame 40x10"))
    #expect(result.text.contains("0:01:00") && isPlain(result.text))
    #expect(result.text.split(separator: "\n").first?.count == 82)
    for (text, line) in [
      ("dance", 1), ("text\nkeys Hyper-x", 2), ("\n\nresize huge", 3), ("keys", 1), ("keys \u{1B}[31m", 1),
    ] {
      let bad = try TemporaryFile(text)
      let answer = try Stage.run(["--script", bad.path])
      #expect(answer.status == 65)
      #expect(answer.text.hasPrefix("playhead: \(bad.path):\(line): "), "\(answer.text)")
      #expect(isPlain(answer.text))
    }
  }

  @Test("--script tells of a theme that is not there, as the browser does")
  func scriptWithoutItsTheme() throws {
    let script = try TemporaryFile("text\n")
    let result = try Stage.run(["--script", script.path, "--theme", "no-such-theme"])
    #expect(result.status == 0 && result.text.contains("no theme"))
  }

  @Test("the theme picker's Esc brings back a theme that came from a file")
  func themeFromAFile() throws {
    let theme = try Repository.text("themes/nord.yaml").replacing("nord", with: "my-own")
    let file = try TemporaryFile(theme)
    let script = try TemporaryFile("keys :\ntype theme\nkeys Enter\nkeys Down Down Esc\ntext\n")
    let result = try Stage.run(["--script", script.path, "--theme", file.path, "--size", "80x24"])
    #expect(result.status == 0 && !result.text.contains("no theme"), "\(result.text)")
  }

  @Test("`playhead keys` is the command table")
  func keys() throws {
    let printed = try Stage.run(["keys"]).text
    #expect(printed == KeyList.text(.standard))
    let lines = printed.split(separator: "\n")
    for info in Command.table {
      let line = lines.first { $0.contains(" \(info.command.rawValue) ") && $0.hasSuffix(info.help) }
      #expect(line != nil, "\(info.command)")
      for key in info.keys { #expect(line?.contains(key) == true, "\(info.command) \(key)") }
    }
    #expect(lines.count == Command.table.count + CommandInfo.Section.allCases.count)
  }

  @Test("a person's own keys are in `playhead keys`")
  func ownKeys() throws {
    let home = try TemporaryFolder()
    try home.write("keys:\n  global:\n    \"X x\": page-down\n    j: none\n", to: "config/config.yaml")
    let printed = try Stage.run(["keys"], environment: Stage.environment(["PLAYHEAD_HOME": home.path])).text
    #expect(printed.contains("X x"))
    #expect(!printed.contains("  j "))
  }

  @Test("the README's table of keys is the command table")
  func readme() throws {
    let text = try Repository.text("README.md")
    let begin = try #require(text.firstRange(of: "<!-- keys -->\n"), "README.md has no <!-- keys -->")
    let end = try #require(text.firstRange(of: "<!-- /keys -->"), "README.md has no <!-- /keys -->")
    var table = text[begin.upperBound..<end.lowerBound]
    while table.first == "\n" { table.removeFirst() }
    while table.hasSuffix("\n\n") { table.removeLast() }
    #expect(table == KeyList.markdown)
  }

  @Test("the example of a settings file means the defaults; with its comments taken off it has no mistake")
  func configExample() throws {
    let example = try Stage.run(["config", "example"]).text
    let loaded = SettingsLoader.read(Array(example.utf8), file: "example")
    #expect(loaded.settings == Settings() && loaded.warnings == [])
    let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
    // A sentence is a blank and a word; what is indented deeper belongs to a setting.
    let active = lines.map {
      $0.hasPrefix("#") && $0.firstMatch(of: /^# [^ ]/) == nil ? String($0.dropFirst()) : String($0)
    }
    let home = try TemporaryFolder()
    try home.write(active.joined(separator: "\n"), to: "config/config.yaml")
    let check = try Stage.run(["config", "check"], environment: Stage.environment(["PLAYHEAD_HOME": home.path]))
    #expect(check.status == 0, "\(check.text)")
    // Every binding of the example is in force: its contexts and its commands exist.
    let bindings = SettingsLoader.read(Array(active.joined(separator: "\n").utf8), file: "example").settings.keys
    #expect(!bindings.isEmpty)
    var keymap = Keymap.standard
    for binding in bindings {
      let complaint = keymap.apply(context: binding.context, keys: binding.keys, command: binding.command)
      #expect(complaint == nil)
    }
  }

  private func isPlain(_ text: String) -> Bool {
    ByteAudit(text.utf8).violations.isEmpty
      && text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)) }
  }
}
