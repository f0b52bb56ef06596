import Glibc
import TerminalHarness
import Testing

@Suite("playhead show")
struct ShowTests {
  /// Voices, a cue in another script, and what each format must write in its own way.
  private static let dialogue = """
    WEBVTT

    00:01.000 --> 00:02.500
    <v Ann>=Good, "morning"</v>

    00:02.500 --> 00:04.000
    日本 &amp; <c>é😀</c>

    01:02:03.500 --> 01:02:05.000
    <v Bob>a *b*
    c
    """

  private static let exact: [(format: String, text: String)] = [
    ("text", "0:00:01  =Good, \"morning\"\n0:00:02  日本 & é😀\n1:02:03  a *b*\n         c\n"),
    (
      "srt",
      """
      1
      00:00:01,000 --> 00:00:02,500
      =Good, "morning"

      2
      00:00:02,500 --> 00:00:04,000
      日本 & é😀

      3
      01:02:03,500 --> 01:02:05,000
      a *b*
      c

      """
    ),
    (
      "vtt",
      """
      WEBVTT

      00:00:01.000 --> 00:00:02.500
      <v Ann>=Good, "morning"

      00:00:02.500 --> 00:00:04.000
      日本 &amp; é😀

      01:02:03.500 --> 01:02:05.000
      <v Bob>a *b*
      c

      """
    ),
    (
      "md",
      """
      # talk.vtt

      - [0:00:01–0:00:02.5](ID@0:00:01) **Ann:** =Good, "morning"
      - [0:00:02.5–0:00:04](ID@0:00:02.5) 日本 & é😀
      - [1:02:03.5–1:02:05](ID@1:02:03.5) **Bob:** a \\*b\\*<br>c

      """
    ),
    (
      "csv",
      "index,track,start,end,start_ms,end_ms,speaker,text\r\n"
        + "0,speech,0:00:01,0:00:02.5,1000,2500,Ann,\"'=Good, \"\"morning\"\"\"\r\n"
        + "1,speech,0:00:02.5,0:00:04,2500,4000,,日本 & é😀\r\n"
        + "2,speech,1:02:03.5,1:02:05,3723500,3725000,Bob,\"a *b*\nc\"\r\n"
    ),
    (
      "json",
      #"""
      {"version":1,"video":{"id":"ID","title":"talk.vtt","source":"file","status":"local","cause":null,"duration_ms":3725000,"created_ms":1700000000250,"tags":[],"speech":3,"scene":null,"chapters":null,"topics":null},"track":"speech","segments":[
      {"index":0,"start_ms":1000,"end_ms":2500,"speaker":"Ann","text":"=Good, \"morning\""},
      {"index":1,"start_ms":2500,"end_ms":4000,"speaker":null,"text":"日本 & é😀"},
      {"index":2,"start_ms":3723500,"end_ms":3725000,"speaker":"Bob","text":"a *b*\nc"}
      ]}

      """#
    ),
    (
      "jsonl",
      #"""
      {"track":"speech","index":0,"start_ms":1000,"end_ms":2500,"speaker":"Ann","text":"=Good, \"morning\""}
      {"track":"speech","index":1,"start_ms":2500,"end_ms":4000,"speaker":null,"text":"日本 & é😀"}
      {"track":"speech","index":2,"start_ms":3723500,"end_ms":3725000,"speaker":"Bob","text":"a *b*\nc"}

      """#
    ),
  ]

  @Test("every format is written to the byte as it is documented", arguments: exact.map(\.format))
  func formats(_ format: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.writeTranscript(Self.dialogue, to: "talk.vtt")
    let text = try #require(Self.exact.first { $0.format == format }?.text)
    try Invocation(["show", file, "--format", format]).expectOutput(text.replacing("ID", with: "Fppj3e4x3df"))
  }

  @Test("text is what is shown when nobody says how")
  func standard() throws {
    let text = try #require(Self.exact.first?.text)
    let file = try TemporaryFile(Self.dialogue)
    try Invocation(["show", file.path]).expectOutput(text)
  }

  // MARK: In

  @Test(
    "a transcript is known by what is in it, under any name and without one",
    arguments: SampleTranscript.all,
    ["talk", "talk.txt", "talk.srt", "talk.vtt", "talk.json", "talk.xml", "talk.mp4", "-"]
  )
  func recognised(_ sample: SampleTranscript, _ name: String) throws {
    let folder = try TemporaryFolder()
    let isPiped = name == "-"
    let file = isPiped ? name : try folder.write(sample.text, to: name)
    let run = try Invocation(["show", file, "--format", "json"], input: isPiped ? sample.text : "")
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    #expect(tail(run.output) == SampleTranscript.segments)
  }

  @Test("every format comes out of every format in the same way", arguments: SampleTranscript.all)
  func across(_ sample: SampleTranscript) throws {
    let (one, other) = (try TemporaryFile(SampleTranscript.subRip.text), try TemporaryFile(sample.text))
    for format in ["text", "srt", "vtt", "csv", "jsonl"] {
      let wanted = try Invocation(["show", one.path, "--format", format])
      try Invocation(["show", other.path, "--format", format]).expectOutput(wanted.output)
      #expect(!wanted.output.isEmpty)
    }
  }

  @Test(
    "stamps alone are starts",
    arguments: [
      ("0:05 Good morning.\n1:02:03 And on.\n", "0:00:05  Good morning.\n1:02:03  And on.\n"),
      (
        "[00:00:05] Ann: Good morning.\n[00:01:00] Bob: And on.\n",
        "0:00:05  Ann: Good morning.\n0:01:00  Bob: And on.\n"
      ),
    ]
  )
  func plainText(text: String, shown: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(text, to: "talk.txt")
    try Invocation(["show", file]).expectOutput(shown)
    try Invocation(["show", "-"], input: text).expectOutput(shown)
  }

  @Test("words alone are shown where the name says nothing else, and it is told that they have no times")
  func words() throws {
    let folder = try TemporaryFolder()
    let text = "Good morning.\n\nAnd on.\n"
    let file = try folder.write(text, to: "talk.txt")
    for run in [try Invocation(["show", file]), try Invocation(["show", "-"], input: text)] {
      #expect(run.status == 0 && run.output == "0:00:00  Good morning.\n0:00:00  And on.\n", "\(run.output)")
      #expect(run.errors.hasSuffix("there are no times in it\n"), "\(run.errors)")
    }
    #expect(try Invocation(["show", file, "--quiet"]).errors == "")
  }

  @Test("a path with an @ in it is a path, and a time may stand behind it")
  func at() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(SampleTranscript.subRip.text, to: "ann@1:02:03.srt")
    try Invocation(["show", file]).expectOutput("0:00:01  Good morning.\n1:02:03  Tom & Jerry\n         ran.\n")
    try Invocation(["show", "\(file)@1:02:03.5"]).expectOutput("1:02:03  Tom & Jerry\n         ran.\n")
  }

  @Test("what turns text around goes into files and not to a terminal", arguments: ["srt", "vtt", "md", "csv"])
  func directions(format: String) throws {
    let file = try TemporaryFile("1\n00:00:01,000 --> 00:00:02,000\nsafe\u{202E}evil\u{2066}\n")
    let run = try Invocation(["show", file.path, "--format", format])
    #expect(run.output.unicodeScalars.contains("\u{202E}"))
    let session = try TerminalSession(
      try Stage.path("playhead"),
      ["show", file.path, "--format", format],
      environment: Stage.environment(),
      columns: 80,
      rows: 24
    )
    #expect(session.waitForText("safeevil"), "\(session.screen.text)")
    #expect(!session.screen.text.unicodeScalars.contains("\u{202E}"))
    #expect(session.waitForExit() == .exited(0))
  }

  // MARK: What of it

  @Test(
    "--from and --to keep what overlaps; a moment is where one begins",
    arguments: [
      ([], "abc"), (["--from", "2"], "abc"), (["--from", "0:03"], "bc"), (["--from", "3.999"], "bc"),
      (["--from", "4"], "c"), (["--to", "1"], ""), (["--to", "1.001"], "a"), (["--to", "2:00"], "ab"),
      (["--from", "2.5", "--to", "3"], "ab"), (["--from", "9:00:00"], ""),
    ] as [([String], String)]
  )
  func periods(flags: [String], kept: String) throws {
    let file = try TemporaryFile(
      "WEBVTT\n\n00:01.000 --> 00:03.000\na\n\n00:02.000 --> 00:04.000\nb\n\n02:00.000 --> 02:01.000\nc\n"
    )
    let run = try Invocation(["show", file.path, "--format", "json"] + flags)
    #expect(run.status == 0)
    let texts = run.output.split(separator: "\n").compactMap { $0.firstMatch(of: /"text":"(.)"/)?.output.1 }
    #expect(texts.joined() == kept)
    // What is kept keeps its place in the whole.
    let indexes = run.output.split(separator: "\n").compactMap { $0.firstMatch(of: /"index":(\d)/)?.output.1 }
    #expect(indexes.map { ["0": "a", "1": "b", "2": "c"][$0] } == kept.map { String($0) })
  }

  /// Both tracks at once, as the service answers for a link.
  private static let both = #"""
    {"videoTranscript":{"data":[{"text":"a street","startTime":0.5,"endTime":4}]},
     "audioTranscript":{"data":[{"text":"hello","startTime":0.5,"endTime":2},{"text":"you","startTime":3,"endTime":5}]}}
    """#

  @Test(
    "--track picks speech, scene or both; both are in time order, each with its track",
    arguments: [
      (["--format", "text"], "0:00:00  hello\n0:00:03  you\n"),
      (["--track", "scene"], "0:00:00  a street\n"),
      (["--track", "both"], "0:00:00  V  a street\n0:00:00  S  hello\n0:00:03  S  you\n"),
      (
        ["--track", "both", "--format", "jsonl"],
        """
        {"track":"scene","index":0,"start_ms":500,"end_ms":4000,"speaker":null,"text":"a street"}
        {"track":"speech","index":0,"start_ms":500,"end_ms":2000,"speaker":null,"text":"hello"}
        {"track":"speech","index":1,"start_ms":3000,"end_ms":5000,"speaker":null,"text":"you"}

        """
      ),
    ]
  )
  func tracks(flags: [String], shown: String) throws {
    let file = try TemporaryFile(Self.both)
    try Invocation(["show", file.path] + flags).expectOutput(shown)
  }

  @Test("both tracks in one object, each segment with its track")
  func bothAsJSON() throws {
    let file = try TemporaryFile(Self.both)
    let run = try Invocation(["show", "--track=both", "--format=json", file.path])
    #expect(
      tail(run.output) == """
        "track":"both","segments":[
        {"track":"scene","index":0,"start_ms":500,"end_ms":4000,"speaker":null,"text":"a street"},
        {"track":"speech","index":0,"start_ms":500,"end_ms":2000,"speaker":null,"text":"hello"},
        {"track":"speech","index":1,"start_ms":3000,"end_ms":5000,"speaker":null,"text":"you"}
        ]}

        """
    )
  }

  @Test("chapters and topics have their own shape")
  func outlines() throws {
    let chapters = try TemporaryFile(
      #"{"data":{"overview":"All of it.","chapters":[{"title":"One","start":0,"text":"It begins."},"#
        + #"{"title":"Two","start":"1:05.5","text":"It ends."}]}}"#
    )
    let shown = "All of it.\n\n0:00:00  One\n         It begins.\n0:01:05  Two\n         It ends.\n"
    try Invocation(["show", chapters.path]).expectOutput(shown)
    try Invocation(["show", chapters.path, "--track", "chapters"]).expectOutput(shown)
    let json = try Invocation(["show", chapters.path, "--track", "chapters", "--format", "json"])
    #expect(
      json.output.hasSuffix(
        """
        "speech":null,"scene":null,"chapters":2,"topics":null},"outline":"chapters","overview":"All of it.","items":[
        {"index":0,"title":"One","start_ms":0,"end_ms":null,"text":"It begins."},
        {"index":1,"title":"Two","start_ms":65500,"end_ms":null,"text":"It ends."}
        ]}

        """
      ),
      "\(json.output)"
    )
    let topics = try TemporaryFile(#"{"data":{"summary":"S","summary_type":"TOPIC","items":[{"title":"T"}]}}"#)
    let other = try Invocation(["show", topics.path, "--format", "json"])
    #expect(
      other.output.hasSuffix(
        """
        "outline":"topics","overview":"S","items":[
        {"index":0,"title":"T","start_ms":null,"end_ms":null,"text":""}
        ]}

        """
      ),
      "\(other.output)"
    )
  }

  @Test("a video of the library is shown by its id, from a moment on as well")
  func library() throws {
    let run = try Invocation(["show", "sample-hearing", "--format", "jsonl"])
    #expect(run.status == 0 && run.output.split(separator: "\n").count == 2337)
    let rest = try Invocation(["show", "sample-hearing@2:00:00", "--format", "jsonl"])
    #expect(rest.status == 0 && run.output.hasSuffix(rest.output) && rest.output.count < run.output.count / 2)
  }

  private func tail(_ json: String) -> String {
    json.firstRange(of: "\"track\":").map { String(json[$0.lowerBound...]) } ?? json
  }
}
