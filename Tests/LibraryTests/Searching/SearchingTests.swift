import Clients
import Domain
import Fixtures
import Jobs
import Library
import Search
import Testing

@Suite("Searching the whole library")
struct SearchingTests {
  /// What queries are made of: words and pieces in all scripts and spellings that are searched in different ways.
  private static let words = [
    "budget", "Café", "cafe\u{301}", "CAFE", "Straße", "strasse", "don't", "rock-n-roll", "12:30", "2026", "x2",
    "naïve",
    "東京", "東京都", "京都", "東,京", "こんにちは", "が", "か\u{3099}", "한국어", "\u{1112}\u{1161}\u{11AB}", "ที่นี่", "ไปโรงเรียน",
    "हिन्दी", "العربية", "עברית", "👍", "👍🏽", "👩‍👩‍👧‍👦", "→", "ﬁne", "soft\u{AD}hyphen", "İstanbul", "ΣΑΣ", "²", "½",
    "a_b", "AND", "OR", "NOT", "NEAR", "speech", "\"", "abc東京def", "e東",
  ]

  private static func text(_ count: Int, _ dice: inout Dice) -> String {
    (0..<count).map { _ in dice.roll(6) == 0 ? Scraps.text(1, &dice) : dice.pick(words) }
      .joined(separator: dice.pick([" ", " ", "  ", "\n", ", ", ""]))
  }

  private static func recording(_ number: Int, _ dice: inout Dice) -> Recording {
    func lines(_ count: Int, _ dice: inout Dice) -> [Line] {
      (0..<count).map { number in
        let start = Double(number) * 3
        return Line(start, start + 2, dice.pick([nil, "Ann Lee", "Bö"]), text(dice.roll(7), &dice))
      }
    }
    let chapters = (0..<3).map { number in
      Outline.Item(title: text(2, &dice), text: text(3, &dice), start: .seconds(Double(number) * 20))
    }
    let topics = [Outline.Item(title: text(1, &dice)), Outline.Item(title: "", text: text(2, &dice))]
    let speech = dice.roll(5) == 0 ? nil : lines(dice.roll(60), &dice)
    let recording = Recording.made(
      id: "V\(number)",
      title: text(2, &dice),
      seconds: dice.roll(2) == 0 ? nil : 200,
      speech: speech,
      // One of the two at least: what has no rows at all comes behind the others.
      scene: speech != nil && dice.roll(2) == 0 ? nil : lines(dice.roll(30), &dice),
      chapters: dice.roll(2) == 0 ? nil : chapters,
      topics: dice.roll(2) == 0 ? nil : topics
    )
    var video = recording.video
    video.created = Int64(dice.roll(1000)) * 86_400_000
    return Recording(
      video: video,
      speech: recording.speech,
      scene: recording.scene,
      chapters: recording.chapters,
      topics: recording.topics
    )
  }

  private static func query(_ dice: inout Dice) -> String {
    func term(_ dice: inout Dice) -> String {
      let word = dice.pick(words)
      switch dice.roll(8) {
      case 0: return "\"\(word) \(dice.pick(words))\""
      case 1:
        let scalars = word.unicodeScalars.prefix(1 + dice.roll(word.unicodeScalars.count))
        return String(String.UnicodeScalarView(scalars)) + "*"
      case 2:
        return String(String.UnicodeScalarView(word.unicodeScalars.dropFirst(dice.roll(3))))
      case 3: return "\(word) OR \(dice.pick(words))"
      case 4: return "-\(word)"
      default: return word
      }
    }
    let terms = (0...dice.roll(3)).map { _ in term(&dice) }.joined(separator: " ")
    let fields = [
      "track:speech ", "track:both ", "track:topics,chapters ", "track:title ", "speaker:bo ", "speaker:\"ann l\" ",
      "in:V1 ", "in:tests ", "in:cafe ", "after:1971 ", "before:1971-06-03 ", "in:V2 in:V3 ",
    ]
    switch dice.roll(8) {
    case 0: return dice.pick(fields) + terms
    case 1: return dice.pick(fields) + dice.pick(fields) + terms
    case 2: return "lit:" + text(1 + dice.roll(3), &dice)
    case 3: return "said:\(dice.pick(words)) near:\(dice.roll(30)) \(dice.pick(["", "-"]))seen:\(dice.pick(words))"
    case 4: return "seen:\(dice.pick(words))* said:\(dice.pick(words))"
    case 5: return dice.pick(fields)
    default: return terms
    }
  }

  @Test("It finds exactly what reading every video finds", arguments: 0..<4)
  func sameAsReading(_ seed: Int) throws {
    var dice = Dice(4000 + seed)
    let shelf = try SearchingShelf()
    try shelf.put((0..<12).map { SearchingTests.recording($0, &dice) })
    for _ in 0..<120 {
      let text = SearchingTests.query(&dice)
      let query = LibraryQuery.words(text, isOpen: dice.roll(3) == 0)
      guard (try? LibraryFinder(query)) != nil else { continue }
      let expected = try shelf.expected(query)
      let found = try shelf.found(query)
      #expect(outline(found.videos) == outline(expected), "\(text.debugDescription)")
      #expect(found.videos == expected, "\(text.debugDescription)")
      #expect(found.total == expected.map(\.count).reduce(0, +))
      #expect(found.videoTotal == expected.count)
      #expect(found.order == .mostHits)
    }
  }

  @Test("Words are found in as many segments as in each open transcript", arguments: 0..<3)
  func sameCountsAsOpenTranscripts(_ seed: Int) throws {
    var dice = Dice(70 + seed)
    let shelf = try SearchingShelf()
    try shelf.put((0..<6).map { SearchingTests.recording($0, &dice) })
    let indexes = shelf.recordings.compactMap(\.speech).compactMap { SearchIndex($0) }
    for word in SearchingTests.words + ["caf*", "\"東 京\"", "don", "rock", "\"rock n\"", "東 -京都", "f", "ss"] {
      let expected = try indexes.reduce(0) { try $0 + ($1.search(.words(word))?.hits.count ?? 0) }
      let found = try shelf.found(LibraryQuery.words(word).narrowed(to: [.speech]))
      #expect(found.total == expected, "\(word.debugDescription)")
    }
  }

  @Test("Many hits come by the newest video, all are counted, and the first of each are shown")
  func manyHits() throws {
    let shelf = try SearchingShelf()
    let recordings = (0..<40).map { (number: Int) -> Recording in
      let speech = (0..<200).map { Line(Double($0), nil, nil, $0 % 50 == 7 ? "a rare one \(number)" : "the word") }
      let scene = number % 2 == 0 ? [Line(3, nil, nil, "a word on a wall")] : nil
      let title = number == 3 ? "word" : "Talk \(number)"
      return .made(id: "V\(number)", title: title, speech: speech, scene: scene)
    }
    try shelf.put(recordings)
    let found = try shelf.found(.words("word"), videos: 5, moments: 3)
    let all = try shelf.expected(.words("word"), moments: 3)
    #expect(found.order == .newest)
    #expect(found.videos.map(\.id.text) == ["V39", "V38", "V37", "V36", "V35"])
    let total = all.map(\.count).reduce(0, +)
    #expect(found.total == total && found.videoTotal == 40)
    let newest: [FoundVideo] = found.videos.compactMap { video in all.first { $0.id == video.id } }
    #expect(found.videos == newest)
    let rare = try shelf.found(.words("rare"), videos: 3)
    #expect(rare.order == .mostHits && rare.total == 160 && rare.videoTotal == 40 && rare.videos.count == 3)
    for text in ["lit:word", "in:Talk word", "word*", "re:w.rd"] {
      let read = try shelf.found(.words(text), videos: 5, moments: 3)
      let expected = try shelf.expected(.words(text), moments: 3)
      let count = expected.map(\.count).reduce(0, +)
      #expect(read.total == count && read.videoTotal == expected.count, "\(text)")
      #expect(read.videos == found.videos, "\(text)")
    }
  }

  @Test("The beginning of very many words is found without waiting for the index, and counted all the same")
  func crowdedBeginnings() throws {
    let shelf = try SearchingShelf()
    let recordings = (0..<60).map { (number: Int) -> Recording in
      let speech = (0..<3500).map { (line: Int) -> Line in
        Line(Double(line), nil, nil, line % 3 == 0 ? "hay" : line % 3 == 1 ? "hat \(number)" : "x")
      }
      return .made(id: "V\(number)", title: number % 7 == 0 ? "Hats" : "T", speech: speech)
    }
    try shelf.put(recordings)
    let found = try shelf.found(.words("ha", isOpen: true), videos: 20, moments: 2)
    #expect(found.order == .newest && found.videos.map(\.id.text) == (40..<60).reversed().map { "V\($0)" })
    #expect(found.total == 60 * 2334 + 9 && found.videoTotal == 60)
    #expect(found.videos.first?.count == 2334 && found.videos.first { $0.title == "Hats" }?.count == 2335)

    // Where no title has it, the newest video is shown before anything is counted, and stays as it was shown.
    let reports = Lock<[Findings]>([])
    let limits = SearchClient.Limits(videos: 20, moments: 50)
    let hay = try shelf.store.search.search(.words("hay", isOpen: true), limits) { report in
      reports.withLock { $0.append(report) }
      return true
    }
    let first = try #require(reports.withLock { $0.first }?.videos.first)
    #expect(first.id == VideoID("V59") && !first.isCounted && first.moments == hay.videos.first?.moments)
    #expect(hay.videos.first?.id == first.id && hay.videos.first?.count == 1167 && hay.total == 60 * 1167)
    #expect(!hay.videos.contains { !$0.isCounted })
  }

  @Test("Whoever goes on typing is not kept waiting by what the letters before would find")
  func typedOn() throws {
    let shelf = try SearchingShelf()
    let lines = (0..<3500).map { Line(Double($0), nil, nil, "hay hat") }
    try shelf.put((0..<60).map { .made(id: "V\($0)", title: "T", speech: lines) })
    let count = Lock(0)
    #expect(throws: LibraryError.stopped) {
      _ = try shelf.store.search.search(.words("ha", isOpen: true), SearchClient.Limits()) { _ in
        count.withLock { $0 += 1 }
        return count.withLock { $0 } < 3
      }
    }
    #expect(count.withLock { $0 } == 3)
  }

  @Test("A video that was read again, and whose parts lie far apart, is one video")
  func scatteredSpans() throws {
    let shelf = try SearchingShelf()
    func video(_ number: Int, _ track: Track, _ words: String) -> Recording {
      let lines = (0..<300).map { Line(Double($0), nil, nil, "\(words) \($0)") }
      return .made(
        id: "V\(number)",
        title: "T",
        speech: track == .speech ? lines : nil,
        scene: track == .scene ? lines : nil
      )
    }
    try shelf.put((0..<12).map { video($0, .speech, "word first") })
    try shelf.put((0..<12).map { video($0, .scene, "word second") })
    for text in ["word", "second OR first", "word -second"] {
      let found = try shelf.found(.words(text), videos: 20, moments: 1000)
      let perVideo = text == "word -second" ? 300 : 600
      #expect(found.total == 12 * perVideo && found.videoTotal == 12, "\(text)")
      #expect(Set(found.videos.map(\.id.text)).count == 12)
      #expect(found.videos.allSatisfy { $0.count == perVideo && $0.moments.count == perVideo })
    }
  }

  @Test("Long tracks show where hits lie without being read, and find the right segments")
  func longTracks() throws {
    let shelf = try SearchingShelf()
    let lines = (0..<20_000).map { (number: Int) -> Line in
      let text = number % 4 == 1 ? "often é" : number % 1999 == 0 ? "seldom" : "x"
      return Line(Double(number) * 2, nil, nil, text)
    }
    try shelf.put([.made(id: "V1", title: "T", speech: lines)])
    for text in ["often", "seldom", "lit:seldom", "éx OR é"] {
      let expected = try #require(try shelf.expected(.words(text)).first)
      let found = try #require(try shelf.found(.words(text)).videos.first)
      #expect(found.moments == expected.moments)
      #expect(found.count == expected.count)
      for (a, b) in zip(found.spread, expected.spread) { #expect(abs(a - b) <= 2) }
    }
  }

  @Test("Each language is found in its own text, once, and told by its version where it is not the one that is shown")
  func languages() throws {
    let shelf = try SearchingShelf()
    func lines(_ words: String, _ count: Int) -> Transcript {
      Transcript((0..<count).map { Line(Double($0), nil, nil, "\(words) \($0)") })
    }
    try shelf.put(
      VideoID("V1"),
      [
        ArrivingTrack(.speech, lines("Straße oder budget", 3), language: "de"),
        ArrivingTrack(.speech, lines("street of the budget", 5), language: "en"),
        ArrivingTrack(.scene, lines("whiteboard", 2)),
      ]
    )
    let recording = try shelf.store.client.recording(of: VideoID("V1"))
    let other = recording.versions.first { $0.track == .speech && $0.id != recording.shown[.speech] }
    for (query, count) in [
      ("budget", 8), ("lit:budget", 8), ("re:bud.et", 8), ("Straße", 3), ("lit:Straße", 3), ("street", 5),
      ("said:budget near:10s seen:whiteboard", 8), ("said:street near:10s seen:whiteboard", 5),
      ("seen:whiteboard near:10s said:street", 2),
    ] {
      let found = try shelf.found(.words(query))
      let moments = try #require(found.videos.first).moments
      #expect(found.total == count && moments.count == count, "\(query)")
      for moment in moments where moment.layer == .speech {
        let isGerman = moment.text.hasPrefix("Straße")
        let shown = try #require(recording.versions.first { $0.id == moment.version ?? recording.shown[.speech] })
        #expect(shown.language == (isGerman ? "de" : "en"), "\(query)")
        #expect(moment.language == shown.language)
        #expect(moment.version == nil || moment.version == other?.id)
        #expect(moment.text.hasSuffix(" \(moment.index)") && !moment.ranges.isEmpty)
      }
    }
  }

  @Test("What is removed is not found, and is when it is put back")
  func removed() throws {
    let shelf = try SearchingShelf()
    try shelf.put((0..<3).map { .made(id: "V\($0)", title: "word", speech: [Line(1, nil, nil, "word")]) })
    let search = shelf.store.search
    func ids(_ text: String) throws -> [String] {
      try search.search(.words(text), SearchClient.Limits()) { _ in true }.videos.map(\.id.text)
    }
    #expect(try ids("word") == ["V2", "V1", "V0"])
    try shelf.store.shelving.remove([VideoID("V1")])
    for text in ["word", "lit:word", "track:title word", "track:speech", "in:v1 OR word"] {
      #expect(try !ids(text).contains("V1"))
    }
    #expect(try ids("word") == ["V2", "V0"])
    _ = try shelf.store.shelving.restore([])
    #expect(try ids("word") == ["V2", "V1", "V0"])
    try shelf.store.shelving.rename(VideoID("V0"), "Another")
    #expect(try ids("track:title another") == ["V0"])
  }

  @Test("Notes and corrected texts are found")
  func ownWords() throws {
    let shelf = try SearchingShelf()
    try shelf.put([
      .made(id: "V1", title: "T", speech: [Line(1, nil, nil, "original words"), Line(2, nil, nil, "more")])
    ])
    let note = try shelf.store.notes.keep(
      Note(video: VideoID("V1"), title: "T", time: .seconds(2), words: "remember the Milch")
    )
    _ = try shelf.store.notes.keep(Note(video: VideoID("V9"), title: "gone", time: .seconds(2), words: "Milch"))
    let found = try shelf.found("milch")
    #expect(found.total == 1 && found.videos.first?.moments.first?.index == Int(note.id))
    #expect(found.videos.first?.moments.first?.ranges == [13..<18])
    try shelf.store.notes.correct(
      VideoID("V1"),
      Correction(track: .speech, start: .seconds(1), original: "original words", text: "improved words")
    )
    for text in ["improved", "lit:improved", "\"improved words\""] {
      #expect(try shelf.found(text).videos.first?.moments.first?.text == "improved words")
    }
    for text in ["original", "lit:original"] { #expect(try shelf.found(text).total == 0) }
  }

  @Test("A search that nobody waits for ends, and a library that is not there has nothing")
  func stopped() throws {
    let shelf = try SearchingShelf()
    #expect(try shelf.found("word").total == 0)
    #expect(try shelf.found("word").videos.isEmpty)
    try shelf.put((0..<12).map { .made(id: "V\($0)", title: "T", speech: [Line(1, nil, nil, "word")]) })
    for text in ["word", "lit:word"] {
      #expect(throws: LibraryError.stopped) {
        try shelf.store.search.search(.words(text), SearchClient.Limits()) { _ in false }
      }
    }
    #expect(try shelf.found("word").total == 12)
  }

  @Test("Each report has all of the one before, and the answer has all of the last")
  func reports() throws {
    let shelf = try SearchingShelf()
    try shelf.put((0..<30).map { .made(id: "V\($0)", title: "T", speech: [Line(1, nil, nil, "word")]) })
    let seen = ReportLog()
    let found = try shelf.store.search.search(.words("word"), SearchClient.Limits()) { findings in
      seen.add(findings)
      return true
    }
    var last: [FoundVideo] = []
    for report in seen.all {
      #expect(report.videos.starts(with: last))
      last = report.videos
    }
    #expect(found.videos.starts(with: last) && !seen.all.isEmpty)
  }

  @Test("What cannot be looked for as it is, is looked for as plain words, and that is said")
  func badExpression() throws {
    let shelf = try SearchingShelf()
    try shelf.put([.made(id: "V1", title: "T", speech: [Line(1, nil, nil, "re budget")])])
    let found = try shelf.found("re:budget(")
    #expect(found.total == 1)
    #expect(found.remark?.hasSuffix(": searched as plain words") == true)
  }

  @Test("No text a person types is anything but words to the index", arguments: 0..<6)
  func anything(_ seed: Int) throws {
    var dice = Dice(900 + seed)
    let shelf = try SearchingShelf()
    try shelf.put((0..<3).map { SearchingTests.recording($0, &dice) })
    let signs = [
      "\"", "'", "(", ")", "{", "}", "*", "^", "+", "-", ":", "AND", "OR", "NOT", "NEAR(", ",5)", "speech:", "\u{0}",
      ";--", "%", "\\", "a", "東",
    ]
    for _ in 0..<150 {
      let text = (0..<dice.roll(9)).map { _ in dice.pick(signs) + dice.pick(["", " "]) }.joined()
      let query = dice.roll(4) == 0 ? LibraryQuery.literal(text) : .words(text, isOpen: dice.roll(2) == 0)
      #expect(outline(try shelf.found(query).videos) == outline(try shelf.expected(query)), "\(text.debugDescription)")
    }
    let long = LibraryQuery.words((0..<3000).map { "word\($0)" }.joined(separator: dice.pick([" ", " OR ", " -"])))
    #expect(outline(try shelf.found(long).videos) == outline(try shelf.expected(long)))
    let phrase = LibraryQuery.words("\"" + String(repeating: "budget ", count: 500) + "\"")
    #expect(try shelf.found(phrase).total == 0)
    #expect(try shelf.found(.words(String(repeating: "x", count: 100_000))).total == 0)
  }
}

/// Reports as they came.
private final class ReportLog: @unchecked Sendable {
  private(set) var all: [Findings] = []

  func add(_ findings: Findings) { all.append(findings) }
}
