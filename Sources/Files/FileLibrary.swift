package import Clients
package import Domain
import Glibc
import Jobs
package import Readers

/// Transcript files as a library: files, folders and standard input.
///
/// Nothing is kept of a file but its row, and the recording where there is only one file or it cannot be read twice.
package final class FileLibrary: Sendable {
  /// A file of the list.
  package struct File: Sendable {
    package internal(set) var video: Video
    /// The path for people; `-` for standard input.
    package let path: String
    package let format: Format
    package let drops: Drops
  }

  private let paths: [FilePath]
  private let bounds: FileIntake.Bounds
  private let shelf = Lock(FileShelf())

  /// A library of what the paths lead to, `-` being standard input; `isStopped` ends the waiting for a pipe.
  package convenience init(paths: [String], isStopped: @escaping @Sendable () -> Bool = { false }) {
    self.init(paths.map { FilePath($0) }, bounds: FileIntake.Bounds(isStopped: isStopped))
  }

  init(_ paths: [FilePath], bounds: FileIntake.Bounds) {
    self.paths = paths
    self.bounds = bounds
  }

  package var client: LibraryClient {
    LibraryClient(
      videos: { (soFar) throws(LibraryError) in try self.list(soFar) },
      open: { (id, soFar) throws(LibraryError) in try self.open(id, soFar) }
    )
  }

  /// The files of the last list.
  package var files: [File] { shelf.withLock { $0.files } }
  /// Files in folders that hold no transcript.
  package var skipped: [LeftOutFile] { shelf.withLock { $0.skipped } }
  /// What could not be read, and files somebody named that hold no transcript.
  package var failed: [LeftOutFile] { shelf.withLock { $0.failed } }

  /// What is known of a file that was listed or opened.
  package func file(_ id: VideoID) -> File? {
    shelf.withLock { $0.file(id) }
  }
}

// MARK: - Listing

extension FileLibrary {
  private func list(_ soFar: @Sendable ([Video]) -> Bool) throws(LibraryError) -> [Video] {
    let found = look()
    shelf.withLock { $0.beginList(of: found.files, leftOut: found.leftOut) }
    var pace = ReportPace()
    var firstProblem: LibraryError?
    for file in found.files {
      do throws(LibraryError) {
        if !shelf.withLock({ $0.isKnown(file) }) { _ = try read(file) { _ in true } }
        shelf.withLock { $0.list(file) }
      } catch {
        guard error != .stopped else { throw error }
        shelf.withLock { $0.leaveOut(file, error) }
        if file.isNamed { firstProblem = firstProblem ?? error }
      }
      if pace.isDue, !pace.report({ soFar(shelf.withLock { $0.videos() }) }) { throw .stopped }
    }
    let videos = shelf.withLock { $0.videos() }
    if let problem = firstProblem ?? found.problem, videos.isEmpty { throw problem }
    return videos
  }

  private struct Found {
    var files: [FoundFile] = []
    var leftOut: [LeftOutFile] = []
    /// Why the first of the paths leads nowhere.
    var problem: LibraryError?
  }

  /// What the paths lead to, each file once.
  private func look() -> Found {
    var found = Found()
    var seen: Set<FoundFile.Place> = []
    for path in paths {
      let (files, leftOut) = look(at: path)
      found.files += files.filter { seen.insert($0.place).inserted }
      found.leftOut += leftOut
      if files.isEmpty, found.problem == nil, let first = leftOut.first {
        found.problem = .unreadable(path: first.path, why: first.why)
      }
    }
    return found
  }

  private func look(at path: FilePath) -> ([FoundFile], [LeftOutFile]) {
    if path == FilePath("-") { return ([.standardInput], []) }
    guard let facts = try? FileFacts(of: path), facts.kind == .folder else { return ([.named(path)], []) }
    let walk = FolderWalk(path, isStopped: bounds.isStopped)
    return (walk.found, walk.leftOut)
  }
}

// MARK: - Opening

extension FileLibrary {
  private func open(_ id: VideoID, _ soFar: @Sendable (Recording) -> Bool) throws(LibraryError) -> Recording {
    guard let file = try find(id) else { throw .noSuchVideo(id) }
    if let kept = shelf.withLock({ $0.recording(of: file) }) { return kept }
    return try read(file, soFar).recording
  }

  /// The file of a row, else of a path; an id that is not known yet may be that of a file which is not listed yet.
  private func find(_ id: VideoID) throws(LibraryError) -> FoundFile? {
    if let known = shelf.withLock({ $0.found(id) }) { return known }
    let path = FilePath(id.text)
    if paths.contains(path) || FileFacts.exists(path) {
      let file: FoundFile = path == FilePath("-") ? .standardInput : .named(path)
      return shelf.withLock { $0.row(file.place)?.found } ?? file
    }
    guard FileID.isID(id.text) else { return nil }
    _ = try list { _ in true }
    return shelf.withLock { $0.found(id) }
  }

  private func read(_ file: FoundFile, _ soFar: (Recording) -> Bool) throws(LibraryError) -> ReadFile {
    // What was kept makes room before its successor is read.
    let known = shelf.withLock { shelf in
      shelf.forget(file)
      return shelf.row(file.place)?.file.video
    }
    let read = try ReadFile(
      file,
      bounds: bounds,
      known: known,
      identify: { hash in shelf.withLock { $0.identify(file, hash) } },
      soFar: soFar
    )
    // A letter that lies among transcripts is none, unless somebody says so.
    guard read.reading.isTimed || file.isNamed else {
      throw .notATranscript(path: file.place.text, why: "there are no times in it")
    }
    let isOnly = paths.count == 1 && file.isNamed
    shelf.withLock { $0.keep(read, of: file, withRecording: isOnly || read.facts.kind == .stream) }
    return read
  }
}
