import Testing

@testable import Settings

@Suite("The settings file")
struct SettingsLoaderTests {
  private func read(_ text: String) -> LoadedSettings {
    SettingsLoader.read(Array(text.utf8), file: "config.yaml")
  }

  @Test("Every setting is taken from the file")
  func everySetting() {
    let loaded = read(
      "theme: nord\ncolor: never\nmouse: false\nbackground: false\nkeys: {reader: {\"t\": go-to-time}}\n"
        + "copy:\n  route: save --quietly\n  template: \"[{time}]\\n{text}\"\n"
    )
    var expected = Settings()
    expected.theme = "nord"
    expected.color = .never
    expected.mouse = false
    expected.background = false
    expected.keys = [KeyBinding(context: "reader", keys: "t", command: "go-to-time", line: 5)]
    expected.copy.route = "save --quietly"
    expected.copy.template = "[{time}]\n{text}"
    #expect(loaded.settings == expected)
    #expect(loaded.warnings.isEmpty)
    let lines = ["theme": 1, "color": 2, "mouse": 3, "background": 4, "keys": 5, "copy.route": 7, "copy.template": 8]
    #expect(loaded.lines == lines)
  }

  @Test(
    "Nothing in the file means the defaults",
    arguments: [
      "", "# c\n", "---\n", "~\n", "theme:\nkeys:\ncolor: ~\n", "copy:\n", "copy:\n  route:\n  template: ~\n",
    ]
  )
  func emptyFiles(text: String) {
    let loaded = read(text)
    #expect(loaded.settings == Settings())
    #expect(loaded.warnings.isEmpty)
    #expect(loaded.lines.isEmpty)
  }

  @Test(
    "What cannot be used is a warning with file and line",
    arguments: [
      ("colour: never", ["config.yaml:1: “colour” is not a setting; did you mean “color”?"]),
      ("\nTheme: nord", ["config.yaml:2: “Theme” is not a setting; did you mean “theme”?"]),
      ("kyes: {}", ["config.yaml:1: “kyes” is not a setting; did you mean “keys”?"]),
      (
        "wallpaper: cat.png",
        ["config.yaml:1: “wallpaper” is not a setting; there are theme, color, mouse, background, copy, keys"]
      ),
      (
        "\"\\e[2J\": x",
        ["config.yaml:1: “[2J” is not a setting; there are theme, color, mouse, background, copy, keys"]
      ),
      ("color: purple", ["config.yaml:1: color: expected auto, always or never, not “purple”"]),
      ("color: [auto]", ["config.yaml:1: color: expected auto, always or never, not a list"]),
      (
        "mouse: 1\nbackground: on\n",
        [
          "config.yaml:1: mouse: expected true or false, not “1”",
          "config.yaml:2: background: expected true or false, not “on”",
        ]
      ),
      ("mouse: {a: b}", ["config.yaml:1: mouse: expected true or false, not a mapping"]),
      ("theme: ''", ["config.yaml:1: theme: expected the name of a theme or the path of a scheme file, not nothing"]),
      ("theme: [a]", ["config.yaml:1: theme: expected the name of a theme or the path of a scheme file, not a list"]),
      ("keys: t", ["config.yaml:1: keys: expected a mapping of contexts, such as reader, to keys, not “t”"]),
      (
        "keys:\n  reader: [t]\n",
        ["config.yaml:2: keys: “reader”: expected a mapping of keys to commands, not a list"]
      ),
      (
        "keys:\n  reader:\n    t:\n    u: [a]\n    '': quit\n",
        [
          "config.yaml:3: keys: “reader”: “t”: expected the name of a command, or none, not nothing",
          "config.yaml:4: keys: “reader”: “u”: expected the name of a command, or none, not a list",
          "config.yaml:5: keys: “reader”: “”: expected a key before the colon",
        ]
      ),
      (
        "copy:\n  rout: tmux\n  colour: red\n",
        [
          "config.yaml:2: “rout” is not a setting of copy; did you mean “route”?",
          "config.yaml:3: “colour” is not a setting of copy; there are template, route",
        ]
      ),
      ("copy: tmux", ["config.yaml:1: copy: expected a mapping with template, route, not “tmux”"]),
      (
        "copy.route: tmux",
        ["config.yaml:1: “copy.route” is not a setting; there are theme, color, mouse, background, copy, keys"]
      ),
      (
        "copy:\n  route: [tmux]\n  template: ''\n",
        [
          "config.yaml:2: copy.route: expected auto, tmux, osc52, wl-copy, xclip, xsel, pbcopy or a command that reads "
            + "the text, not a list",
          "config.yaml:3: copy.template: expected text with {time}, {seconds}, {end}, {text}, {title}, {id}, {track}, "
            + "{speaker} and {url}, not nothing",
        ]
      ),
      (
        "copy: {template: {time}}",
        [
          "config.yaml:1: copy.template: expected text with {time}, {seconds}, {end}, {text}, {title}, {id}, {track}, "
            + "{speaker} and {url}, not a mapping"
        ]
      ),
      ("color: never\ncolor: auto", ["config.yaml:2: “color” is already in line 1; the last one counts"]),
      ("[a]", ["config.yaml:1: expected settings such as “theme: nord”, not a list"]),
      ("theme nord", ["config.yaml:1: expected settings such as “theme: nord”, not “theme nord”"]),
      (
        "mouse: false\nkeys: {",
        ["config.yaml:2: did not find expected node content while parsing a flow node"]
      ),
      ("theme: \"\u{1}\"", ["config.yaml:1: control characters are not allowed"]),
    ]
  )
  func warnings(text: String, expected: [String]) {
    let loaded = read(text)
    #expect(loaded.warnings.map(\.description) == expected)
    #expect(loaded.settings == Settings())
  }

  @Test("One wrong line does not spoil the others")
  func oneWrongLine() {
    let loaded = read("mouse: maybe\nkeys:\n  reader:\n    a: []\n    b: quit\ntheme: nord\n")
    #expect(loaded.warnings.map(\.line) == [1, 4])
    #expect(loaded.settings.theme == "nord")
    #expect(loaded.settings.keys == [KeyBinding(context: "reader", keys: "b", command: "quit", line: 5)])
  }

  @Test("One wrong line below a key does not spoil its neighbour")
  func oneWrongInnerLine() {
    let loaded = read("copy:\n  template: [a]\n  route: xsel\n")
    #expect(loaded.warnings.map(\.line) == [2])
    #expect(loaded.settings.copy.route == "xsel")
    #expect(loaded.settings.copy.template == CopySettings().template)
    #expect(loaded.lines == ["copy.route": 3])
  }

  @Test("Key bindings keep their order, their words and their lines")
  func keyBindings() {
    let text = "keys:\n  reader: {t: go-to-time, \"x x\": none}\n  library:\n  global:\n    'C-x': quit\n    2: 5\n"
    #expect(
      read(text).settings.keys == [
        KeyBinding(context: "reader", keys: "t", command: "go-to-time", line: 2),
        KeyBinding(context: "reader", keys: "x x", command: "none", line: 2),
        KeyBinding(context: "global", keys: "C-x", command: "quit", line: 5),
        KeyBinding(context: "global", keys: "2", command: "5", line: 6),
      ]
    )
  }

  @Test("Thousands of wrong lines make fifty warnings and a count")
  func manyWarnings() {
    let loaded = read((1...300).map { "wrong\($0): x\n" }.joined())
    #expect(loaded.warnings.count == 51)
    #expect(loaded.warnings.last?.description == "config.yaml: and 250 more of these")
  }

  @Test("Without the library there is one warning, and the defaults hold")
  func missingLibrary() {
    let loaded = SettingsLoader.read(Array("mouse: false".utf8), file: "config.yaml", soname: "libnobody.so.1")
    #expect(loaded.settings == Settings())
    #expect(loaded.warnings.map(\.message) == [YAMLProblem.libraryIsMissing.message])
  }

  @Test("A missing file is no warning; one that cannot be read is")
  func files() throws {
    let folder = try TemporaryFolder()
    let missing = SettingsLoader.load(folder.path("config.yaml"))
    #expect(missing.warnings.isEmpty && !missing.exists)
    try folder.write("config.yaml", "mouse: false\n")
    #expect(!SettingsLoader.load(folder.path("config.yaml")).settings.mouse)
    try folder.makeFolder("folder.yaml")
    let wrong = SettingsLoader.load(folder.path("folder.yaml"))
    #expect(wrong.warnings.map(\.description) == ["\(folder.path("folder.yaml")): is a directory"])
  }

  @Test("The report says each value and where it comes from, then the warnings")
  func report() {
    #expect(
      read("color: always\nkeys: {a: {b: c}}\nx: y\n").report == [
        "config.yaml",
        "  theme: terminal (default)",
        "  color: always (line 1)",
        "  mouse: true (default)",
        "  background: true (default)",
        "  copy.template: '{time} {text}' (default)",
        "  copy.route: auto (default)",
        "  keys: 1 binding (line 2)",
        "config.yaml:3: “x” is not a setting; there are theme, color, mouse, background, copy, keys",
      ]
    )
    #expect(LoadedSettings(file: "c.yaml").report.first == "c.yaml: not there; everything has its default")
  }
}
