import Testing

@testable import Readers

@Suite("Times of SubRip")
struct SubRipTimeTests {
  @Test(
    "A time is read in every form it is found in",
    arguments: [
      ("00:00:01,500", 1500),
      ("00:00:01.500", 1500),
      ("00:00:01:500", 1500),
      ("00:00:01,5", 1500),
      ("00:00:01,50", 1500),
      ("00:00:01,05", 1050),
      ("00:00:01,1234", 1123),
      ("00:00:01,1235", 1124),
      ("00:00:01,999999999", 2000),
      ("00:00:01", 1000),
      ("00:00:01,", 1000),
      ("01:02,500", 62_500),
      ("01:02.500", 62_500),
      ("01:02", 62_000),
      ("1:2:3,4", 3_723_400),
      ("100:00:00,000", 360_000_000),
      ("00:61:61,000", 3_721_000),
      ("00: 00: 01, 500", 1500),
      ("00 :00 : 01 ,500", 1500),
      ("-00:00:01,500", -1500),
      ("00:00:-01,500", -1500),
      ("00.00.01.500", 1500),
      ("00.00.01,500", 1500),
      ("00,00,01", 1000),
      ("01.02.500", 62_500),
      ("00：00：01，500", 1500),
      ("00:00:01،500", 1500),
      ("00:00:01。500", 1500),
      ("00:00:01;500", 1500),
      ("99999999999999999999:00:00,000", 1_000_000_000_000_000),
      ("00:00:99999999999999999999,000", 1_000_000_000_000_000),
      ("0000000000000000000000:00:01,000", 1000),
    ] as [(String, Int64)]
  )
  func forms(time: String, milliseconds: Int64) throws {
    let text = "1\n00:00:00,000 --> \(time)\nfirst\n\n2\n\(time) --> 00:00:05,000\nsecond\n"
    let segments = try SubRipSample.segments(text)
    #expect(segments.first { $0.text == "first" }?.end == milliseconds)
    #expect(segments.first { $0.text == "second" }?.start == milliseconds)
  }

  @Test("What is no time is none", arguments: ["", "5", "12,500", "one", "::", ":01:02", "--", "-"])
  func nothing(time: String) throws {
    let segments = try SubRipSample.segments("1\n00:00:01,000 --> \(time)\ntext\n")
    #expect(segments == [SubRipSegment(1000, nil, "text")])
  }

  @Test(
    "An arrow is read in every form it is found in",
    arguments: [
      "-->", " -->", "--> ", "->", " -> ", " - > ", " -- > ", " - -> ", " ---> ", " -->> ", " ->> ", "\t-->\t",
    ]
  )
  func arrows(arrow: String) throws {
    let segments = try SubRipSample.segments("1\n00:00:01,000\(arrow)00:00:02,000\ntext\n")
    #expect(segments == [SubRipSegment(1000, 2000, "text")])
  }

  @Test(
    "What stands behind the end of a cue is not looked at",
    arguments: [
      "  X1:63 X2:223 Y1:43 Y2:58", " align:start position:0%", "X1:1", " 00:00:09,000", "\t", " {\\an8}", " -->",
    ]
  )
  func settings(rest: String) throws {
    let segments = try SubRipSample.segments("1\n00:00:01,000 --> 00:00:02,000\(rest)\ntext\n")
    #expect(segments == [SubRipSegment(1000, 2000, "text")])
  }
}
