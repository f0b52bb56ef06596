import Domain
import Fixtures
import Search
import State
import Testing

/// A reader on a screen of some size, and what a person does to it.
struct Walker {
  var state: ReaderState
  var columns: Int
  var rows: Int

  enum Step: CaseIterable {
    case down, up, manyDown, manyUp, pageDown, pageUp, halfDown, halfUp, first, last
    case speech, scene, both, chapters, topics
    case nextChapter, previousChapter, nextTurn, previousTurn, jump, back, forward
    case cross, outline, text, larger, smaller, resize
    case search, nextHit, filter, unfilter, range
  }

  init(_ recording: Recording, columns: Int = 80, rows: Int = 24, at seconds: Double? = nil) {
    state = ReaderState(recording, at: seconds.map { .seconds($0) })
    (self.columns, self.rows) = (columns, rows)
    settle()
  }

  var page: Page { state.page(columns: columns, rows: rows) }
  var bodyRows: Int { page.layout.bodyRows }
  var index: Int? {
    switch state.place {
    case .segment(_, let index)?, .item(let index)?: index
    case nil: nil
    }
  }

  /// As before a frame is drawn.
  mutating func settle() { state.settle(columns: columns, rows: rows) }

  mutating func move(_ lines: Int) {
    state.move(by: lines, columns: columns, rows: rows)
    settle()
  }

  mutating func page(down: Bool, half: Bool = false) {
    state.page(down: down, half: half, columns: columns, rows: rows)
    settle()
  }

  mutating func edge(end: Bool) {
    state.moveToEdge(end: end, columns: columns, rows: rows)
    settle()
  }

  mutating func show(_ view: View) {
    state.show(view)
    settle()
  }

  mutating func jump(_ seconds: Double) {
    state.jump(to: .seconds(seconds), rows: rows)
    settle()
  }

  mutating func resize(_ columns: Int, _ rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    settle()
  }

  mutating func take(_ step: Step, _ dice: inout Dice) {
    switch step {
    case .down: state.move(by: 1, columns: columns, rows: rows)
    case .up: state.move(by: -1, columns: columns, rows: rows)
    case .manyDown: state.move(by: 2 + dice.roll(300), columns: columns, rows: rows)
    case .manyUp: state.move(by: -2 - dice.roll(300), columns: columns, rows: rows)
    case .pageDown, .pageUp: state.page(down: step == .pageDown, half: false, columns: columns, rows: rows)
    case .halfDown, .halfUp: state.page(down: step == .halfDown, half: true, columns: columns, rows: rows)
    case .first, .last: state.moveToEdge(end: step == .last, columns: columns, rows: rows)
    case .speech: state.show(.speech)
    case .scene: state.show(.scene)
    case .both: state.show(.both)
    case .chapters: state.show(.chapters)
    case .topics: state.show(.topics)
    case .nextChapter, .previousChapter: _ = state.jumpChapter(forward: step == .nextChapter, rows: rows)
    case .nextTurn, .previousTurn: _ = state.jumpTurn(forward: step == .nextTurn)
    case .jump: state.jump(to: .seconds(Double(dice.roll(700) - 20)), rows: rows)
    case .back, .forward: _ = state.travel(back: step == .back, rows: rows)
    case .cross: if page.layout.isSideBySide { state.crossTracks() }
    case .outline: state.focusOutline(page.layout.outlineWidth != nil)
    case .text: state.focusOutline(false)
    case .larger: state.resizePane(by: 1)
    case .smaller: state.resizePane(by: -1)
    case .search: search(dice.pick(["word", "a", "said", "1"]))
    case .nextHit: _ = state.moveToHit(forward: dice.roll(2) == 0, columns: columns, rows: rows)
    case .filter: filter(dice.pick(["a", "e", "7", "nobody says this"]))
    case .unfilter: state.setFilter(nil)
    case .range: _ = state.toggleRange()
    case .resize: (columns, rows) = (Walker.columnChoices[dice.roll(10)], Walker.rowChoices[dice.roll(10)])
    }
    settle()
  }

  /// Looks for words in all tracks, as the program does on its lanes.
  mutating func search(_ words: String) {
    guard let finding = try? Finding(.typed(words), in: state.recording) else { return }
    state.beginTyping()
    state.show(finding)
    for (track, result) in found(words) { state.found(result, in: track, columns: columns, rows: rows) }
    state.keepSearch()
    settle()
  }

  mutating func filter(_ words: String) {
    state.setFilter(try? Finding(.typed(words), in: state.recording))
    for (track, result) in found(words) { state.filtered(result, in: track) }
    settle()
  }

  func found(_ words: String) -> [(Track, SearchResult)] {
    Track.allCases.compactMap { track in
      guard let transcript = state.recording.transcript(track), let index = SearchIndex(transcript) else { return nil }
      return (try? index.search(.typed(words))).flatMap { $0 }.map { (track, $0) }
    }
  }

  static let columnChoices = [1, 2, 9, 20, 29, 40, 80, 104, 120, 200]
  static let rowChoices = [1, 2, 3, 4, 6, 7, 12, 24, 40, 60]
}

// MARK: What is true before every frame

extension Walker {
  /// Everything that must hold, whatever was done.
  func check(_ comment: @autoclosure () -> String, _ location: SourceLocation = #_sourceLocation) {
    let page = page
    let rows = page.layout.bodyRows
    guard rows > 0, let place = state.place else { return }
    let visible = state.visible(page)
    guard let first = visible.first, let last = visible.last else {
      Issue.record("nothing is in sight: \(comment())", sourceLocation: location)
      return
    }
    #expect(first.row <= 0, "an empty row above the first place: \(comment())", sourceLocation: location)
    let bottom = last.row + page.block(last.place).height
    let hasAll = page.previousRow(before: first.place) == nil && first.row == 0
    #expect(bottom >= rows || hasAll, "an empty row below the last place: \(comment())", sourceLocation: location)
    let selected = state.selection(page).count
    #expect(
      state.selectionCount(page) == selected,
      "a range is counted wrongly: \(comment())",
      sourceLocation: location
    )
    expectInSight(place, page, visible, comment(), location)
    expectUnbroken(page, visible, comment(), location)
  }

  /// What one stands on is seen whole where it fits, else it fills the page.
  private func expectInSight(
    _ place: Place,
    _ page: Page,
    _ visible: [(place: Place, row: Int)],
    _ comment: String,
    _ location: SourceLocation
  ) {
    let rows = page.layout.bodyRows
    guard let shown = visible.first(where: { $0.place == page.anchor(of: place) }) else {
      Issue.record("\(place) is out of sight: \(comment)", sourceLocation: location)
      return
    }
    var height = page.block(shown.place).height
    // Beside its speech, a scene is often the longer one.
    if case .segment(.scene, let index) = place { height = max(height, page.textHeight(.scene, index)) }
    let isWhole = shown.row >= 0 && shown.row + height <= rows
    let fillsThePage = shown.row <= 0 && shown.row + height >= rows
    #expect(isWhole || fillsThePage, "\(place) is cut at row \(shown.row): \(comment)", sourceLocation: location)
  }

  /// Places follow one another in sight without a gap.
  private func expectUnbroken(
    _ page: Page,
    _ visible: [(place: Place, row: Int)],
    _ comment: String,
    _ location: SourceLocation
  ) {
    for (a, b) in zip(visible, visible.dropFirst()) {
      let isNext = a.row + page.block(a.place).height == b.row && page.nextRow(after: a.place) == b.place
      #expect(isNext, "\(a) is not followed by \(b): \(comment)", sourceLocation: location)
    }
  }

  /// The row of the whole text that is at the top of the page: all rows before it counted, so for small texts only.
  var topRow: Int {
    let page = page
    guard let place = state.place else { return 0 }
    var row = -state.anchorRow
    var before = page.previousRow(before: page.anchor(of: place))
    while let current = before {
      row += page.block(current).height
      before = page.previousRow(before: current)
    }
    return row
  }
}
