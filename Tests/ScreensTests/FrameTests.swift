import Canvas
import Commands
import Domain
import Input
import Memory
import Screens
import Search
import State
import Testing

/// Every screen at five sizes, as it was looked at and found right.
struct FrameTests {
  static let sizes = [(200, 60), (120, 40), (80, 24), (40, 10), (20, 4)]

  @Test("Each screen looks as recorded, at every size", arguments: Scene.allCases, sizes.map { "\($0.0)x\($0.1)" })
  func looksAsRecorded(scene: Scene, size: String) throws {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    let state = scene.state(columns: parts[0], rows: parts[1])
    try FrameFile.expect(draw(state), named: "\(scene.rawValue)-\(size)")
  }

  @Test("No size is too small to draw, and every frame has the size that was asked for", arguments: Scene.allCases)
  func neverTraps(scene: Scene) {
    for columns in [0, 1, 2, 5, 19, 20, 21, 29, 30, 31, 47, 60, 95, 97, 104, 156, 300] {
      for rows in [0, 1, 3, 4, 5, 6, 7, 8, 9, 12, 23, 70] {
        let frame = draw(scene.state(columns: columns, rows: rows))
        #expect(frame.grid.size == Size(columns: columns, rows: rows))
        #expect(frame.cursor.row <= max(0, rows - 1))
      }
    }
  }

  @Test("Help keeps its key on the screen at every width", arguments: 20...210)
  func helpIsAlwaysNamed(columns: Int) {
    for scene in [Scene.library, .speech, .chapters] {
      let frame = draw(scene.state(columns: columns, rows: 12))
      let row = (0..<columns).map { frame.grid[11, $0].base }.compactMap(Unicode.Scalar.init)
      #expect(String(String.UnicodeScalarView(row)).hasSuffix("? help "))
    }
  }

  @Test("A list that never arrived does not claim that the library is empty")
  func unreadLibrary() {
    var state = AppState()
    state.library.failLoading()
    #expect(FrameText.text(draw(state)).contains("The library was not read."))
    state.library.finishLoading([])
    #expect(FrameText.text(draw(state)).contains("The library is empty."))
  }

  @Test("The selected row has a sign and the cursor, so that nothing is told by colour alone")
  func selectionHasASign() {
    for scene in [Scene.library, .speech, .scene, .both, .chapters, .topics] {
      let frame = draw(scene.state(columns: 80, rows: 24))
      #expect(frame.grid[frame.cursor.row, frame.cursor.column].base == UInt32(UInt8(ascii: ">")))
    }
  }
}

/// The states that are drawn.
enum Scene: String, CaseIterable, CustomTestStringConvertible {
  case library, welcome, filtered, loading
  case speech, scene, both, chapters, topics, empty, outline
  case help, palette, themes, goTo, prefix, card, notice
  case searching, found, foundInBoth, foundInChapters, filteredText, filteredAway, range, copying, plain

  var testDescription: String { rawValue }

  func state(columns: Int, rows: Int) -> AppState {
    var state = AppState()
    (state.columns, state.rows) = (columns, rows)
    if self != .loading { state.library.finishLoading(Fixture.videos) }
    fill(&state)
    state.reader?.settle(columns: columns, rows: rows)
    state.library.settle(listRows: LibraryLayout(state).listRows)
    state.settleMenu()
    return state
  }

  private func fill(_ state: inout AppState) {
    switch self {
    case .library, .loading: break
    case .welcome: state.showsWelcome = true
    case .filtered:
      state.library.setFilter("nothing like it")
      state.overlay = .prompt(PromptState(.filter, text: "nothing like it"))
    case .prefix:
      state.pending = [KeyPress(.character(","))]
    case .help, .palette, .themes: state.overlay = .menu(MenuState(kind: menuKind, items: items))
    case .speech, .scene, .both, .chapters, .topics, .goTo, .card, .notice, .outline, .empty: read(&state)
    case .searching, .found, .foundInBoth, .foundInChapters, .filteredText, .filteredAway, .range, .copying, .plain:
      find(&state)
    }
  }

  private func read(_ state: inout AppState) {
    state.screen = .reader
    var reader = ReaderState(self == .empty ? Fixture.bare : Fixture.recording, at: MediaTime(milliseconds: 45_000))
    switch self {
    case .scene, .empty: reader.show(.scene)
    case .both: reader.show(.both)
    case .chapters: reader.show(.chapters)
    case .topics: reader.show(.topics)
    case .outline: reader.focusOutline(true)
    default: break
    }
    state.reader = reader
    switch self {
    case .goTo:
      var prompt = PromptState(.goToTime, text: "1:3x")
      prompt.complaint = "not a time"
      state.overlay = .prompt(prompt)
    case .card: state.overlay = .card(top: 0)
    case .notice: state.notice = Notice("something failed; press r to try again", kind: .failure)
    default: break
    }
  }

  private func find(_ state: inout AppState) {
    state.screen = .reader
    var reader = ReaderState(Fixture.recording, at: MediaTime(milliseconds: 45_000))
    switch self {
    case .searching:
      reader.look(for: "salt")
      state.overlay = .prompt(PromptState(.search, text: "salt"))
    case .found: reader.look(for: "is on")
    case .foundInBoth:
      reader.show(.both)
      reader.look(for: "the")
    case .foundInChapters:
      reader.show(.chapters)
      reader.look(for: "it")
    case .filteredText: reader.filter(by: "on")
    case .filteredAway: reader.filter(by: "nobody says this")
    case .range:
      _ = reader.toggleRange()
      reader.step(forward: true, columns: state.columns, rows: state.rows)
      reader.step(forward: true, columns: state.columns, rows: state.rows)
    case .copying: state.pending = [KeyPress(.character("y"))]
    default:
      state.isPlain = true
      reader.hasPanes = false
      reader.show(.both)
    }
    state.reader = reader
  }

  private var menuKind: MenuState.Kind {
    switch self {
    case .help: .help
    case .palette: .palette
    default: .themes
    }
  }

  private var items: [MenuState.Item] {
    guard self != .themes else {
      return ["terminal", "nord", "gruvbox-light-medium"].map {
        MenuState.Item(label: "", name: $0, help: "bundled", section: "", action: .theme($0))
      }
    }
    return Command.table.map { info in
      MenuState.Item(
        label: info.keys.joined(separator: "  "),
        name: info.command.rawValue,
        help: info.help,
        section: info.section.rawValue,
        action: .run(info.command)
      )
    }
  }
}

extension ReaderState {
  /// Looks for words as the program does, all at once.
  mutating func look(for words: String) {
    beginTyping()
    show(try? Finding(.typed(words), in: recording))
    for (track, result) in results(words) { found(result, in: track, columns: 80, rows: 24) }
  }

  fileprivate mutating func filter(by words: String) {
    setFilter(try? Finding(.typed(words), in: recording))
    for (track, result) in results(words) { filtered(result, in: track) }
  }

  private func results(_ words: String) -> [(Track, SearchResult)] {
    Track.allCases.compactMap { track in
      guard let transcript = recording.transcript(track), let index = SearchIndex(transcript) else { return nil }
      return (try? index.search(.typed(words))).flatMap { $0 }.map { (track, $0) }
    }
  }
}
