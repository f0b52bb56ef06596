import Domain
import Testing

@testable import Readers

@Suite("JSON transcripts, cut, spoilt and odd")
struct JSONDamageTests {
  static let samples = [
    #"{"code":"0000","msg":"ok","data":{"videoNo":"V","transcriptions":[{"index":0,"content":" a\u00e9","startTime":"0","endTime":"7"},{"content":"b","startTime":"7.5","endTime":null}]}}"#,
    #"{"data":{"summary":"S","items":[{"description":"d","title":"t","start":"0"},{"title":"u"}]}}"#,
    #"{"systeminfo":"","result":{"language":"en"},"transcription":[{"offsets":{"from":1,"to":2},"text":"a"},{"timestamps":{"from":"00:00:01,5"},"text":"b"}]}"#,
    #"{"segments":[[1,0,0.5,2," a",[]],{"text":"b","words":[{"word":"b","start":1e0,"speaker":"A"}]}],"words":[{"word":"c","start":5}]}"#,
    #"{"wireMagic":"pb3","events":[{"tStartMs":1,"dDurationMs":2,"segs":[{"utf8":"a\n"},{"utf8":"b"}]},{"tStartMs":5,"segs":[{"utf8":"\n"}]}]}"#,
    "{\"start_ms\":1,\"text\":\"a\",\"track\":\"scene\"}\n{\"start_ms\":2,\"text\":\"b\"}\n{\"title\":\"x\",\"start_ms\":1}\n",
    #"{"text":"t","words":[{"word":"a","start":0,"end":1},{"word":"b.","start":1,"end":4},{"word":"c","start":4}]}"#,
  ]

  @Test("No beginning traps; what a head gives is the beginning of what the whole gives", arguments: samples)
  func beginnings(json: String) throws {
    let bytes = Array(json.utf8)
    let whole = try readJSON(bytes)
    let all = [whole.speech, whole.scene].map { $0?.lines ?? [] }
    for count in 0..<bytes.count {
      _ = try? readJSON(Array(bytes.prefix(count)))
      guard let head = try? readJSON(Array(bytes.prefix(count)), isHead: true) else { continue }
      #expect(head.drops == whole.drops)
      for (part, full) in zip([head.speech, head.scene], all) {
        for line in part?.lines ?? [] where !json.contains("words") { #expect(full.contains(line), "\(count) bytes") }
      }
    }
  }

  @Test("A head gives what was whole in it")
  func head() throws {
    let head =
      #"{"data":{"transcriptions":[{"content":"a","startTime":"0","endTime":"7"},{"content":"b","startTime":"7","endT"#
    #expect(try readJSON(head, isHead: true).speech?.lines == ["0-7000 a"])
    #expect(throws: ReadingError.self) { try readJSON(head) }
    #expect(throws: ReadingError.self) { try readJSON(#"{"data":{"transcriptions":[{"content":"a","#, isHead: true) }
  }

  @Test("No changed byte traps", arguments: samples, [0x00, 0xFF, 0x3C, 0x0A, 0x22, 0x39, 0x5B] as [UInt8])
  func changes(json: String, byte: UInt8) {
    for position in 0..<json.utf8.count {
      var bytes = Array(json.utf8)
      bytes[position] = byte
      _ = try? readJSON(bytes)
      _ = try? readJSON(bytes, isHead: true)
    }
  }

  @Test(
    "Seconds become the nearest millisecond, exactly",
    arguments: [
      ("0", 0), ("7", 7000), ("1.005", 1005), ("1.0005", 1001), ("1.00049999999999999", 1000),
      ("0.0004999999999999999999999", 0),
      ("12.340000000000002", 12340), ("3.319999933242798", 3320), ("1e1", 10000), ("15e-1", 1500), ("1E-3", 1),
      ("1e-400", 0),
      ("-0", 0), ("-1.5", -1500), ("-0.0005", -1), ("1e400", 1_000_000_000_000_000), ("-1e400", -1_000_000_000_000_000),
      ("123456789012345678901234567890", 1_000_000_000_000_000), ("0.000000000000000000000000000000001e33", 1000),
      ("1000000000000000000000e-21", 1000), ("1e-99999999999999999999", 0), ("0e99999999999999999999", 0),
      ("\"7\"", 7000), ("\" 7.25 \"", 7250), ("\"0.0\"", 0), ("\"1:02:03.5\"", 3_723_500), ("\"00:00:01,250\"", 1250),
      ("\"61:01\"", 3_661_000),
      ("\"100:00:00\"", 360_000_000), ("\"-0:01\"", -1000), ("\"\\u0037\"", 7000),
      ("\"99999999999999999999:00:00\"", 1_000_000_000_000_000),
      ("\"+5\"", 5000), ("\"5.\"", 5000), ("\".5\"", 500),
    ] as [(String, Int64)]
  )
  func times(written: String, milliseconds: Int64) throws {
    let reading = try readJSON(#"{"items":[{"text":"x","start":\#(written)}]}"#)
    #expect(reading.speech?.start(0).milliseconds == milliseconds)
  }

  @Test(
    "What is no time is none",
    arguments: [
      "\"\"", "null", "\"null\"", "\"nan\"", "\"NaN\"", "\"inf\"", "\"-\"", "\".\"", "\"1:\"", "\":1\"", "\"1:2:3:4\"",
      "\"1:-2\"", "\"e5\"", "\"1e\"",
      "\"0x10\"", "\"1 2\"", "\"1:2e3x\"", "{}", "[]", "true", "\"::\"", "\"1:+2\"", "\"12s\"",
    ]
  )
  func noTimes(written: String) {
    guard case .notATranscript? = refusal(#"{"items":[{"text":"x","start":\#(written)}]}"#) else {
      return #expect(Bool(false), "\(written)")
    }
  }

  @Test(
    "What breaks the rules of JSON is told with its place",
    arguments: [
      ("{\"segments\":[{\"start\":1,\"text\":\"a\"},]}", 1, 37),
      ("{\"data\":{\n\"x\":01}}", 2, 6),
      ("{\"start\":1,\"text\":\"a\"} x", 1, 24),
      ("[{\"start\":1,\"text\":\"a\"}]\nx", 2, 1),
      ("{", 1, 2),
    ]
  )
  func malformed(json: String, line: Int, column: Int) {
    guard case .malformed(_, line, column, _)? = refusal(json) else { return #expect(refusal(json) == nil) }
  }

  @Test(
    "JSON is told from text that happens to begin with a bracket",
    arguments: [
      ("{}", true), (" \n[{}]", true), ("{\"a\"", true), ("{", true), ("[", true), ("[[1]]", true), ("[-1]", true),
      ("{a:1}", true), ("[true]", true),
      ("[1,2]", true), ("[00:01.20] hello", false), ("[12:00] hello", false), ("[Music]", false),
      ("{\\an8}Hello", false), ("{12}{40}Hello", false),
      ("hello", false), ("", false), ("\"a\"", false), ("1\n00:00", false), ("WEBVTT", false),
    ]
  )
  func recognised(text: String, isJSON: Bool) {
    let found = Array(text.utf8).withUnsafeBufferPointer { JSONTranscripts.recognises(Source($0)) }
    #expect(found == isJSON)
  }

  @Test("Text is made harmless")
  func harmless() throws {
    let reading = try readJSON(
      Array(
        #"{"title":"a\u001b]0;x\u0007","language":"e\nn","items":[{"start":0,"text":"a\u001b[31m\ud800","speaker":"S\u0000"},{"start":1,"text":""#
          .utf8
      )
        + [0x62, 0xFF, 0x1F + 1] + Array(#""}]}"#.utf8)
    )
    #expect(reading.speech?.lines == ["0-? S: a[31m\u{FFFD}", "1000-? b\u{FFFD}"])
    #expect(reading.title == "a]0;x")
    #expect(reading.language == "e n")
  }

  @Test("Bombs of brackets and of broken lines are over soon")
  func bombs() {
    for open in ["[", "{\"data\":", "[{\"segments\":[", "{\"segs\":["] {
      #expect(refusal(String(repeating: open, count: 200_000)) != nil)
    }
    for line in ["{\"a\":\n", "{\"\n"] {
      let lines = "{\"start\":1,\"text\":\"a\"}\n" + String(repeating: line, count: 100_000)
      #expect(refusal(lines) == nil)
    }
  }
}
