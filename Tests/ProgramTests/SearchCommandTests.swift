import TerminalHarness
import Testing

@Suite("playhead search")
struct SearchCommandTests {
  private static let texts = [
    "The harbour is quiet.", "Harbours and ships; the lighthouse keeper.", "Café crème, twice: café.",
    "Cafe\u{301} again.", "😀 the quiet lighthouse had a keeper", "👩‍👩‍👧 Straße 50%", "two\nlines",
  ]

  private static let file =
    "WEBVTT\n\n"
    + texts.enumerated().map { "00:\($0 + 10).000 --> 00:\($0 + 10).500\n\($1)\n\n" }.joined()

  @Test(
    "words, phrases, beginnings, what must not occur, and alternatives",
    arguments: [
      ("harbour", [0]), ("harbour*", [0, 1]), ("HARBOUR", [0]), ("keeper lighthouse", [1, 4]),
      ("\"lighthouse keeper\"", [1]), ("quiet -lighthouse", [0]), ("quiet -\"had a\"", [0]),
      ("harbour OR ships OR strasse", [0, 1, 5]), ("keeper harbours OR had", [1, 4]), ("cafe", [2, 3]),
      ("café", [2, 3]), ("CAFE\u{301}", [2, 3]), ("straße", [5]), ("STRASSE", [5]), ("\"two lines\"", [6]),
      ("re:q.iet\\b", [0, 4]), ("lit:the lighthouse", [1]), ("arbour", []), ("cafe -again -twice", []),
    ] as [(String, [Int])]
  )
  func words(query: String, found: [Int]) throws {
    #expect(try indexes([query]) == found)
  }

  @Test(
    "--literal takes letters as they are, but for their case and how they are composed",
    arguments: [
      ("afé", [2, 3]), ("CAFE\u{301}", [2, 3]), ("cafe", []), ("arbour", [0, 1]), ("quiet -lighthouse", []),
      ("\"lighthouse\"", []), ("50%", [5]), ("s OR t", []), ("re:q", []),
    ] as [(String, [Int])]
  )
  func literal(query: String, found: [Int]) throws {
    #expect(try indexes(["--literal", query]) == found)
  }

  /// Which segments answer, by their order in the file.
  private func indexes(_ query: [String]) throws -> [Int] {
    let file = try TemporaryFile(Self.file)
    let run = try Invocation(["search", "--jsonl"] + query + [file.path])
    let indexes = run.output.split(separator: "\n").compactMap { $0.firstMatch(of: /"index":(\d+)/)?.output.1 }
    #expect(run.status == (indexes.isEmpty ? 1 : 0) && run.errors == "", "\(run.errors)")
    return indexes.compactMap { Int($0) }
  }

  // MARK: JSON

  @Test("one object with all hits, what was found in Unicode scalars")
  func json() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.file, to: "talk.vtt")
    let hits = [
      #"{"id":"ID","title":"talk.vtt","track":"speech","index":2,"start_ms":12000,"end_ms":12500,"#
        + #""text":"Café crème, twice: café.","ranges":[[0,4],[19,23]]}"#,
      #"{"id":"ID","title":"talk.vtt","track":"speech","index":3,"start_ms":13000,"end_ms":13500,"#
        + "\"text\":\"Cafe\u{301} again.\",\"ranges\":[[0,5]]}",
      #"{"id":"ID","title":"talk.vtt","track":"speech","index":5,"start_ms":15000,"end_ms":15500,"#
        + #""text":"👩‍👩‍👧 Straße 50%","ranges":[[6,12]]}"#,
    ].map { $0.replacing("ID", with: "Ffyefskb46c") }
    let query = #"cafe OR "strasse""#
    let written = #"cafe OR \"strasse\""#
    try Invocation(["search", query, file, "--json"]).expectOutput(
      "{\"version\":1,\"query\":\"\(written)\",\"total\":3,\"hits\":[\n\(hits.joined(separator: ",\n"))\n],\"titles\":[]}\n"
    )
    try Invocation(["search", query, file, "--jsonl"]).expectOutput(hits.map { "\($0)\n" }.joined())
    try Invocation(["search", query, file, "--json", "--limit", "1"]).expectOutput(
      "{\"version\":1,\"query\":\"\(written)\",\"total\":3,\"hits\":[\n\(hits[0])\n],\"titles\":[]}\n"
    )
    try Invocation(["search", query, file, "--json", "--limit=0"]).expectOutput(
      "{\"version\":1,\"query\":\"\(written)\",\"total\":3,\"hits\":[],\"titles\":[]}\n"
    )
  }

  @Test("nothing found is 1, an empty list, and silence")
  func nothing() throws {
    let file = try TemporaryFile(Self.file)
    for (flags, output) in [
      ([], ""), (["--jsonl"], ""),
      (["--json"], "{\"version\":1,\"query\":\"whale\",\"total\":0,\"hits\":[],\"titles\":[]}\n"),
    ] as [([String], String)] {
      let run = try Invocation(["search", "whale", file.path] + flags)
      #expect(run.status == 1 && run.output == output && run.errors == "", "\(flags)")
    }
  }

  // MARK: Where

  @Test("--limit counts over all files; how many more there are is told")
  func limit() throws {
    let (one, other) = (try TemporaryFile(Self.file), try TemporaryFile(Self.file + "\n"))
    let run = try Invocation(["search", "quiet", one.path, other.path, "--limit", "3"])
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 3)
    #expect(run.errors == "playhead: 1 more; --limit 4 shows all\n")
  }

  @Test("every file is named as it was typed, also one that is the copy of another")
  func copies() throws {
    let folder = try TemporaryFolder()
    let files = try ["b.vtt", "a.vtt", "c@1:00.vtt"].map { try folder.write(Self.file, to: $0) }
    try Invocation(["search", "ships"] + files).expectOutput(
      files.map { "\($0)@0:00:11  S  \(Self.texts[1])\n" }.joined()
    )
  }

  @Test("a folder's transcripts are searched, and whatever else lies there is passed over")
  func folder() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.file, to: "b/talk.vtt")
    try folder.write("Ships without any time.\n", to: "letter.txt")
    try folder.write("ELF\u{0}\u{1} ships", to: "program")
    try folder.write(SampleTranscript.subRip.text + "\n3\n01:03:00,000 --> 01:03:01,000\nAhoy, ships!\n", to: "a.srt")
    let run = try Invocation(["search", "ships", folder.path])
    run.expectOutput(
      """
      \(folder.path)/a.srt@1:03:00  S  Ahoy, ships!
      \(folder.path)/b/talk.vtt@0:00:11  S  \(Self.texts[1])

      """
    )
  }

  @Test("--track searches one track; a line says which")
  func tracks() throws {
    let file = try TemporaryFile(
      #"{"videoTranscript":{"data":[{"text":"a ship","startTime":0,"endTime":4}]},"#
        + #""audioTranscript":{"data":[{"text":"Ship ahoy","startTime":1,"endTime":2}]}}"#
    )
    let (speech, scene) = ("\(file.path)@0:00:01  S  Ship ahoy\n", "\(file.path)@0:00:00  V  a ship\n")
    try Invocation(["search", "ship", file.path]).expectOutput(scene + speech)
    try Invocation(["search", "ship", file.path, "--track", "both"]).expectOutput(scene + speech)
    try Invocation(["search", "ship", file.path, "--track", "speech"]).expectOutput(speech)
    try Invocation(["search", "ship", file.path, "--track", "scene"]).expectOutput(scene)
  }

  @Test("standard input is searched like a file")
  func standardInput() throws {
    let run = try Invocation(["search", "ships", "-"], input: Self.file)
    #expect(run.status == 0 && run.output.hasSuffix("@0:00:11  S  \(Self.texts[1])\n"), "\(run.output)")
  }

  @Test("without a file the library is searched, with --video one of it")
  func library() throws {
    let all = try Invocation(["search", "lighthouse"])
    let one = try Invocation(["search", "lighthouse", "--video", "sample-hearing"])
    #expect(all.status == 0 && one.status == 0)
    let lines = all.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("sample-") })
    #expect(!one.output.isEmpty)
    // Titles come before all moments.
    #expect(lines.first == "sample-hearing  N  The lighthouse hearing")
    #expect(one.output.split(separator: "\n") == lines.filter { $0.hasPrefix("sample-hearing") })
    let file = try TemporaryFile(Self.file)
    try Invocation(["search", "ships", "--video", file.path]).expectOutput(
      "\(file.path)@0:00:11  S  \(Self.texts[1])\n"
    )
  }

  @Test("a line of the result can be opened as it stands")
  func opens() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.file, to: "a talk@home.vtt")
    for (target, query) in [(file, "quiet OR cafe OR strasse OR lines"), ("sample-kitchen", "the")] {
      let lines = try Invocation(["search", query, target, "--track", "both", "--limit", "6"]).output.split(
        separator: "\n"
      )
      #expect(lines.count >= 5)
      for line in lines {
        let parts = line.split(separator: "  ", maxSplits: 2).map { String($0) }
        let track = parts[1] == "S" ? "speech" : "scene"
        let text = try Invocation(["cite", parts[0], "--track", track, "--format", "text"])
        #expect(text.output.dropLast().replacing("\n", with: " ") == parts[2], "\(line)")
      }
    }
  }

  // MARK: When something is wrong

  @Test(
    "what was asked wrongly is 64",
    arguments: [
      ([], "search needs"), ([""], "search needs"), (["x", "--limit", "few"], "--limit"),
      (["x", "--limit", "-1"], "--limit"), (["x", "--track", "pictures"], "--track takes speech, scene, both,"),
      (["x", "--format", "csv"], "--format belongs to"), ([" "], "words to look for"),
    ] as [([String], String)]
  )
  func usage(arguments: [String], says: String) throws {
    try Invocation(["search"] + arguments).expectMistake(64, says: says)
  }

  @Test("an expression that is none is searched as it stands, and said to be none")
  func noExpression() throws {
    let file = try TemporaryFile(Self.file + "\n\n00:20.000 --> 00:21.000\na [ bracket\n")
    let run = try Invocation(["search", "re:[", file.path])
    #expect(run.status == 0 && run.output.hasSuffix("a [ bracket\n"), "\(run.output)")
    #expect(run.errors.contains("at column 2 of the expression"), "\(run.errors)")
  }

  @Test("a file that is not there does not stop the others: 75 with hits, its own code without")
  func partly() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.file, to: "talk.vtt")
    let program = try folder.write("\u{7F}ELF\u{2}\u{0}\u{0}", to: "program")
    let missing = "\(folder.path)/missing.srt"
    let partly = try Invocation(["search", "ships", missing, file])
    #expect(partly.status == 75)
    #expect(partly.output == "\(file)@0:00:11  S  \(Self.texts[1])\n")
    #expect(partly.errors == "playhead: \(missing): no such file or directory\n")
    try Invocation(["search", "ships", missing]).expectMistake(66, says: "no such file")
    try Invocation(["search", "ships", program]).expectMistake(65, says: "not a transcript")
    try Invocation(["search", "ships", "no-such-video"]).expectMistake(66, says: "playhead list")
    let whale = try Invocation(["search", "whale", missing, file])
    #expect(whale.status == 66 && whale.output == "")
  }

  @Test("an expression that takes too long is told, and what it cannot say of a text is missing")
  func tooLong() throws {
    let file = try TemporaryFile("WEBVTT\n\n00:01.000 --> 00:02.000\n\(String(repeating: "a", count: 60))!\n")
    let run = try Invocation(["search", "re:^(a+)+$", file.path])
    #expect(run.status == 1 && run.output == "")
    #expect(run.errors == "playhead: search: the expression takes too long on 1 segment, which may be missing here\n")
  }

  // MARK: On a terminal

  /// How a search is started, and which words are marked.
  struct Marking: Sendable, CustomTestStringConvertible {
    var flags: [String] = []
    var variables: [String: String] = [:]
    var terminal = "xterm-256color"
    let marks: [String]
    var testDescription: String { "\(flags) \(variables) \(terminal)" }
  }

  @Test(
    "what was found is marked on a terminal that wants it",
    arguments: [
      Marking(marks: ["quiet", "quiet"]), Marking(terminal: "vt100", marks: ["quiet", "quiet"]),
      Marking(flags: ["--color", "always"], marks: ["quiet", "quiet"]),
      Marking(flags: ["--color", "always"], variables: ["NO_COLOR": "1"], marks: ["quiet", "quiet"]),
      Marking(flags: ["--color", "never"], marks: []), Marking(flags: ["--plain"], marks: []),
      Marking(flags: ["--json"], marks: []), Marking(variables: ["NO_COLOR": "1"], marks: []),
      Marking(terminal: "dumb", marks: []),
    ]
  )
  func marks(_ marking: Marking) throws {
    let file = try TemporaryFile(Self.file)
    let session = try TerminalSession(
      Stage.path("playhead"),
      ["search", "quiet", file.path] + marking.flags,
      environment: Stage.environment(terminal: marking.terminal, marking.variables),
      columns: 200
    )
    #expect(session.waitForExit(within: .seconds(10)) == .exited(0))
    #expect(session.screen.text.contains("😀 the quiet lighthouse"))
    let words = (0..<session.screen.rows).compactMap { row in
      let marked = session.screen.cells(row: row).filter { $0.style != Style() }
      return marked.isEmpty ? nil : marked.map(\.text).joined()
    }
    #expect(words == marking.marks)
  }

  @Test("a pipe gets no marks unless it is asked for")
  func pipes() throws {
    let file = try TemporaryFile(Self.file)
    #expect(try !Invocation(["search", "quiet", file.path]).output.contains("\u{1B}"))
    #expect(try Invocation(["search", "quiet", file.path, "--color=always"]).output.contains("\u{1B}["))
  }

  @Test("a transcript's own control characters reach neither the terminal nor a pipe")
  func hostile() throws {
    let text = "WEBVTT\n\n00:01.000 --> 00:02.000\nquiet \u{1B}]0;title\u{7}\u{9B}31m\u{202E} harbour\n"
    let file = try TemporaryFile(text)
    for flags in [[], ["--json"], ["--jsonl"], ["--color=never"]] {
      let run = try Invocation(["search", "quiet", file.path] + flags)
      #expect(run.status == 0 && run.output.contains("quiet"))
      #expect(ByteAudit(run.output.utf8).violations == [], "\(flags)")
    }
  }
}
