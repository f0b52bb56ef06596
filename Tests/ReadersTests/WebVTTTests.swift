import Domain
import Testing

@testable import Readers

/// Reads WebVTT from memory, as the tests want it.
enum WebVTTSample {
  static func recognises(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { WebVTT.recognises(Source($0)) }
  }

  static func read(_ bytes: [UInt8], isHead: Bool = false) throws(ReadingError) -> Reading {
    try bytes.withUnsafeBufferPointer { (bytes) throws(ReadingError) in
      try WebVTT.read(Source(bytes, isHead: isHead))
    }
  }

  static func read(_ text: String, isHead: Bool = false) throws(ReadingError) -> Reading {
    try read(Array(text.utf8), isHead: isHead)
  }

  /// The segments of a file, `start-end Speaker: text`.
  static func segments(_ text: String, isHead: Bool = false) throws(ReadingError) -> [String] {
    ReadSegments.lines(of: try read(text, isHead: isHead))
  }

  /// The segments of a file that has nothing above these blocks.
  static func segments(below blocks: String) throws(ReadingError) -> [String] {
    try segments("WEBVTT\n\n" + blocks)
  }

  /// What is lost of such a file.
  static func drops(below blocks: String) throws(ReadingError) -> [String] {
    try read("WEBVTT\n\n" + blocks).drops.first.map { "\($0.line) \($0.what)" }
  }

  static let times = "00:01.000 --> 00:02.000"
}

@Suite("A WebVTT file")
struct WebVTTTests {
  @Test(
    "is known by its signature",
    arguments: [
      "WEBVTT", "WEBVTT\n", "WEBVTT\r", "WEBVTT\r\n", "WEBVTT ", "WEBVTT\t", "WEBVTT - Title", "WEBVTT\n\nfoo",
    ]
  )
  func signature(text: String) throws {
    #expect(WebVTTSample.recognises(text))
    let speech = try #require(WebVTTSample.read(text).speech)
    #expect(speech.isEmpty)
  }

  @Test(
    "is nothing that only resembles one",
    arguments: [
      "", "WEBVT", "WEBVTTx", "WEBVTT\0", "WEBVTT-", "WEBVTT\u{0C}", "webvtt\n", "WebVTT\n", " WEBVTT", "\nWEBVTT\n",
      "WEBVTT\u{A0}", "\u{FEFF}WEBVTT\n",
    ]
  )
  func noSignature(text: String) {
    #expect(!WebVTTSample.recognises(text))
    #expect(throws: ReadingError.self) { try WebVTTSample.read(text) }
  }

  @Test("gives its cues whatever ends the lines", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    let lines = [
      "WEBVTT - Title", "", "1", "00:01.000 --> 00:02.000 align:start", "one", "two", "", "", "00:03.000 --> 00:04.500",
      "<v Ann>three", "four</v> &amp; five",
    ]
    let expected = ["1000-2000 one\ntwo", "3000-4500 Ann: three\nfour & five"]
    #expect(try WebVTTSample.segments(lines.joined(separator: end)) == expected)
    #expect(try WebVTTSample.segments(lines.joined(separator: end) + end) == expected)
    #expect(try WebVTTSample.segments(lines.joined(separator: end) + end + end) == expected)
  }

  @Test func mayMixAllEndsOfLinesAndLFBeforeCRIsTwoOfThem() throws {
    let text =
      "WEBVTT\r\ra\r00:01.000 --> 00:02.000\rone\n\nb\n00:03.000 --> 00:04.000\ntwo\r\n\r\nc\r\n"
      + "00:05.000 --> 00:06.000\r\nthree\n\rd\r00:07.000 --> 00:08.000\nfour\n\r"
    #expect(try WebVTTSample.segments(text) == ["1000-2000 one", "3000-4000 two", "5000-6000 three", "7000-8000 four"])
    #expect(try WebVTTSample.read(text).drops.count == 0)
  }

  @Test func givesItsSegmentsInTimeOrderAndEqualTimesInTheOrderOfTheFile() throws {
    let cues = ["00:03.000 --> 00:04.000\nc", "00:01.000 --> 00:09.000\na", "00:01.000 --> 00:02.000\nb"]
    #expect(
      try WebVTTSample.segments(below: cues.joined(separator: "\n\n")) == ["1000-9000 a", "1000-2000 b", "3000-4000 c"]
    )
  }

  @Test func keepsCuesWithoutTextAndEndsBeforeTheStart() throws {
    let blocks = "00:01.000 --> 00:02.000\n\n00:03.000 --> 00:01.000\n<c></c>\n\n00:05.000 --> 00:05.000\n&nbsp; "
    #expect(try WebVTTSample.segments(below: blocks) == ["1000-2000 ", "3000-1000 ", "5000-5000 "])
    #expect(try WebVTTSample.segments(below: "00:01.000 --> 00:02.000") == ["1000-2000 "])
  }

  @Test func showsANullAsTheReplacementCharacter() throws {
    let blocks = "\0\n\(WebVTTSample.times) align\0:end\n<v A\0b>a\0b<c\0>\0\n"
    #expect(try WebVTTSample.segments(below: blocks) == ["1000-2000 A\u{FFFD}b: a\u{FFFD}b\u{FFFD}"])
    #expect(try WebVTTSample.segments(below: "\(WebVTTSample.times)\na\0b") == ["1000-2000 a\u{FFFD}b"])
  }

  @Test func showsBadBytesAsReplacementCharactersAndDropsControlCharacters() throws {
    let bytes =
      Array("WEBVTT\n\n\(WebVTTSample.times)\n<v A".utf8) + [0xFF] + Array("\u{1B}>x\u{1B}[31my".utf8) + [0xC3]
    #expect(ReadSegments.lines(of: try WebVTTSample.read(bytes)) == ["1000-2000 A\u{FFFD}: x[31my\u{FFFD}"])
  }

  @Test func ofYouTubeIsReadAsItIs() throws {
    let text = """
      WEBVTT
      Kind: captions
      Language: en

      00:00:00.080 --> 00:00:02.310 align:start position:0%
       \u{20}
      so<00:00:00.320><c> here</c><00:00:00.480><c> we</c>

      00:00:02.310 --> 00:00:02.320 align:start position:0%
      so here we
       \u{20}

      00:00:02.320 --> 00:00:04.000 align:start position:0%
      so here we
      go<00:00:02.640><c> again</c>

      """
    #expect(
      try WebVTTSample.segments(text) == [
        "80-2310 so here we", "2310-2320 so here we", "2320-4000 so here we\ngo again",
      ]
    )
  }
}
