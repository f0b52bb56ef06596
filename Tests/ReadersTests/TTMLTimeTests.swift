import Domain
import Testing

@testable import Readers

@Suite("A time of TTML")
struct TTMLTimeTests {
  private func milliseconds(_ time: String, _ attributes: String = "") throws -> Int64? {
    let text = "<tt \(attributes)><body><p begin=\"\(time)\">a</p><p begin='0s'>b</p></body></tt>"
    let speech = try #require(try XMLSample.read(text).speech)
    return (0..<speech.count).first { speech.text($0) == "a" }.map { speech.start($0).milliseconds }
  }

  @Test(
    "is a clock or an offset",
    arguments: [
      ("00:00:01", 1000), ("01:02:03", 3_723_000), ("100:00:00", 360_000_000), ("00:00:01.5", 1500),
      ("00:00:01,5", 1500), ("00:00:01.0004", 1000), ("00:00:01.0005", 1001), ("00:00:01.0004999999999", 1000),
      ("00:00:01:15", 1500), ("00:00:01;15", 1500), ("1:02.25", 62250), (" 1s ", 1000),
      ("1.5h", 5_400_000), ("2m", 120_000), ("1.5s", 1500), ("1500ms", 1500), ("0.5ms", 1), ("15f", 500), ("3t", 3000),
      ("12.5", 12500), ("99999999999999999999999s", 1_000_000_000_000_000),
      ("99999999999999999999:00:00", 1_000_000_000_000_000),
    ] as [(String, Int64)]
  )
  func isRead(time: String, expected: Int64) throws {
    #expect(try milliseconds(time) == expected)
  }

  @Test(
    "is nothing else",
    arguments: ["", "a", "1x", "1 s", "-1s", "1:", "00:00:", "00:00:01:", "00:00:01s", ".5s", "1:2:3:4:5"]
  )
  func isNotRead(time: String) throws {
    #expect(try milliseconds(time) == nil)
  }

  @Test(
    "keeps to the rates of the document",
    arguments: [
      ("00:00:01:12", "ttp:frameRate='24'", 1500),
      ("24f", "ttp:frameRate='24' ttp:frameRateMultiplier='1000 1001'", 1001),
      ("24f", "ttp:frameRate='24' ttp:frameRateMultiplier='1000:1001'", 1001),
      ("30f", "ttp:frameRateMultiplier='2'", 500),
      ("00:00:01:12.1", "ttp:frameRate='24' ttp:subFrameRate='2'", 1521),
      ("10000000t", "ttp:tickRate='10000000'", 1000),
      ("50t", "ttp:frameRate='25' ttp:subFrameRate='2'", 1000),
      ("01:00:00:00", "ttp:timeBase='smpte' ttp:frameRate='30' ttp:frameRateMultiplier='1000 1001'", 3_603_600),
      (
        "01:00:00:00",
        "ttp:timeBase='smpte' ttp:frameRate='30' ttp:frameRateMultiplier='1000 1001' ttp:dropMode='dropNTSC'", 3_599_996
      ),
      ("00:01:00", "ttp:timeBase='smpte' ttp:frameRate='25'", 60000),
      ("1s", "ttp:frameRate='0' ttp:tickRate='0'", 1000),
      ("30f", "ttp:frameRate='0'", 1000),
      ("1f", "ttp:frameRate='99999999999999999999' ttp:frameRateMultiplier='99999999999999 1'", 0),
    ] as [(String, String, Int64)]
  )
  func keepsRates(time: String, attributes: String, expected: Int64) throws {
    #expect(try milliseconds(time, attributes) == expected)
  }
}
