import Clients
import Clipboard
import Commands
import Domain
import Exporting
import Glibc
import Jobs
import Models
import Sample
import Settings
import State
import Text
import Writers

/// The models put together for a run, on a terminal or from a script alike.
extension AppModel {
  static func make(
    _ opening: Opening,
    _ configuration: Configuration,
    _ inbox: Inbox,
    clipboard: CopyClient,
    chooseTheme: @escaping (String) -> String?
  ) -> AppModel {
    let holdings = opening.holdings
    var around = Surroundings(
      library: holdings.library,
      clipboard: clipboard,
      copyTemplate: configuration.copyTemplate,
      jobs: .dispatching(to: inbox),
      themes: ThemeChoices(
        all: { configuration.catalog.list().entries.map { ($0.name, $0.originText) } },
        choose: chooseTheme
      ),
      now: Monotonic.milliseconds
    )
    around.search = holdings.search
    around.notes = holdings.notes
    around.shelving = holdings.shelving
    around.importing = holdings.importing
    around.exporting = .files(of: holdings.library)
    around.fullPath = UserPath.full
    around.completePath = { UserPath.completed($0) }
    return AppModel(around, keymap: configuration.keymap)
  }

  func start(
    _ options: Options,
    _ opening: Opening,
    _ configuration: Configuration,
    theme: String,
    problems: [SettingsWarning]
  ) {
    start(
      opening: opening.moment,
      mustOpen: !opening.isLibrary,
      tutor: opening.isLibrary && options.synthetic == nil ? SampleShelf.tutor : nil,
      theme: theme,
      takesMouse: configuration.settings.mouse,
      isPlain: options.isPlain,
      showsWelcome: opening.isLibrary
    )
    if let summary = configuration.summary(of: problems) { tell(summary, .warning) }
  }
}

extension ExportClient {
  /// Exports into files, as a person in front of the screen wishes it.
  static func files(of library: LibraryClient) -> ExportClient {
    ExportClient { (wish: Wish, soFar: @Sendable (Int) -> Bool) throws(LibraryError) -> Outcome in
      guard let format = OutputFormat(rawValue: wish.format) else { return Outcome() }
      let isSeveral = wish.videos.count > 1
      let request = Exporting.ExportRequest(
        wish.selection.flatMap { ExportContents($0) } ?? .usual,
        as: format,
        in: Period(from: wish.from, to: wish.to),
        to: ExportOutput(path: wish.path, as: format, isSeveral: isSeveral),
        overwrites: wish.mayReplace,
        withCorrections: wish.withCorrections
      )
      let items = wish.videos.map { ExportItem($0, versions: wish.versions, from: library) }
      do throws(ExportProblem) {
        return Outcome(try Exporter(request).run(items) { soFar($0.done) })
      } catch {
        return Outcome(
          failed: [error.description],
          isInTheWay: error.kind == .exists,
          isStopped: error.kind == .stopped
        )
      }
    }
  }
}

extension ExportClient.Outcome {
  fileprivate init(_ report: ExportReport) {
    self.init(
      written: report.written.compactMap(\.path),
      failed: (report.failed + report.absent).map(\.description),
      isInTheWay: report.isOnlyInTheWay,
      isStopped: report.isStopped
    )
  }
}

extension CopyClient {
  /// The clipboard of this process: the environment is read when something is copied, which most runs never do.
  init(by choice: RouteChoice) {
    self.init { text, what in
      let outcome = Clipboard(environment: Variables.ofThisProcess(), choice: choice).copy(text)
      let bytes: [UInt8]? = if case .terminal(let bytes) = outcome.result { bytes } else { nil }
      return Answer(notice: outcome.notice(what), isFailure: outcome.isFailure, terminal: bytes)
    }
  }

  /// A script runs without a terminal and leaves the clipboard alone; it prints what would be copied.
  static let ofScripts = CopyClient { text, what in
    Answer(notice: "would copy \(what): \(SafeText.line(text))")
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
