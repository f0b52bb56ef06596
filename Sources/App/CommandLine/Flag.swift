/// An option of the command line: what it takes, and which commands know it.
struct Flag {
  let names: [String]
  /// What must follow, in words; nil for a switch.
  let takes: String?
  /// The commands it belongs to; nil for all.
  let commands: [String]?

  init(_ names: String..., takes: String? = nil, of commands: [String]? = nil) {
    self.names = names
    self.takes = takes
    self.commands = commands
  }

  var name: String { names[0] }

  static let all = [
    Flag("--help", "-h"),
    Flag("--version", "-V"),
    Flag("--theme", takes: "the name of a theme; `playhead themes list` has them"),
    Flag("--color", "--colour", takes: "auto, always or never"),
    Flag("--plain"),
    Flag("--offline"),
    Flag("--quiet"),
    Flag("--script", takes: "a file"),
    Flag("--size", takes: "a size like 80x24"),
    Flag("--synthetic", takes: "a number of segments"),
    Flag("--json", of: ["list", "search", "import", "notes", "sources", "library", "doctor"]),
    Flag("--jsonl", of: ["list", "search", "notes", "sources"]),
    Flag("--track", takes: "speech, scene, both, chapters or topics", of: ["show"]),
    Flag("--track", takes: "speech, scene, both, chapters, topics or all", of: ["export"]),
    Flag("--track", takes: "speech, scene, both, chapters, topics, title or note", of: ["search"]),
    Flag("--track", takes: "speech or scene", of: ["cite"]),
    Flag("--from", takes: "a time like 1:02:03", of: ["show", "export"]),
    Flag("--to", takes: "a time like 1:02:03", of: ["show", "export"]),
    Flag("--format", takes: "a format; `playhead --help` lists them", of: ["show", "cite", "export", "notes"]),
    Flag("--all", of: ["export"]),
    Flag("--output", takes: "a file, or a folder for several videos", of: ["export"]),
    Flag("--force", of: ["export", "library"]),
    Flag("--original", of: ["show", "export"]),
    Flag("--undo", of: ["remove"]),
    Flag("--template", takes: "a text with {time}, {text} and so on", of: ["cite"]),
    Flag("--video", takes: "the id of a video, or a file", of: ["search"]),
    Flag("--literal", of: ["search"]),
    Flag("--limit", takes: "a number of hits", of: ["search"]),
    // Elsewhere it asks for the program's own version, so it comes behind that.
    Flag("--version", takes: "a version of the track", of: ["show"]),
  ]

  /// The flag of a name as a command means it, where `command` is what was said before it.
  static func named(_ name: String, after command: String?) -> Flag? {
    let flags = all.filter { $0.names.contains(name) }
    return flags.first { $0.commands?.contains(command ?? "") ?? false } ?? flags.first
  }

  /// All commands that know a flag of this name; nil where every command does.
  var allCommands: [String]? {
    let flags = Flag.all.filter { $0.name == name }
    return flags.contains { $0.commands == nil } ? nil : flags.flatMap { $0.commands ?? [] }
  }
}

/// The command line taken apart: words, and flags with their values.
struct Words {
  private(set) var plain: [String] = []
  private var values: [String: String] = [:]
  /// Flags in the order they were given, by their first name.
  private(set) var given: [Flag] = []

  init(_ arguments: [String]) throws(Options.Problem) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        plain += rest
        return
      }
      if argument.hasPrefix("-"), argument.utf8.count > 1 {
        try take(argument, &rest)
      } else {
        plain.append(argument)
      }
    }
  }

  private mutating func take(_ argument: String, _ rest: inout ArraySlice<String>) throws(Options.Problem) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let flag = Flag.named(parts[0], after: plain.first) else {
      throw Options.Problem("unknown option \(Options.quoted(parts[0])); `playhead --help` lists them")
    }
    given.append(flag)
    guard let what = flag.takes else {
      guard parts.count == 1 else { throw Options.Problem("\(flag.name) takes no value") }
      values[flag.name] = ""
      return
    }
    guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
      throw Options.Problem("\(flag.name) needs \(what)")
    }
    values[flag.name] = value
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  func value(_ name: String) -> String? { values[name] }

  /// The value of a flag, understood; what it is not is said with what it should be.
  func value<Value>(_ name: String, _ read: (String) -> Value?) throws(Options.Problem) -> Value? {
    guard let text = values[name] else { return nil }
    guard let value = read(text) else {
      let what = Flag.named(name, after: plain.first)?.takes ?? "something else"
      throw Options.Problem("\(name) takes \(what), not \(Options.quoted(text))")
    }
    return value
  }
}
