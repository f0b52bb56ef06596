import Clients
import Clipboard
import Curses
import Library
import Models
import Settings
import Theming
import Writers

/// `playhead doctor`: what the program leans on, and what is missing.
@MainActor
struct DoctorCommand {
  let configuration: Configuration
  let isJSON: Bool

  init(_ configuration: Configuration, isJSON: Bool) {
    self.configuration = configuration
    self.isJSON = isJSON
  }

  func run() -> Int32 {
    let report = Doctor.report(facts)
    if isJSON {
      let checks = report.checks.map { Reports.Check(name: $0.name, isFine: $0.ok, detail: $0.detail, hint: $0.hint) }
      Reports.doctor(checks) { Output.write($0) }
    } else {
      Output.write(Doctor.text(report))
    }
    return report.exitCode
  }

  private var facts: DoctorFacts {
    let probe = TerminalProbe.look(colors: configuration.colors)
    let colors: ColorDepth? = configuration.colors == ColorDepth.none ? nil : probe.depth
    let terminal = DoctorTerminal.size().map { size in
      DoctorTerminal(columns: size.columns, rows: size.rows, problem: probe.problem?.description, colors: colors)
    }
    return DoctorFacts(
      version: Program.version,
      environment: Variables.ofThisProcess(),
      terminal: terminal,
      isUTF8: DoctorFacts.usesUTF8(),
      ncurses: TerminalProbe.libraryVersion,
      libraries: DoctorLibrary.present(),
      paths: configuration.paths,
      hasSettingsFile: configuration.loaded.exists,
      warnings: configuration.firstTheme().problems.count,
      route: configuration.copyRoute,
      library: store
    )
  }

  /// Asks the library what it holds, which tells whether it can be used.
  private var store: DoctorStore {
    var facts = DoctorStore(sqlite: SQLiteFacts.version, searchesWords: SQLiteFacts.searchesWords)
    do throws(LibraryError) {
      facts.contents = try Store(path: configuration.paths.library).info().map(LibraryCommand.words)
    } catch {
      facts.problem =
        if case .unusable(let why, let advice) = error { (why, advice) } else {
          (ErrorText.sentence(error), "`playhead library check` tells more")
        }
    }
    return facts
  }
}
