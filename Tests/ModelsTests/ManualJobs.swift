import Clients
import Domain
import Jobs

/// Jobs that run when the test says so.
final class ManualJobs: Sendable {
  private let waiting = Lock<[@Sendable () -> MainWork]>([])

  @MainActor
  var runner: JobRunner {
    JobRunner { @Sendable [waiting] _, body in waiting.withLock { $0.append(body) } }
  }

  var count: Int { waiting.withLock { $0.count } }

  /// Finishes the job that waits longest; false where none does.
  @MainActor
  @discardableResult
  func finishNext() -> Bool {
    guard let body = waiting.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { return false }
    body()()
    return true
  }

  @MainActor
  func finishAll() {
    while finishNext() {}
  }
}

/// A library whose answers the test decides.
final class FakeLibrary: Sendable {
  private let videos: Lock<Result<[Video], LibraryError>>
  private let recordings: Lock<[VideoID: Recording]>

  init(_ recordings: [Recording]) {
    videos = Lock(.success(recordings.map(\.video)))
    self.recordings = Lock(Dictionary(uniqueKeysWithValues: recordings.map { ($0.video.id, $0) }))
  }

  func answer(_ result: Result<[Video], LibraryError>) {
    videos.withLock { $0 = result }
  }

  func replace(_ id: VideoID, with recording: Recording?) {
    recordings.withLock { $0[id] = recording }
  }

  var client: LibraryClient {
    LibraryClient(
      videos: { [videos] () throws(LibraryError) in try videos.withLock { $0 }.get() },
      open: { [recordings] (id: VideoID) throws(LibraryError) -> Recording in
        guard let recording = recordings.withLock({ $0[id] }) else { throw .noSuchVideo(id) }
        return recording
      }
    )
  }
}
