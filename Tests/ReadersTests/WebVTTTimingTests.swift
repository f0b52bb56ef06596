import Testing

@testable import Readers

@Suite("The times of a WebVTT cue")
struct WebVTTTimingTests {
  @Test(
    "are read in every form the specification takes",
    arguments: [
      ("00:00.000 --> 00:00.001", "0-1 a"),
      ("00:00:00.000 --> 00:01.000", "0-1000 a"),
      ("59:59.999 --> 01:00:00.000", "3599999-3600000 a"),
      ("0:00:01.000 --> 1:00:00.000", "1000-3600000 a"),
      ("000:00:01.000 --> 100:00:00.000", "1000-360000000 a"),
      ("60:00:00.000 --> 99:59:59.999", "216000000-359999999 a"),
      ("123456:00:00.000 --> 123456:00:00.001", "444441600000-444441600001 a"),
      ("  00:01.000    -->  00:02.000 ", "1000-2000 a"),
      ("\t00:01.000\t-->\t00:02.000\t", "1000-2000 a"),
      ("\u{0C}00:01.000\u{0C}-->\u{0C}00:02.000\u{0C}", "1000-2000 a"),
      ("00:01.000-->00:02.000", "1000-2000 a"),
      ("00:01.000 --> 00:02.000 align:start position:0% line:-1 vertical:rl size:5% region:x", "1000-2000 a"),
      ("00:01.000 --> 00:02.000align:start", "1000-2000 a"),
      ("00:01.000 --> 00:02.000 --> 00:03.000", "1000-2000 a"),
      ("00:01.000 --> 00:02.000-->", "1000-2000 a"),
      ("00:01.000 --> 00:02.000:00", "1000-2000 a"),
      ("00:01.000 --> 00:02.000\0", "1000-2000 a"),
      ("18446744073709551616:00:00.000 --> 99999999999999999999999:59:59.999", "1000000000000000-1000000000000000 a"),
    ]
  )
  func times(line: String, segment: String) throws {
    #expect(try WebVTTSample.segments(below: "\(line)\na") == [segment])
  }

  @Test(
    "that do not hold drop the cue, which is told",
    arguments: [
      ("00:01 --> 00:02", "a time without thousandths"),
      ("00:00:01 --> 00:00:02.000", "a time without thousandths"),
      ("00:01.000 --> 00:02", "a time without thousandths"),
      ("00:01. --> 00:02.000", "a time without thousandths"),
      ("00:01..000 --> 00:02.000", "a time without thousandths"),
      ("00:00:01,000 --> 00:00:02,000", "a time with a comma for the point"),
      ("00:01.0 --> 00:02.000", "a time not of the form 00:00:00.000"),
      ("00:01.00 --> 00:02.000", "a time not of the form 00:00:00.000"),
      ("00:01.0000 --> 00:02.000", "a time not of the form 00:00:00.000"),
      ("0:01.000 --> 00:02.000", "a time not of the form 00:00:00.000"),
      ("00:1.000 --> 00:02.000", "a time not of the form 00:00:00.000"),
      ("00:001.000 --> 00:02.000", "a time not of the form 00:00:00.000"),
      ("000:01.000 --> 00:02.000", "a time not of the form 00:00:00.000"),
      ("60:00.000 --> 61:00.000", "a time not of the form 00:00:00.000"),
      ("00:0:01.000 --> 00:02.000", "a time not of the form 00:00:00.000"),
      ("00:000:01.000 --> 00:02.000", "a time not of the form 00:00:00.000"),
      ("00::01.000 --> 00:02.000", "a time not of the form 00:00:00.000"),
      ("0001.000 --> 00:02.000", "a time not of the form 00:00:00.000"),
      ("1 --> 2", "a time not of the form 00:00:00.000"),
      ("00:01.000 --> 0:02.000", "a time not of the form 00:00:00.000"),
      ("00\0:01.000 --> 00:02.000", "a time not of the form 00:00:00.000"),
      ("00:60.000 --> 01:01.000", "a time with more than 59 minutes or seconds"),
      ("00:60:00.000 --> 01:01.000", "a time with more than 59 minutes or seconds"),
      ("00:00:60.000 --> 01:01.000", "a time with more than 59 minutes or seconds"),
      ("00:01.000 --> 00:99.000", "a time with more than 59 minutes or seconds"),
      ("--> 00:02.000", "a cue without a start"),
      ("-00:01.000 --> 00:02.000", "a cue without a start"),
      ("\u{0B}00:01.000 --> 00:02.000", "a cue without a start"),
      ("\u{661}\u{660}:01.000 --> 00:02.000", "a cue without a start"),
      ("00:01.000 -->", "a cue without an end"),
      ("00:01.000 --> x00:02.000", "a cue without an end"),
      ("00:01.000 x --> 00:02.000", "no arrow right behind the start"),
      ("00:01.000 ---> 00:02.000", "no arrow right behind the start"),
      ("00:01.000 -- --> 00:02.000", "no arrow right behind the start"),
      ("00:01.000:00 --> 00:02.000", "no arrow right behind the start"),
    ]
  )
  func noTimes(line: String, problem: String) throws {
    let text = "id\n\(line)\nlost\n\n00:05.000 --> 00:06.000\nkept"
    #expect(try WebVTTSample.segments(below: text) == ["5000-6000 kept"])
    let drops = try WebVTTSample.drops(below: text)
    #expect(drops.count == 1)
    #expect(drops.first?.hasPrefix("4 \(problem): ") == true, "\(drops)")
  }

  @Test func whatIsToldNamesTheLineAsItStands() throws {
    #expect(
      try WebVTTSample.drops(below: "00:01 --> 00:02\nlost") == ["3 a time without thousandths: 00:01 --> 00:02"]
    )
  }
}
