import Glibc
import TerminalHarness
import Testing

@Suite("playhead show, when something is wrong")
struct ShowMistakesTests {
  @Test(
    "the exit code says what is wrong, one line says it in words",
    arguments: [
      (["talk.srt", "--track", "scene"], 1, "no scene"), (["talk.srt", "--track", "topics"], 1, "no topics"),
      (["talk.srt", "--version", "de"], 1, "version"),
      ([], 64, "show needs"), ([""], 64, "show needs"), (["talk.srt", "--format", "pdf"], 64, "jsonl"),
      (["talk.srt", "--from", "x"], 64, "--from"), (["talk.srt", "--to", "soon"], 64, "--to"),
      (["talk.srt", "--from", "5", "--to", "4"], 64, "before"),
      (["talk.srt", "--track", "sound"], 64, "--track"), (["talk.srt", "more.srt"], 64, "too much"),
      (["talk.srt", "--json"], 64, "--json belongs to"), (["talk.srt@soon"], 64, "no moment"),
      (["empty.srt"], 65, "empty"), (["words.srt"], 65, "-->"), (["words.json"], 65, "no JSON"),
      (["program"], 65, "not a transcript"), (["half.json"], 65, "line 2, column"),
      (["none.json"], 65, "none.json"),
      (["nothing.srt"], 66, "no such file"), (["."], 66, "directory"), (["no-such-video"], 66, "playhead list"),
      (["nothing\u{1B}[31m.srt"], 66, "no such file"),
    ] as [([String], Int32, String)]
  )
  func mistakes(arguments: [String], status: Int32, says: String) throws {
    let folder = try TemporaryFolder()
    for (name, text) in [
      ("talk.srt", SampleTranscript.subRip.text), ("empty.srt", ""), ("words.srt", "Only words.\n"),
      ("words.json", "Only words.\n"), ("program", "\u{7F}ELF\u{2}\u{1}\u{1}\u{0}\u{0}\u{0}\u{0}"),
      ("half.json", "{\"segments\":\n[{\"start\":0,]}"), ("none.json", "{\"name\":\"a\",\"private\":true}"),
    ] {
      try folder.write(text, to: name)
    }
    // Whatever names a file is told from the folder it is in; flags and ids stay as they are.
    let isFile: (String) -> Bool = { $0.contains(".") || $0 == "program" }
    let words = arguments.map { isFile($0) ? "\(folder.path)/\($0)" : $0 }
    try Invocation(["show"] + words).expectMistake(status, says: says)
  }

  private static let damaged = """
    1
    00:00:01,000 --> 00:00:02,000
    One

    2
    00:00:xx,000 --> 00:00:04,000
    Two

    3
    00:00:05,000 --> 00:00:06,000
    Three

    """

  @Test("what was left out is told with its line, and not with --quiet")
  func omissions() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.damaged, to: "talk.srt")
    let run = try Invocation(["show", file])
    #expect(run.status == 0)
    #expect(run.output == "0:00:01  One\n0:00:05  Three\n")
    #expect(run.errors.hasPrefix("playhead: \(file): 1 cue was left out: line 6 ("), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    try Invocation(["show", "--quiet", file]).expectOutput(run.output)
    #expect(try Invocation(["show", "-"], input: Self.damaged).errors.hasPrefix("playhead: -: 1 cue was left out: "))
  }

  /// So many cues, and what `show` makes of them.
  private func many(_ count: Int) -> (file: String, shown: String) {
    var (file, shown) = ("", "")
    for number in 0..<count {
      let clock = MediaClock.text(seconds: number)
      file += "\(number + 1)\n0\(clock),000 --> 0\(clock),900\nThis is the text of number \(number).\n\n"
      shown += "\(clock)  This is the text of number \(number).\n"
    }
    return (file, shown)
  }

  @Test("a reader that has seen enough is no trouble")
  func closedPipe() throws {
    let (text, _) = many(20000)
    let file = try TemporaryFile(text)
    for format in ["text", "srt", "json"] {
      let run = try Stage.shell(
        "{ \"$0\" show '\(file.path)' --format \(format); echo \"[$?]\" >&2; } | head -n 1 >/dev/null"
      )
      #expect(["[0]\n", "[\(128 + SIGPIPE)]\n"].contains(run.text), "\(format): \(run.text)")
    }
  }

  @Test("a million bytes arrive whole, also where they are read slowly")
  func wholeOutput() throws {
    let (text, shown) = many(25000)
    try #require(shown.utf8.count > 1_000_000)
    let file = try TemporaryFile(text)
    let run = try Stage.shell("\"$0\" show '\(file.path)' | { sleep 0.3; cat; }")
    #expect(run.status == 0)
    #expect(run.text == shown)
    let piped = try Invocation(["show", "-"], input: text)
    #expect(piped.status == 0 && piped.output == shown)
  }
}

/// Times as they are written.
enum MediaClock {
  /// `h:mm:ss`.
  static func text(seconds: Int) -> String {
    let digits = [seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(seconds / 3600):\(digits[0]):\(digits[1])"
  }
}
