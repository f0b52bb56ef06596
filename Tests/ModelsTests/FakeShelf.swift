import Clients
import Domain
import Jobs

/// Whatever is asked of the library's shelf and of its importer, written down.
final class FakeShelf: Sendable {
  struct Asked: Equatable {
    var brought: [[String]] = []
    var refreshed: [[Int64]] = []
    var removed: [[VideoID]] = []
    var renamed: [VideoID: String?] = [:]
    var restored = 0
  }

  private let asked = Lock(Asked())
  private let problem = Lock<LibraryError?>(nil)
  private let report = Lock(ImportReport())
  private let heard = Lock<[Bool]>([])

  var all: Asked { asked.withLock { $0 } }
  /// What was answered to each report on the way: whether to go on.
  var answers: [Bool] { heard.withLock { $0 } }

  func fail(with error: LibraryError?) { problem.withLock { $0 = error } }
  func answer(_ new: ImportReport) { report.withLock { $0 = new } }

  private func check() throws(LibraryError) {
    if let error = problem.withLock({ $0 }) { throw error }
  }

  var importing: ImportClient {
    ImportClient(
      bring: { (paths: [String], soFar: @Sendable (ImportProgress) -> Bool) throws(LibraryError) in
        self.asked.withLock { $0.brought.append(paths) }
        return try self.run(soFar)
      },
      refresh: { (sources: [Int64], soFar: @Sendable (ImportProgress) -> Bool) throws(LibraryError) in
        self.asked.withLock { $0.refreshed.append(sources) }
        return try self.run(soFar)
      }
    )
  }

  private func run(_ soFar: @Sendable (ImportProgress) -> Bool) throws(LibraryError) -> ImportReport {
    try check()
    var progress = ImportProgress()
    (progress.done, progress.total, progress.segments, progress.remaining) = (2, 5, 1234, 65_000)
    let goesOn = soFar(progress)
    heard.withLock { $0.append(goesOn) }
    return report.withLock { $0 }
  }

  var shelving: ShelvingClient {
    ShelvingClient(
      rename: { (id: VideoID, title: String?) throws(LibraryError) in
        try self.check()
        self.asked.withLock { $0.renamed[id] = title }
      },
      remove: { (ids: [VideoID]) throws(LibraryError) in
        try self.check()
        self.asked.withLock { $0.removed.append(ids) }
      },
      restore: { (_: [VideoID]) throws(LibraryError) in
        try self.check()
        self.asked.withLock { $0.restored += 1 }
        return [VideoID("A")]
      },
      sources: { () throws(LibraryError) in
        [
          Source(id: 7, kind: .folder, name: "talks", path: "/talks", videos: 2, added: 0, read: nil),
          Source(id: 8, kind: .file, name: "file", path: nil, videos: 1, added: 0, read: nil),
        ]
      },
      removeSource: { (_: Int64) throws(LibraryError) in }
    )
  }
}
