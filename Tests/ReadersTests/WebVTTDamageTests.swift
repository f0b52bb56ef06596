import Domain
import Testing

@testable import Readers

@Suite("A damaged WebVTT file")
struct WebVTTDamageTests {
  private static let sample = """
    WEBVTT - Title
    Kind: captions
    Language: en

    STYLE
    ::cue { color: red }

    1
    00:01.000 --> 00:02.500 align:start
    <v.loud Ann &amp; Bob>One &notit; <i>two</i>
    <00:00:02.000>three &#x92;

    NOTE a comment

    00:00:03.000 --> 00:00:04.000
    four

    lost

    00:05 --> 00:06
    five

    00:07.000 --> 00:08.000
    Grüße 字幕
    00:09.000 --> 00:10.000
    last
    """

  @Test func trapsNowhere() {
    ReadSegments.broken(WebVTTDamageTests.sample) { bytes in
      for isHead in [false, true] { _ = try? WebVTTSample.read(bytes, isHead: isHead) }
    }
  }

  @Test("cut off anywhere begins as the whole does", arguments: ["\n", "\r\n", "\r"])
  func head(end: String) throws {
    let sample = WebVTTDamageTests.sample.replacing("\n", with: end)
    let whole = try WebVTTSample.segments(sample)
    let drops = try WebVTTSample.read(sample).drops.first
    #expect(whole.count == 4)
    #expect(drops.map(\.line) == [18, 20])
    let bytes = Array(sample.utf8)
    for length in 6...bytes.count {
      let reading = try WebVTTSample.read(Array(bytes[..<length]), isHead: true)
      let segments = ReadSegments.lines(of: reading)
      #expect(whole.starts(with: segments), "\(length)")
      #expect(drops.starts(with: reading.drops.first), "\(length)")
      #expect(reading.title == nil || reading.title == "Title", "\(length)")
      #expect(reading.language == nil || reading.language == "en", "\(length)")
    }
  }

  @Test(
    "of one thing over and over is read to its end",
    arguments: [
      "<", "&", "-", "\n", "\r", "\0", "-->\n", "&#", "&CounterClockwiseContourIntegra", "<v a&lt;", "1", "\n\na",
      "00:00 --> 00:01\n\n", "\u{301}",
    ]
  )
  func repetition(piece: String) throws {
    let text = "WEBVTT\n\n\(WebVTTSample.times)\n" + String(repeating: piece, count: 20_000)
    #expect(try WebVTTSample.segments(text).count == 1)
    #expect(try WebVTTSample.read("WEBVTT " + String(repeating: piece, count: 20_000)).speech != nil)
    #expect(try WebVTTSample.read("WEBVTT\n" + String(repeating: piece, count: 20_000)).speech != nil)
  }
}
