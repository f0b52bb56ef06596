import CPlatform
import Canvas
package import Clients
import Domain
import Jobs
import Memory
import Models
import Settings
import Text
import Theming

/// The program: what the command line asks for, done.
@MainActor
package enum Program {
  package static let version = "0.1.0"

  /// Does what the arguments say and returns the exit code; a test may bring its own library.
  package static func main(_ arguments: [String], library: LibraryClient? = nil) -> Int32 {
    playhead_memory_return_large()
    playhead_signals_outlive_limits()
    do {
      let options = try Options(arguments)
      let code = try perform(options, library.map { Holdings(standIn: $0) } ?? Holdings(options))
      guard Output.hasFailed else { return code }
      Output.complain("standard output: cannot be written")
      return ExitCode.inputOutput
    } catch {
      Output.complain(error.message)
      return error.exitCode
    }
  }

  private static func perform(_ options: Options, _ holdings: Holdings) throws(Options.Problem) -> Int32 {
    let shelf = Shelf(holdings: holdings)
    switch options.action {
    case .browse, .open, .tutor: return try browse(options, shelf)
    case .help: Output.write(Help.text)
    case .version: Output.write("playhead \(version)\n")
    case .keys: Output.write(KeyList.text(Configuration(options).keymap))
    case .keysMarkdown: Output.write(KeyList.markdown)
    case .list(let output): return ListCommand(output: output, library: holdings.library).run()
    case .show(let request): return try ShowCommand(request: request, shelf: shelf, isQuiet: options.isQuiet).run()
    case .search(let request):
      return try SearchCommand(request: request, shelf: shelf, look: Look(options), isQuiet: options.isQuiet).run()
    case .cite(let request): return try CiteCommand(request: request, shelf: shelf).run()
    case .bring, .export, .notes, .sources, .library, .remove, .rename: return try change(options, shelf)
    case .themesList: return ThemesCommand(Configuration(options)).list()
    case .themesCheck(let name): return ThemesCommand(Configuration(options)).check(name)
    case .configCheck: return ConfigCommand(Configuration(options)).check()
    case .configPath: Output.write(SafeText.line(Configuration(options).paths.configFile) + "\n")
    case .configExample: Output.write(SettingsSchema.example)
    case .paths: ConfigCommand(Configuration(options)).paths()
    case .doctor(let isJSON): return DoctorCommand(Configuration(options), isJSON: isJSON).run()
    }
    return ExitCode.done
  }

  /// What changes the library or takes something out of it.
  private static func change(_ options: Options, _ shelf: Shelf) throws(Options.Problem) -> Int32 {
    let (holdings, isQuiet) = (shelf.holdings, options.isQuiet)
    switch options.action {
    case .bring(let request):
      return try ImportCommand(isJSON: request.isJSON, isQuiet: isQuiet).run { (soFar) throws(LibraryError) in
        try holdings.importing.bring(request.paths, soFar)
      }
    case .export(let request): return try ExportCommand(request: request, shelf: shelf, isQuiet: isQuiet).run()
    case .notes(let request): return try NotesCommand(request: request, shelf: shelf).run()
    case .sources(let request):
      return try SourcesCommand(request: request, holdings: holdings, isQuiet: isQuiet).run()
    case .library(let request):
      guard let store = holdings.store else { throw Options.Problem("there is no library here") }
      return try LibraryCommand(request: request, store: store, isQuiet: isQuiet).run()
    case .remove(let request): return try RemoveCommand(request: request, shelf: shelf, isQuiet: isQuiet).run()
    case .rename(let request): return try RenameCommand(request: request, shelf: shelf).run()
    default: return ExitCode.usage
    }
  }

  /// The interactive program, or the same on a screen in memory where a script tells it what to do.
  private static func browse(_ options: Options, _ shelf: Shelf) throws(Options.Problem) -> Int32 {
    let opening = try Opening(options, shelf)
    if let error = opening.problem {
      Output.complain(ErrorText.sentence(error))
      return error.exitCode
    }
    guard let path = options.script else { return Browser(options, Configuration(options), opening).run() }
    return run(script: path, options, opening)
  }

  private static func run(script path: String, _ options: Options, _ opening: Opening) -> Int32 {
    let script: Script
    do {
      let bytes = try FileReader.read(path)
      script = try Script(String(decoding: bytes, as: UTF8.self))
    } catch let problem as Script.Problem {
      Output.complain("\(SafeText.line(path)):\(problem.line): \(problem.message)")
      return ExitCode.badInput
    } catch let problem as FileProblem {
      Output.complain("\(SafeText.line(path)): \(SafeText.line(problem.message))")
      return ExitCode.noInput
    } catch {
      Output.complain("\(SafeText.line(path)): cannot be read")
      return ExitCode.noInput
    }
    let configuration = Configuration(options)
    Wake.open()
    let inbox = Inbox { Wake.ring() }
    let model = AppModel.make(opening, configuration, inbox, clipboard: .ofScripts) { name in
      guard case .failure(let failure) = configuration.theme(named: name) else { return nil }
      return configuration.summary(of: failure.warnings)
    }
    let screen = MemoryScreen(size: options.size ?? Size(columns: 80, rows: 24))
    let first = configuration.firstTheme()
    model.start(options, opening, configuration, theme: first.name, problems: first.problems)
    let end = ScriptRunner(model: model, inbox: inbox, screen: screen).run(script)
    Output.write(end.printed)
    guard let error = end.error else { return ExitCode.done }
    Output.complain(ErrorText.sentence(error))
    return error.exitCode
  }
}
