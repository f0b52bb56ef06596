import Canvas
import Clients
import Domain
import Models
import Settings
import Text
import Writers

/// The command line, understood.
struct Options: Equatable {
  enum Action: Equatable {
    case browse
    /// A video, a file or a folder; maybe with a moment in it.
    case open(String)
    case tutor
    case list(ListOutput)
    case show(ShowRequest)
    case search(SearchRequest)
    case cite(CiteRequest)
    case bring(ImportRequest)
    case export(ExportRequest)
    case notes(NotesRequest)
    case sources(SourcesRequest)
    case library(LibraryRequest)
    case remove(RemoveRequest)
    case rename(RenameRequest)
    case keys
    /// The table as the README has it.
    case keysMarkdown
    case themesList
    case themesCheck(String)
    case configCheck
    case configPath
    case configExample
    case paths
    case doctor(isJSON: Bool)
    case help
    case version
  }

  var action = Action.browse
  var theme: String?
  var color: ColorWhen?
  /// No boxes, no colours, nothing but ASCII of our own.
  var isPlain = false
  /// Nothing is said beyond what was asked for.
  var isQuiet = false
  var script: String?
  var size: Size?
  var synthetic: Int?

  /// Why a command ends before it has done anything, in words and as a code.
  struct Problem: Error, Equatable {
    var message: String
    var exitCode: Int32

    init(_ message: String, _ exitCode: Int32 = ExitCode.usage) {
      self.message = message
      self.exitCode = exitCode
    }

    init(_ error: LibraryError) {
      message = ErrorText.sentence(error)
      exitCode = error.exitCode
    }
  }

  init(_ arguments: [String]) throws(Problem) {
    let words = try Words(arguments)
    theme = words.value("--theme")
    color = try words.value("--color") { ColorWhen(rawValue: $0) }
    isPlain = words.has("--plain")
    isQuiet = words.has("--quiet")
    script = words.value("--script")
    size = try words.value("--size") { Size(notation: $0) }
    synthetic = try words.value("--synthetic") { text in
      Int(text).flatMap { (1...5_000_000).contains($0) ? $0 : nil }
    }
    if words.has("--help") {
      action = .help
    } else if words.has("--version"), words.plain.first != "show" {
      action = .version
    } else {
      action = try ActionReader(words).action()
    }
  }

  /// Anybody's words between quotation marks, harmless.
  static func quoted(_ text: String) -> String {
    "\"\(SafeText.line(String(text.prefix(80))))\""
  }
}
