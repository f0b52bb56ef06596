import Clients
import Domain
import Files
import Models
import Search
import Text
import Writers

/// `playhead search`: every moment that answers, in files or in the library.
@MainActor
struct SearchCommand {
  let request: SearchRequest
  let shelf: Shelf
  let look: Look
  let isQuiet: Bool

  func run() throws(Options.Problem) -> Int32 {
    let asked = request.isLiteral ? LibraryQuery.literal(request.query) : .words(request.query)
    let query = asked.narrowed(to: request.layers)
    var gathering = Gathering(limit: request.limit) { (id, limit) throws(LibraryError) in
      let limits = SearchClient.Limits(videos: 1, moments: limit)
      return try shelf.holdings.search.search(query.narrowed(video: id), limits, { _ in true }).videos.first
    }
    let code = try request.targets.isEmpty ? searchLibrary(query, &gathering) : searchTargets(query, &gathering)
    if let remark = gathering.remark { Output.complain("search: \(SafeText.line(remark))") }
    do throws(LibraryError) {
      try print(gathering)
    } catch {
      throw Options.Problem(error)
    }
    if !gathering.isEmpty { return code == ExitCode.done ? ExitCode.done : ExitCode.partly }
    return code == ExitCode.done ? ExitCode.nothingFound : code
  }

  // MARK: Where

  private func searchLibrary(_ query: LibraryQuery, _ gathering: inout Gathering) throws(Options.Problem) -> Int32 {
    let held = min(request.limit ?? .max, Gathering.mostHeld) + 1
    let limits = SearchClient.Limits(videos: .max, moments: held)
    do throws(LibraryError) {
      let findings = try shelf.holdings.search.search(query, limits) { _ in true }
      gathering.remark = findings.remark
      for video in findings.videos { gathering.take(video, named: nil) }
      return ExitCode.done
    } catch {
      throw Options.Problem(error)
    }
  }

  /// Searches everything that was named; returns how the first went that failed.
  private func searchTargets(_ query: LibraryQuery, _ gathering: inout Gathering) throws(Options.Problem) -> Int32 {
    let finder: LibraryFinder
    do {
      finder = try SearchClient.finder(query)
    } catch {
      throw Options.Problem("search: \(error.message)")
    }
    var code = ExitCode.done
    for source in try sources() {
      do throws(LibraryError) {
        let recording = try source.open()
        let notes = try shelf.holdings.notes.notes(recording.video.id)
        let found = finder.search(recording, notes: notes, momentLimit: request.limit.map { $0 + 1 } ?? .max)
        if let found { gathering.take(found, named: source.name) }
      } catch {
        Output.complain(ErrorText.sentence(error))
        if code == ExitCode.done { code = error.exitCode }
      }
    }
    gathering.remark = finder.remark
    return code
  }

  /// Something to search, opened when its turn comes: nothing is held longer than it is searched.
  private struct Source {
    /// What the hits are told by where it is not the id: the path as it was typed.
    var name: String?
    var open: () throws(LibraryError) -> Recording
  }

  private func sources() throws(Options.Problem) -> [Source] {
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

  // MARK: How

  private func print(_ gathering: Gathering) throws(LibraryError) {
    switch request.output {
    case .text:
      for title in gathering.titles { Output.write(line(title)) }
      var goesOn = true
      try gathering.forEachHit { found in
        goesOn = Output.write(line(found))
        return goesOn
      }
      let hidden = gathering.total - gathering.wanted
      if goesOn, hidden > 0 { Output.complain("\(hidden) more; --limit \(gathering.total) shows all") }
    case .json, .jsonl:
      var report = SearchReport(query: request.query, total: gathering.total, isLines: request.output == .jsonl)
      var goesOn = true
      try gathering.forEachHit { found in
        goesOn = report.add(found.hit, to: { Output.write($0) })
        return goesOn
      }
      if goesOn { report.finish(titles: gathering.titles.map(\.hit)) { Output.write($0) } }
    }
  }

  /// A line one can read and go to: what stands before the first two blanks opens at the hit.
  private func line(_ found: Gathering.Found) -> String {
    let hit = found.hit
    let text = SafeText.withoutDirections(look.marking(hit.ranges, in: hit.text)).replacing("\n", with: " ")
    let moment = Moment(video: found.name.map { VideoID($0) } ?? hit.id, time: hit.start).description
    return "\(SafeText.line(moment))  \(hit.layer.letter)  \(text)\n"
  }
}
