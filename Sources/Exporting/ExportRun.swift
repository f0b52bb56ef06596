import Domain
import Writers

/// One export on its way.
final class ExportRun {
  private let request: ExportRequest
  private let items: [ExportItem]
  private let progress: (ExportProgress) -> Bool
  private(set) var report = ExportReport()
  private var done = 0
  private var bytes = 0

  init(_ request: ExportRequest, _ items: [ExportItem], _ progress: @escaping (ExportProgress) -> Bool) {
    self.request = request
    self.items = items
    self.progress = progress
  }

  // MARK: All in one

  func writeTogether(to sink: Sink) {
    var export = Export(as: request.format, in: request.period, isSeveral: items.count > 1)
    forEachVideo { recording throws(ExportProblem) in
      for sheet in try sheets(of: recording, isApart: false) {
        let isWhole = export.add(recording, sheet) { piece in
          goesOn(after: piece.count) && sink(piece)
        }
        guard isWhole else { throw .stopped }
        report.written.append(ExportReport.Written(id: recording.video.id, path: nil))
      }
    }
    // Half a document is worth nothing, and its end would hide that.
    if !report.isStopped { export.finish(to: sink) }
  }

  func writeTogether(toFile path: String) throws(ExportProblem) {
    let (folder, name) = try ExportRun.split(path)
    let file = try WholeFile(name, in: TargetFolder(folder), overwrites: request.overwrites)
    writeTogether(to: file.write)
    if let problem = file.problem { return fail(problem) }
    guard !report.isStopped, !report.written.isEmpty else { return report.written = [] }
    do {
      try file.keep()
      for index in report.written.indices { report.written[index].path = path }
    } catch {
      fail(error)
    }
  }

  /// Nothing of a file that is not there was written.
  private func fail(_ problem: ExportProblem) {
    report.failed.append(problem)
    report.written = []
    report.isStopped = false
  }

  private static func split(_ path: String) throws(ExportProblem) -> (folder: String, name: String) {
    let slash = path.lastIndex(of: "/")
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard !["", ".", ".."].contains(name) else {
      throw ExportProblem(.usage, path.isEmpty ? "--output" : path, "this is no name for a file")
    }
    return (slash.map { String(path[...$0]) } ?? "", name)
  }

  // MARK: Each in a file

  func writeApart(in path: String) throws(ExportProblem) {
    guard !path.isEmpty else { throw ExportProblem(.usage, "--output", "this is no name for a folder") }
    let folder = try TargetFolder.making(path)
    var names = FileNames()
    forEachVideo { recording throws(ExportProblem) in
      let sheets = try sheets(of: recording, isApart: true)
      for (sheet, name) in zip(sheets, names.names(for: recording.video, sheets, as: request.format)) {
        try write(recording, sheet, as: name, in: folder)
      }
    }
    if report.written.isEmpty { folder.removeIfNew() } else { folder.settle() }
  }

  private func write(
    _ recording: Recording,
    _ sheet: Sheet,
    as name: String,
    in folder: TargetFolder
  ) throws(ExportProblem) {
    let file = try WholeFile(name, in: folder, overwrites: request.overwrites)
    var export = Export(as: request.format, in: request.period)
    let isWhole = export.add(recording, sheet) { goesOn(after: $0.count) && file.write($0) }
    guard isWhole || file.problem != nil else { throw .stopped }
    try file.keep()
    report.written.append(ExportReport.Written(id: recording.video.id, path: file.path))
  }

  // MARK: One by one

  /// Opens one video after the other for a body; what it throws is reported, and the next one has its turn.
  private func forEachVideo(_ body: (Recording) throws(ExportProblem) -> Void) {
    for item in items {
      do throws(ExportProblem) {
        guard goesOn(after: 0) else { throw .stopped }
        try body(recording(item))
      } catch {
        guard note(error) else {
          report.untried = report.isStopped ? 0 : items.count - done - 1
          return
        }
      }
      done += 1
    }
    _ = goesOn(after: 0)
  }

  /// Keeps what went wrong; false where there is no use in going on.
  private func note(_ problem: ExportProblem) -> Bool {
    switch problem.kind {
    case .stopped: report.isStopped = true
    case .absent: report.absent.append(problem)
    case .usage, .unopened, .exists, .unwritable: report.failed.append(problem)
    }
    return problem.kind != .stopped && !problem.concernsAll
  }

  private func goesOn(after count: Int) -> Bool {
    bytes += count
    return progress(ExportProgress(done: done, total: items.count, bytes: bytes))
  }

  private func recording(_ item: ExportItem) throws(ExportProblem) -> Recording {
    let recording = try item.open()
    guard !recording.isPartial else {
      throw ExportProblem(.unopened, item.name, "only the beginning of it was read")
    }
    guard !Track.allCases.contains(where: { recording.transcript($0)?.hasHoles ?? false }) else {
      let why = "a part of it cannot be read any more"
      throw ExportProblem(.unopened, item.name, why, hint: "playhead library check tells more")
    }
    return request.withCorrections ? recording : recording.withoutCorrections()
  }

  private func sheets(of recording: Recording, isApart: Bool) throws(ExportProblem) -> [Sheet] {
    let sheets = request.contents.sheets(of: recording, as: request.format, isApart: isApart)
    guard sheets.isEmpty else { return sheets }
    let what =
      switch request.contents {
      case .only(let selection): selection == .both ? "transcript" : selection.name
      case .usual, .everything: "transcript"
      }
    throw ExportProblem(.absent, recording.video.id.text, "no \(what) here")
  }
}

extension Transcript {
  /// Whether something stands in the place of segments that could not be read: a file must not look whole then.
  fileprivate var hasHoles: Bool {
    guard !isWhole else { return false }
    var hasHoles = false
    let standIn = Array(Transcript.Parts.unreadable.utf8)
    forEachPart { part, _ in
      hasHoles = part.count > 0 && part.withBytes(of: 0) { $0.elementsEqual(standIn) }
      return !hasHoles
    }
    return hasHoles
  }
}
