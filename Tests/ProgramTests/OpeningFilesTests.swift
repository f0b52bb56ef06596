import Glibc
import TerminalHarness
import Testing

@Suite("Opening files in the browser")
struct OpeningFilesTests {
  @Test("a file opens in the reader at once")
  func file() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(SampleTranscript.subRip.text, to: "A talk.srt")
    let session = try Stage.open([file])
    #expect(session.waitForText("speech 1/2"))
    #expect(session.screen.lines.contains { $0.contains("0:00:01") && $0.contains("Good morning.") })
    #expect(session.screen.text.contains("Tom & Jerry") && session.screen.text.contains("A talk"))
    session.type("qq")
    #expect(session.waitForExit() == .exited(0))
    try session.expectGivenBack()
    session.expectCleanBytes()
  }

  @Test("FILE@TIME opens at the moment, also where the path has an @ in it", arguments: ["talk.srt", "talk@1:00.srt"])
  func moment(_ name: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(SampleTranscript.subRip.text, to: name)
    let session = try Stage.open(["\(file)@1:02:04"])
    #expect(session.waitForText("speech 2/2"))
    #expect((session.screen.lines.last ?? "").contains("1:02:0"), "\(session.screen.text)")
  }

  @Test("a folder is a list of its transcripts, and nothing else of it")
  func folder() throws {
    let folder = try TemporaryFolder()
    for (name, text) in [
      ("zebra.srt", SampleTranscript.subRip.text), ("deep/apple.vtt", SampleTranscript.all[1].text),
      ("letter.txt", "Dear all,\n"), ("program", "\u{7F}ELF\u{0}"), (".hidden.srt", SampleTranscript.subRip.text),
    ] {
      try folder.write(text, to: name)
    }
    let session = try Stage.open([folder.path])
    #expect(session.waitForText("2 videos"), "\(session.screen.text)")
    #expect(session.screen.text.contains("zebra") && session.screen.text.contains("apple"))
    #expect(!session.screen.text.contains("letter") && !session.screen.text.contains("hidden"))
    session.type("\r")
    #expect(session.waitForText("Good morning."))
    session.type("q")
    #expect(session.waitForText("2 videos"))
    session.type("q")
    #expect(session.waitForExit() == .exited(0))
    try session.expectGivenBack()
  }

  @Test("a folder without a transcript says so")
  func emptyFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("Dear all,\n", to: "letter.txt")
    let session = try Stage.open([folder.path])
    #expect(session.waitForText("No transcript was found here"), "\(session.screen.text)")
    session.type("q")
    #expect(session.waitForExit() == .exited(0))
    try session.expectGivenBack()
  }

  // MARK: Pipes

  /// The program at the end of a pipe in a terminal: what it reads is not where the keys come from.
  private func piped(_ command: String, _ arguments: [String], open isOpen: Bool = true) throws -> TerminalSession {
    let session = try TerminalSession(
      "/bin/sh",
      ["-c", command, try Stage.path("playhead")] + arguments,
      environment: Stage.environment()
    )
    if isOpen { try #require(session.waitUntil(within: .seconds(10)) { $0.isReady }, "\(session.screen.text)") }
    return session
  }

  @Test("a transcript comes from a pipe, keys from the terminal")
  func pipe() throws {
    let file = try TemporaryFile(SampleTranscript.subRip.text)
    let session = try piped(#"cat "$1" | "$0" -"#, [file.path])
    #expect(session.waitForText("speech 1/2"))
    session.type("j")
    #expect(session.waitForText("speech 2/2"))
    session.type("k")
    #expect(session.waitForText("speech 1/2"))
    session.type("Q")
    #expect(session.waitForExit() == .exited(0))
    try session.expectGivenBack()
    session.expectCleanBytes()
  }

  @Test("what a pipe brought can be left and opened again")
  func pipeAgain() throws {
    let file = try TemporaryFile(SampleTranscript.subRip.text)
    let session = try piped(#"cat "$1" | "$0" -"#, [file.path])
    #expect(session.waitForText("speech 1/2"))
    session.type("q")
    #expect(session.waitForText("1 video"))
    session.type("\r")
    #expect(session.waitForText("speech 1/2") && session.screen.text.contains("Good morning."))
  }

  @Test("a pipe that is slow shows its first lines, takes keys, and goes on")
  func slowPipe() throws {
    let folder = try TemporaryFolder()
    // So that the folder removes it in the end.
    let path = try folder.write("", to: "pipe")
    try #require(unlink(path) == 0 && mkfifo(path, 0o600) == 0)
    let session = try piped(#""$0" - <"$1""#, [path], open: false)
    let pipe = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    try #require(pipe >= 0)
    let text = Array(NumberedCues.text(20000).utf8)
    try #require(text.count > 600_000)
    let half = text.count / 2
    #expect(write(text[..<half], to: pipe))
    #expect(session.waitForText("This is number 0.", within: .seconds(15)), "\(session.screen.text)")
    session.type("j")
    #expect(session.waitForText("> 0:00:01") && session.screen.text.contains("reading on"))
    #expect(write(text[half...], to: pipe))
    // Only now is its end known.
    close(pipe)
    #expect(session.waitForText("speech 2/20000", within: .seconds(20)), "\(session.screen.text)")
    session.type("G")
    #expect(session.waitForText("This is number 19999."))
    session.type("Q")
    #expect(session.waitForExit() == .exited(0))
    try session.expectGivenBack()
  }

  @Test("a pipe that never ends does not keep one in the program")
  func endlessPipe() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("", to: "pipe")
    try #require(unlink(path) == 0 && mkfifo(path, 0o600) == 0)
    let pipe = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    try #require(pipe >= 0)
    defer { close(pipe) }
    #expect(write(Array("1\n00:00:01,000 --> 00:00:02,000\nHello\n".utf8)[...], to: pipe))
    let session = try piped(#""$0" - <"$1""#, [path], open: false)
    #expect(session.waitForText("reading"), "\(session.screen.text)")
    session.type("q")
    if session.waitForExit(within: .seconds(2)) == nil { session.type("\u{3}\u{3}") }
    #expect(session.waitForExit() == .exited(0), "\(session.screen.text)")
    try session.expectGivenBack()
  }

  /// Writes to a pipe while somebody reads at its other end.
  private func write(_ bytes: ArraySlice<UInt8>, to pipe: Int32) -> Bool {
    var rest = bytes
    let deadline = Moment.after(.seconds(15))
    while !rest.isEmpty, Moment.now() < deadline {
      let count = rest.withUnsafeBytes { Glibc.write(pipe, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else { usleep(2000) }
    }
    return rest.isEmpty
  }

  @Test("keys and transcript cannot both come from the terminal, which is 64 at once")
  func terminalAsInput() throws {
    let session = try TerminalSession(Stage.path("playhead"), ["-"], environment: Stage.environment())
    #expect(session.waitForExit(within: .seconds(10)) == .exited(64))
    #expect(session.screen.text.hasPrefix("playhead: standard input is the terminal"), "\(session.screen.text)")
    try session.expectGivenBack()
    session.expectCleanBytes()
  }

  @Test("without a terminal there is nothing to read keys from, which is 64")
  func noTerminal() throws {
    try Invocation(["-"], input: SampleTranscript.subRip.text).expectMistake(64, says: "erminal")
    let file = try TemporaryFile(SampleTranscript.subRip.text)
    try Invocation([file.path]).expectMistake(64, says: "erminal")
  }

  // MARK: When it cannot be opened

  @Test(
    "what cannot be opened ends with a sentence, and the terminal as it was",
    arguments: [
      ("program", 65, "not a transcript"), ("empty.srt", 65, "empty"), ("words.srt", 65, "-->"),
      ("missing.srt", 66, "no such file"), ("missing.srt@0:05", 66, "no such file"),
    ] as [(String, Int32, String)]
  )
  func mistakes(name: String, status: Int32, says: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("\u{7F}ELF\u{2}\u{0}\u{0}\u{1B}[2J", to: "program")
    try folder.write("", to: "empty.srt")
    try folder.write("Only words.\n", to: "words.srt")
    let session = try TerminalSession(
      Stage.path("playhead"),
      ["\(folder.path)/\(name)"],
      environment: Stage.environment(),
      columns: 160
    )
    #expect(session.waitForExit(within: .seconds(10)) == .exited(status))
    #expect(session.screen.text.contains("playhead: \(folder.path)/"), "\(session.screen.text)")
    #expect(session.screen.text.contains(says), "\(session.screen.text)")
    try session.expectGivenBack()
    session.expectCleanBytes()
  }

  @Test("a pipe without a transcript ends like a file without one")
  func pipeMistake() throws {
    let session = try piped(#"printf '\177ELF\0\1' | "$0" -"#, [], open: false)
    #expect(session.waitForExit(within: .seconds(10)) == .exited(65))
    #expect(session.screen.text.contains("playhead: -: "), "\(session.screen.text)")
    try session.expectGivenBack()
    session.expectCleanBytes()
  }

  // MARK: Large files

  @Test("a file of 300,000 cues shows its first lines, and G reaches the real end")
  func large() throws {
    let file = try TemporaryFile(NumberedCues.text(300_000))
    let session = try Stage.open([file.path])
    #expect(session.waitForText("This is number 0."))
    #expect(session.waitForText("speech 1/300000", within: .seconds(60)), "\(session.screen.text)")
    session.type("G")
    #expect(session.waitForText("speech 300000/300000"))
    #expect(session.screen.text.contains("This is number 299999."), "\(session.screen.text)")
    session.type("g")
    #expect(session.waitForText("This is number 0."))
    session.type("Q")
    #expect(session.waitForExit() == .exited(0))
    try session.expectGivenBack()
  }

  @Test("G while the rest is still being read goes to the end of all that comes")
  func endOfWhatComes() throws {
    let file = try TemporaryFile(NumberedCues.text(300_000))
    let session = try Stage.open([file.path])
    #expect(session.waitForText("This is number 0."))
    session.type("G")
    #expect(session.waitForText("/300000", within: .seconds(60)), "\(session.screen.text)")
    #expect(session.waitForText("speech 300000/300000", within: .seconds(30)), "\(session.screen.text)")
  }

  @Test("what was left out of a file is told in the reader too")
  func omissions() throws {
    let file = try TemporaryFile(
      SampleTranscript.subRip.text + "\n3\n01:xx:00,000 --> 01:03:01,000\nNobody knows when\n"
    )
    let session = try Stage.open([file.path], columns: 120)
    #expect(session.waitForText("1 cue was left out: line 11"), "\(session.screen.text)")
  }
}

/// Cues of one second each that say which they are.
enum NumberedCues {
  static func text(_ count: Int) -> String {
    var text = ""
    for number in 0..<count {
      let clock = MediaClock.text(seconds: number)
      text += "\(number + 1)\n\(clock),000 --> \(clock),900\nThis is number \(number).\n\n"
    }
    return text
  }
}
