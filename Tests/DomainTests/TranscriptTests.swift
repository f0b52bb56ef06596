import Domain
import Fixtures
import Testing

@Suite("A transcript is its segments in time order")
struct TranscriptTests {
  private func texts(_ transcript: Transcript) -> [String] {
    (0..<transcript.count).map(transcript.text)
  }

  @Test("Segments come in time order, ties in the order of the source, each with its own end, speaker and text")
  func sorted() {
    let transcript = Transcript([
      Line(9, 10, "Ann", "d"), Line(2, nil, "Bo", "b"), Line(5, 8, nil, "c"), Line(2, 3, "Ann", "b2"),
      Line(0, 1, "Bo", ""),
    ])
    #expect(texts(transcript) == ["", "b", "b2", "c", "d"])
    #expect((0..<5).map(transcript.speaker) == ["Bo", "Bo", "Ann", nil, "Ann"])
    #expect((0..<5).map { transcript.end($0)?.milliseconds } == [1000, nil, 3000, 8000, 10_000])
    #expect((0..<5).map { transcript.start($0).milliseconds } == [0, 2000, 2000, 5000, 9000])
  }

  @Test("Sorting moves nothing but the order: random segments against a plain sort")
  func randomOrder() {
    var dice = Dice(10)
    for _ in 0..<50 {
      let lines = (0..<dice.roll(40)).map { index in
        Line(
          Double(dice.roll(8)),
          dice.roll(2) == 0 ? nil : Double(dice.roll(20)),
          dice.pick(["A", "B", nil]),
          "é\(index)"
        )
      }
      let transcript = Transcript(lines)
      let order = lines.indices.sorted { (lines[$0].start, $0) < (lines[$1].start, $1) }
      #expect(texts(transcript) == order.map { lines[$0].text })
      #expect((0..<transcript.count).map(transcript.speaker) == order.map { lines[$0].speaker })
    }
  }

  @Test(
    "A segment keeps the end the source gave, also one before its start",
    arguments: [(5, nil), (5, 7), (5, 5), (5, 3), (5, -1)] as [(Double, Double?)]
  )
  func ends(start: Double, end: Double?) {
    let transcript = Transcript([Line(start, end)])
    #expect(transcript.end(0) == end.map { .seconds($0) })
    #expect(transcript.duration >= transcript.start(0))
  }

  @Test("It knows which segments are more than ASCII, also when they came in another order")
  func beyondASCII() {
    let lines = [Line(30, nil, nil, "né"), Line(10, nil, nil, "plain\nlines"), Line(20, nil, nil, "日本"), Line(0)]
    #expect(Transcript(lines).beyondASCII == [2, 3])
  }

  @Test("A segment without words is kept as an empty one", arguments: ["", "   ", "\n", "\u{1B}\u{7}"])
  func emptyText(text: String) {
    let transcript = Transcript([Line(0, 1, nil, "a"), Line(1, 2, nil, text), Line(2, 3, nil, "b")])
    #expect(texts(transcript) == ["a", "", "b"])
  }

  @Test("What is kept of a text is harmless and trimmed, line breaks stay")
  func textIsMadeSafe() {
    #expect(Transcript([Line(0, nil, nil, " \u{1B}[31mred\r\nline\ttwo\u{9B} ")]).text(0) == "[31mred\nline two")
    #expect(Transcript([Line(0, nil, "\u{1B}]0;A\u{202E}nn\n", "x")]).speaker(0) == "]0;Ann")
  }

  @Test("The moment of a time is the last segment that began, of several together the first, before all the first")
  func indexAtTime() {
    let transcript = Transcript([Line(1), Line(3), Line(3), Line(3), Line(5, 100), Line(8)])
    let expected: [(Double, Int)] = [
      (-5, 0), (0, 0), (0.999, 0), (1, 0), (2.9, 0), (3, 1), (4.9, 1), (5, 4), (7.9, 4), (8, 5), (1000, 5),
    ]
    for (time, index) in expected { #expect(transcript.index(at: .seconds(time)) == index, "\(time)") }
    #expect(Transcript([]).index(at: .zero) == nil)
  }

  @Test("Searching by time finds what looking at every segment finds")
  func searchAgainstScan() {
    var dice = Dice(11)
    for _ in 0..<30 {
      let transcript = Transcript((0..<1 + dice.roll(30)).map { _ in Line(Double(dice.roll(12)) - 2) })
      for second in -4..<14 {
        let time = MediaTime.seconds(Double(second))
        let after = (0..<transcript.count).first { transcript.start($0) > time } ?? transcript.count
        #expect(transcript.firstIndex(startingAfter: time) == after)
        let from = (0..<transcript.count).first { transcript.start($0) >= time } ?? transcript.count
        #expect(transcript.firstIndex(startingAt: time) == from)
        let began = (0..<transcript.count).last { transcript.start($0) <= time }
        let first = began.flatMap { last in (0...last).first { transcript.start($0) == transcript.start(last) } }
        #expect(transcript.index(at: time) == first ?? 0)
      }
    }
  }

  @Test("Speakers are numbered as they first speak; a nameless one is nobody")
  func speakers() {
    let transcript = Transcript([
      Line(0, nil, "Bo"), Line(1, nil, "Ann"), Line(2, nil, "Bo"), Line(3, nil, ""), Line(4),
    ])
    #expect(transcript.speakers == ["Bo", "Ann"])
    #expect((0..<5).map(transcript.speakerIndex) == [0, 1, 0, nil, nil])
  }

  @Test("One name is one speaker, whatever blanks and control characters came with it")
  func speakersOfOneName() {
    let names = ["Ann", "Ann ", "\u{1B}Ann", "Bo"]
    let transcript = Transcript(names.map { Line(0, nil, $0) })
    #expect(transcript.speakers == ["Ann", "Bo"])
    #expect((0..<4).map(transcript.speakerIndex) == [0, 0, 0, 1])
  }

  @Test("It lasts until the last segment is over, whichever that is")
  func duration() {
    #expect(Transcript([Line(0, 50), Line(10, 20), Line(30)]).duration == .seconds(50))
    #expect(Transcript([Line(0, 5), Line(30)]).duration == .seconds(30))
    #expect(Transcript([]).duration == .zero)
  }

  @Test("Times that no video has are kept within reach", arguments: [Int64.min, -1, 0, Int64.max])
  func extremes(milliseconds: Int64) {
    var builder = Transcript.Builder()
    builder.add(start: MediaTime(milliseconds: milliseconds), end: MediaTime(milliseconds: .min), text: "a".utf8)
    builder.add(start: MediaTime(milliseconds: milliseconds), end: MediaTime(milliseconds: .max), text: "b".utf8)
    let transcript = builder.finish()
    #expect(transcript.count == 2)
    #expect(transcript.index(at: .zero) == 0)
    #expect(transcript.end(0) == MediaTime(milliseconds: .min))
    #expect(transcript.duration == MediaTime(milliseconds: .max))
  }
}

@Suite("An outline knows where in it a time is")
struct OutlineTests {
  private let outline = Outline(items: [
    .init(title: "a", start: .seconds(0)), .init(title: "none"), .init(title: "c", start: .seconds(20)),
    .init(title: "b", start: .seconds(10)), .init(title: "d", start: .seconds(20)),
  ])

  @Test(
    "It is the item that began last; items without a time are passed over, of two together it is the later",
    arguments: [(-1, nil), (0, 0), (9.9, 0), (10, 3), (19, 3), (20, 4), (99, 4)] as [(Double, Int?)]
  )
  func indexAtTime(seconds: Double, expected: Int?) {
    #expect(outline.index(at: .seconds(seconds)) == expected)
  }

  @Test("Where no item has a time, there is no answer")
  func timeless() {
    #expect(Outline(items: [.init(title: "a")]).index(at: .seconds(5)) == nil)
    #expect(Outline(items: []).index(at: .zero) == nil)
  }
}
