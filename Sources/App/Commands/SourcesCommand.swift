import Clients
import Domain
import Models
import Text
import Writers

/// `playhead sources`: where videos come from.
@MainActor
struct SourcesCommand {
  let request: SourcesRequest
  let holdings: Holdings
  let isQuiet: Bool

  func run() throws(Options.Problem) -> Int32 {
    switch request {
    case .list(let output):
      return list(try sources(), output)
    case .add(let paths, let isJSON):
      let client = holdings.importing
      return try ImportCommand(isJSON: isJSON, isQuiet: isQuiet).run { (soFar) throws(LibraryError) in
        try client.bring(paths, soFar)
      }
    case .refresh(let name, let isJSON):
      let client = holdings.importing
      let folders = if let name { [try source(name)] } else { try sources() }
      let ids = folders.filter { $0.kind == .folder }.map(\.id)
      return try ImportCommand(isJSON: isJSON, isQuiet: isQuiet).run { (soFar) throws(LibraryError) in
        ids.isEmpty ? ImportReport() : try client.refresh(ids, soFar)
      }
    case .remove(let name):
      return try remove(try source(name))
    }
  }

  private func sources() throws(Options.Problem) -> [Source] {
    do throws(LibraryError) {
      return try holdings.shelving.sources()
    } catch {
      throw Options.Problem(error)
    }
  }

  /// The source of a name, a number or a path.
  private func source(_ word: String) throws(Options.Problem) -> Source {
    let path = UserPath.full(word)
    let found = try sources().filter { $0.name == word || String($0.id) == word || $0.path == path }
    guard let first = found.first else {
      throw Options.Problem(
        "there is no source \(Options.quoted(word)); `playhead sources` lists them",
        ExitCode.noInput
      )
    }
    guard found.count == 1 else {
      throw Options.Problem("several sources are called \(Options.quoted(word)); their numbers tell them apart")
    }
    return first
  }

  private func list(_ sources: [Source], _ output: ListOutput) -> Int32 {
    switch output {
    case .text: for source in sources { Output.write(line(source)) }
    case .json: Reports.sources(sources) { Output.write($0) }
    case .jsonl: Reports.sources(sources, isLines: true) { Output.write($0) }
    }
    return sources.isEmpty ? ExitCode.nothingFound : ExitCode.done
  }

  private func line(_ source: Source) -> String {
    let where_ = source.path.map { "  \(SafeText.line($0))" } ?? ""
    let count = source.videos == 1 ? "1 video" : "\(source.videos) videos"
    return "\(source.id)  \(SafeText.line(source.name))  \(source.kind.rawValue)  \(count)\(where_)\n"
  }

  private func remove(_ source: Source) throws(Options.Problem) -> Int32 {
    do throws(LibraryError) {
      try holdings.shelving.removeSource(source.id)
    } catch {
      throw Options.Problem(error)
    }
    if !isQuiet {
      Output.write(
        "removed \(SafeText.line(source.name)) with \(source.videos) videos; `playhead remove --undo` puts them back\n"
      )
    }
    return ExitCode.done
  }
}
