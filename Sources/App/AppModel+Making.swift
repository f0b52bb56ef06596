import Clients
import Commands
import Domain
import Glibc
import Jobs
import Models
import Sample
import Settings
import State
import Text

/// The models put together for a run, on a terminal or from a script alike.
extension AppModel {
  static func make(
    _ library: LibraryClient,
    _ configuration: Configuration,
    _ inbox: Inbox,
    chooseTheme: @escaping (String) -> String?
  ) -> AppModel {
    let around = Surroundings(
      library: library,
      jobs: .dispatching(to: inbox),
      themes: ThemeChoices(
        all: { configuration.catalog.list().entries.map { ($0.name, $0.originText) } },
        choose: chooseTheme
      ),
      now: Monotonic.milliseconds
    )
    return AppModel(around, keymap: configuration.keymap)
  }

  func start(_ options: Options, _ configuration: Configuration, theme: String, problems: [SettingsWarning]) {
    start(
      opening: options.moment,
      tutor: options.synthetic == nil ? SampleShelf.tutor : nil,
      theme: theme,
      takesMouse: configuration.settings.mouse,
      showsWelcome: true
    )
    if let summary = configuration.summary(of: problems) { tell(summary, .warning) }
  }
}

extension Options {
  /// The videos there are.
  var library: LibraryClient {
    synthetic.map { Synthetic.client(segments: $0) } ?? SampleShelf.client
  }

  /// What is opened at once.
  var moment: Moment? {
    switch action {
    case .open(let moment): moment
    case .tutor: Moment(video: SampleShelf.tutor)
    default: synthetic == nil ? nil : Moment(video: Synthetic.id)
    }
  }
}

extension ThemeCatalog.Entry {
  /// Where a theme is from, in words.
  var originText: String {
    switch origin {
    case .terminal: "the terminal's own colours"
    case .bundled: "bundled"
    case .user: "yours"
    }
  }
}

/// A clock that never goes back.
enum Monotonic {
  static func milliseconds() -> UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1000 + UInt64(now.tv_nsec) / 1_000_000
  }
}
