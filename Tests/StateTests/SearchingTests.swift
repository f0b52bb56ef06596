import Domain
import Fixtures
import Search
import State
import Testing

@Suite("Searching in a transcript")
struct SearchingTests {
  private let recording = Recording.made(
    speech: [
      Line(0, 1, "Ann", "one apple"), Line(10, 11, "Bo", "two pears"), Line(20, 21, "Ann", "another apple"),
      Line(30, 31, "Bo", "nothing"), Line(40, 41, "Ann", "Apple pie"),
    ],
    scene: [Line(0, 9, nil, "an apple on a table"), Line(25, 30, nil, "pears"), Line(40, 41, nil, "an APPLE")],
    chapters: [
      Outline.Item(title: "Fruit", text: "apples", start: .seconds(0)),
      Outline.Item(title: "Pie", start: .seconds(40)),
    ]
  )

  @Test("What is typed is shown at its first hit from where one is, with its count")
  func asTyped() {
    var walker = Walker(recording, at: 10)
    walker.search("apple")
    #expect(walker.index == 2)
    #expect(walker.count == "2/3")
  }

  @Test("A hit one stands on is the first")
  func hereIsFirst() {
    var walker = Walker(recording, at: 20)
    walker.search("apple")
    #expect(walker.index == 2)
  }

  @Test("n and N go from hit to hit, and tell when they went round")
  func goingRound() {
    var walker = Walker(recording, at: 20)
    walker.search("apple")
    var moves = [walker.hop(forward: true), walker.hop(forward: true)]
    #expect(moves == [.moved, .wrapped] && walker.index == 0)
    moves = [walker.hop(forward: false)]
    #expect(moves == [.wrapped] && walker.index == 4)
    walker.search("zebra")
    moves = [walker.hop(forward: true)]
    #expect(moves == [.noHits] && walker.index == 4)
  }

  @Test("A capital asks for capitals")
  func smartCase() {
    var walker = Walker(recording)
    walker.search("Apple")
    #expect(walker.index == 4 && walker.count == "1/1")
  }

  @Test("In both, hits are counted in the order in which they stand")
  func both() {
    var walker = Walker(recording)
    walker.show(.both)
    walker.search("apple")
    var seen = [walker.count]
    for _ in 0..<4 {
      _ = walker.hop(forward: true)
      seen.append(walker.count)
    }
    #expect(seen == ["2/5", "3/5", "4/5", "5/5", "1/5"])
  }

  @Test("Hits elsewhere are counted and told")
  func elsewhere() {
    var walker = Walker(recording)
    walker.search("apple")
    #expect(walker.everywhere == "3 here, 2 in scene")
    walker.search("table")
    #expect(walker.everywhere == "none here, 1 in scene")
    walker.search("zebra")
    #expect(walker.everywhere == "no hits")
  }

  @Test("Outlines are searched too")
  func outlines() {
    var walker = Walker(recording)
    walker.show(.chapters)
    walker.search("pie")
    #expect(walker.index == 1 && walker.count == "1/1")
  }

  @Test("Giving up returns to the very row; keeping lets < return")
  func givingUp() {
    var walker = Walker(.plain(200), at: 400)
    let before = (walker.state.place, walker.state.clock, walker.state.anchorRow)
    walker.begin("said 150")
    #expect(walker.index == 150)
    walker.state.abandonSearch()
    walker.settle()
    #expect((walker.state.place, walker.state.clock, walker.state.anchorRow) == before)
    #expect(walker.state.search == nil)
    walker.search("said 150")
    _ = walker.state.travel(back: true, rows: 24)
    #expect(walker.state.place == before.0)
  }

  @Test("Letters that find nothing leave one where the search began")
  func nothingFound() {
    var walker = Walker(.plain(200), at: 400)
    let place = walker.state.place
    walker.begin("said 150")
    walker.begin("said 150 never", again: true)
    #expect(walker.state.place == place)
  }

  @Test("A hit deep in a segment that is taller than the page is in sight")
  func tallSegment() {
    let words = (0..<3000).map { "word\($0)" }.joined(separator: " ")
    var walker = Walker(.made(speech: [Line(0), Line(1, 2, nil, words), Line(3)]), columns: 40, rows: 12)
    walker.search("word2000 ")
    let page = walker.page
    let hit = page.lines(.speech, 1).firstIndex { line in
      let text = String(decoding: Array(words.utf8)[line], as: UTF8.self)
      return (text + " ").contains("word2000 ")
    }
    let row = walker.state.anchorRow + (hit ?? -1000)
    #expect(row >= 0 && row < page.layout.bodyRows)
  }

  @Test("A search that is confirmed before its hits are there goes to them when they come")
  func confirmedEarly() throws {
    var walker = Walker(recording, at: 10)
    walker.state.beginTyping()
    walker.state.show(try Finding(.typed("pie"), in: recording))
    walker.state.keepSearch()
    #expect(!walker.state.isTyping)
    #expect(walker.index == 1)
    for (track, result) in walker.found("pie") where track == .speech {
      walker.state.found(result, in: track, columns: 80, rows: 24)
    }
    #expect(walker.index == 4)
  }
}

@Suite("Showing only what matches")
struct FilteringTests {
  @Test("Only hits are walked, from the one before on, and nothing of the rest is a silence")
  func walking() {
    var walker = Walker(.plain(200), at: 400)
    walker.filter("5")
    #expect(walker.index == 95 && walker.state.clock == .seconds(380))
    let seen = walker.state.visible(walker.page).map { $0.place }
    #expect(seen.contains(.segment(.speech, 105)) && !seen.contains(.segment(.speech, 101)))
    #expect(walker.page.silence(before: 105, of: .speech) == nil)
    walker.move(1)
    #expect(walker.index == 105)
    walker.edge(end: true)
    #expect(walker.index == 195)
    walker.edge(end: false)
    #expect(walker.index == 5)
  }

  @Test("Without a filter everything is there again, at the same moment")
  func clearing() {
    var walker = Walker(.plain(200), at: 400)
    walker.filter("5")
    walker.move(2)
    let place = walker.state.place
    walker.state.setFilter(nil)
    walker.settle()
    #expect(walker.state.place == place && walker.page.feed.isWhole)
  }

  @Test("A filter nothing passes leaves an empty page, and the moment for when it goes")
  func nothing() {
    var walker = Walker(.plain(200), at: 400)
    walker.filter("zebra")
    #expect(walker.state.place == nil && walker.state.clock == .seconds(400))
    walker.state.setFilter(nil)
    #expect(walker.index == 100)
  }

  @Test("Letters typed into a filter start from where one was each time; giving up returns there")
  func typing() {
    var walker = Walker(.plain(200), at: 400)
    let before = (walker.state.place, walker.state.clock, walker.state.anchorRow)
    walker.state.beginTyping()
    walker.filter("said 1")
    walker.filter("said 10")
    #expect(walker.index == 100 && walker.state.clock == .seconds(400))
    walker.filter("said 12")
    #expect(walker.index == 12)
    walker.state.abandonFilter()
    walker.settle()
    #expect((walker.state.place, walker.state.clock, walker.state.anchorRow) == before && walker.page.feed.isWhole)
  }

  @Test("A search among filtered lines finds, counts and shows only those; without the filter all again")
  func searching() {
    var walker = Walker(.plain(200), at: 0)
    walker.filter("5")
    walker.search("said 1")
    #expect(walker.count == "1/20")
    for _ in 0..<25 {
      _ = walker.hop(forward: true)
      #expect(walker.index.map { String($0).contains("5") && String($0).hasPrefix("1") } == true)
    }
    walker.state.setFilter(nil)
    #expect(walker.state.search.flatMap { walker.state.position(in: $0)?.count } == 111)
  }

  @Test("Both tracks are filtered one under the other, also where they would stand side by side")
  func both() {
    var walker = Walker(.plain(200), columns: 160, rows: 40, at: 400)
    walker.show(.both)
    #expect(walker.page.layout.isSideBySide)
    walker.filter("99")
    #expect(!walker.page.layout.isSideBySide)
    let seen = walker.state.visible(walker.page).map { $0.place }
    #expect(seen == [.segment(.speech, 99), .segment(.scene, 99), .segment(.speech, 199), .segment(.scene, 199)])
  }
}

@Suite("Selecting a range")
struct RangeTests {
  @Test("A range is what lies between where it was begun and where one stands, in either direction")
  func directions() {
    var walker = Walker(.plain(100), at: 40)
    _ = walker.state.toggleRange()
    walker.move(3)
    #expect(walker.selected == [10, 11, 12, 13])
    walker.move(-5)
    #expect(walker.selected == [8, 9, 10])
    _ = walker.state.toggleRange()
    #expect(walker.state.rangeStart == nil && walker.selected == [8])
  }

  @Test("In both, a range holds both tracks in order; side by side only the column one is in")
  func both() {
    var walker = Walker(.plain(100), at: 40)
    walker.show(.both)
    _ = walker.state.toggleRange()
    walker.move(2)
    #expect(walker.state.selection(walker.page).count == 3)
    #expect(Set(walker.state.selection(walker.page).compactMap(\.track)) == [.speech, .scene])
    walker = Walker(.plain(100), columns: 160, rows: 40, at: 40)
    walker.show(.both)
    _ = walker.state.toggleRange()
    walker.move(2)
    #expect(walker.selected == [10, 11, 12])
    #expect(walker.state.isInRange(.segment(.speech, 11), walker.page))
    #expect(!walker.state.isInRange(.segment(.scene, 11), walker.page))
  }

  @Test("Another view, another filter and the video read again without what it began at end it")
  func ends() {
    let ways: [(inout Walker) -> Void] = [
      { $0.show(.scene) }, { $0.filter("said") }, { $0.state.replace(with: .plain(5)) },
    ]
    for end in ways {
      var walker = Walker(.plain(100), at: 40)
      _ = walker.state.toggleRange()
      end(&walker)
      #expect(walker.state.rangeStart == nil)
    }
  }

  @Test("It stays where the rest of the video comes, or all of it again")
  func stays() {
    var walker = Walker(.plain(20), at: 40)
    _ = walker.state.toggleRange()
    walker.state.replace(with: .plain(100))
    walker.settle()
    walker.move(2)
    #expect(walker.selected == [10, 11, 12])
  }
}

@Suite("A search and what happens meanwhile")
struct InterruptedSearchTests {
  @Test("A video that became shorter while one types is returned to at the same time")
  func shorter() {
    var walker = Walker(.plain(100), at: 360)
    walker.begin("said")
    walker.state.replace(with: .plain(10))
    walker.state.abandonSearch()
    walker.settle()
    #expect(walker.index == 9)
    walker.check("after the video became shorter")
  }

  @Test("Hits that come after one has gone to another view call nobody back, then or later")
  func elsewhere() throws {
    var walker = Walker(.plain(100), at: 40)
    walker.state.beginTyping()
    walker.state.show(try Finding(.typed("said 7"), in: walker.state.recording))
    walker.state.keepSearch()
    walker.show(.scene)
    for (track, result) in walker.found("said 7") {
      walker.state.found(result, in: track, columns: walker.columns, rows: walker.rows)
    }
    walker.show(.speech)
    walker.jump(80)
    let before = walker.index
    walker.state.show(nil)
    walker.settle()
    #expect(walker.index == before)
  }

  @Test("In a long outline hits are counted, filtered and gone to")
  func outline() throws {
    let items = (0..<20_000).map { Outline.Item(title: "part \($0)", start: .seconds(Double($0))) }
    var walker = Walker(.made(speech: [Line(0, 1, nil, "a")], chapters: items))
    walker.show(.chapters)
    walker.filter("part")
    walker.search("part 1999")
    #expect(walker.count == "1/11" && walker.index == 1999)
    #expect(walker.hop(forward: true) == .moved)
    #expect(walker.index == 19_990)
  }
}

extension Walker {
  fileprivate var count: String { state.search.map { HitCount(state, $0).here } ?? "" }
  fileprivate var everywhere: String { state.search.map { HitCount(state, $0).everywhere } ?? "" }
  fileprivate var selected: [Int] {
    state.selection(page).map { if case .segment(_, let index) = $0 { index } else { -1 } }
  }

  fileprivate mutating func hop(forward: Bool) -> ReaderState.HitMove {
    defer { settle() }
    return state.moveToHit(forward: forward, columns: columns, rows: rows)
  }

  /// Types a search and does not confirm it.
  fileprivate mutating func begin(_ words: String, again: Bool = false) {
    if !again { state.beginTyping() }
    state.show(try? Finding(.typed(words), in: state.recording))
    for (track, result) in found(words) { state.found(result, in: track, columns: columns, rows: rows) }
    settle()
  }
}
