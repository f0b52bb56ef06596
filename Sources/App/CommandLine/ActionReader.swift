import Domain
import Writers

/// Understands what the words of a command line ask for.
struct ActionReader {
  let words: Words
  /// What was not understood yet.
  var rest: ArraySlice<String>
  private let command: String?

  init(_ words: Words) {
    self.words = words
    command = words.plain.first
    rest = words.plain.dropFirst()
  }

  func action() throws(Options.Problem) -> Options.Action {
    var reader = self
    guard let command else {
      try check(nil)
      return .browse
    }
    guard let action = try reader.understand(command) else {
      try check(nil)
      return try reader.opening(command)
    }
    try check(command)
    if let extra = reader.rest.first {
      throw Options.Problem("too much after \(command): \(Options.quoted(extra))")
    }
    return action
  }

  /// A flag of another command is a mistake, not a wish to be ignored.
  private func check(_ command: String?) throws(Options.Problem) {
    for flag in words.given {
      guard let commands = flag.allCommands, !commands.contains(command ?? "") else { continue }
      let instead = flag.name.hasPrefix("--json") && command == "show" ? "; show takes --format json" : ""
      throw Options.Problem("\(flag.name) belongs to \(commands.joined(separator: ", "))\(instead)")
    }
  }

  /// What a command asks for; nil where the word is none, and so something to open.
  private mutating func understand(_ command: String) throws(Options.Problem) -> Options.Action? {
    switch command {
    case "tutor": .tutor
    case "paths": .paths
    case "help": .help
    case "list": .list(output)
    case "doctor": .doctor(isJSON: words.has("--json"))
    case "show": try show()
    case "search": try search()
    case "cite": try cite()
    case "keys": try keys()
    case "themes": try themes()
    case "config": try config()
    case _ where ActionReader.notYet.contains(command):
      throw Options.Problem("\(command) is not in this version yet; `playhead --help` lists what is")
    default: try understandLibrary(command)
    }
  }

  /// Commands that are promised, so that no video is looked for under their name.
  private static let notYet: Set<String> = [
    "sync", "public", "transcribe", "describe", "download", "auth", "completions", "man",
  ]

  var output: ListOutput {
    words.has("--jsonl") ? .jsonl : words.has("--json") ? .json : .text
  }

  private func opening(_ word: String) throws(Options.Problem) -> Options.Action {
    guard let extra = rest.first else { return .open(word) }
    guard Target.exists(word) else {
      throw Options.Problem("there is no command \(Options.quoted(word)); `playhead --help` lists them")
    }
    throw Options.Problem("one thing at a time is opened; \(Options.quoted(extra)) is too much")
  }

  // MARK: Reading

  private mutating func show() throws(Options.Problem) -> Options.Action {
    var request = ShowRequest(target: try next("show needs the id of a video, or a file"))
    request.selection = try words.value("--track") { Selection($0) }
    request.version = words.value("--version")
    request.asOriginal = words.has("--original")
    (request.from, request.to) = try period()
    request.format = try format(OutputFormat.self) ?? .text
    return .show(request)
  }

  private mutating func search() throws(Options.Problem) -> Options.Action {
    var request = SearchRequest(query: try next("search needs words to look for"))
    guard request.query.contains(where: { !$0.isWhitespace }) else {
      throw Options.Problem("search needs words to look for")
    }
    request.targets = Array(rest) + (words.value("--video").map { [$0] } ?? [])
    rest = []
    request.isLiteral = words.has("--literal")
    if words.value("--track") == "both" {
      request.layers = [.speech, .scene]
    } else if let layer = try words.value("--track", { Layer(rawValue: $0) }) {
      request.layers = [layer]
    }
    // More hits than there can be are all of them; one can still count on from there.
    request.limit = try words.value("--limit") { text in Int(text).flatMap { $0 >= 0 ? min($0, Int(Int32.max)) : nil } }
    request.output = output
    return .search(request)
  }

  private mutating func cite() throws(Options.Problem) -> Options.Action {
    var request = CiteRequest(target: try next("cite needs a moment, like ID@1:02:03"))
    request.track = try words.value("--track") { Track(rawValue: $0) }
    request.form = try format(CitationForm.self) ?? .both
    request.template = words.value("--template")
    if request.template != nil, words.has("--format") {
      throw Options.Problem("cite takes --format or --template, not both")
    }
    return .cite(request)
  }

  func period() throws(Options.Problem) -> (from: MediaTime?, to: MediaTime?) {
    let from = try words.value("--from", ActionReader.time)
    let to = try words.value("--to", ActionReader.time)
    if let from, let to, to < from { throw Options.Problem("--to lies before --from") }
    return (from, to)
  }

  func format<Format: RawRepresentable & CaseIterable>(_ type: Format.Type) throws(Options.Problem) -> Format?
  where Format.RawValue == String {
    guard let name = words.value("--format") else { return nil }
    guard let format = Format(rawValue: name) else {
      let all = Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw Options.Problem("--format takes \(all), not \(Options.quoted(name))")
    }
    return format
  }

  mutating func next(_ complaint: String) throws(Options.Problem) -> String {
    guard let word = rest.popFirst(), !word.isEmpty else { throw Options.Problem(complaint) }
    return word
  }

  private static func time(_ text: String) -> MediaTime? {
    if case .at(let time)? = TimeEntry(text) { return time }
    return nil
  }

  // MARK: The program

  private mutating func keys() throws(Options.Problem) -> Options.Action {
    switch rest.popFirst() {
    case nil: return .keys
    case "markdown": return .keysMarkdown
    default: throw Options.Problem("keys knows markdown, or nothing")
    }
  }

  private mutating func themes() throws(Options.Problem) -> Options.Action {
    switch rest.popFirst() {
    case nil, "list": return .themesList
    case "check": return .themesCheck(try next("themes check needs a file or a theme's name"))
    default: throw Options.Problem("themes knows list and check")
    }
  }

  private mutating func config() throws(Options.Problem) -> Options.Action {
    switch rest.popFirst() {
    case "check": return .configCheck
    case "path": return .configPath
    case "example": return .configExample
    default: throw Options.Problem("config knows check, path and example")
    }
  }
}
