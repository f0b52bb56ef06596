import TerminalHarness
import Testing

@Suite("playhead cite")
struct CiteTests {
  private static let talk = """
    WEBVTT

    00:01.000 --> 00:02.500
    <v Ann>Good morning.</v>

    01:02:03.500 --> 01:02:05.000
    <v Bob>Tom &amp; *Jerry*
    ran.</v>

    """

  private static let id = "Fds6trzkak6"

  /// A folder with a transcript and the film it is of.
  private func talk() throws -> (folder: TemporaryFolder, file: String) {
    let folder = try TemporaryFolder()
    try folder.write("", to: "talk.mp4")
    return (folder, try folder.write(Self.talk, to: "talk.vtt"))
  }

  @Test(
    "every form is written to the byte as it is documented",
    arguments: [
      ("time", "1:02:03.5\n"), ("text", "Tom & *Jerry*\nran.\n"), ("both", "1:02:03  Tom & *Jerry*\n         ran.\n"),
      (
        "quote",
        "> Tom & \\*Jerry\\*\n> ran.\n>\n> — Bob, *talk.vtt*, [1:02:03.5](ID@1:02:03.5)\n"
      ),
      ("link", "ID@1:02:03.5\n"), ("player", "mpv --start=3723.5 -- 'FOLDER/talk.mp4'\n"),
      ("cue", "1\n01:02:03,500 --> 01:02:05,000\nTom & *Jerry*\nran.\n"),
      (
        "json",
        #"{"version":1,"id":"ID","title":"talk.vtt","track":"speech","time_ms":3723500,"time":"1:02:03.5","#
          + #""text":"Tom & *Jerry*\nran.","speaker":"Bob","link":"ID@1:02:03.5","url":"FOLDER/talk.vtt"}"# + "\n"
      ),
    ]
  )
  func forms(form: String, text: String) throws {
    let (folder, file) = try talk()
    let wanted = text.replacing("ID", with: Self.id).replacing("FOLDER", with: folder.path)
    try Invocation(["cite", "\(file)@1:02:04", "--format", form]).expectOutput(wanted)
    if form == "both" { try Invocation(["cite", "\(file)@1:02:04"]).expectOutput(wanted) }
  }

  @Test(
    "a template puts in what it names",
    arguments: [
      ("{time} {text}", "1:02:03.5 Tom & *Jerry*\nran.\n"), ("{seconds}", "3723.5\n"), ("{end}", "1:02:05\n"),
      ("{title}: {speaker} ({track})", "talk.vtt: Bob (speech)\n"), ("{id}", "ID\n"), ("{url}", "FOLDER/talk.vtt\n"),
      ("{{{seconds}}}", "{3723.5}\n"), ("plain", "plain\n"), ("a\tb\u{1B}[31m\u{202E}c", "a b[31mc\n"),
    ]
  )
  func templates(template: String, text: String) throws {
    let (folder, file) = try talk()
    let wanted = text.replacing("ID", with: Self.id).replacing("FOLDER", with: folder.path)
    try Invocation(["cite", "\(file)@1:02:04", "--template", template]).expectOutput(wanted)
  }

  @Test(
    "the segment at the time, in a gap the one before, before all of them the first",
    arguments: [
      ("0:00:00", "Good"), ("1", "Good"), ("0:00:02.499", "Good"), ("0:00:02.5", "Good"), ("30:00", "Good"),
      ("1:02:03.499", "Good"), ("1:02:03.5", "Tom"), ("1h2m4s", "Tom"), ("99:00:00", "Tom"),
    ]
  )
  func times(time: String, beginning: String) throws {
    let file = try TemporaryFile(Self.talk)
    let run = try Invocation(["cite", "\(file.path)@\(time)", "--format", "text"])
    #expect(run.status == 0 && run.output.hasPrefix(beginning), "\(run.output)")
  }

  @Test("speech, else scene, or what --track says")
  func tracks() throws {
    let both = try TemporaryFile(
      #"{"videoTranscript":{"data":[{"text":"a street","startTime":0.5,"endTime":4}]},"#
        + #""audioTranscript":{"data":[{"text":"hello","startTime":1,"endTime":2}]}}"#
    )
    try Invocation(["cite", "\(both.path)@2"]).expectOutput("0:00:01  hello\n")
    try Invocation(["cite", "\(both.path)@2", "--track", "scene"]).expectOutput("0:00:00  a street\n")
    try Invocation(["cite", "\(both.path)@2", "--track", "scene", "--template", "{track} {time}"])
      .expectOutput("scene 0:00:00.5\n")
    let scene = try TemporaryFile(#"{"data":{"videoNo":"V","captions":[{"caption":"x","start":0,"end":1}]}}"#)
    try Invocation(["cite", "\(scene.path)@0", "--template", "{track}"]).expectOutput("scene\n")
  }

  @Test("a video of the library, standard input, and a path with an @ in it")
  func targets() throws {
    let link = try Invocation(["cite", "sample-hearing@1:02:03", "--format", "link"])
    #expect(link.status == 0 && link.output.hasPrefix("sample-hearing@1:0"), "\(link.output)")
    // What is cited is a moment again, and the same one.
    try Invocation(["cite", String(link.output.dropLast()), "--format", "link"]).expectOutput(link.output)
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.talk, to: "talk@1:00.vtt")
    try Invocation(["cite", "\(file)@1:02:04", "--format", "time"]).expectOutput("1:02:03.5\n")
    try Invocation(["cite", file]).expectMistake(64, says: "needs a moment")
    try Invocation(["cite", "--format", "time", "--", "-@1:02:04"], input: Self.talk).expectOutput("1:02:03.5\n")
  }

  @Test(
    "the exit code says what is wrong, one line says it in words",
    arguments: [
      (["FILE@1", "--track", "scene"], 1, "no scene"), (["FILE@1", "--format", "player"], 1, "no media"),
      ([], 64, "cite needs"), (["FILE"], 64, "needs a moment"), (["sample-hearing"], 64, "needs a moment"),
      (["FILE@soon"], 64, "no moment"), (["FILE@1", "--format", "pdf"], 64, "quote"),
      (["FILE@1", "--template", "{colour}"], 64, "{speaker}"), (["FILE@1", "--template", "{time"], 64, "stands alone"),
      (["FILE@1", "--template", "\u{1B}[2J{\u{9B}31m}"], 64, "placeholder"),
      (["FILE@1", "--template", "{time}", "--format", "text"], 64, "not both"),
      (["FILE@1", "--track", "both"], 64, "--track takes speech or scene, not"),
      (["FILE@1", "FILE@2"], 64, "too much"),
      (["/bin/sh@1"], 65, "not a transcript"), (["/no/such.srt@1"], 66, "no such file"),
      (["no-such-video@1"], 66, "playhead list"),
    ] as [([String], Int32, String)]
  )
  func mistakes(arguments: [String], status: Int32, says: String) throws {
    let file = try TemporaryFile(Self.talk)
    let words = arguments.map { $0.replacing("FILE", with: file.path) }
    try Invocation(["cite"] + words).expectMistake(status, says: says)
  }

  @Test("nothing a transcript holds can control a terminal", arguments: ["text", "both", "quote", "cue", "json"])
  func hostile(_ form: String) throws {
    let attack = "\u{1B}]52;c;AAAA\u{7}\u{9B}31m\u{202E}"
    let file = try TemporaryFile("WEBVTT\n\n00:01.000 --> 00:02.000\n<v \(attack)Ann>\(attack)words\n")
    let run = try Invocation(["cite", "\(file.path)@1", "--format", form])
    #expect(run.status == 0 && run.output.contains("words"))
    #expect(ByteAudit(run.output.utf8).violations == [])
  }
}
