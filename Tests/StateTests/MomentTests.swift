import Domain
import Fixtures
import State
import Testing

@Suite("One clock: whatever is shown, the moment stays")
struct MomentTests {
  @Test("Every view shows the same moment, and coming back finds the very segment", arguments: 0..<20)
  func viewsKeepTheClock(seed: Int) {
    var dice = Dice(600 + seed)
    var walker = Walker(.random(&dice))
    for _ in 0..<20 {
      walker.take(dice.pick([.jump, .down, .up, .manyDown, .nextTurn, .pageDown]), &dice)
      let before = (walker.state.place, walker.state.clock)
      let view = walker.state.view
      for _ in 0..<1 + dice.roll(4) {
        walker.show(dice.pick(View.allCases))
        #expect(walker.state.clock == before.1)
      }
      walker.show(view)
      #expect((walker.state.place, walker.state.clock) == before, "\(seed) \(view)")
    }
  }

  @Test("In the middle of a text, another view shows the moment in the same row of the screen")
  func viewsKeepTheRow() {
    var walker = Walker(.plain(300), at: 600)
    for _ in 0..<4 { walker.move(1) }
    let row = walker.state.anchorRow
    #expect(row > 3)
    for view in [View.scene, .both, .speech, .chapters, .speech] {
      walker.show(view)
      if view.outline == nil { #expect(walker.state.anchorRow == row, "\(view)") }
    }
  }

  @Test(
    "Other sizes keep the moment and what one stands on",
    arguments: [(20, 4), (40, 12), (120, 40), (200, 60), (1, 1)]
  )
  func sizesKeepTheClock(columns: Int, rows: Int) {
    for view in View.allCases {
      var walker = Walker(.plain(300), at: 601)
      walker.show(view)
      let before = (walker.state.place, walker.state.clock)
      walker.resize(columns, rows)
      #expect((walker.state.place, walker.state.clock) == before)
      walker.resize(80, 24)
      #expect((walker.state.place, walker.state.clock) == before)
    }
  }

  @Test(
    "A video opens with the first view that has anything, at the moment asked for, at most at its end",
    arguments: [(nil, 0), (0, 0), (7.5, 7.5), (9, 8), (1e6, 8)] as [(Double?, Double)]
  )
  func opening(asked: Double?, clock: Double) {
    let recording = Recording.made(speech: [], scene: [Line(0), Line(8)])
    let state = ReaderState(recording, at: asked.map { .seconds($0) })
    #expect(state.view == .scene)
    #expect(state.clock == .seconds(clock))
    #expect(state.place == .segment(.scene, clock < 8 ? 0 : 1))
  }

  @Test("A whole second means what is shown with it, also where that begins within the second")
  func wholeSecond() {
    let recording = Recording.made(speech: [Line(0), Line(8.25), Line(9)])
    #expect(ReaderState(recording, at: .seconds(8)).place == .segment(.speech, 1))
    #expect(ReaderState(recording, at: .seconds(8.1)).place == .segment(.speech, 0))
    var state = ReaderState(recording)
    state.jump(to: .seconds(8), rows: 10)
    #expect(state.clock == .seconds(8.25))
  }

  @Test("Without a moment, the clock is where the first segment begins")
  func opensAtTheFirst() {
    #expect(ReaderState(.made(speech: [Line(12)])).clock == .seconds(12))
    #expect(ReaderState(.made()).clock == .zero)
    #expect(ReaderState(.made()).place == nil)
  }

  @Test("A jump stays within the video")
  func jumpsStayInside() {
    var walker = Walker(.plain(10))
    walker.jump(1e9)
    #expect(walker.state.clock == walker.state.recording.length)
    #expect(walker.state.place == .segment(.speech, 9))
    walker.jump(-5)
    #expect(walker.state.clock == .zero)
  }

  @Test("Back and forward walk through the jumps, places and views included; a new jump forgets what was ahead")
  func jumpList() {
    var walker = Walker(.plain(100))
    for seconds in [40.0, 80, 120] { walker.jump(seconds) }
    walker.show(.scene)
    walker.jump(200)
    let last = (walker.state.place, walker.state.view)
    var seen: [Double] = []
    while walker.state.travel(back: true, rows: 24) { seen.append(Double(walker.state.clock.milliseconds) / 1000) }
    #expect(seen == [120, 80, 40, 0])
    #expect(walker.state.view == .speech && !walker.state.canGoBack)
    while walker.state.travel(back: false, rows: 24) {}
    #expect((walker.state.place, walker.state.view) == last)
    #expect(walker.state.travel(back: true, rows: 24) == true)
    walker.jump(300)
    #expect(walker.state.travel(back: false, rows: 24) == false)
  }

  @Test("Turns go from speaker to speaker, back first to the start of this one")
  func turns() {
    let speakers = ["Ann", "Ann", "Ann", "Bo", "Ann", "Ann"]
    let lines = speakers.enumerated().map { Line(Double($0.offset), nil, $0.element) }
    var walker = Walker(.made(speech: lines))
    var stops: [Int?] = []
    while walker.state.jumpTurn(forward: true) { stops.append(walker.index) }
    #expect(stops == [3, 4])
    walker.move(1)
    stops = []
    while walker.state.jumpTurn(forward: false) { stops.append(walker.index) }
    #expect(stops == [4, 3, 0])
  }

  @Test("Where nobody is named, and among scenes, every segment is a turn")
  func plainTurns() {
    var walker = Walker(
      .made(speech: [Line(0), Line(1)], scene: [Line(0, nil, "x"), Line(1, nil, "x"), Line(2, nil, "x")])
    )
    #expect(walker.state.jumpTurn(forward: true) == true)
    #expect(walker.state.jumpTurn(forward: true) == false)
    walker.show(.scene)
    #expect(walker.state.jumpTurn(forward: true) && walker.index == 2)
    #expect(walker.state.jumpTurn(forward: true) == false)
  }

  @Test("Chapters: the next one; back to the start of this one, then the one before")
  func chapters() {
    var walker = Walker(.plain(40))
    #expect(walker.state.jumpChapter(forward: false, rows: 24) == false)
    var stops: [Int64] = []
    while walker.state.jumpChapter(forward: true, rows: 24) { stops.append(walker.state.clock.milliseconds / 1000) }
    #expect(stops == [40, 80, 120])
    walker.move(2)
    stops = []
    while walker.state.jumpChapter(forward: false, rows: 24) { stops.append(walker.state.clock.milliseconds / 1000) }
    #expect(stops == [120, 80, 40, 0])
    #expect(walker.state.chapter == 0)
    var bare = Walker(.made(speech: [Line(0)]))
    #expect(!bare.state.jumpChapter(forward: true, rows: 24) && bare.state.chapter == nil)
  }

  @Test("The chapters beside a transcript move it, and have the keys only while they are there")
  func outlineColumn() {
    var walker = Walker(.plain(100), columns: 120, rows: 24)
    #expect(walker.page.layout.outlineWidth != nil)
    walker.state.focusOutline(true)
    walker.move(1)
    #expect(walker.state.chapter == 1 && walker.state.clock == .seconds(40))
    walker.move(1000)
    #expect(walker.state.chapter == 9)
    walker.move(-1)
    #expect(walker.state.chapter == 8)
    walker.resize(60, 24)
    #expect(!walker.state.isInOutline)
    let index = walker.index
    walker.move(1)
    #expect(walker.index == index.map { $0 + 1 })
  }

  @Test("From an outline one reads on at its moment; a topic without a time has none")
  func readingFromOutline() {
    var walker = Walker(.plain(100))
    walker.show(.chapters)
    walker.move(3)
    #expect(walker.state.itemStart == .seconds(120))
    walker.state.read(at: .seconds(120), rows: 24)
    walker.settle()
    #expect(walker.state.view == .speech && walker.state.place == .segment(.speech, 30))
    #expect(walker.state.travel(back: true, rows: 24) && walker.state.view == .chapters)
    walker.show(.topics)
    walker.edge(end: false)
    #expect(walker.state.itemStart == nil)
  }
}
