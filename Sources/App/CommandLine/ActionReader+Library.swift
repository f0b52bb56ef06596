import Domain
import Writers

/// The commands that change the library, and take things out of it.
extension ActionReader {
  /// What one of them asks for; nil where the word is none of them.
  mutating func understandLibrary(_ command: String) throws(Options.Problem) -> Options.Action? {
    switch command {
    case "import":
      .bring(ImportRequest(paths: try several("import needs files or folders"), isJSON: words.has("--json")))
    case "export": .export(try export())
    case "notes": .notes(try notes())
    case "sources": .sources(try sources())
    case "library": .library(try library())
    case "remove": .remove(try remove())
    case "rename": .rename(try rename())
    default: nil
    }
  }

  /// All words that are left.
  private mutating func several(_ complaint: String) throws(Options.Problem) -> [String] {
    // An empty word is a variable that was not set: as a path it would be the folder one is in.
    guard !rest.isEmpty, !rest.contains("") else { throw Options.Problem(complaint) }
    defer { rest = [] }
    return Array(rest)
  }

  private mutating func export() throws(Options.Problem) -> ExportRequest {
    guard let format = try format(OutputFormat.self) else {
      throw Options.Problem("export needs --format: \(OutputFormat.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    var request = ExportRequest(format: format)
    if words.has("--all") {
      guard rest.isEmpty else { throw Options.Problem("export takes ids or --all, not both") }
    } else {
      request.targets = try several("export needs the ids of videos, files, or --all")
    }
    request.contents = try words.value("--track") { ExportContents($0) } ?? .usual
    (request.from, request.to) = try period()
    request.output = words.value("--output")
    request.mayReplace = words.has("--force")
    request.asOriginal = words.has("--original")
    return request
  }

  private mutating func notes() throws(Options.Problem) -> NotesRequest {
    var request = NotesRequest(targets: Array(rest))
    rest = []
    switch words.value("--format") {
    case nil: request.form = words.has("--jsonl") ? .jsonl : words.has("--json") ? .json : .text
    case "text": request.form = .text
    case "md": request.form = .markdown
    case "json": request.form = .json
    case "jsonl": request.form = .jsonl
    case let other?: throw Options.Problem("--format takes text, md, json or jsonl, not \(Options.quoted(other))")
    }
    return request
  }

  private mutating func sources() throws(Options.Problem) -> SourcesRequest {
    switch rest.popFirst() {
    case nil, "list": .list(output)
    case "add": .add(try several("sources add needs a folder"), isJSON: words.has("--json"))
    case "remove": .remove(try next("sources remove needs the name, number or folder of a source"))
    case "refresh": .refresh(rest.popFirst(), isJSON: words.has("--json"))
    default: throw Options.Problem("sources knows list, add, remove and refresh")
    }
  }

  private mutating func library() throws(Options.Problem) -> LibraryRequest {
    let what = rest.popFirst()
    if words.has("--force"), what != "backup" { throw Options.Problem("--force belongs to export, library backup") }
    return switch what {
    case "check": .check(isJSON: words.has("--json"))
    case "repair": .repair
    case "compact": .compact
    case "backup": .backup(try next("library backup needs the path of a file"), mayReplace: words.has("--force"))
    default: throw Options.Problem("library knows check, repair, compact and backup")
    }
  }

  private mutating func remove() throws(Options.Problem) -> RemoveRequest {
    guard words.has("--undo") else {
      return RemoveRequest(targets: try several("remove needs the ids of videos; --undo puts them back"))
    }
    defer { rest = [] }
    return RemoveRequest(targets: Array(rest), isUndo: true)
  }

  private mutating func rename() throws(Options.Problem) -> RenameRequest {
    let target = try next("rename needs the id of a video, and a title")
    guard let title = rest.popFirst() else {
      throw Options.Problem("rename needs a title; an empty one (\"\") goes back to the title of the source")
    }
    return RenameRequest(target: target, title: title.contains { !$0.isWhitespace } ? title : nil)
  }
}
