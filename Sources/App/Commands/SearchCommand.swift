import Clients
import Domain
import Files
import Models
import Search
import Text
import Writers

/// `playhead search`: every segment that answers, in files or in the library.
@MainActor
struct SearchCommand {
  let request: SearchRequest
  let shelf: Shelf
  let look: Look
  let isQuiet: Bool

  func run() throws(Options.Problem) -> Int32 {
    let query = request.isLiteral ? Query.literal(request.query) : Query.words(request.query)
    let finder: Finder
    do {
      finder = try Finder(query)
    } catch {
      throw Options.Problem("search: \(error.message)")
    }
    if let remark = query.remark { Output.complain("search: \(SafeText.line(remark))") }
    var gathering = Gathering(query: query, finder: finder, tracks: request.track.map { [$0] } ?? Track.allCases)
    let code = try gather(&gathering)
    if let remark = gathering.remark { Output.complain("search: \(remark)") }
    print(gathering)
    if gathering.total > 0 { return code == ExitCode.done ? ExitCode.done : ExitCode.partly }
    return code == ExitCode.done ? ExitCode.nothingFound : code
  }

  // MARK: Where

  /// Searches everything that was named, else the library; returns how the first went that failed.
  private func gather(_ gathering: inout Gathering) throws(Options.Problem) -> Int32 {
    var code = ExitCode.done
    for source in try sources() {
      do throws(LibraryError) {
        gathering.take(try source.open(), named: source.name, limit: request.limit)
      } catch {
        Output.complain(ErrorText.sentence(error))
        if code == ExitCode.done { code = error.exitCode }
      }
    }
    return code
  }

  /// Something to search, opened when its turn comes: nothing is held longer than it is searched.
  private struct Source {
    /// What the hits are told by where it is not the id: the path as it was typed.
    var name: String?
    var open: () throws(LibraryError) -> Recording
  }

  private func sources() throws(Options.Problem) -> [Source] {
    guard !request.targets.isEmpty else { return librarySources() }
    var sources: [Source] = []
    for word in request.targets {
      let place = try Target(word).place
      switch place {
      case .folder(let path): sources += folder(path)
      case .file(let path):
        sources.append(Source(name: path) { () throws(LibraryError) in try shelf.open(place) })
      default: sources.append(Source { () throws(LibraryError) in try shelf.open(place) })
      }
    }
    return sources
  }

  /// The transcripts of a folder; what is none there is passed over.
  private func folder(_ path: String) -> [Source] {
    let library = FileLibrary(paths: [path])
    defer { complain(about: library, in: path) }
    let client = library.client
    guard case .success(let videos) = Result(catching: { () throws(LibraryError) in try client.allVideos() }) else {
      return [Source { () throws(LibraryError) in throw .unreadable(path: path, why: "no transcript is in it") }]
    }
    return videos.map { video in
      Source(name: video.url) { () throws(LibraryError) in try client.recording(of: video.id) }
    }
  }

  /// What of a folder could not be searched; that words without any times are passed over goes without saying.
  private func complain(about library: FileLibrary, in path: String) {
    for file in library.failed { Output.complain("\(SafeText.line(file.path)): \(SafeText.line(file.why))") }
    let skipped = library.skipped.filter { !$0.path.hasSuffix(".txt") && !$0.path.hasSuffix(".md") }
    guard !skipped.isEmpty, !isQuiet else { return }
    let named = skipped.prefix(3).map { "\(SafeText.line($0.path)) (\(SafeText.line($0.why)))" }
    let more = skipped.count > 3 ? " and \(skipped.count - 3) more" : ""
    Output.complain("\(SafeText.line(path)): not searched: \(named.joined(separator: ", "))\(more)")
  }

  private func librarySources() -> [Source] {
    let library = shelf.library
    do {
      return try library.allVideos().map { video in
        Source { () throws(LibraryError) in try library.recording(of: video.id) }
      }
    } catch {
      return [Source { () throws(LibraryError) in throw error }]
    }
  }

  // MARK: How

  private func print(_ gathering: Gathering) {
    switch request.output {
    case .text:
      for found in gathering.hits {
        guard Output.write(line(found.hit, found.name)) else { return }
      }
      let hidden = gathering.total - gathering.hits.count
      if hidden > 0 { Output.complain("\(hidden) more; --limit \(gathering.total) shows all") }
    case .json, .jsonl:
      var report = SearchReport(query: request.query, total: gathering.total, isLines: request.output == .jsonl)
      for found in gathering.hits {
        guard report.add(found.hit, to: { Output.write($0) }) else { return }
      }
      report.finish { Output.write($0) }
    }
  }

  /// A line one can read and go to: what stands before the first two blanks opens at the hit.
  private func line(_ hit: SearchHit, _ name: String?) -> String {
    let text = SafeText.withoutDirections(look.marking(hit.ranges, in: hit.text)).replacing("\n", with: " ")
    let moment = Moment(video: name.map { VideoID($0) } ?? hit.id, time: hit.start).description
    return "\(SafeText.line(moment))  \(hit.track.letter)  \(text)\n"
  }
}
