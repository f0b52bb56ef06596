import TerminalHarness
import Testing

@Suite("What show writes, show reads again")
struct RoundTripTests {
  /// Texts that look like something else in one format or another.
  private static let texts = [
    "plain", "two\nlines", "an empty line\n\nbetween", "", "<i>no markup</i>", "a < b & c > d", "&amp; &lt;i&gt; &#65;",
    "{\\an8}no position", "00:00:01,000 --> 00:00:02,000", "7", "7\n00:00:01,000 --> 00:00:02,000\nno cue", "WEBVTT",
    "NOTE\nno note", "=1+1", "-x", "@y", "'=z", "\"quoted\", twice", "a;b\tc", "# no heading", "- no item",
    "1. no list", "> no quote", "| no | table |", "*no* _emphasis_ `code` ~~gone~~", "[no](link)", "back\\slash",
    "<br>", "e\u{301} é ß", "日本語", "👩‍👩‍👧 🇩🇪", "[speaker] no speaker", "Ann: nobody", "«guillemets» — dashes…",
    "a\u{A0}b", "{\"text\":\"no object\"}", "<v Ann>no voice", "…", "http://example.org/?a=1&b=2",
  ]

  /// Our own format takes any text as it is.
  private static func document(speakers: Bool) -> String {
    let segments = texts.enumerated().map { number, text in
      let speaker = speakers && number % 3 == 0 ? "\"Ann & <Bob>\"" : "null"
      let start = 1000 + number / 2 * 1_234_567
      return "{\"index\":\(number),\"start_ms\":\(start),\"end_ms\":\(start + 1500 + number),\"speaker\":\(speaker),"
        + "\"text\":\(quoted(text))}"
    }
    return "{\"version\":1,\"video\":{\"id\":\"F\",\"title\":\"All kinds\"},\"track\":\"speech\",\"segments\":[\n"
      + segments.joined(separator: ",\n") + "\n]}\n"
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return "\"\(escaped.replacing("\t", with: "\\t"))\""
  }

  @Test("with the same times and texts", arguments: ["srt", "vtt", "csv", "md", "json", "jsonl"])
  func roundTrip(_ format: String) throws {
    let source = try TemporaryFile(Self.document(speakers: false))
    let before = try segments(source.path)
    try #require(before.count == Self.texts.count)
    let written = try Invocation(["show", source.path, "--format", format])
    try #require(written.status == 0)
    let file = try TemporaryFile(written.output)
    try expectSame(try segments(file.path), before)
    // From then on nothing changes any more.
    let again = try Invocation(["show", file.path, "--format", format])
    #expect(format == "json" || format == "md" || again.output == written.output)
  }

  @Test("with the same speakers, where the format has them", arguments: ["vtt", "csv", "md", "json", "jsonl"])
  func speakers(_ format: String) throws {
    let source = try TemporaryFile(Self.document(speakers: true))
    let before = try segments(source.path)
    try #require(before.contains { $0.contains("Ann & <Bob>") })
    let written = try Invocation(["show", source.path, "--format", format])
    let file = try TemporaryFile(written.output)
    try expectSame(try segments(file.path), before)
  }

  @Test("with both tracks, where the format has them", arguments: ["csv", "md", "json", "jsonl"])
  func tracks(_ format: String) throws {
    let before = try segments("sample-kitchen", track: "both")
    try #require(before.contains { $0.contains("scene") } && before.contains { $0.contains("speech") })
    let written = try Invocation(["show", "sample-kitchen", "--track", "both", "--format", format])
    let file = try TemporaryFile(written.output)
    try expectSame(try segments(file.path, track: "both"), before)
  }

  @Test("with chapters and topics", arguments: ["chapters", "topics"])
  func outlines(_ track: String) throws {
    let before = try segments("sample-hearing", track: track)
    let written = try Invocation(["show", "sample-hearing", "--track", track, "--format", "json"])
    let file = try TemporaryFile(written.output)
    try expectSame(try segments(file.path, track: track), before)
  }

  @Test("as plain text with the seconds and the words")
  func text() throws {
    let source = try TemporaryFile(SampleTranscript.subRip.text)
    let written = try Invocation(["show", source.path]).output
    let file = try TemporaryFile(written)
    try Invocation(["show", file.path]).expectOutput(written)
  }

  @Test("a real video of hours comes back whole", arguments: ["srt", "vtt", "csv", "md", "jsonl"])
  func hours(_ format: String) throws {
    let before = try segments("sample-hearing")
    try #require(before.count == 2337)
    let written = try Invocation(["show", "sample-hearing", "--format", format])
    let file = try TemporaryFile(written.output)
    let after = try segments(file.path)
    if format == "srt" {
      try expectSame(after.map(withoutSpeaker), before.map(withoutSpeaker))
    } else {
      try expectSame(after, before)
    }
  }

  private func segments(_ target: String, track: String = "speech") throws -> [String] {
    let run = try Invocation(["show", target, "--track", track, "--format", "jsonl"])
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    return run.output.split(separator: "\n").map { String($0) }
  }

  private func withoutSpeaker(_ segment: String) -> String {
    segment.replacing(/"speaker":(null|"[^"]*")/, with: "")
  }

  private func expectSame(
    _ found: [String],
    _ wanted: [String],
    at location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(found.count == wanted.count, sourceLocation: location)
    let differences = zip(found, wanted).filter { $0 != $1 }.map { "\($0)\ninstead of\n\($1)" }
    #expect(differences.isEmpty, "\(differences.prefix(5).joined(separator: "\n"))", sourceLocation: location)
  }
}
