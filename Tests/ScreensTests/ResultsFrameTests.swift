import Canvas
import Commands
import Domain
import Screens
import Search
import State
import Testing

/// The results of a search of everything, as they were looked at and found right.
struct ResultsFrameTests {
  static let sizes = ["120x40", "80x24", "40x10", "20x4"]

  @Test("The results look as recorded, at every size", arguments: ResultsScene.allCases, sizes)
  func looksAsRecorded(scene: ResultsScene, size: String) throws {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    let state = scene.state(columns: parts[0], rows: parts[1])
    try FrameFile.expect(draw(state), named: "\(scene.rawValue)-\(size)")
  }

  @Test("No size is too small to draw the results", arguments: ResultsScene.allCases)
  func neverTraps(scene: ResultsScene) {
    for columns in [0, 1, 19, 20, 21, 29, 30, 31, 39, 40, 59, 60, 63, 64, 79, 80, 99, 100, 300] {
      for rows in [0, 1, 4, 5, 6, 7, 8, 12, 70] {
        let frame = draw(scene.state(columns: columns, rows: rows))
        #expect(frame.grid.size == Size(columns: columns, rows: rows))
        #expect(frame.cursor.row <= max(0, rows - 1))
      }
    }
  }

  @Test("What was found is in sight on every row and at every width", arguments: 20...140)
  func hitsAreInSight(columns: Int) {
    var state = ResultsScene.results.state(columns: columns, rows: 12)
    for _ in 0..<20 {
      state.results.move(by: 1)
      state.results.settle(listRows: 10)
      guard let hit = state.results.selectedHit, hit.layer != .title else { continue }
      let frame = draw(state)
      let roles = (0..<columns).map { frame.grid[frame.cursor.row, $0].role }
      #expect(roles.contains(.currentMatch), "\(hit.text)")
    }
  }

  @Test("The selected row has a sign and the cursor, and the video one reads in stays named")
  func selectionHasASign() {
    var state = ResultsScene.results.state(columns: 80, rows: 8)
    for _ in 0..<6 { state.results.move(by: 1) }
    state.results.settle(listRows: 6)
    let frame = draw(state)
    #expect(frame.grid[frame.cursor.row, 0].base == UInt32(UInt8(ascii: ">")))
    #expect(state.results.top > 0 && text(frame, 1).contains("Bread, step by step"))
  }

  private func text(_ frame: Frame, _ row: Int) -> String {
    String(String.UnicodeScalarView((0..<80).compactMap { Unicode.Scalar(frame.grid[row, $0].base) }))
  }
}

enum ResultsScene: String, CaseIterable, CustomTestStringConvertible {
  case results, resultsEnd, resultsHeading, resultsTyping, resultsHelp, resultsNone, resultsNear, resultsRemark
  case resultsFailed, resultsPlain, resultsNoLibrary

  var testDescription: String { rawValue }

  func state(columns: Int, rows: Int) -> AppState {
    var state = AppState()
    (state.columns, state.rows, state.screen) = (columns, rows, .results)
    state.library.finishLoading(Fixture.videos)
    fill(&state)
    state.results.settle(listRows: ResultsLayout(state.results, columns: columns, rows: rows).listRows)
    return state
  }

  private func fill(_ state: inout AppState) {
    switch self {
    case .results: state.results.answer("salt", ResultsFixture.salt)
    case .resultsPlain:
      state.isPlain = true
      state.results.answer("salt", ResultsFixture.salt)
    case .resultsEnd:
      state.results.answer("salt", ResultsFixture.salt)
      state.results.moveToEdge(end: true)
    case .resultsHeading:
      state.results.answer("salt", ResultsFixture.salt)
      _ = state.results.jumpVideo(forward: true)
    case .resultsTyping:
      var findings = ResultsFixture.salt
      (findings.total, findings.videoTotal) = (nil, nil)
      state.results.begin(.words("salt"))
      state.results.take(findings)
      state.overlay = .prompt(PromptState(.searchLibrary, text: "salt"))
    case .resultsHelp: state.overlay = .prompt(PromptState(.searchLibrary))
    case .resultsNone: state.results.answer("nobody says this", ResultsFixture.findings([], total: 0, videos: 0))
    case .resultsNear: state.results.answer("said:budget near:20s seen:whiteboard", ResultsFixture.near)
    case .resultsRemark: state.results.answer("\"salt", ResultsFixture.salt)
    case .resultsNoLibrary:
      state.library.finishLoading([])
      state.overlay = .prompt(PromptState(.searchLibrary))
    case .resultsFailed:
      state.results.begin(.words("salt"))
      state.results.fail("another program is writing to the library; try again when it is done")
    }
  }
}

extension ResultsState {
  fileprivate mutating func answer(_ words: String, _ findings: Findings) {
    begin(.words(words))
    finish(findings)
  }
}
