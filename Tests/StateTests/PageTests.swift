import Domain
import Fixtures
import State
import Testing

@Suite("The rows that places take")
struct PageTests {
  @Test(
    "At every width, a place takes the rows of its words, at least one, and words stay in their column",
    arguments: 0..<6
  )
  func blocks(seed: Int) {
    var dice = Dice(900 + seed)
    let recording = Recording.random(&dice)
    for columns in Array(1...40) + [79, 80, 95, 96, 103, 104, 120, 156, 200] {
      for view in View.allCases {
        let layout = ReaderLayout(columns: columns, rows: 24, recording: recording, view: view, paneBias: 0)
        let page = Page(Feed(recording, view: view), layout: layout)
        for place in [page.feed.first, page.feed.last].compactMap({ $0 }) {
          let block = page.block(place)
          #expect(block.lead >= 0 && block.heading >= 0 && block.trail >= 0)
          guard case .segment(let track, let index) = place else {
            #expect(block.heading >= 1)
            continue
          }
          #expect(block.text == page.lines(track, index).count && block.text >= 1)
          #expect(block.text == page.textHeight(track, index))
          let edges = page.textEdges(of: track)
          #expect(edges.width >= 1 && edges.width <= 92)
          #expect(columns < 20 || edges.left + edges.width <= columns)
        }
      }
    }
  }

  @Test("A silence of four seconds takes a row of its own, a shorter one none")
  func silences() {
    let recording = Recording.made(speech: [Line(0, 1), Line(4.999, 6), Line(10, nil), Line(60, 61), Line(60.5, 62)])
    let page = Walker(recording).page
    let leads = (0..<5).map { page.block(.segment(.speech, $0)).lead }
    #expect(leads == [0, 0, 1, 0, 0])
    #expect(page.silence(before: 2, of: .speech) == .seconds(4))
  }

  @Test("On a narrow screen the name stands above the words, once for each turn; on the narrowest the time does too")
  func headings() {
    let recording = Recording.made(speech: [Line(0, 1, "Ann"), Line(1, 2, "Ann"), Line(2, 3, "Bo"), Line(3, 4)])
    let headings = { (columns: Int) in
      let page = Walker(recording, columns: columns).page
      return (0..<4).map { page.block(.segment(.speech, $0)).heading }
    }
    #expect(headings(80) == [0, 0, 0, 0])
    #expect(headings(40) == [1, 0, 1, 0])
    #expect(headings(24) == [1, 1, 1, 1])
  }

  @Test("Side by side, the rows of the speech in a scene are at least those of the scene", arguments: 0..<10)
  func sideBySide(seed: Int) throws {
    var dice = Dice(1000 + seed)
    let recording = Recording.random(&dice)
    var walker = Walker(recording, columns: 140, rows: 24)
    walker.show(.both)
    let page = walker.page
    guard page.layout.isSideBySide, let scenes = recording.scene, let speech = recording.speech else { return }
    for scene in 0..<scenes.count {
      guard let first = page.firstSpeech(in: scene) else { continue }
      let inScene = (first..<speech.count).prefix { page.scene(during: $0) == scene }
      let rows = inScene.reduce(0) { $0 + page.block(.segment(.speech, $1)).height }
      #expect(rows >= page.textHeight(.scene, scene), "scene \(scene)")
      #expect(page.anchor(of: .segment(.scene, scene)) == .segment(.speech, first))
    }
  }

  @Test("Every place is on the page once: alone, or beside the one it is anchored to", arguments: 0..<10)
  func everyPlaceHasRows(seed: Int) {
    var dice = Dice(1100 + seed)
    let recording = Recording.random(&dice)
    for columns in [40, 140] {
      var walker = Walker(recording, columns: columns)
      walker.show(.both)
      let page = walker.page
      var rowed: [Place] = []
      var next = page.feed.first.map { page.anchor(of: $0) }
      while let place = next {
        rowed.append(place)
        next = page.nextRow(after: place)
      }
      for (a, b) in zip(rowed, rowed.dropFirst()) { #expect(page.previousRow(before: b) == a) }
      var place = page.feed.first
      while let current = place {
        #expect(rowed.filter { $0 == page.anchor(of: current) }.count == 1, "\(current)")
        place = page.feed.next(after: current)
      }
    }
  }

  @Test("Outlines: the overview stands above the first item, a nameless item says so")
  func outlines() {
    let items = [Outline.Item(title: ""), Outline.Item(title: "b", text: "some words", start: .seconds(5))]
    var walker = Walker(.made(chapters: items))
    walker.show(.chapters)
    let page = walker.page
    #expect(page.titleLines(0) == ["(no title)"])
    let parts = [Place.item(0), .item(1)].map(page.block).map { [$0.lead, $0.heading, $0.text, $0.trail] }
    #expect(parts == [[2, 1, 0, 1], [0, 1, 1, 1]])
    #expect(page.item(7) == nil && page.itemLines(7).isEmpty)
  }

  @Test("No layout is too small or too large", arguments: [0, 1, 2, 5, 19, 20, 29, 30, 80, 104, 200, 1000])
  func layouts(columns: Int) {
    for rows in [0, 1, 2, 3, 4, 7, 24, 60, 500] {
      for view in View.allCases {
        for bias in [-4, 0, 12] {
          let layout = ReaderLayout(columns: columns, rows: rows, recording: .plain(20), view: view, paneBias: bias)
          #expect(layout.bodyRows >= 0 && layout.bodyTop + layout.bodyRows <= max(rows - 1, layout.bodyTop))
          #expect(layout.main.textWidth >= 1)
          #expect(layout.outlineWidth ?? 0 <= columns / 2)
          if let second = layout.second { #expect(second.left > layout.main.right && second.right < columns) }
        }
      }
    }
  }
}
