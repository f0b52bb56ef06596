import Canvas
import Clients
import Commands
import Domain
import Fixtures
import Input
import Jobs
import Models
import Screens
import State
import Writers

/// The program as a person has it before them, with everything around it in the hands of the test.
@MainActor
final class Desk {
  let library: FakeLibrary
  let jobs = ManualJobs()
  let clipboard = FakeClipboard()
  let notes = FakeNotes()
  let exports = FakeExports()
  let shelf = FakeShelf()
  let app: AppModel
  private(set) var now: UInt64 = 10_000
  /// The themes that were put on, in order.
  private(set) var themes: [String] = []

  init(
    _ recordings: [Recording]? = nil,
    keymap: Keymap = .standard,
    opening: Moment? = nil,
    search: SearchClient = .nowhere,
    welcome: Bool = false
  ) {
    library = FakeLibrary(recordings ?? [.plain(100, id: "A"), .plain(100, id: "B")])
    let desk = Lock<Desk?>(nil)
    let themes = ThemeChoices(
      all: { [("terminal", "its own"), ("night", "bundled"), ("nord", "bundled")] },
      choose: { name in
        guard ["terminal", "night", "nord"].contains(name) else { return "there is no theme \"\(name)\"" }
        desk.withLock { $0 }?.themes.append(name)
        return nil
      }
    )
    var around = Surroundings(
      library: library.client,
      clipboard: clipboard.client,
      copyTemplate: try? CitationTemplate("{time} {text}"),
      jobs: jobs.runner,
      themes: themes,
      now: { desk.withLock { $0 }?.now ?? 0 }
    )
    around.search = search
    around.completePath = { typed in
      typed == "/t" ? PathCompletion("/ta", choices: ["talks/", "talk.srt"]) : PathCompletion(typed)
    }
    around.notes = notes.client
    around.exporting = exports.client
    around.importing = shelf.importing
    around.shelving = shelf.shelving
    app = AppModel(around, keymap: keymap)
    desk.withLock { $0 = self }
    app.start(opening: opening, tutor: VideoID("B"), theme: "terminal", takesMouse: true, showsWelcome: welcome)
    jobs.finishAll()
    app.settle()
  }

  /// A desk with the first video open.
  static func reading(_ recording: Recording = .plain(100, id: "A")) -> Desk {
    let desk = Desk([recording, .plain(20, id: "B")])
    desk.press("Enter")
    desk.jobs.finishAll()
    desk.app.settle()
    return desk
  }

  var state: AppState { app.snapshot }
  var notice: String { state.notice?.text ?? "" }
  var reader: ReaderState? { state.reader }
  var index: Int? {
    switch reader?.place {
    case .segment(_, let index)?, .item(let index)?: index
    case nil: nil
    }
  }
  var prompt: PromptState? {
    if case .prompt(let prompt)? = state.overlay { prompt } else { nil }
  }
  var menu: MenuState? {
    if case .menu(let menu)? = state.overlay { menu } else { nil }
  }

  /// Presses keys one after the other, written as in the config, a frame after each.
  func press(_ notation: String) {
    guard case .success(let keys) = KeyNotation.parse(notation) else { return }
    for key in keys {
      app.press(key)
      app.settle()
    }
  }

  func type(_ text: String) {
    for scalar in text.unicodeScalars { app.press(KeyPress(.character(scalar))) }
    app.settle()
  }

  func wait(_ milliseconds: UInt64) { now += milliseconds }

  /// What is on the screen as plain rows.
  var screen: [String] {
    app.settle()
    let grid = draw(state).grid
    return (0..<grid.size.rows).map { row in
      (0..<grid.size.columns).compactMap { column in
        let cell = grid[row, column]
        return cell.width == 0 ? nil : Unicode.Scalar(cell.base).map { String(Character($0)) }
      }.joined()
    }
  }
}
