import Testing

@testable import Readers

@Suite("The blocks of a WebVTT file")
struct WebVTTBlockTests {
  private static let times = WebVTTSample.times

  @Test(
    "are found as the specification says",
    arguments: [
      // An identifier is one line, whatever is in it.
      ("id\n\(times)\na", ["1000-2000 a"]),
      (" \n\(times)\na", ["1000-2000 a"]),
      ("-- >\n\(times)\na", ["1000-2000 a"]),
      ("NOTE\n\(times)\na", ["1000-2000 a"]),
      ("STYLE\n\(times)\na", ["1000-2000 a"]),
      ("REGION\n\(times)\na", ["1000-2000 a"]),
      ("one\ntwo\n\(times)\na", ["1000-2000 a"]),
      // An arrow in the text begins the next block, and so do times.
      ("\(times)\na\n\(times)\nb", ["1000-2000 a", "1000-2000 b"]),
      ("\(times)\n\(times)\nb", ["1000-2000 ", "1000-2000 b"]),
      ("id\n\(times)\n\(times)\nb", ["1000-2000 ", "1000-2000 b"]),
      ("\(times)\na --> b\nc", ["1000-2000 "]),
      ("\(times)\na\n<!-- b -->c", ["1000-2000 a"]),
      ("\(times)\na\nb-->\nc\n\n\(times)\nd", ["1000-2000 a", "1000-2000 d"]),
      ("\(times)\na\n2\n\(times)\nb", ["1000-2000 a\n2", "1000-2000 b"]),
      // Times that do not hold take their text along.
      ("-->\n\(times)\na", ["1000-2000 a"]),
      ("id\n-->\na\n\(times)\nb", ["1000-2000 b"]),
      ("0 --> 1\na\n\n\(times)\nb", ["1000-2000 b"]),
      // Only an empty line ends a block.
      ("\(times)\na\n \nb", ["1000-2000 a\n \nb"]),
      ("\(times)\na\n\t\nb", ["1000-2000 a\n \nb"]),
      ("\(times)\na\n\nb", ["1000-2000 a"]),
      ("\n\n\n\(times)\na\n\n\n\n\(times)\nb\n\n\n", ["1000-2000 a", "1000-2000 b"]),
      ("id\n\n\(times)\na", ["1000-2000 a"]),
    ]
  )
  func blocks(text: String, segments: [String]) throws {
    #expect(try WebVTTSample.segments(below: text) == segments)
  }

  @Test(
    "that are comments, styles or regions are passed over in silence",
    arguments: [
      "NOTE", "NOTE a comment", "NOTE\ta comment", "NOTE\nof two\nlines", "STYLE\n::cue { color: red }", "STYLE ",
      "REGION\nid:fred\nwidth:40%", "REGION\t\nid:fred", "REGION: id=fred width=40%",
    ]
  )
  func hidden(block: String) throws {
    for text in ["\(block)\n\n\(WebVTTBlockTests.times)\na", "\(WebVTTBlockTests.times)\na\n\n\(block)\n"] {
      #expect(try WebVTTSample.segments(below: text) == ["1000-2000 a"])
      #expect(try WebVTTSample.drops(below: text) == [])
    }
  }

  @Test func aStyleSheetWithABlankLineInItIsOverThere() throws {
    let text = "STYLE\n::cue {\n\n00:01.000 --> 00:02.000\na"
    #expect(try WebVTTSample.segments(below: text) == ["1000-2000 a"])
  }

  @Test func textWithoutATimeIsTold() throws {
    let text = "\(WebVTTBlockTests.times)\na\n\nlost\nwords\n\nNOTEWORTHY\n\n" + String(repeating: "ä", count: 40)
    #expect(
      try WebVTTSample.drops(below: text) == [
        "6 text without a time: lost", "9 text without a time: NOTEWORTHY",
        "11 text without a time: " + String(repeating: "ä", count: 30) + "…",
      ]
    )
  }

  @Test(
    "begin below the header, which an arrow ends",
    arguments: [
      "WEBVTT\n\(times)\na", "WEBVTT\nKind: captions\n\(times)\na", "WEBVTT\n\n\(times)\na",
      "WEBVTT\n\n\n\n\(times)\na",
      "WEBVTT\none\ntwo\n\(times)\na", "WEBVTT a\nb\n\n\(times)\na", "WEBVTT\n\0\n\(times)\na",
      "WEBVTT --> x\n\(times)\na", "WEBVTT\nSTYLE\n\n\(times)\na",
      "WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000\n\(times)\na",
    ]
  )
  func header(text: String) throws {
    #expect(try WebVTTSample.segments(text) == ["1000-2000 a"])
    #expect(try WebVTTSample.read(text).drops.count == 0)
  }

  @Test func ofAHeadAreLeftOutWhenNothingShowsThatTheyAreWhole() throws {
    let cue = "WEBVTT\n\n\(WebVTTBlockTests.times)\na"
    for rest in ["", "\n", "\r", "\r\n", "\nb", "\nb --", "\n-"] {
      #expect(try WebVTTSample.segments(cue + rest, isHead: true) == [], "\(rest.debugDescription)")
    }
    for rest in ["\n\n", "\r\r", "\r\n\r", "\r\n\r\n", "\n\r", "\n-->", "\n00:0 --> "] {
      #expect(try WebVTTSample.segments(cue + rest, isHead: true) == ["1000-2000 a"], "\(rest.debugDescription)")
      #expect(try WebVTTSample.read(cue + rest, isHead: true).drops.count == 0)
    }
  }
}
