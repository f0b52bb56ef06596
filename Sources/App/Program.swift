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
    do {
      let options = try Options(arguments)
      let code = perform(options, library ?? options.library)
      guard Output.hasFailed else { return code }
      Output.complain("standard output: cannot be written")
      return ExitCode.inputOutput
    } catch {
      Output.complain(error.message)
      return ExitCode.usage
    }
  }

  private static func perform(_ options: Options, _ library: LibraryClient) -> Int32 {
    switch options.action {
    case .browse, .open, .tutor: return browse(options, library)
    case .help: Output.write(Help.text)
    case .version: Output.write("playhead \(version)\n")
    case .keys: Output.write(KeyList.text(Configuration(options).keymap))
    case .keysMarkdown: Output.write(KeyList.markdown)
    case .list: return list(library)
    case .themesList: return ThemesCommand(Configuration(options)).list()
    case .themesCheck(let name): return ThemesCommand(Configuration(options)).check(name)
    case .configCheck: return ConfigCommand(Configuration(options)).check()
    case .configPath: Output.write(SafeText.line(Configuration(options).paths.configFile) + "\n")
    case .configExample: Output.write(SettingsSchema.example)
    case .paths: ConfigCommand(Configuration(options)).paths()
    }
    return ExitCode.done
  }

  private static func browse(_ options: Options, _ library: LibraryClient) -> Int32 {
    if let moment = options.moment, !isKnown(moment.video, library) {
      Output.complain(ErrorText.sentence(.noSuchVideo(moment.video)))
      return ExitCode.noInput
    }
    guard let path = options.script else { return Browser(options, Configuration(options), library).run() }
    return run(script: path, options, library)
  }

  private static func isKnown(_ id: VideoID, _ library: LibraryClient) -> Bool {
    guard case .success(let videos) = Result(catching: { try library.videos() }) else { return true }
    return videos.contains { $0.id == id }
  }

  private static func list(_ library: LibraryClient) -> Int32 {
    let videos: [Video]
    do {
      videos = try library.videos()
    } catch {
      Output.complain(ErrorText.sentence(error))
      return ExitCode.badLibrary
    }
    for video in videos {
      let length = video.duration?.clock ?? "-"
      Output.write("\(SafeText.line(video.id.text))  \(length)  \(SafeText.line(video.title))\n")
    }
    return videos.isEmpty ? ExitCode.nothingFound : ExitCode.done
  }

  /// The same program on a screen in memory, told what to do by a file.
  private static func run(script path: String, _ options: Options, _ library: LibraryClient) -> Int32 {
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
    let model = AppModel.make(library, configuration, inbox) { name in
      guard case .failure(let failure) = configuration.theme(named: name) else { return nil }
      return configuration.summary(of: failure.warnings)
    }
    let screen = MemoryScreen(size: options.size ?? Size(columns: 80, rows: 24))
    let first = configuration.firstTheme()
    model.start(options, configuration, theme: first.name, problems: first.problems)
    Output.write(ScriptRunner(model: model, inbox: inbox, screen: screen).run(script))
    return ExitCode.done
  }
}
