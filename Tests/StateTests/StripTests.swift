import Domain
import Fixtures
import Search
import State
import Testing

@Suite("The whole video in one row")
struct StripTests {
  // MARK: Heights

  @Test(
    "Counts become a row of any width, and what is there at all is seen",
    arguments: [
      ([], 5, "     "),
      ([0, 0], 4, "    "),
      ([8, 4, 0, 1], 4, "█▄ ▁"),
      ([1000, 1], 2, "█▁"),
      ([1, 2], 4, "▄▄██"),
      ([0, 0, 0, 7, 0, 0], 2, " █"),
      ([3], 0, ""),
      ([3], -1, ""),
    ] as [([Int], Int, String)]
  )
  func rows(counts: [Int], cells: Int, row: String) {
    #expect(StripLevels.row(counts, cells: cells, isPlain: false) == row)
  }

  @Test("The plain form gets heavier with the height")
  func plainRow() {
    #expect(StripLevels.row(Array(0...8), cells: 9, isPlain: true) == " .:-=+*##")
  }

  // MARK: Cells and times

  @Test("Each cell begins where the one before ends, and every time is in the cell it is counted in")
  func cellsAndTimes() {
    for (length, cells) in [(1, 80), (7, 3), (60_000, 61), (5_400_000, 80), (999_999_999_999_999, 4000)] {
      let range = StripRange(from: .zero, to: MediaTime(milliseconds: Int64(length)), cells: cells)
      #expect(range.start(of: 0) == .zero)
      #expect(range.start(of: cells) == range.to)
      #expect(range.cell(of: range.to) == cells - 1)
      #expect(range.cell(of: MediaTime(milliseconds: -1)) == nil)
      #expect(range.cell(of: MediaTime(milliseconds: Int64(length) + 1)) == nil)
      for cell in [0, 1, cells / 2, cells - 1] where cell < cells && range.start(of: cell) < range.start(of: cell + 1) {
        #expect(range.cell(of: range.start(of: cell)) == cell)
        let last = MediaTime(milliseconds: range.start(of: cell + 1).milliseconds - 1)
        #expect(range.cell(of: last) == cell)
      }
    }
  }

  @Test("A video without length is one millisecond long, not a trap")
  func noLength() {
    let range = StripRange(from: .zero, to: .zero, cells: 0)
    #expect(range.cells == 1)
    #expect(range.cell(of: .zero) == 0)
  }

  // MARK: What stands where

  @Test("Where one is hides a hit, a hit a chapter, a chapter what is said")
  func priority() {
    let recording = Recording.made(
      seconds: 100,
      speech: [Line(0, 9), Line(20, 29, nil, "find me"), Line(40, 49), Line(60, 69)],
      chapters: [0, 20, 40, 60].map { Outline.Item(title: "C", start: .seconds($0)) }
    )
    var reader = ReaderState(recording, at: .seconds(60))
    reader.look(for: "find")
    reader.jump(to: .seconds(60), rows: 24)
    let marks = reader.stripMarks(cells: 10)
    #expect(marks[0] == .chapter)
    #expect(marks[2] == .hit)
    #expect(marks[4] == .chapter)
    #expect(marks[6] == .playhead)
    #expect(marks[5] == .level(0))
    #expect(marks.count == 10)
  }

  @Test("A bookmark hides the start of a chapter and not a hit, and a click on it goes to its moment")
  func bookmarks() {
    let recording = Recording.made(
      seconds: 100,
      speech: [Line(0, 9), Line(20, 29, nil, "find me"), Line(43, 49), Line(60, 69)],
      chapters: [0, 40, 60].map { Outline.Item(title: "C", start: .seconds($0)) }
    )
    var reader = ReaderState(recording)
    reader.marks = Marks([note(1, 20), note(2, 43), note(3, 60, words: "important")], in: recording)
    reader.look(for: "find")
    reader.jump(to: .seconds(5), rows: 24)
    let marks = reader.stripMarks(cells: 10)
    #expect(marks[2] == .hit)
    #expect(marks[4] == .bookmark)
    #expect(marks[6] == .bookmark)
    #expect(reader.stripTime(of: 4, cells: 10) == .seconds(43))
    #expect(reader.stripTime(of: 5, cells: 10) == .seconds(50))
    #expect(StripWords(reader, cells: 10, columns: 80).sentence.contains("bookmark 0:15 ahead"))
    reader.jump(to: .seconds(61), rows: 24)
    #expect(StripWords(reader, cells: 10, columns: 80).sentence.contains("note 0:01 back"))
  }

  private func note(_ id: Int64, _ seconds: Double, words: String = "") -> Note {
    Note(id: id, video: VideoID("V1"), title: "A video", time: .seconds(seconds), track: .speech, words: words)
  }

  @Test("Changes of the scene are shown while they are few; where nothing is said always")
  func cuts() {
    let few = Recording.made(seconds: 100, speech: [Line(0, 99)], scene: [Line(50), Line(70)])
    #expect(ReaderState(few).stripMarks(cells: 20)[10] == .cut)
    let many = Recording.made(
      seconds: 100,
      speech: [Line(0, 50)],
      scene: (0..<100).map { Line(Double($0)) }
    )
    let marks = ReaderState(many).stripMarks(cells: 20)
    #expect(marks[5] == .level(8))
    #expect(marks[15] == .cut)
  }

  @Test("Where nothing is said the strip shows how much there is to see")
  func sceneAlone() {
    let scene = [Line(0, 10, nil, "much to be seen here"), Line(60, 70, nil, "a")]
    let recording = Recording.made(seconds: 90, scene: scene)
    let marks = ReaderState(recording, at: .seconds(80)).stripMarks(cells: 9)
    #expect(marks[0] != .level(0))
    #expect(marks[4] == .level(0))
    #expect(marks[8] == .playhead)
  }

  @Test("Empty videos and videos of one segment have as many cells as asked for", arguments: [1, 2, 60, 300])
  func edges(cells: Int) {
    for recording in [
      Recording.made(), .made(seconds: 0, speech: []), .made(speech: [Line(0)]), .made(speech: [Line(5, 5)]),
      .made(seconds: 1, chapters: [Outline.Item(title: "No time")]),
    ] {
      let reader = ReaderState(recording)
      #expect(reader.stripMarks(cells: cells).count == cells)
      #expect(reader.stripMarks(cells: cells).count { $0 == .playhead } == 1)
      #expect(!StripWords(reader, cells: cells, columns: 80).sentence.isEmpty)
      for cell in [-1, 0, cells - 1, cells] { _ = reader.stripTime(of: cell, cells: cells) }
    }
  }

  @Test("Random videos of every kind can be drawn at every zoom")
  func anything() {
    var dice = Dice(7)
    for _ in 0..<200 {
      var reader = ReaderState(.random(&dice), at: .seconds(Double(dice.roll(300))))
      for _ in 0..<4 {
        _ = reader.zoomStrip(in: dice.roll(3) > 0)
        reader.settle(columns: 80, rows: 24)
        #expect(reader.stripMarks(cells: 62).count == 62)
        #expect(reader.stripMarks(cells: 62).count { $0 == .playhead } == 1)
      }
    }
  }

  @Test("A hit among a million segments stands in its cell")
  func million() {
    var builder = Transcript.Builder()
    for index in 0..<1_000_000 {
      let text = index == 750_000 ? "needle" : "hay"
      builder.add(start: MediaTime(milliseconds: Int64(index) * 1000), text: text.utf8)
    }
    let video = Video(id: VideoID("V"), title: "Long", source: "tests", status: .ready)
    var reader = ReaderState(Recording(video: video, speech: builder.finish()))
    reader.look(for: "needle")
    reader.jump(to: .zero, rows: 24)
    let marks = reader.stripMarks(cells: 100)
    #expect(marks.indices.filter { marks[$0] == .hit } == [75])
    #expect(reader.stripTime(of: 75, cells: 100) == .seconds(750_000))
    #expect(marks[50] == .level(8))
  }

  // MARK: Zooming

  @Test("Zooming halves what is shown around where one is, down to a minute, and back to all of it")
  func zooms() {
    var reader = ReaderState(.plain(250), at: .seconds(500))
    let spans = (0..<6).map { _ -> Int64 in
      let went = reader.zoomStrip(in: true)
      let range = reader.stripRange(cells: 10)
      #expect(range.contains(reader.clock))
      return went ? range.to.milliseconds - range.from.milliseconds : -1
    }
    let length = reader.recording.length.milliseconds
    #expect(spans == [length / 2, length / 4, length / 8, length / 16, 60_000, -1])
    let back = (0..<6).map { _ in
      let went = reader.zoomStrip(in: false)
      return (went, reader.strip.isZoomed)
    }
    #expect(back.map(\.0) == [true, true, true, true, true, false])
    #expect(back.map(\.1) == [true, true, true, true, false, false])
    #expect(reader.stripRange(cells: 10) == StripRange(from: .zero, to: reader.recording.length, cells: 10))
  }

  @Test("At the ends of the video the range stays inside it")
  func zoomAtEnds() {
    var reader = ReaderState(.plain(250), at: .zero)
    _ = reader.zoomStrip(in: true)
    #expect(reader.stripRange(cells: 10).from == .zero)
    reader.moveToEdge(end: true, columns: 80, rows: 24)
    reader.settle(columns: 80, rows: 24)
    #expect(reader.stripRange(cells: 10).to == reader.recording.length)
    #expect(reader.stripMarks(cells: 10).contains(.playhead))
  }

  @Test("The range stays while one is in it and follows when one leaves it")
  func follows() {
    var reader = ReaderState(.plain(250), at: .seconds(500))
    for _ in 0..<3 { _ = reader.zoomStrip(in: true) }
    let before = reader.stripRange(cells: 60)
    reader.jump(to: .seconds(510), rows: 24)
    reader.settle(columns: 80, rows: 24)
    #expect(reader.stripRange(cells: 60) == before)
    reader.jump(to: .seconds(900), rows: 24)
    reader.settle(columns: 80, rows: 24)
    #expect(reader.stripRange(cells: 60) != before)
    #expect(reader.stripRange(cells: 60).contains(reader.clock))
  }

  @Test("A video of less than a minute is not zoomed into")
  func short() {
    var reader = ReaderState(.made(seconds: 30, speech: [Line(0)]))
    let (closer, wider) = (reader.zoomStrip(in: true), reader.zoomStrip(in: false))
    #expect(!closer && !wider)
  }

  @Test("Another video read in its place keeps no cell of the first")
  func replaced() {
    var reader = ReaderState(.made(seconds: 100, speech: [Line(0, 50), Line(60, 60)]), at: .seconds(60))
    reader.settle(columns: 80, rows: 24)
    reader.replace(with: .made(seconds: 100, speech: [Line(50, 100)]))
    reader.settle(columns: 80, rows: 24)
    let cells = reader.page(columns: 80, rows: 24).layout.strip?.cells ?? 0
    let marks = reader.stripMarks(cells: cells)
    #expect(cells > 0)
    #expect(marks[2] == .level(0))
    #expect(marks[cells - 2] == .level(8))
  }

  // MARK: Words

  @Test("What the strip shows where one is can be said")
  func words() {
    let recording = Recording.made(
      seconds: 8344,
      speech: [Line(0, 60, nil, "found"), Line(61, 120, nil, "found too"), Line(4000, 4010)],
      scene: [Line(0), Line(32), Line(4000)],
      chapters: [Outline.Item(title: "A", start: .zero), Outline.Item(title: "B", start: .seconds(3000))]
    )
    var reader = ReaderState(recording, at: .seconds(20))
    reader.look(for: "found")
    reader.jump(to: .seconds(20), rows: 24)
    #expect(
      StripWords(reader, cells: 60, columns: 200).sentence
        == "0% of 2:19:04, chapter 1 of 2, speech dense, next scene change in 0:12, 2 hits in this part"
    )
    reader.show(nil)
    reader.jump(to: .seconds(4000), rows: 24)
    #expect(StripWords(reader, cells: 60, columns: 80).sentence == "48%, chapter 2/2, speech steady, last scene")
    _ = reader.zoomStrip(in: true)
    #expect(StripWords(reader, cells: 60, columns: 80).sentence.contains("strip 0:31:54–1:41:26"))
    reader.jump(to: .seconds(2000), rows: 24)
    #expect(StripWords(reader, cells: 60, columns: 80).sentence.contains("no speech, scene in 33:20"))
  }
}

extension ReaderState {
  /// Looks for words as the program does, all at once.
  fileprivate mutating func look(for words: String) {
    beginTyping()
    show(try? Finding(.typed(words), in: recording))
    for track in Track.allCases {
      guard let transcript = recording.transcript(track), let index = SearchIndex(transcript) else { continue }
      guard let result = (try? index.search(.typed(words))).flatMap({ $0 }) else { continue }
      found(result, in: track, columns: 80, rows: 24)
    }
    abandonTyping()
  }

  private mutating func abandonTyping() { keepSearch() }
}
