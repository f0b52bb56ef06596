import Clipboard
import Glibc
import Settings
import Testing
import Theming

@testable import App

@Suite("The doctor")
struct DoctorTests {
  /// Surroundings in which nothing is wrong, in a folder of the test's own.
  private func healthy(_ home: TemporaryFolder, _ environment: [String: String] = [:]) -> DoctorFacts {
    let common = ["TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8", "PATH": home.path]
    return DoctorFacts(
      version: "9.8.7",
      environment: common.merging(environment) { $1 },
      terminal: DoctorTerminal(columns: 120, rows: 40, problem: nil, colors: .direct),
      isUTF8: true,
      ncurses: "ncurses 6.4.20221231",
      libraries: Set(DoctorLibrary.all.map(\.file)),
      paths: Paths(environment: ["PLAYHEAD_HOME": home.path]),
      hasSettingsFile: false,
      warnings: 0,
      route: .auto
    )
  }

  private func check(_ name: String, _ facts: DoctorFacts) throws -> DoctorReport.Check {
    try #require(Doctor.report(facts).checks.first { $0.name == name })
  }

  private func check(
    _ name: String,
    changing change: (inout DoctorFacts) -> Void = { _ in }
  ) throws -> DoctorReport.Check {
    var facts = healthy(try TemporaryFolder())
    change(&facts)
    return try check(name, facts)
  }

  @Test("says that nothing is wrong where nothing is")
  func health() throws {
    let home = try TemporaryFolder()
    let report = Doctor.report(healthy(home, ["SSH_TTY": "/dev/pts/1", "MEMORIES_API_KEY": "sk"]))
    #expect(report.checks.filter { $0.ok == false } == [])
    #expect(report.exitCode == 0)
    #expect(
      report.checks.map(\.name) == [
        "version", "terminal", "size", "colours", "utf-8", "ncurses", "session", "clipboard", "libyaml", "pcre2",
        "libcurl", "settings", "sqlite", "library", "data", "cache", "state", "key", "mpv",
      ]
    )
    #expect(Doctor.text(report).hasSuffix("\nNothing is wrong.\n"))
  }

  @Test("what is wrong is 78, and what does not apply is not wrong")
  func exitCodes() throws {
    let home = try TemporaryFolder()
    var facts = healthy(home)
    facts.terminal = nil
    #expect(Doctor.report(facts).exitCode == 0)
    facts.isUTF8 = false
    #expect(Doctor.report(facts).exitCode == 78)
    #expect(Doctor.text(Doctor.report(facts)).hasSuffix("\nOne thing is wrong, marked !!.\n"))
    facts.libraries = []
    #expect(Doctor.text(Doctor.report(facts)).hasSuffix("\n4 things are wrong, marked !!.\n"))
  }

  @Test(
    "without a terminal nothing about it is right or wrong",
    arguments: ["terminal", "size", "colours", "clipboard"]
  )
  func noTerminal(name: String) throws {
    let check = try check(name) { $0.terminal = nil }
    #expect(check.ok == nil)
    #expect(check.detail.contains("no terminal here"))
  }

  @Test("a terminal on which no screen can be shown is wrong, and the reason is the hint")
  func strangeTerminal() throws {
    let check = try check("terminal") {
      $0.environment["TERM"] = "my-\u{1B}[31mown"
      $0.terminal?.problem = "It is unknown here."
    }
    #expect(check == DoctorReport.Check("terminal", false, "my-[31mown", hint: "It is unknown here."))
    #expect(try self.check("terminal").detail == "xterm-256color")
    #expect(try self.check("terminal") { $0.environment["TERM"] = "" }.detail == "TERM is not set")
  }

  @Test("a terminal that does not know its size is told how to")
  func size() throws {
    #expect(try check("size").detail == "120 columns, 40 rows")
    let unknown = try check("size") { $0.terminal?.rows = 0 }
    #expect(unknown.ok == nil && unknown.hint?.contains("stty") == true)
  }

  @Test(
    "the colours are named as people know them",
    arguments: [
      (.direct, "24 bits"), (.indexed, "256"), (.sixteen, "16"), (.eight, "8"), (ColorDepth.none, "none"),
      (nil, "switched off"),
    ] as [(ColorDepth?, String)]
  )
  func colours(depth: ColorDepth?, words: String) throws {
    #expect(try check("colours") { $0.terminal?.colors = depth }.detail.contains(words))
  }

  @Test("256 colours come with advice only where the terminal might have more")
  func moreColours() throws {
    let told = try check("colours") { $0.terminal?.colors = .indexed }
    #expect(told.hint == nil)
    let untold = try check("colours") {
      $0.terminal?.colors = .indexed
      $0.environment["COLORTERM"] = nil
    }
    #expect(untold.ok == true && untold.hint?.contains("COLORTERM") == true)
  }

  @Test(
    "the locale that decides is named",
    arguments: [
      (["LANG": "a.UTF-8", "LC_CTYPE": "b.UTF-8", "LC_ALL": "c.UTF-8"], "LC_ALL=c.UTF-8"),
      (["LANG": "a.UTF-8", "LC_CTYPE": "b.UTF-8", "LC_ALL": ""], "LC_CTYPE=b.UTF-8"),
      (["LANG": "a.UTF-8"], "LANG=a.UTF-8"), (["LANG": ""], "no locale is set"),
    ]
  )
  func locale(variables: [String: String], detail: String) throws {
    let check = try check("utf-8") { $0.environment.merge(variables) { $1 } }
    #expect(check.ok == true && check.detail == detail)
  }

  @Test("an old character set is wrong, and what to set is said")
  func oldLocale() throws {
    let check = try check("utf-8") {
      $0.isUTF8 = false
      $0.environment["LC_ALL"] = "de_DE.ISO-8859-1"
    }
    #expect(check.ok == false && check.hint?.hasPrefix("LC_ALL=C.UTF-8") == true)
  }

  @Test(
    "what lies between is noticed",
    arguments: [
      ([:], "no tmux, no GNU screen, no SSH"), (["TMUX": "/x,1,0"], "inside tmux"),
      (["STY": "1.x"], "inside GNU screen"), (["SSH_CONNECTION": "a b c d"], "over SSH"),
      (["TMUX": "/x,1,0", "STY": "1", "SSH_TTY": "/dev/pts/1"], "inside tmux, inside GNU screen, over SSH"),
    ] as [([String: String], String)]
  )
  func session(variables: [String: String], detail: String) throws {
    let check = try check("session") { $0.environment.merge(variables) { $1 } }
    #expect(check.detail == detail)
    #expect(check.ok == (variables.isEmpty ? nil : true))
  }

  @Test(
    "the way of a copied text is named with its reason",
    arguments: [
      ([:], "auto", "OSC 52 to the terminal (no program for it is installed)"),
      (["SSH_TTY": "/dev/pts/1", "DISPLAY": ":0"], "auto", "OSC 52 to the terminal (over SSH)"),
      (["DISPLAY": ":0"], "auto", "xclip (DISPLAY is set)"),
      (["WAYLAND_DISPLAY": "w"], "auto", "OSC 52 to the terminal (no program for it is installed)"),
      (["DISPLAY": ":0"], "osc52", "OSC 52 to the terminal (copy.route in the settings)"),
      ([:], "xclip", "xclip (copy.route in the settings)"),
      ([:], "xclip -o", "“xclip” (copy.route in the settings)"),
    ] as [([String: String], String, String)]
  )
  func clipboard(variables: [String: String], route: String, detail: String) throws {
    let home = try TemporaryFolder()
    chmod(try home.write("#!/bin/sh\n", to: "xclip"), 0o755)
    var facts = healthy(home, variables)
    facts.route = RouteChoice(route)
    let check = try check("clipboard", facts)
    #expect(check.ok == true)
    #expect(check.detail == detail)
  }

  @Test("a forced way that is not there is wrong, and how to get it is said")
  func missingRoute() throws {
    let tool = try check("clipboard") { $0.route = RouteChoice("wl-copy") }
    #expect(tool.ok == false && tool.hint == "install the package wl-clipboard")
    let command = try check("clipboard") { $0.route = RouteChoice("no-such-program -x") }
    #expect(command.ok == false && command.detail == "“no-such-program” is not installed")
  }

  @Test("OSC 52 is not praised: a program would be surer where there is a screen of one's own")
  func honesty() throws {
    let local = try check("clipboard") { $0.environment["WAYLAND_DISPLAY"] = "w" }
    #expect(local.hint?.contains("wl-clipboard") == true)
    let remote = try check("clipboard") { $0.environment.merge(["WAYLAND_DISPLAY": "w", "SSH_TTY": "x"]) { $1 } }
    #expect(remote.hint == "the terminal never says whether it took the text")
  }

  @Test("a library that is missing names what needs it and its package", arguments: DoctorLibrary.all.map(\.name))
  func libraries(name: String) throws {
    #expect(try check(name).ok == true)
    let library = try #require(DoctorLibrary.all.first { $0.name == name })
    let missing = try check(name) { $0.libraries.remove(library.file) }
    #expect(missing.ok == false)
    #expect(missing.detail == "\(library.file) is not here")
    #expect(missing.hint?.hasSuffix("install the package \(library.package)") == true)
  }

  @Test("a library that is there can be loaded, and one that nobody has cannot")
  func loading() throws {
    #expect(DoctorLibrary.canLoad("libc.so.6"))
    #expect(!DoctorLibrary.canLoad("libnobody.so.1"))
    #expect(DoctorLibrary.present().isSubset(of: DoctorLibrary.all.map(\.file)))
  }

  @Test("the settings file is there, not there, or has warnings")
  func settings() throws {
    #expect(try check("settings").detail.hasSuffix("config.yaml is not there; everything has its default"))
    let file = try check("settings") { $0.hasSettingsFile = true }
    #expect(file.ok == true && file.detail.hasSuffix("config.yaml"))
    for (count, words) in [(1, "config.yaml: 1 warning"), (3, "config.yaml: 3 warnings")] {
      let wrong = try check("settings") {
        $0.hasSettingsFile = true
        $0.warnings = count
      }
      #expect(wrong.ok == false && wrong.detail.hasSuffix(words) && wrong.hint?.contains("config check") == true)
    }
  }

  @Test("a folder is there, can be made, or cannot")
  func folders() throws {
    let home = try TemporaryFolder()
    #expect(try check("data", healthy(home)).detail == "\(home.path)/data (made when it is needed)")
    try home.write("", to: "data/library")
    #expect(try check("data", healthy(home)).detail == "\(home.path)/data")
    try home.write("no folder", to: "cache")
    let blocked = try check("cache", healthy(home))
    #expect(blocked.ok == false && blocked.detail == "\(home.path)/cache is not a folder")
    var below = healthy(home)
    below.paths = Paths(environment: ["PLAYHEAD_HOME": "\(home.path)/cache/deeper"])
    let unmakeable = try check("state", below)
    #expect(unmakeable.ok == false && unmakeable.hint?.contains("PLAYHEAD_HOME") == true)
    #expect(unmakeable.detail.contains("cannot be made"))
  }

  @Test("a folder that must not be written to is wrong, except for root", .enabled(if: geteuid() != 0))
  func readOnlyFolder() throws {
    let check = try check("data") { $0.paths = Paths(environment: ["PLAYHEAD_HOME": "/proc/playhead"]) }
    #expect(check.ok == false)
  }

  @Test("whether there is a key is said, and never which")
  func key() throws {
    let home = try TemporaryFolder()
    let report = Doctor.report(healthy(home, ["MEMORIES_API_KEY": "sk-secret-text"]))
    #expect(try check("key", healthy(home, ["MEMORIES_API_KEY": "sk-secret-text"])).ok == true)
    #expect(!"\(report)\(Doctor.text(report))".contains("sk-secret-text"))
    #expect(try check("key").ok == nil)
    #expect(try check("key") { $0.environment["MEMORIES_API_KEY"] = "" }.ok == nil)
  }

  @Test("the player is found where programs are")
  func player() throws {
    let home = try TemporaryFolder()
    #expect(try check("mpv", healthy(home)).ok == nil)
    let file = try home.write("#!/bin/sh\n", to: "mpv")
    #expect(try check("mpv", healthy(home)).ok == nil)
    chmod(file, 0o755)
    #expect(try check("mpv", healthy(home)) == DoctorReport.Check("mpv", true, file))
  }

  @Test("the text is aligned, with hints below, and fits 80 columns")
  func text() {
    let report = DoctorReport(checks: [
      .init("one", true, "short"), .init("seven77", nil, "not here", hint: "it may be got"),
      .init("three", false, "a detail of so many words that it does not fit one line, whatever one may try to do"),
      .init("four", true, "/a/path/that/is/long/and/stays/whole/so/that/it/can/be/copied/by/whoever/wants/to"),
    ])
    #expect(
      Doctor.text(report) == """
        ok  one      short
        -   seven77  not here
                     it may be got
        !!  three    a detail of so many words that it does not fit one line, whatever
                     one may try to do
        ok  four     /a/path/that/is/long/and/stays/whole/so/that/it/can/be/copied/by/whoever/wants/to

        One thing is wrong, marked !!.

        """
    )
  }

  @Test("nothing in a report can control a terminal")
  func harmless() throws {
    let home = try TemporaryFolder()
    let evil = "\u{1B}]0;x\u{7}\u{9B}2J\u{202E}\n"
    var facts = healthy(home, ["TERM": evil, "LANG": evil, "HOME": evil])
    facts.paths = Paths(environment: ["PLAYHEAD_HOME": "/" + evil])
    facts.hasSettingsFile = true
    facts.warnings = 1
    facts.route = RouteChoice(evil)
    facts.terminal?.problem = evil
    facts.ncurses = evil
    let text = Doctor.text(Doctor.report(facts))
    let isPlain = text.unicodeScalars.allSatisfy {
      $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0.value != 0x202E)
    }
    #expect(isPlain)
  }
}
