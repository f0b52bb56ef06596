import Foundation
import TerminalHarness
import Testing

/// A transcript, the film it is of, and a home for settings.
private final class CopyingScene {
  static let talk = """
    WEBVTT

    00:01.000 --> 00:02.500
    <v Ann>Good morning.</v>

    01:02:03.500 --> 01:02:05.000
    <v Bob>Tom &amp; *Jerry*
    ran – é😀.</v>

    """

  let folder: TemporaryFolder
  let file: String

  init(_ text: String = talk, settings: String = "") throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "talk.mp4")
    file = try folder.write(text, to: "talk.vtt")
    if !settings.isEmpty { try folder.write(settings, to: "home/config/config.yaml") }
  }

  /// Where nothing but what is named can take a copy.
  func environment(_ more: [String: String] = [:]) -> [String: String] {
    Stage.environment(["PLAYHEAD_HOME": "\(folder.path)/home", "PATH": "\(folder.path)/bin"].merging(more) { $1 })
  }

  /// Puts a program where the program looks for it; it notes its arguments and its input, and then does as it is told.
  func install(_ name: String, then rest: String = "") throws {
    for note in ["arguments", "input"] { try folder.write("", to: "bin/\(name).\(note)") }
    let notes = "\(folder.path)/bin/\(name)"
    let path = try folder.write(
      "#!/bin/sh\nfor word; do echo \"$word\"; done >'\(notes).arguments'\n/bin/cat >'\(notes).input'\n\(rest)\n",
      to: "bin/\(name)"
    )
    try #require(chmod(path, 0o700) == 0)
  }

  /// What a program that was installed got, as arguments or as input.
  func noted(_ name: String, _ what: String) -> String {
    ProcessFile.read("\(folder.path)/bin/\(name).\(what)") ?? ""
  }

  /// The reader at the second segment.
  func open(_ environment: [String: String], columns: Int = 200) throws -> TerminalSession {
    let session = try Stage.open(["\(file)@1:02:04"], environment: environment, columns: columns)
    try #require(session.waitForText("speech 2/2"))
    return session
  }

  /// What `playhead cite` makes of the same moment.
  func cited(_ arguments: String...) throws -> String {
    let run = try Invocation(["cite", "\(file)@1:02:04"] + arguments, environment: environment())
    #expect(run.status == 0, "\(run.errors)")
    return String(run.output.dropLast())
  }
}

@Suite("Copying through tmux", .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct CopyingThroughTmuxTests {
  private func start(_ scene: CopyingScene) throws -> Tmux {
    let tmux = try Tmux(
      "'\(try Stage.path("playhead"))' '\(scene.file)@1:02:04'; cat",
      columns: 160,
      environment: ["PLAYHEAD_HOME": "\(scene.folder.path)/home"]
    )
    try #require(try tmux.waitUntil(within: .seconds(10)) { $0.contains("speech 2/2") })
    return tmux
  }

  /// Waits until tmux's window shows a text.
  private func expect(_ text: String, in tmux: Tmux, at location: SourceLocation = #_sourceLocation) throws {
    let isShown = try tmux.waitUntil { $0.contains(text) }
    let shown = try tmux.capture()
    #expect(isShown, "\(text) is not in\n\(shown)", sourceLocation: location)
  }

  @Test(
    "every form is in tmux's buffer to the byte, and the same as `playhead cite` gives",
    arguments: [
      ("y", "1:02:03.5", "time", "1:02:03.5"), ("t", "text of 1:02:03.5", "text", "Tom & *Jerry*\nran – é😀."),
      ("b", "time and text of 1:02:03.5", "both", "1:02:03  Tom & *Jerry*\n         ran – é😀."),
      ("q", "quote of 1:02:03.5", "quote", nil), ("l", "link of 1:02:03.5", "link", nil),
      ("m", "mpv command of 1:02:03.5", "player", nil),
      ("s", "cue of 1:02:03.5", "cue", "1\n01:02:03,500 --> 01:02:05,000\nTom & *Jerry*\nran – é😀."),
      ("j", "JSON of 1:02:03.5", "json", nil),
    ] as [(String, String, String, String?)]
  )
  func forms(key: String, name: String, form: String, text: String?) throws {
    let scene = try CopyingScene()
    let tmux = try start(scene)
    try tmux.press("y")
    try expect("copy the timestamp", in: tmux)
    try tmux.press(key)
    try expect("copied \(name) to the tmux buffer", in: tmux)
    let wanted = try scene.cited("--format", form)
    #expect(try tmux.buffer() == wanted)
    if let text { #expect(wanted == text) }
  }

  @Test("Y and c repeat the last form at another moment")
  func again() throws {
    let tmux = try start(try CopyingScene())
    try tmux.press("Y")
    try expect("nothing was copied yet", in: tmux)
    #expect(try tmux.buffer() == nil)
    try tmux.press("y", "t")
    try expect("copied text of 1:02:03.5", in: tmux)
    try tmux.press("k", "Y")
    try expect("copied text of 0:00:01", in: tmux)
    #expect(try tmux.buffer() == "Good morning.")
    try tmux.press("j", "c")
    try expect("copied text of 1:02:03.5", in: tmux)
    #expect(try tmux.buffer() == "Tom & *Jerry*\nran – é😀.")
  }

  @Test(
    "a range is copied as a whole",
    arguments: [
      ("y", "0:00:01–1:02:05"), ("t", "Good morning.\n\nTom & *Jerry*\nran – é😀."),
      ("b", "0:00:01  Good morning.\n1:02:03  Tom & *Jerry*\n         ran – é😀."),
      (
        "s",
        "1\n00:00:01,000 --> 00:00:02,500\nGood morning.\n\n"
          + "2\n01:02:03,500 --> 01:02:05,000\nTom & *Jerry*\nran – é😀."
      ),
    ]
  )
  func range(key: String, text: String) throws {
    let tmux = try start(try CopyingScene())
    try tmux.press("k", "v")
    try expect("a range begins here", in: tmux)
    try tmux.press("j", "y", key)
    try expect("of 0:00:01 (2 segments) to the tmux buffer", in: tmux)
    #expect(try tmux.buffer() == text)
    // The range ends with the copy.
    try tmux.press("y", "y")
    try expect("copied 1:02:03.5 to", in: tmux)
    #expect(try tmux.buffer() == "1:02:03.5")
  }

  @Test("a person's own template")
  func template() throws {
    let scene = try CopyingScene(settings: "copy:\n  template: \"{title} {time}–{end} <{speaker}>\"\n")
    let tmux = try start(scene)
    try tmux.press("y", "u")
    try expect("copied the template's text of 1:02:03.5 to the tmux buffer", in: tmux)
    let copied = try tmux.buffer()
    #expect(copied == "talk.vtt 1:02:03.5–1:02:05 <Bob>")
  }

  @Test("tmux hands the text on to the terminal around it")
  func outer() throws {
    let tmux = try start(try CopyingScene())
    let session = try tmux.attach(columns: 160)
    try #require(session.waitForText("speech 2/2"))
    session.type("yt")
    #expect(session.waitForText("copied text of 1:02:03.5 to the tmux buffer"))
    let base64 = Data("Tom & *Jerry*\nran – é😀.".utf8).base64EncodedString()
    let isHandedOn = session.waitUntil { screen in
      screen.strings.contains { $0.hasPrefix("OSC 52;") && $0.hasSuffix(";\(base64)") }
    }
    #expect(isHandedOn, "\(session.screen.strings)")
  }
}

@Suite("Copying through the terminal")
struct CopyingThroughTheTerminalTests {
  @Test(
    "over SSH the terminal is sent the text, and nothing else",
    arguments: [["SSH_TTY": "/dev/pts/0"], ["SSH_CONNECTION": "192.0.2.1 1 192.0.2.2 22", "DISPLAY": ":10"]]
  )
  func overSSH(_ variables: [String: String]) throws {
    let scene = try CopyingScene()
    // A program on the far machine would fill a clipboard nobody sees.
    try scene.install("xclip")
    let session = try scene.open(scene.environment(variables))
    session.settle()
    let before = session.screen
    var sent: [String] = []
    for (key, form) in [("y", "time"), ("t", "text"), ("q", "quote"), ("j", "json")] {
      session.type("y\(key)")
      sent.append("OSC 52;c;\(Data(try scene.cited("--format", form).utf8).base64EncodedString())")
      #expect(session.waitUntil { $0.strings == sent }, "\(session.screen.strings)")
      #expect(session.waitForText("to the terminal by OSC 52"))
    }
    #expect(scene.noted("xclip", "input") == "")
    session.settle()
    #expect(ByteAudit(session.terminal.output, allowing: Set(sent)).violations == [])
    #expect(session.screen.unknown == [] && session.screen.requests == [] && session.screen.bells == 0)
    // But for the message the screen is as it was, and when it is drawn afresh, without the message, wholly so.
    let rows = zip(before.lines, session.screen.lines).filter { $0 != $1 }
    #expect(rows.count == 1, "\(rows)")
    session.type("\u{C}")
    let isSame = session.waitUntil { $0.looksLike(before) }
    #expect(isSame, "\(session.screen.text)")
    session.type("Q")
    #expect(session.waitForExit() == .exited(0))
    try session.expectGivenBack()
  }

  @Test("where no program takes a text the terminal is asked, and it is not said that it took it")
  func lastWay() throws {
    let scene = try CopyingScene()
    let session = try scene.open(scene.environment())
    session.type("yy")
    #expect(session.waitForText("sent 1:02:03.5 to the terminal by OSC 52"))
    #expect(session.screen.strings == ["OSC 52;c;\(Data("1:02:03.5".utf8).base64EncodedString())"])
    #expect(!session.screen.text.contains("copied"))
  }

  @Test("where tmux is named but gone, its words are told and the terminal is asked", .enabled(if: Tmux.isInstalled))
  func goneTmux() throws {
    let scene = try CopyingScene()
    let path = PseudoTerminal.environment()["PATH"] ?? "/usr/bin:/bin"
    let session = try scene.open(scene.environment(["TMUX": "/nonexistent/socket,1,0", "PATH": path]))
    session.type("yy")
    #expect(session.waitForText("sent 1:02:03.5 to the terminal by OSC 52; tmux: "), "\(session.screen.text)")
    #expect(session.screen.strings == ["OSC 52;c;\(Data("1:02:03.5".utf8).base64EncodedString())"])
  }

  @Test("inside GNU screen the request is wrapped so that screen hands it on")
  func screen() throws {
    let scene = try CopyingScene()
    let session = try scene.open(scene.environment(["STY": "1234.pts-0.host", "SSH_TTY": "/dev/pts/0"]))
    session.type("yy")
    #expect(session.waitForText("to the terminal by OSC 52"))
    // A control string around a request that ends with a bell: screen takes off the first and hands on the second.
    let wrapped = "\u{1B}P\u{1B}]52;c;\(Data("1:02:03.5".utf8).base64EncodedString())\u{7}\u{1B}\\"
    #expect(String(decoding: session.terminal.output, as: UTF8.self).contains(wrapped))
  }

  @Test("a text of many thousand characters arrives whole, with a warning that some terminals cut it")
  func long() throws {
    let words = String(repeating: "many words é😀 ", count: 8000)
    let scene = try CopyingScene("WEBVTT\n\n00:01.000 --> 00:02.000\n\(words)\n")
    let session = try Stage.open([scene.file], environment: scene.environment(["SSH_TTY": "/dev/pts/0"]), columns: 200)
    session.type("yt")
    #expect(session.waitForText("some terminals cut it", within: .seconds(10)))
    let base64 = Data(words.dropLast().utf8).base64EncodedString()
    #expect(session.screen.strings == ["OSC 52;c;\(base64)"])
  }
}

@Suite("Copying through programs")
struct CopyingThroughProgramsTests {
  @Test(
    "the program of the screen gets the text as its input",
    arguments: [
      (["DISPLAY": ":0"], "xclip", "-selection\nclipboard\n"), (["DISPLAY": ":0"], "xsel", "-b\n-i\n"),
      (["WAYLAND_DISPLAY": "wayland-0"], "wl-copy", "--type\ntext/plain\n"), ([:], "pbcopy", ""),
    ] as [([String: String], String, String)]
  )
  func native(variables: [String: String], program: String, arguments: String) throws {
    let scene = try CopyingScene()
    try scene.install(program)
    let session = try scene.open(scene.environment(variables))
    session.type("yt")
    #expect(session.waitForText("copied text of 1:02:03.5 with \(program)"), "\(session.screen.text)")
    #expect(scene.noted(program, "arguments") == arguments)
    #expect(scene.noted(program, "input") == "Tom & *Jerry*\nran – é😀.")
    session.expectCleanBytes()
  }

  @Test("a program that fails is named with its own words, and the next way is taken")
  func failing() throws {
    let scene = try CopyingScene()
    try scene.install("xclip", then: "echo \"Error: Can't open display\" >&2; exit 1")
    try scene.install("xsel")
    let session = try scene.open(scene.environment(["DISPLAY": ":9"]))
    session.type("yy")
    #expect(
      session.waitForText("copied 1:02:03.5 with xsel; xclip: Error: Can't open display"),
      "\(session.screen.text)"
    )
    #expect(scene.noted("xsel", "input") == "1:02:03.5")
    #expect(session.screen.strings == [])
  }

  @Test(
    "the way of the settings is the only one, and when it fails nothing is said to be copied",
    arguments: [
      ("osc52", "sent 1:02:03.5 to the terminal by OSC 52"), ("xsel", "copied 1:02:03.5 with xsel"),
      ("xclip", "1:02:03.5 is not copied; xclip: no \u{FFFD}[31m display; copy.route"),
      ("wl-copy", "1:02:03.5 is not copied; wl-copy is not installed"),
      ("own -a 'b c'", "copied 1:02:03.5 with “own”"),
    ]
  )
  func forced(route: String, says: String) throws {
    let scene = try CopyingScene(settings: "copy:\n  route: \"\(route)\"\n")
    try scene.install("xclip", then: "printf 'no \\033[31m display\\n' >&2; exit 1")
    try scene.install("xsel")
    try scene.install("own")
    let session = try scene.open(scene.environment(["DISPLAY": ":0", "TMUX": "/nowhere,1,0"]))
    session.type("yy")
    let wanted = says.replacing("\u{FFFD}", with: "")
    #expect(session.waitForText(wanted), "\(session.screen.lines.suffix(3))")
    #expect(session.screen.strings.isEmpty == (route != "osc52"))
    #expect((scene.noted("own", "arguments") == "-a\nb c\n") == route.hasPrefix("own"))
    #expect(scene.noted("xsel", "input").isEmpty == (route != "xsel"))
    session.type("j")
    #expect(session.terminal.isRunning)
  }

  @Test("what is copied is what the view shows: a chapter with its title, a scene", arguments: ["4", "2"])
  func views(_ view: String) throws {
    let scene = try CopyingScene(settings: "copy:\n  route: own\n")
    try scene.install("own")
    let track = view == "4" ? "chapters" : "scene"
    let shown = try Invocation(["show", "sample-hearing", "--track", track, "--format", "jsonl"]).output
    let first = Data(shown.prefix { $0 != "\n" }.utf8)
    let item = try #require(try JSONSerialization.jsonObject(with: first) as? [String: Any])
    let text = [item["title"], item["text"]].compactMap { $0 as? String }.joined(separator: "\n")
    let session = try Stage.open(["sample-hearing"], environment: scene.environment(), columns: 200)
    session.type("\(view)gyt")
    #expect(session.waitForText("copied text of"), "\(session.screen.lines.suffix(2))")
    #expect(scene.noted("own", "input") == text)
  }

  @Test("a program that hangs is ended, and keys work meanwhile")
  func hanging() throws {
    let scene = try CopyingScene(settings: "copy:\n  route: slow\n")
    try scene.install("slow", then: "exec /bin/sleep 600")
    let session = try scene.open(scene.environment())
    session.type("yyk")
    let isAlive = session.waitUntil { $0.text.contains("speech 1/2") && !$0.text.contains("took too long") }
    #expect(isAlive, "\(session.screen.text)")
    #expect(session.waitForText("“slow” took too long and was stopped", within: .seconds(10)), "\(session.screen.text)")
  }

  @Test("the key of the service is no business of a program that takes a copy")
  func noSecrets() throws {
    let scene = try CopyingScene(settings: "copy:\n  route: own\n")
    try scene.folder.write("", to: "bin/environment")
    try scene.install("own", then: "/usr/bin/env >'\(scene.folder.path)/bin/environment'")
    let session = try scene.open(scene.environment(["MEMORIES_API_KEY": "sk-secret", "PLAYHEAD_V1_TOKEN": "sk-other"]))
    session.type("yy")
    #expect(session.waitForText("copied 1:02:03.5 with “own”"))
    let environment = ProcessFile.read("\(scene.folder.path)/bin/environment") ?? ""
    #expect(environment.contains("PATH=") && !environment.contains("sk-"), "\(environment)")
  }

  @Test(
    "control characters of a transcript never get out",
    arguments: ["t", "b", "q", "s", "j", "u", "m", "l"]
  )
  func hostile(_ key: String) throws {
    let attack = "\u{1B}]52;c;AAAA\u{7}\u{1B}[31m\u{9B}2J\u{8}\u{202E}\u{2066}\u{7F}"
    let text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v \(attack)Ann>\(attack)words\(attack)\nand more\n"
    let scene = try CopyingScene(
      text,
      settings: "copy:\n  route: own\n  template: \"{speaker} {text} {url} {title}\"\n"
    )
    try scene.install("own")
    let name = "talk\u{1B}[31m\u{202E}\u{7}.vtt"
    let file = try scene.folder.write(text, to: name)
    try scene.folder.write("", to: "talk\u{1B}[31m\u{202E}\u{7}.mp4")
    let session = try Stage.open([file], environment: scene.environment(), columns: 200)
    session.type("y\(key)")
    #expect(session.waitForText("with “own”"), "\(session.screen.lines.suffix(3))")
    let copied = scene.noted("own", "input")
    #expect(!copied.isEmpty && (copied.contains("words") || key == "m" || key == "l"), "\(copied)")
    #expect(ByteAudit(copied.utf8).violations == [], "\(copied.debugDescription)")
    #expect(copied.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x7F) })
    session.expectCleanBytes()
  }
}
