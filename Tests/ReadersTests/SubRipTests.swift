import Testing

@testable import Readers

@Suite("Cues of SubRip")
struct SubRipTests {
  private static let two = [SubRipSegment(1000, 2000, "one"), SubRipSegment(3000, 4000, "two")]

  @Test("Line ends of every kind, also mixed, are read", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    let lines = ["1", "00:00:01,000 --> 00:00:02,000", "one", "", "2", "00:00:03,000 --> 00:00:04,000", "two", "", ""]
    #expect(try SubRipSample.segments(lines.joined(separator: end)) == SubRipTests.two)
    let mixed = "1\r00:00:01,000 --> 00:00:02,000\none\r\n\r\n2\n00:00:03,000 --> 00:00:04,000\rtwo\r\n"
    #expect(try SubRipSample.segments(mixed) == SubRipTests.two)
  }

  @Test(
    "An index may be anything or nothing",
    arguments: [
      "", "7\n", "1\n", "0002\n", "2   \n", "  2\t\n", "18446744073709551616\n", "-1\n", "1.5\n", "two\n", "2\n\n",
      "\u{FEFF}2\n", "cue-2 of 9\n",
    ]
  )
  func indexes(index: String) throws {
    let text = "\(index)00:00:01,000 --> 00:00:02,000\none\n\n\(index)00:00:03,000 --> 00:00:04,000\ntwo"
    let reading = try SubRipSample.reading(Array(text.utf8))
    #expect(SubRipSample.segments(of: reading) == SubRipTests.two)
    #expect(reading.drops.count == 0)
  }

  @Test(
    "A timing line begins a cue, whether or not a blank line stands above it",
    arguments: [
      "1\n00:00:01,000 --> 00:00:02,000\none\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n",
      "00:00:01,000 --> 00:00:02,000\none\n00:00:03,000 --> 00:00:04,000\ntwo\n",
      "00:00:01.000 ->00:00:02.000\none\n     0:00:03,00 --> 0:00:04,00\n     two\n",
      "\n\n \n1\n00:00:01,000 --> 00:00:02,000\none\n\n\n\n\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n\n\n\n",
      "1\n\n00:00:01,000 --> 00:00:02,000\n\none\n\n2\n\n00:00:03,000 --> 00:00:04,000\n\ntwo\n\n",
      "\u{FEFF}1\n00:00:01,000 --> 00:00:02,000\none\n\u{FEFF}2\n00:00:03,000 --> 00:00:04,000\ntwo",
    ]
  )
  func boundaries(text: String) throws {
    #expect(try SubRipSample.segments(text) == SubRipTests.two)
  }

  @Test(
    "What stands below a timing line is text up to the next cue",
    arguments: [
      ("a\n\nb", "a\n\nb"),
      ("a\n\n\n\nb\n\n\n", "a\n\n\n\nb"),
      ("a\n \nb", "a\n \nb"),
      ("42", "42"),
      ("42\n\n", "42"),
      ("in\n2015", "in\n2015"),
      ("1\n0\n-1", "1\n0\n-1"),
      ("5\ndo not forget me", "5\ndo not forget me"),
      ("go --> there", "go --> there"),
      ("a\n3 --> 4", "a\n3 --> 4"),
      ("a\n10:30 --> lunch", "a\n10:30 --> lunch"),
      ("open\n9:00 -> 17:00", "open\n9:00 -> 17:00"),
      ("00:00:09,000", "00:00:09,000"),
      ("  a  ", "a"),
      ("", ""),
    ]
  )
  func texts(text: String, expected: String) throws {
    let last = SubRipSegment(5000, 6000, "next")
    let file = "1\n00:00:01,000 --> 00:00:02,000\n\(text)\n\n2\n00:00:05,000 --> 00:00:06,000\nnext\n"
    #expect(try SubRipSample.segments(file) == [SubRipSegment(1000, 2000, expected), last])
    #expect(try SubRipSample.text(text) == expected)
  }

  @Test("A number alone is a text where the next cue has no index")
  func numberAlone() throws {
    let first = "00:00:01,000 --> 00:00:02,000\n42\n\n"
    let text = first + "00:00:03,000 --> 00:00:04,000\nhead\n7\n\n00:00:05,000 --> 00:00:06,000\nend"
    #expect(try SubRipSample.segments(text).map(\.text) == ["42", "head\n7", "end"])
  }

  @Test("A cue without text is kept")
  func empty() throws {
    let text = "1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:03,000 --> 00:00:04,000\n3\n00:00:05,000 --> 00:00:06,000"
    let expected = [SubRipSegment(1000, 2000, ""), SubRipSegment(3000, 4000, ""), SubRipSegment(5000, 6000, "")]
    #expect(try SubRipSample.segments(text) == expected)
  }

  @Test("Cues come in the order of their times, and twice where they stand twice")
  func order() throws {
    let late = "1\n00:00:03,000 --> 00:00:04,000\ntwo\n\n"
    let early = "1\n00:00:01,000 --> 00:00:02,000\none\n\n"
    let expected = [SubRipTests.two[0], SubRipTests.two[1], SubRipTests.two[1]]
    #expect(try SubRipSample.segments(late + early + late) == expected)
  }

  @Test("An end that is missing or cannot be read loses no cue", arguments: ["", " ", " soon", " xx:yy:zz,000"])
  func missingEnd(end: String) throws {
    let text = "1\n00:00:01,000 -->\(end)\none\n\n2\n00:00:03,000 -->\(end)\ntwo\n"
    let reading = try SubRipSample.reading(Array(text.utf8))
    #expect(SubRipSample.segments(of: reading) == [SubRipSegment(1000, nil, "one"), SubRipSegment(3000, nil, "two")])
    #expect(reading.drops.count == 0)
  }

  @Test("An end before the start stays as it is")
  func backwards() throws {
    #expect(try SubRipSample.segments("1\n00:00:02,000 --> 00:00:01,000\na") == [SubRipSegment(2000, 1000, "a")])
  }

  @Test("A cue whose time cannot be read is left out and told, with its line")
  func brokenTime() throws {
    let broken = "2\nxx:yy --> zz\nlost\n\n"
    let text = "1\n00:00:01,000 --> 00:00:02,000\none\n\n" + broken + "3\n00:00:03,000 --> 00:00:04,000\ntwo\n"
    #expect(try SubRipSample.segments(text) == SubRipTests.two)
    #expect(try SubRipSample.drops(text) == [Drops.Drop(line: 6, what: "a cue whose time cannot be read")])
  }

  @Test("Text before the first cue is left out and told, with its line")
  func preamble() throws {
    let cues = "1\n00:00:01,000 --> 00:00:02,000\none\n\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n"
    let text = "\nMy film\nby me\n\n" + cues
    #expect(try SubRipSample.segments(text) == SubRipTests.two)
    #expect(try SubRipSample.drops(text) == [Drops.Drop(line: 2, what: "text before the first cue")])
  }

  @Test("A head gives only the cues that are whole, wherever it ends")
  func head() throws {
    let whole = "1\n00:00:01,000 --> 00:00:02,000\none\n\n2\n00:00:03,000 --> 00:00:04,000\ntwo\nthree\n"
    for length in 0...whole.utf8.count {
      let head = Array(whole.utf8.prefix(length))
      guard let reading = try? SubRipSample.reading(head, isHead: true) else { continue }
      #expect([[], [SubRipTests.two[0]]].contains(SubRipSample.segments(of: reading)))
      #expect(reading.drops.count == 0)
    }
    #expect(try SubRipSample.segments(whole, isHead: true) == [SubRipTests.two[0]])
  }

  @Test("A file without a cue says what was expected")
  func nothing() {
    let words = "a time like 00:01:02,500 --> 00:01:04,000 was expected"
    #expect(throws: ReadingError.malformed(.srt, line: 1, column: 1, words)) { try SubRipSample.segments("hello\n") }
    #expect(throws: ReadingError.malformed(.srt, line: 2, column: 1, words)) {
      try SubRipSample.segments("1\nxx --> yy\nhello\n")
    }
  }

  @Test(
    "It is known by a line with two times",
    arguments: [
      ("1\n00:00:01,000 --> 00:00:02,000\none\n", true),
      ("\n\nHello\n\n  00:01 -> 00:02\none", true),
      ("WEBVTT\n\n00:01.000 --> 00:02.000\none", false),
      ("hello --> world", false),
      ("00:00:01,000\nhello", false),
      ("{\"text\": \"00:00:01,000 --> 00:00:02,000\"}", false),
      ("", false),
    ]
  )
  func recognition(text: String, isSubRip: Bool) {
    #expect(SubRipSample.recognises(text) == isSubRip)
  }

  private static let sample = """
    \u{FEFF}1\r\n00:00:01,000 --> 00:00:02,000 X1:1\r\n<i>é &amp; {\\an8}</i>\r\n\r\n2\n-1:2:3.45->00:00:04\n<v A&lt;B>x\n
    3\n00:00:05,000 --> x\n&#x1F600; <b\n\n4\na --> b\n\n
    """

  @Test("No beginning and no changed byte of a file stops the program")
  func robustness() {
    let bytes = Array(SubRipTests.sample.utf8)
    var outcomes = 0
    for length in 0..<bytes.count {
      outcomes += (try? SubRipSample.reading(Array(bytes.prefix(length)), isHead: length % 2 == 0)) == nil ? 0 : 1
      for change: UInt8 in [0x00, 0xFF, 0x0A, 0x3C, 0x7B, 0x26, 0x2D, 0x3A] {
        var changed = bytes
        changed[length] = change
        outcomes += (try? SubRipSample.reading(changed)) == nil ? 0 : 1
      }
    }
    #expect(outcomes > bytes.count * 8)
  }

  @Test(
    "A file of one thing over and over is read in time that grows with its length",
    arguments: [
      "<", "{\\", "&", "<b ", "<x>", "<x></y>", "\n", "-", "1\n", "00:", "<v ", "{y:", "&#", "--> ", "00:00:01,0-->",
    ]
  )
  func repetition(piece: String) throws {
    let text = SubRipSample.cue(String(repeating: piece, count: 100_000))
    #expect(try SubRipSample.segments(text).count >= 1)
  }
}
