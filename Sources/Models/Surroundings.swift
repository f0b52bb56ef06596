package import Clients
package import Jobs

/// What the models need from the rest of the program; a test gives its own.
@MainActor
package struct Surroundings {
  package var library: LibraryClient
  package var jobs: JobRunner
  package var themes: ThemeChoices
  /// Milliseconds of a clock that never goes back.
  package var now: () -> UInt64

  package init(library: LibraryClient, jobs: JobRunner, themes: ThemeChoices, now: @escaping () -> UInt64) {
    self.library = library
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
}
