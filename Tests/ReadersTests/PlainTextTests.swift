import Domain
import Testing

@testable import Readers

@Suite("Plain text")
struct PlainTextTests {
  private func hasStamps(_ text: String) -> Bool {
    XMLSample.with(text) { PlainText.hasStamps(Source($0)) }
  }

  private func read(_ bytes: [UInt8], isHead: Bool = false) throws -> Reading {
    try bytes.withUnsafeBufferPointer { try PlainText.read(Source($0, isHead: isHead)) }
  }

  private func segments(_ text: String, isHead: Bool = false) throws -> [String] {
    ReadSegments.lines(of: try read(Array(text.utf8), isHead: isHead))
  }

  @Test(
    "is read with the times at its lines, however they are written",
    arguments: [
      ("0:00:05  one\n0:00:07  two", ["5000-? one", "7000-? two"]),
      ("[00:00:05] one\n[00:00:07] two", ["5000-? one", "7000-? two"]),
      ("(0:05) one\n(1:00:05) two\n", ["5000-? one", "3605000-? two"]),
      ("00:05 - one\n00:07 – two", ["5000-? one", "7000-? two"]),
      ("0:05: one\n0:07 | two", ["5000-? one", "7000-? two"]),
      ("0:05\tone\n0:07 two", ["5000-? one", "7000-? two"]),
      ("00:00:05,500 one\n00:00:07.0005 two", ["5500-? one", "7001-? two"]),
      (
        "[00:00:05.500 --> 00:00:07.000]  - one\n[00:00:07.000 --> 00:00:08.000]   two",
        ["5500-7000 - one", "7000-8000 two"]
      ),
      ("[5.50s -> 7.00s] one\n[7.00s -> 8.25s] two", ["5500-7000 one", "7000-8250 two"]),
      ("0:05-0:09 one\n0:09 – 0:12 two\n0:12—0:13: three", ["5000-9000 one", "9000-12000 two", "12000-13000 three"]),
      (
        "0:00:01.000,0:00:02.500\none\ntwo\n\n0:00:03.000,0:00:04.000\nthree\n",
        ["1000-2500 one\ntwo", "3000-4000 three"]
      ),
      ("1:02:03 Ada: one\n1:02:05 Bob: two", ["3723000-? Ada: one", "3725000-? Bob: two"]),
      ("[00:05] SPEAKER_00: one\n[75:05] SPEAKER_01: two", ["5000-? SPEAKER_00: one", "4505000-? SPEAKER_01: two"]),
      ("0:05\none\n0:07\ntwo\nthree", ["5000-? one", "7000-? two\nthree"]),
      ("0:05\r\none\r\n\r\n0:07\r\ntwo\r\n", ["5000-? one", "7000-? two"]),
      ("00:00:05:12 - 00:00:07:03\none\n00:00:08:00 - 00:00:09:00\ntwo", ["5000-7000 one", "8000-9000 two"]),
      ("0:00:05  \n0:00:07\n0:00:09  a", ["5000-? ", "7000-? ", "9000-? a"]),
      ("[0:05] Intro", ["5000-? Intro"]),
    ]
  )
  func stamped(text: String, expected: [String]) throws {
    #expect(hasStamps(text))
    #expect(try segments(text) == expected)
  }

  @Test(
    "has no times where a sentence mentions one",
    arguments: [
      "We met at 10:30 and left at 11:15.", "10:30 is when we met.\nThen we left.\nIt rained.\nNobody came.",
      "The score was\n16:9 and then\n3:2 again", "10:30am one\n10:35am two", "12:75 one\n12:99 two", "1:2:3 a\n1:2:4 b",
      "Lunch is at 12:30\nDinner is at 18:30", "[note] one\n[note] two", "- one\n- two", "(1) one\n(2) two",
      "2024-01-01 10:30:00 one\n2024-01-01 10:31:00 two", "", "\n\n",
    ]
  )
  func unstamped(text: String) {
    #expect(!hasStamps(text))
  }

  @Test("that was printed with times comes back with the same times and the same text")
  func roundTrip() throws {
    let printed = """
      0:00:00  - Dashes stay.
      0:00:05  0:07 is said, not meant
               [0:09] here too

               and behind a blank line
      0:59:59  – Ja.
      10:00:00  Later
                by far
      100:00:00  Äö 漢字
      100:00:01
      """
    #expect(
      try segments(printed) == [
        "0-? - Dashes stay.",
        "5000-? 0:07 is said, not meant\n[0:09] here too\n\nand behind a blank line",
        "3599000-? – Ja.",
        "36000000-? Later\nby far",
        "360000000-? Äö 漢字",
        "360001000-? ",
      ]
    )
    #expect(try segments("-0:00:05  before\n0:00:05  after") == ["-5000-? before", "5000-? after"])
    #expect(
      try segments("0:00:05  one\n         two\n         three\n         four") == ["5000-? one\ntwo\nthree\nfour"]
    )
  }

  @Test("is read as lyrics, whose lines are sung again and whose tags are not shown")
  func lyrics() throws {
    let text =
      "[ar:Someone]\n[ti: A Song ]\n[offset:+500]\n[00:12.50][00:01.00]<00:01.00> La <00:01.20> la\n[00:05.25]5 < 6\n[by:x]\n"
    let reading = try read(Array(text.utf8))
    #expect(ReadSegments.lines(of: reading) == ["500-? La la", "4750-? 5 < 6", "12000-? La la"])
    #expect(reading.title == "A Song")
    #expect(reading.drops == Drops())
  }

  @Test("that is sung again without end does not fill the memory")
  func endlessSong() throws {
    let text = "[0:01] a\n" + String(repeating: "[0:02]", count: 10_000) + String(repeating: "la ", count: 10_000)
    let reading = try read(Array(text.utf8))
    let bytes = try #require(reading.speech).withArena { bytes, _ in bytes.count }
    #expect(bytes < 4 * text.utf8.count)
    #expect(reading.drops.first.first == Drops.Drop(line: 2, what: "a line that is sung again and again"))
  }

  @Test(
    "names those who speak where each of them has a line with a time",
    arguments: [
      ("Ada L.  0:05\none\ntwo\n\nBob  1:00:07\nthree", ["5000-? Ada L.: one\ntwo", "3607000-? Bob: three"]),
      ("Speaker 1 (00:05):\none\nSpeaker 2: (00:07)\ntwo", ["5000-? Speaker 1: one", "7000-? Speaker 2: two"]),
      ("Ada [00:00:05.5]\none\nÖmer\t0:07\ntwo", ["5500-? Ada: one", "7000-? Ömer: two"]),
    ]
  )
  func named(text: String, expected: [String]) throws {
    #expect(hasStamps(text))
    #expect(try segments(text) == expected)
  }

  @Test("of a chat is read with its senders")
  func chat() throws {
    let text = "00:01:02\tFrom Ada L. : hello: you\n00:01:05\t From  Bob  to  Everyone : hi\n00:01:07\tFrom nowhere"
    #expect(
      try segments(text) == ["62000-? Ada L.: hello: you", "65000-? Bob: hi", "67000-? From nowhere"]
    )
  }

  @Test("before the first time is left out, and that is told")
  func told() throws {
    let reading = try read(Array("My talk\n\nby me\n0:05 one\n0:07 two\n0:09 three".utf8))
    #expect(ReadSegments.lines(of: reading) == ["5000-? one", "7000-? two", "9000-? three"])
    #expect(reading.drops.first.map(\.line) == [1, 3])
    #expect(reading.drops.first.allSatisfy { $0.what == "text before the first time" })
  }

  @Test(
    "without times is read paragraph by paragraph, or line by line",
    arguments: [
      ("one\ntwo\n\n  three  \n \n\nfour\n", ["0-? one\ntwo", "0-? three", "0-? four"]),
      ("\n\none\ntwo\nthree\n\n", ["0-? one", "0-? two", "0-? three"]),
      ("one", ["0-? one"]), ("one\r\rtwo\rthree", ["0-? one", "0-? two\nthree"]),
    ]
  )
  func paragraphs(text: String, expected: [String]) throws {
    #expect(try segments(text) == expected)
  }

  @Test("without times is not one enormous segment", arguments: ["A short one. ", "word ", "x", "漢", "終わり。"])
  func splits(part: String) throws {
    let text = String(repeating: part, count: 300_000 / part.utf8.count)
    let speech = try #require(try read(Array(text.utf8)).speech)
    #expect(speech.count >= 3)
    let pieces = (0..<speech.count).map { speech.text($0) }
    #expect(pieces.allSatisfy { $0.utf8.count <= 100_000 })
    #expect(pieces.joined().filter { $0 != " " } == text.filter { $0 != " " })
    if part.contains(".") { #expect(pieces.allSatisfy { $0.hasSuffix(".") }) }
    if part.contains("。") { #expect(pieces.allSatisfy { $0.hasSuffix("。") }) }
  }

  @Test("that is only blanks is empty", arguments: ["", " \n\t\n", "\u{A0}", "\r\r"])
  func empty(text: String) {
    #expect(throws: ReadingError.empty) { try segments(text) }
  }

  @Test("of which only the beginning is there ends before what may go on")
  func heads() throws {
    #expect(try segments("0:05 one\n0:07 two\n0:09 thr", isHead: true) == ["5000-? one", "7000-? two"])
    #expect(try segments("one\n\ntwo\n\nthr", isHead: true) == ["0-? one", "0-? two"])
    #expect(try segments("thr", isHead: true) == [])
    #expect(try segments(String(repeating: "word ", count: 50_000), isHead: true).count == 2)
  }

  @Test(
    "reads of every head only what the whole file has",
    arguments: [
      "0:00:05  one\n         two\n0:00:07  three\n0:00:09  four\n\n         five\n0:00:11  six\n",
      "[00:05.5 --> 00:06] one\n[00:07 --> 00:08] two\n[00:09.25 --> 00:10] three\n",
      "one\n\ntwo\nthree\n\nfour\n\nfive",
    ]
  )
  func headsAgree(text: String) throws {
    let whole = Set(try segments(text))
    let bytes = Array(text.utf8)
    // Of less nobody can tell how it goes on.
    for length in text.utf8.count * 3 / 4..<text.utf8.count {
      let head = try read(Array(bytes[..<length]), isHead: true)
      #expect(head.speech?.isEmpty == false)
      #expect(whole.isSuperset(of: ReadSegments.lines(of: head)))
    }
  }

  @Test("with times of any length has none that is beyond what a time holds")
  func hugeTimes() throws {
    let nines = String(repeating: "9", count: 40)
    #expect(
      try segments("\(nines):00:00 a\n[\(nines).9s -> \(nines).\(nines)s] b") == [
        "1000000000000000-? a", "1000000000000000-1000000000000000 b",
      ]
    )
  }

  @Test("survives every beginning and every wrong byte of a sample")
  func survives() {
    let samples = [
      "[ti:T]\n[00:01.00][00:02.00]a <00:01.00> b\n\n[0:05 --> 0:06] c\n",
      "0:00:05  a\n         b\n-1:00:05\n0:05-0:06: c",
      "Ada  0:05\na\nBob (0:07):\nb\n", "0:05\tFrom A : b\n0:07\tFrom B to C : d", "[1.5s -> 2.5s] a\n(0:05) – b",
    ]
    for sample in samples {
      ReadSegments.broken(sample) { bytes in
        _ = try? read(bytes)
        _ = try? read(bytes, isHead: true)
      }
    }
  }
}
