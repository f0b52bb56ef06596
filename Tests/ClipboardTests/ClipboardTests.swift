import Glibc
import TerminalHarness
import Testing

@testable import Clipboard

@Suite("Copying")
struct ClipboardTests {
  private func copy(
    _ text: String,
    _ environment: [String: String],
    _ choice: RouteChoice = .auto,
    within limit: Duration = .seconds(10)
  ) -> Outcome {
    Clipboard(environment: environment, choice: choice, limit: limit).copy(text)
  }

  private static let greeting = Array("\u{1B}]52;c;aGVsbG8=\u{1B}\\".utf8)

  @Test(
    "a native program gets its arguments and the text, whole",
    arguments: [
      ("wl-copy", "WAYLAND_DISPLAY", "--type\ntext/plain\n"), ("xclip", "DISPLAY", "-selection\nclipboard\n"),
      ("xsel", "DISPLAY", "-b\n-i\n"), ("pbcopy", "ANY", "\n"),
    ]
  )
  func nativePrograms(name: String, variable: String, arguments: String) throws {
    let tools = try TemporaryTools()
    try tools.writeRecorder(name)
    let outcome = copy("0:12 👩‍👩‍👧\n\tend\u{1B}[2J", tools.environmentAlone([variable: ":0"]))
    #expect(outcome.notice("0:12") == "copied 0:12 with \(name)")
    #expect(outcome.result == .copied)
    #expect(tools.text("arguments") == arguments)
    #expect(tools.text("input") == "0:12 👩‍👩‍👧\n\tend[2J")
  }

  @Test("megabytes arrive whole")
  func megabytes() throws {
    let tools = try TemporaryTools()
    try tools.writeRecorder("pbcopy")
    let text = String(repeating: "A line of text that is said.\n", count: 200_000)
    #expect(copy(text, tools.environment()).result == .copied)
    #expect(tools.text("input") == text)
  }

  @Test("a program that does not read is no trouble, however much there is to read")
  func readsNothing() throws {
    let tools = try TemporaryTools()
    try tools.write("pbcopy", "exec 0<&-; exit 0")
    #expect(copy(String(repeating: "x", count: 1 << 20), tools.environment()).result == .copied)
  }

  @Test("a command of the settings gets its words as they are, without a shell")
  func command() throws {
    let tools = try TemporaryTools()
    try tools.writeRecorder("save")
    let outcome = copy("hello", tools.environment(["SSH_TTY": "x"]), RouteChoice("save 'a b' $HOME ; *"))
    #expect(outcome.notice("0:12") == "copied 0:12 with “save”")
    #expect(tools.text("arguments") == "a b\n$HOME\n;\n*\n")
    #expect(tools.text("input") == "hello")
  }

  @Test("a command is found by its path and in the home folder too")
  func commandByPath() throws {
    let tools = try TemporaryTools()
    try tools.writeRecorder("save")
    for name in ["\(tools.folder)/save", "~/save"] {
      let outcome = copy(name, ["HOME": tools.folder], RouteChoice(name))
      #expect(outcome.result == .copied)
      #expect(tools.text("input") == name)
    }
  }

  @Test("what fails is told, and the next way is taken")
  func nextWay() throws {
    let tools = try TemporaryTools()
    try tools.write("xclip", "echo; echo 'Error: no \u{1B}[31mdisplay' >&2; echo more >&2; exit 1")
    try tools.writeRecorder("xsel")
    let outcome = copy("hello", tools.environment(["DISPLAY": ":9"]))
    #expect(outcome.notice("0:12") == "copied 0:12 with xsel; xclip: Error: no [31mdisplay")
    #expect(tools.text("input") == "hello")
  }

  @Test("a program that is not there is passed over without a word")
  func notInstalled() throws {
    let tools = try TemporaryTools()
    let environment = tools.environmentAlone(["DISPLAY": ":9", "WAYLAND_DISPLAY": "w", "TMUX": "/x,1,0"])
    let outcome = copy("hello", environment)
    #expect(outcome.result == .terminal(Self.greeting))
    #expect(outcome.notice("0:12") == "sent 0:12 to the terminal by OSC 52")
  }

  @Test("the terminal is the last way, and that it was reached is told")
  func lastWay() throws {
    let tools = try TemporaryTools()
    try tools.write("xclip", "exit 3")
    let outcome = copy("hello", tools.environmentAlone(["DISPLAY": ":9"]))
    #expect(outcome.result == .terminal(Self.greeting))
    #expect(outcome.notice("0:12") == "sent 0:12 to the terminal by OSC 52; xclip ended with 3")
  }

  @Test(
    "a forced way that fails says why and what to do, and no other is taken",
    arguments: [
      ("xclip", "exit 3", "xclip ended with 3"), ("xclip", "echo 'xclip: no display' >&2; exit 1", "xclip: no display"),
      ("xclip", "kill -9 $$", "xclip was ended by signal 9"),
      ("wl-copy", "", "wl-copy is not installed: install the package wl-clipboard"),
      ("pbcopy", "", "pbcopy is not installed: it is a part of macOS"),
      ("tmux", "", "tmux is not installed: install the package tmux"),
      ("sav\u{1B}e me", "", "“save” is not installed: look at copy.route in the settings"),
      ("''", "", "“” is not installed: look at copy.route in the settings"),
    ]
  )
  func forcedFailure(route: String, script: String, why: String) throws {
    let tools = try TemporaryTools()
    try tools.writeRecorder("xsel")
    if !script.isEmpty { try tools.write(route, script) }
    let outcome = copy("hello", tools.environmentAlone(["DISPLAY": ":9"]), RouteChoice(route))
    #expect(outcome.isFailure)
    #expect(outcome.notice("0:12") == "0:12 is not copied; \(why); copy.route: auto tries every other way")
    #expect(tools.text("input") == nil)
  }

  @Test("what cannot be run says so")
  func notRunnable() throws {
    let tools = try TemporaryTools()
    try tools.write("xsel", "")
    chmod("\(tools.folder)/xsel", 0o644)
    let outcome = copy("hello", tools.environmentAlone(), RouteChoice("xsel"))
    #expect(outcome.notice("0:12").contains("xsel is not installed"))
    #expect(copy("hello", [:], RouteChoice("/")).notice("0:12").contains("“/” is not installed"))
  }

  @Test("a program that hangs is ended with all it started, and told")
  func hanging() throws {
    let tools = try TemporaryTools()
    try tools.write("xclip", "sleep 300 & echo $! > '\(tools.folder)/sleeper'; cat >/dev/null; wait")
    let outcome = copy("hello", tools.environment(), .forced(.xclip), within: .seconds(2))
    #expect(outcome.notice("0:12").contains("xclip took too long and was stopped"))
    let line = try #require(tools.text("sleeper")).prefix { $0 != "\n" }
    let sleeper = try #require(pid_t(line))
    var isGone = false
    for _ in 0..<500 where !isGone {
      isGone = kill(sleeper, 0) != 0 || isDead(sleeper)
      usleep(10_000)
    }
    #expect(isGone)
  }

  /// Whether a process has ended and only nobody has asked for its status.
  private func isDead(_ process: pid_t) -> Bool {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return true }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 255, file) != nil else { return true }
    return String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).contains(") Z ")
  }

  @Test("a server that stays behind with our descriptors is not waited for")
  func daemon() throws {
    let tools = try TemporaryTools()
    let stay = "( while [ ! -e '\(tools.folder)/go' ]; do sleep 0.02; done; cat > '\(tools.folder)/input' ) <&3 &"
    try tools.write("wl-copy", "exec 3<&0\n\(stay)\nexit 0")
    let outcome = copy("hello", tools.environment(["WAYLAND_DISPLAY": "w"]), within: .seconds(30))
    #expect(outcome.result == .copied)
    #expect(tools.text("input") == nil)
    // It lives on, and the text is still there for it to read.
    try tools.write("go", "")
    for _ in 0..<500 where tools.text("input")?.isEmpty ?? true { usleep(10_000) }
    #expect(tools.text("input") == "hello")
  }

  @Test("a program that writes without end about errors takes no memory")
  func endlessErrors() throws {
    let tools = try TemporaryTools()
    try tools.write("xclip", "yes oops | head -c 1000000 >&2; exit 1")
    let outcome = copy("hello", tools.environment(), .forced(.xclip))
    #expect(outcome.notice("0:12") == "0:12 is not copied; xclip: oops; copy.route: auto tries every other way")
  }

  @Test("a program starts with no signal ignored, no descriptor of ours, and none of our keys")
  func cleanStart() throws {
    let tools = try TemporaryTools()
    try tools.write(
      "xclip",
      """
      cd '\(tools.folder)'
      env > variables
      ls /proc/$$/fd > descriptors
      grep -E '^Sig(Blk|Ign)' /proc/self/status > signals
      """
    )
    let open = Glibc.open("/dev/null", O_RDONLY)
    defer { close(open) }
    let secrets = ["MEMORIES_API_KEY": "sk-secret", "PLAYHEAD_V1_TOKEN": "sk-other", "DISPLAY": ":7"]
    let outcome = withoutSignals { copy("hello", tools.environment(secrets), .forced(.xclip)) }
    #expect(outcome.result == .copied)
    let variables = try #require(tools.text("variables"))
    #expect(variables.contains("DISPLAY=:7\n") && !variables.contains("sk-"))
    // The shell may keep its script open, above ours.
    let descriptors = try #require(tools.text("descriptors")).split(separator: "\n")
    #expect(!descriptors.contains("\(open)") && descriptors.starts(with: ["0", "1"]))
    let signals = try #require(tools.text("signals")).split(separator: "\n").map { $0.split(separator: "\t")[1] }
    // The two above 31 belong to the C library, which leaves them ignored in every child.
    #expect(signals.map { UInt64($0, radix: 16).map { $0 & 0x7FFF_FFFF } } == [0, 0])
  }

  /// Does something while this thread blocks every signal, as a lane may.
  private func withoutSignals(_ body: () -> Outcome) -> Outcome {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return body()
  }

  @Test("an empty text is not copied, and that is said", arguments: ["", "\u{1B}"])
  func nothing(text: String) {
    #expect(copy(text, [:]).notice("0:12") == "0:12 is not copied; there is no text in it")
  }

  @Test("a text that some terminals cut is sent, and that is said")
  func long() {
    let outcome = copy(String(repeating: "x", count: 60_000), ["SSH_TTY": "x"])
    #expect(
      outcome.notice("a text") == "sent a text to the terminal by OSC 52; it is long, and some terminals cut it"
    )
  }

  @Test("in GNU screen the bytes go through it; inside tmux in it, tmux takes them")
  func screen() {
    let throughScreen = Array("\u{1B}P\u{1B}]52;c;aGVsbG8=\u{7}\u{1B}\\".utf8)
    #expect(copy("hello", ["STY": "1.pts", "SSH_TTY": "x"]).result == .terminal(throughScreen))
    #expect(copy("hello", ["STY": "1", "TMUX": "/x,1,0"], .forced(.osc52)).result == .terminal(Self.greeting))
  }

  @Test("an old tmux that does not know -w gets the text without")
  func oldTmux() throws {
    let tools = try TemporaryTools()
    try tools.writeRecorder("new-tmux")
    try tools.write(
      "tmux",
      "case \"$*\" in *-w*) echo usage >&2; exit 1;; esac; exec '\(tools.folder)/new-tmux' \"$@\""
    )
    let outcome = copy("hello", tools.environment(["TMUX": "/x,1,0"]))
    #expect(outcome.notice("0:12") == "copied 0:12 to the tmux buffer")
    #expect(tools.text("arguments") == "load-buffer\n-\n")
    #expect(tools.text("input") == "hello")
  }

  @Test("the first route that is there is known without copying")
  func firstRoute() throws {
    let tools = try TemporaryTools()
    let environment = tools.environmentAlone(["DISPLAY": ":9", "WAYLAND_DISPLAY": "w"])
    #expect(Clipboard.firstRoute(environment, .auto) == .osc52)
    try tools.writeRecorder("xsel")
    #expect(Clipboard.firstRoute(environment, .auto) == .xsel)
    #expect(Clipboard.firstRoute(environment, .forced(.xclip)) == nil)
    #expect(Clipboard.firstRoute(environment, .forced(.osc52)) == .osc52)
  }

  @Test("no program is taken from where we happen to stand")
  func relativeFolders() throws {
    let tools = try TemporaryTools()
    try tools.writeRecorder("pbcopy")
    // Upwards far enough it is the same folder from everywhere.
    let relative = String(repeating: "../", count: 40) + tools.folder.dropFirst()
    #expect(Executable.path(of: "pbcopy", ["PATH": relative]) == nil)
    #expect(Executable.path(of: "\(relative)/pbcopy", [:]) != nil)
    #expect(Executable.path(of: "pbcopy", ["PATH": ":\(relative)::\(tools.folder)"]) == "\(tools.folder)/pbcopy")
  }

  @Test("the variables of this process are all there")
  func variables() {
    setenv("PLAYHEAD_TEST_VARIABLE", "a=b=", 1)
    defer { unsetenv("PLAYHEAD_TEST_VARIABLE") }
    #expect(Variables.ofThisProcess()["PLAYHEAD_TEST_VARIABLE"] == "a=b=")
  }
}

@Suite("Copying inside a real tmux", .enabled(if: Tmux.isInstalled), .serialized)
struct TmuxClipboardTests {
  /// The environment of a program in the window of a server.
  private func environment(_ tmux: Tmux) throws -> [String: String] {
    PseudoTerminal.environment(["TMUX": try tmux.ask("#{socket_path},#{pid},0")])
  }

  private func buffer(_ environment: [String: String]) throws -> String {
    let socket = try #require(environment["TMUX"]).prefix { $0 != "," }
    let command = try Command("tmux", ["-S", String(socket), "show-buffer"], environment: environment)
    return command.finish(within: .seconds(10)).text
  }

  @Test("the text is in the buffer, and in the clipboard of the terminal around tmux")
  func buffer() throws {
    let tmux = try Tmux("sleep 300")
    let environment = try environment(tmux)
    let session = try tmux.attach()
    try #require(session.waitUntil { $0.modes.isAlternate })
    let outcome = Clipboard(environment: environment, choice: .auto, limit: .seconds(10)).copy("0:12 👩‍👩‍👧\n\ttext")
    #expect(outcome.notice("0:12") == "copied 0:12 to the tmux buffer")
    #expect(try buffer(environment) == "0:12 👩‍👩‍👧\n\ttext")
    let isSent = session.waitUntil { _ in
      String(decoding: session.terminal.output, as: UTF8.self).contains("]52;")
    }
    #expect(isSent)
  }

  @Test("a server that is gone is told, and the terminal gets the text")
  func goneServer() throws {
    let environment = PseudoTerminal.environment(["TMUX": "/nonexistent/socket,1,0", "SSH_TTY": "x"])
    let outcome = Clipboard(environment: environment, choice: .auto, limit: .seconds(10)).copy("hello")
    #expect(outcome.result == .terminal(Array("\u{1B}]52;c;aGVsbG8=\u{1B}\\".utf8)))
    #expect(outcome.notice("0:12").hasPrefix("sent 0:12 to the terminal by OSC 52; tmux: "))
  }
}
