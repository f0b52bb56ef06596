package import Commands
package import Domain
package import Input

/// Everything that is on the screen, as one value.
package struct AppState: Sendable {
  package enum Screen: Equatable, Sendable { case library, reader, results, notes }

  /// What lies over the screen and has the keys.
  package enum Overlay: Equatable, Sendable {
    case menu(MenuState)
    case prompt(PromptState)
    /// Something one is asked before it is done; only y does it.
    case question(String)
    /// One moment, whole, from a line of it on.
    case card(top: Int)
  }

  package var columns = 80
  package var rows = 24
  package var screen = Screen.library
  package var library = LibraryState()
  package var reader: ReaderState?
  package var results = ResultsState()
  package var notes = NotesState()
  /// The screens one came through to this one; `q` goes back to the last.
  package var trail: [Screen] = []
  /// Whether the list is that of files somebody named, not of the library.
  package var holdsFiles = false
  /// A video that is being opened.
  package var opening: VideoID?
  package var overlay: Overlay?
  /// Long work that goes on.
  package var work: WorkState?
  package var notice: Notice?
  /// The three lines of the first start.
  package var showsWelcome = false
  package var themeName = "terminal"
  package var takesMouse = true
  /// One thing under the other, without lines, boxes and panes.
  package var isPlain = false
  /// The video that teaches the program, where the library has it.
  package var tutor: VideoID?
  package var keymap: Keymap
  /// What was searched before, the newest last.
  package var searches: [String] = []
  /// What was looked for in the whole library before, the newest last.
  package var librarySearches: [String] = []
  /// A prefix that was typed.
  package var pending: [KeyPress] = []
  /// What may follow it.
  package var continuations: [Keymap.Continuation] {
    guard !pending.isEmpty, case .pending(let continuations) = keymap.match(pending, in: context) else { return [] }
    return continuations
  }

  package init(keymap: Keymap = .standard) {
    self.keymap = keymap
  }

  /// The least a screen needs; smaller ones say so.
  package static let smallest = (columns: 20, rows: 4)

  package var isTooSmall: Bool { columns < AppState.smallest.columns || rows < AppState.smallest.rows }

  package var context: Context {
    switch screen {
    case .library: .library
    case .reader: .reader
    case .results: .results
    case .notes: .notes
    }
  }

  /// Brings what is selected in a menu into sight.
  package mutating func settleMenu() {
    guard case .menu(var menu) = overlay else { return }
    menu.settle(rows: MenuLayout(menu, columns: columns, rows: rows).itemRows)
    overlay = .menu(menu)
  }
}
