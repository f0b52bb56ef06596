package import Clients
package import Jobs
package import Writers

/// What the models need from the rest of the program; a test gives its own.
@MainActor
package struct Surroundings {
  package var library: LibraryClient
  package var search = SearchClient.nowhere
  package var notes = NotesClient.nowhere
  package var shelving = ShelvingClient.nowhere
  package var importing = ImportClient.nowhere
  package var exporting = ExportClient.nowhere
  /// A path as a person typed it, `~` and relative ones made whole.
  package var fullPath: (String) -> String = { $0 }
  /// What Tab makes of the beginning of a path; may block and belongs on a lane.
  package var completePath: @Sendable (String) -> PathCompletion = { PathCompletion($0) }
  package var clipboard: CopyClient
  /// How a person's own form of a copy is made.
  package var copyTemplate: CitationTemplate?
  package var jobs: JobRunner
  package var themes: ThemeChoices
  /// Milliseconds of a clock that never goes back.
  package var now: () -> UInt64

  package init(
    library: LibraryClient,
    clipboard: CopyClient,
    copyTemplate: CitationTemplate?,
    jobs: JobRunner,
    themes: ThemeChoices,
    now: @escaping () -> UInt64
  ) {
    self.library = library
    self.clipboard = clipboard
    self.copyTemplate = copyTemplate
    self.jobs = jobs
    self.themes = themes
    self.now = now
  }
}

/// The themes one can pick from.
@MainActor
package struct ThemeChoices {
  /// Names, each with where it comes from.
  package var all: () -> [(name: String, origin: String)]
  /// Shows a theme at once; returns what is wrong with it, or nil.
  package var choose: (String) -> String?

  package init(all: @escaping () -> [(name: String, origin: String)], choose: @escaping (String) -> String?) {
    self.all = all
    self.choose = choose
  }
}

/// What only the main loop can do.
package enum Effect: Equatable, Sendable {
  case quit
  case suspend
  case redraw
  case mouse(Bool)
  /// A text for the person's editor, which has the terminal meanwhile; what came of it goes to `AppModel.edited`.
  case edit(String)
  /// Bytes for the terminal that draw nothing.
  case send([UInt8])
  /// What was to be opened at the start cannot be.
  case giveUp(LibraryError)
}

/// A path as far as there is only one way it can go on.
package struct PathCompletion: Equatable, Sendable {
  package var path: String
  /// The names it can go on with, where there are several.
  package var choices: [String]

  package init(_ path: String, choices: [String] = []) {
    self.path = path
    self.choices = choices
  }
}
