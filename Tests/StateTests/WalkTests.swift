import Domain
import Fixtures
import State
import Testing

@Suite("Whatever one does, what one stands on is in sight and the page is filled")
struct WalkTests {
  @Test("A random walk over random recordings and sizes from 1×1 to 200×60", arguments: 0..<16)
  func randomWalk(seed: Int) {
    var dice = Dice(seed)
    var walker = Walker(.random(&dice))
    walker.resize(dice.pick(Walker.columnChoices), dice.pick(Walker.rowChoices))
    walker.check("at the start of \(seed)")
    for number in 0..<90 {
      let step = dice.pick(Walker.Step.allCases)
      walker.take(step, &dice)
      walker.check("\(seed), step \(number): \(step) at \(walker.columns)×\(walker.rows), \(walker.state.view)")
    }
  }

  @Test("Side by side, at every size that has room for it", arguments: 0..<12)
  func sideBySide(seed: Int) {
    var dice = Dice(100 + seed)
    let steps: [Walker.Step] = [
      .down, .up, .manyDown, .pageDown, .pageUp, .halfDown, .halfUp, .first, .last, .cross, .jump,
    ]
    var walker = Walker(.random(&dice), columns: 110 + dice.roll(90), rows: 5 + dice.roll(30))
    walker.show(.both)
    for number in 0..<120 {
      let step = dice.pick(steps)
      walker.take(step, &dice)
      walker.check("\(seed), step \(number): \(step) at \(walker.columns)×\(walker.rows)")
    }
  }

  @Test("A page down or up never skips a row nobody has seen", arguments: 0..<30)
  func pagesSkipNothing(seed: Int) {
    var dice = Dice(200 + seed)
    var walker = Walker(.random(&dice), columns: dice.pick([20, 40, 80, 100]), rows: 4 + dice.roll(20))
    walker.show(dice.pick([.speech, .scene, .both]))
    walker.edge(end: dice.roll(2) == 0)
    for number in 0..<60 {
      let step = dice.pick([Walker.Step.pageDown, .pageDown, .pageUp, .halfDown, .halfUp, .down, .up])
      let top = walker.topRow
      walker.take(step, &dice)
      let moved = walker.topRow - top
      #expect(abs(moved) <= walker.bodyRows, "\(seed), step \(number): \(step) moved \(moved) of \(walker.bodyRows)")
    }
  }

  @Test("Paging goes on until the end, and back until the beginning", arguments: 0..<8)
  func pagingArrives(seed: Int) {
    var dice = Dice(300 + seed)
    let recording = Recording.random(&dice)
    for (columns, rows) in [(80, 24), (20, 6), (130, 12)] {
      for view in [View.speech, .scene, .both] where recording.has(view) {
        var walker = Walker(recording, columns: columns, rows: rows)
        walker.show(view)
        for isDown in [true, false] {
          for _ in 0..<1500 {
            let before = (walker.state.place, walker.state.anchorRow)
            walker.page(down: isDown)
            if (walker.state.place, walker.state.anchorRow) == before { break }
          }
          let edge = isDown ? walker.page.feed.last : walker.page.feed.first
          let isThere = edge.map { walker.page.anchor(of: $0) } == walker.state.place.map { walker.page.anchor(of: $0) }
          let track = walker.state.place?.track
          // Side by side one stays in a column, whose edge may be another place.
          let isColumnEdge = walker.page.layout.isSideBySide && track != edge?.track
          #expect(isThere || isColumnEdge, "\(seed) \(view) \(columns)×\(rows) \(isDown)")
        }
      }
    }
  }

  @Test("Down and up again is where one was, away from the edges", arguments: [(80, 24), (40, 12), (20, 4), (120, 40)])
  func downAndUp(columns: Int, rows: Int) {
    for view in [View.speech, .scene, .both] {
      var walker = Walker(.plain(200), columns: columns, rows: rows, at: 400)
      walker.show(view)
      walker.move(1)
      for steps in [1, 2, 5] {
        let before = (walker.state.place, walker.state.clock)
        for _ in 0..<steps { walker.move(1) }
        #expect(walker.state.place != before.0)
        for _ in 0..<steps { walker.move(-1) }
        #expect((walker.state.place, walker.state.clock) == before)
      }
    }
  }

  @Test("A page down and a page up return near where one was", arguments: [(80, 24), (40, 12), (60, 9), (120, 40)])
  func pageThereAndBack(columns: Int, rows: Int) throws {
    var walker = Walker(.plain(300), columns: columns, rows: rows, at: 600)
    let start = try #require(walker.index)
    walker.page(down: true)
    #expect(try #require(walker.index) > start)
    walker.page(down: false)
    #expect(abs(try #require(walker.index) - start) <= 2)
  }

  @Test("A held key goes where as many single presses go")
  func leaps() {
    for view in [View.speech, .scene, .both, .chapters] {
      for (start, lines) in [(0, 1000), (1200, -1000), (700, 900), (10, -50), (1900, 1000)] {
        var single = Walker(.plain(2000), at: Double(start) * 4)
        single.show(view)
        var leaping = single
        for _ in 0..<abs(lines) { single.state.move(by: lines.signum(), columns: 80, rows: 24) }
        leaping.state.move(by: lines, columns: 80, rows: 24)
        single.settle()
        leaping.settle()
        #expect(single.state.place == leaping.state.place, "\(view) \(start) \(lines)")
        #expect(single.state.clock == leaping.state.clock, "\(view) \(start) \(lines)")
      }
    }
  }

  @Test("A segment taller than the page is read line by line, and left at its end")
  func hugeSegment() {
    let words = (0..<400).map { "word\($0)" }.joined(separator: " ")
    var walker = Walker(.made(speech: [Line(0), Line(5, 9, nil, words), Line(10)]), columns: 40, rows: 10)
    walker.move(1)
    let height = walker.page.block(.segment(.speech, 1)).height
    #expect(height > walker.bodyRows)
    var rows = [walker.state.anchorRow]
    for _ in 0..<height where walker.index == 1 {
      walker.move(1)
      if walker.index == 1 { rows.append(walker.state.anchorRow) }
    }
    #expect(walker.index == 2)
    #expect(rows == Array(stride(from: 0, through: walker.bodyRows - height, by: -1)))
    walker.move(-1)
    #expect(walker.index == 1 && walker.state.anchorRow == walker.bodyRows - height)
  }

  @Test("First and last go to the very first and last row, also inside a segment taller than the page")
  func edgesOfHugeSegments() {
    let words = (0..<400).map { "word\($0)" }.joined(separator: " ")
    var walker = Walker(.made(speech: [Line(0, 5, nil, words)]), columns: 40, rows: 10)
    let height = walker.page.block(.segment(.speech, 0)).height
    walker.edge(end: true)
    #expect(walker.state.anchorRow == walker.bodyRows - height)
    walker.edge(end: false)
    #expect(walker.state.anchorRow == 0)
    walker.move(3)
    walker.edge(end: false)
    #expect(walker.state.anchorRow == 0)
  }

  @Test("Side by side, paging out of a segment taller than the page stays in its column")
  func pagingStaysInColumn() {
    let words = (0..<600).map { "word\($0)" }.joined(separator: " ")
    let recording = Recording.made(
      speech: [Line(0, 50, nil, words), Line(60)],
      scene: [Line(0), Line(10), Line(20), Line(55)]
    )
    var walker = Walker(recording, columns: 120, rows: 10)
    walker.show(.both)
    #expect(walker.page.layout.isSideBySide)
    for _ in 0..<40 {
      walker.page(down: true)
      #expect(walker.state.place?.track == .speech)
    }
    #expect(walker.state.place == .segment(.speech, 1))
    for _ in 0..<40 { walker.page(down: false) }
    #expect(walker.state.place == .segment(.speech, 0))
    #expect(walker.state.anchorRow == 0)
  }
}
