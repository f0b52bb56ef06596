import Canvas
import Domain
import Settings
import Text

/// The command line, understood.
struct Options: Equatable {
  enum Action: Equatable {
    case browse
    case open(Moment)
    case tutor
    case list
    case keys
    /// The table as the README has it.
    case keysMarkdown
    case themesList
    case themesCheck(String)
    case configCheck
    case configPath
    case configExample
    case paths
    case help
    case version
  }

  var action = Action.browse
  var theme: String?
  var color: ColorWhen?
  var script: String?
  var size: Size?
  var synthetic: Int?

  struct Problem: Error, Equatable {
    var message: String
  }

  init(_ arguments: [String]) throws(Problem) {
    var words: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        break
      }
      guard argument.hasPrefix("-"), argument.utf8.count > 1 else {
        words.append(argument)
        continue
      }
      try take(argument, &rest)
    }
    if action == .browse { action = try Options.action(words) }
  }

  private mutating func take(_ argument: String, _ rest: inout ArraySlice<String>) throws(Problem) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts[0]
    func value(_ what: String) throws(Problem) -> String {
      if parts.count > 1 { return parts[1] }
      guard let next = rest.popFirst() else { throw Problem(message: "\(name) needs \(what)") }
      return next
    }
    switch name {
    case "--help", "-h": action = .help
    case "--version", "-V": action = .version
    case "--theme": theme = try value("the name of a theme; `playhead themes list` has them")
    case "--color", "--colour": color = try Options.color(try value("auto, always or never"))
    case "--script": script = try value("a file")
    case "--size": size = try Options.size(try value("a size like 80x24"))
    case "--synthetic": synthetic = try Options.count(try value("a number of segments"))
    default:
      throw Problem(message: "unknown option \(Options.quoted(name)); `playhead --help` lists them")
    }
  }

  private static func color(_ text: String) throws(Problem) -> ColorWhen {
    guard let color = ColorWhen(rawValue: text) else {
      throw Problem(message: "--color takes auto, always or never, not \(quoted(text))")
    }
    return color
  }

  private static func size(_ text: String) throws(Problem) -> Size {
    guard let size = Size(notation: text) else {
      throw Problem(message: "--size takes columns and rows like 80x24, not \(quoted(text))")
    }
    return size
  }

  private static func count(_ text: String) throws(Problem) -> Int {
    guard let count = Int(text), (1...5_000_000).contains(count) else {
      throw Problem(message: "--synthetic takes a number from 1 to 5000000, not \(quoted(text))")
    }
    return count
  }

  private static func action(_ words: [String]) throws(Problem) -> Action {
    guard let word = words.first else { return .browse }
    var rest = words.dropFirst()
    guard let action = try command(word, &rest) else { return try opening(word, words) }
    if let extra = rest.first { throw Problem(message: "too much after \(word): \(quoted(extra))") }
    return action
  }

  /// The command a word is, with what it takes from the rest; nil where it is none, and so the name of a video.
  private static func command(_ word: String, _ rest: inout ArraySlice<String>) throws(Problem) -> Action? {
    switch word {
    case "tutor": return .tutor
    case "list": return .list
    case "paths": return .paths
    case "help": return .help
    case "keys":
      switch rest.popFirst() {
      case nil: return .keys
      case "markdown": return .keysMarkdown
      default: throw Problem(message: "keys knows markdown, or nothing")
      }
    case "themes": return try themes(&rest)
    case "config": return try config(rest.popFirst())
    case _ where notYet.contains(word):
      throw Problem(message: "\(word) is not in this version yet; `playhead --help` lists what is")
    default: return nil
    }
  }

  private static func themes(_ rest: inout ArraySlice<String>) throws(Problem) -> Action {
    switch rest.popFirst() {
    case nil, "list": return .themesList
    case "check":
      guard let name = rest.popFirst() else { throw Problem(message: "themes check needs a file or a theme's name") }
      return .themesCheck(name)
    default: throw Problem(message: "themes knows list and check")
    }
  }

  private static func config(_ word: String?) throws(Problem) -> Action {
    switch word {
    case "check": return .configCheck
    case "path": return .configPath
    case "example": return .configExample
    default: throw Problem(message: "config knows check, path and example")
    }
  }

  /// Commands that are promised, so that no video is looked for under their name.
  private static let notYet: Set<String> = [
    "show", "search", "cite", "import", "export", "sync", "public", "transcribe", "describe", "download", "auth",
    "sources", "remove", "rename", "notes", "library", "doctor", "completions", "man",
  ]

  private static func opening(_ word: String, _ words: [String]) throws(Problem) -> Action {
    guard words.count == 1 else { throw Problem(message: "one video at a time; \(quoted(words[1])) is too much") }
    guard word != "-" else {
      throw Problem(message: "reading a transcript from standard input is not in this version yet")
    }
    guard let moment = Moment(word) else {
      throw Problem(message: "\(quoted(word)) is no moment; a time is written like sample-hearing@1:02:03")
    }
    return .open(moment)
  }

  /// Anybody's words between quotation marks, harmless.
  static func quoted(_ text: String) -> String {
    "\"\(SafeText.line(String(text.prefix(80))))\""
  }
}
