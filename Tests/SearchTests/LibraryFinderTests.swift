import Domain
import Fixtures
import Search
import Testing

@Suite("Looking through single videos")
struct LibraryFinderTests {
  private static let recording = Recording.made(
    id: "F1",
    title: "The budget talk",
    seconds: 120,
    speech: [
      Line(0, 4, "Ann Lee", "Welcome to the budget."), Line(10, 14, "Bo", "A budget, again a budget"),
      Line(60, 64, "Ann Lee", "Straße und Café"), Line(100, 104, nil, "thank you"), Line(119, nil, "Bo", ""),
    ],
    scene: [
      Line(5, nil, nil, "A whiteboard with numbers"), Line(61, nil, nil, "A slide"), Line(70, nil, nil, "whiteboard"),
    ],
    chapters: [
      Outline.Item(title: "Budget", text: "What it costs.", start: .seconds(0), end: .seconds(50)),
      Outline.Item(title: "Thanks", start: .seconds(90)),
    ],
    topics: [Outline.Item(title: "", text: "the budget of 2026")]
  )
  private static let notes = [
    Note(id: 7, video: VideoID("F1"), title: "", time: .seconds(62), words: "check the budget"),
    Note(id: 8, video: VideoID("F2"), title: "", time: .seconds(1), words: "budget elsewhere"),
    Note(id: 9, video: VideoID("F1"), title: "", time: .seconds(3), quote: "budget"),
  ]

  private func found(_ text: String, limit: Int = 50) throws -> FoundVideo? {
    try LibraryFinder(.words(text))
      .search(LibraryFinderTests.recording, notes: LibraryFinderTests.notes, momentLimit: limit)
  }

  /// Letters and numbers of the hits: `S0` is the first segment of the speech.
  private func places(_ text: String) throws -> String {
    try found(text)?.moments.map { $0.layer.letter + "\($0.index)" }.joined(separator: " ") ?? ""
  }

  @Test(
    "Every layer is looked through, what has no time first, the rest in time order",
    arguments: [
      ("budget", "T0 N0 S0 C0 S1 A7"), ("track:speech budget", "S0 S1"), ("track:both whiteboard", "V0 V2"),
      ("track:title budget", "N0"), ("track:note budget", "A7"), ("track:topics 2026", "T0"), ("costs", "C0"),
      ("\"budget what\"", "C0"), ("\"what it is about\"", "C2"), ("speaker:ann budget", "S0"), ("speaker:ann", "S0 S2"),
      ("speaker:\"ANN lee\" strasse", "S2"), ("speaker:bo", "S1 S4"), ("speaker:nobody", ""), ("lit:budget,", "S1"),
      ("re:^A ", "V0 S1 V1"), ("lit:cafe", ""), ("cafe", "S2"), ("budget -again", "T0 N0 S0 C0 A7"), ("nothing", ""),
      ("in:f1 thank", "S3"), ("in:talk thank", "S3"), ("in:TESTS thank", "S3"), ("in:f2 thank", ""),
      ("in:f2 in:budget thank", "S3"), ("after:1970 thank", ""), ("track:scene", "V0 V1 V2"),
      ("track:speech", "S0 S1 S2 S3 S4"), ("track:title", "N0"), ("", ""),
    ]
  )
  func layers(_ text: String, _ expected: String) throws {
    let places = try places(text)
    #expect(places == expected)
    #expect(try found(text)?.count ?? 0 == expected.split(separator: " ").count)
  }

  @Test(
    "What was said is found near what was seen",
    arguments: [
      ("said:budget seen:whiteboard", "S0 S1"), ("said:budget near:4 seen:whiteboard", ""),
      ("said:budget near:5 seen:whiteboard", "S0 S1"), ("seen:whiteboard said:budget", "V0"),
      ("said:\"thank you\" not seen:slide", "S3"), ("said:budget -seen:whiteboard near:4.999s", "S0 S1"),
      ("said:strasse -seen:slide", ""), ("said:und seen:nothing", ""), ("said:budget -seen:nothing", "S0 S1"),
      ("speaker:bo said:budget seen:whiteboard", "S1"), ("seen:slide near:40s said:\"thank you\"", "V1"),
    ]
  )
  func across(_ text: String, _ expected: String) throws {
    #expect(try places(text) == expected)
  }

  @Test("A hit across the tracks shows what stands beside it")
  func beside() throws {
    let found = try #require(try found("said:budget seen:whiteboard"))
    #expect(found.moments.map(\.beside) == ["A whiteboard with numbers", "A whiteboard with numbers"])
    let absent = try #require(try self.found("said:budget -seen:slide"))
    #expect(absent.moments.allSatisfy { $0.beside == nil })
  }

  @Test("A hit says when, who, and what of the text answers")
  func moments() throws {
    let moment = try #require(try found("track:speech budget")?.moments.last)
    #expect(moment.start == .seconds(10) && moment.end == .seconds(14) && moment.speaker == "Bo")
    #expect(moment.text == "A budget, again a budget" && moment.ranges == [2..<8, 18..<24])
    let item = try #require(try found("track:chapters budget")?.moments.first)
    #expect(item.text == "Budget\nWhat it costs." && item.ranges == [0..<6] && item.end == .seconds(50))
  }

  @Test("All hits are counted and spread over the length, only the first are shown")
  func counts() throws {
    let found = try #require(try found("budget", limit: 2))
    #expect(found.count == 6 && found.moments.count == 2)
    // Two seconds a part; what has no time is in none.
    #expect(found.spread.reduce(0, +) == 4)
    #expect(found.spread[0] == 2 && found.spread[5] == 1 && found.spread[31] == 1)
    #expect(found.id == VideoID("F1") && found.title == "The budget talk" && found.duration == .seconds(120))
  }

  @Test("Dates choose videos by when they were made")
  func dates() throws {
    var video = LibraryFinderTests.recording.video
    video.created = 86_400_000 * 31
    let recording = Recording(video: video, speech: LibraryFinderTests.recording.speech)
    for (text, isFound) in [
      ("after:1970-02 budget", true), ("after:1970-02-02 budget", false), ("before:1970-02 budget", false),
      ("before:1970-02-02 budget", true), ("after:1970 before:1971 budget", true),
    ] {
      #expect(try (LibraryFinder(.words(text)).search(recording) != nil) == isFound, "\(text)")
    }
  }

  @Test("An expression that cannot be understood is a problem with words, and can be searched as plain words")
  func badExpression() throws {
    let query = LibraryQuery.words("in:f1 re:budget(")
    let problem = #expect(throws: SearchProblem.self) { try LibraryFinder(query) }
    let plain = query.takenPlainly(because: try #require(problem))
    #expect(plain.remark?.hasSuffix(": searched as plain words") == true)
    #expect(plain.scope == query.scope)
    _ = try LibraryFinder(plain)
  }

  @Test("A search that is not wanted any more ends with nothing")
  func stopped() throws {
    let finder = try LibraryFinder(.words("budget"))
    #expect(finder.search(LibraryFinderTests.recording, isStopped: { true }) == nil)
  }

  @Test("Transcripts in parts and whole ones answer alike", arguments: 0..<6)
  func parts(_ seed: Int) throws {
    var dice = Dice(seed)
    let lines = (0..<50).map { Line(Double($0), nil, dice.pick([nil, "Ann", "Bo"]), Scraps.text(dice.roll(6), &dice)) }
    let whole = Transcript(lines)
    let parts = Transcript.Parts(
      count: whole.count,
      partLength: 7,
      firstStarts: stride(from: 0, to: 50, by: 7).map { whole.start($0).milliseconds }
    ) { number in
      let own = Array(lines[number * 7..<min(50, number * 7 + 7)])
      var part: Transcript.Part?
      Transcript(own).forEachPart { only, _ in
        part = Transcript.Part(
          arena: only.arena,
          offsets: only.offsets,
          starts: only.starts,
          ends: only.ends,
          voices: own.map { line in Int32(whole.speakers.firstIndex { $0 == line.speaker } ?? -1) },
          beyondASCII: only.beyondASCII
        )
        return false
      }
      return part
    }
    let inParts = Transcript(parts: parts, speakers: whole.speakers, duration: whole.duration)
    let video = LibraryFinderTests.recording.video
    for text in ["word", "speaker:ann word OR a", "lit:é", "漢", "-a word", "re:[a-z]+", "speaker:bo"] {
      let finder = try LibraryFinder(.words(text))
      let expected = finder.search(Recording(video: video, speech: whole))
      #expect(finder.search(Recording(video: video, speech: inParts)) == expected, "\(text)")
    }
  }

  @Test("Words are found in the same segments as in one open transcript", arguments: 0..<4)
  func sameAsReader(_ seed: Int) throws {
    var dice = Dice(90 + seed)
    let texts = (0..<120).map { _ in Scraps.text(dice.roll(6), &dice) }
    let lines = texts.enumerated().map { Line(Double($0.offset), nil, nil, $0.element) }
    let recording = Recording.made(title: "", speech: lines)
    for _ in 0..<40 {
      let scalars = Array(dice.pick(texts).unicodeScalars)
      let start = dice.roll(scalars.count)
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[start..<min(scalars.count, start + 1 + dice.roll(8))])
      let text = String(piece)
      let found = try LibraryFinder(.words(text)).search(recording)
      let expected = try hits(.words(text), texts)
      #expect(found?.moments.map(\.index) ?? [] == expected, "\(text.debugDescription)")
    }
  }
}
