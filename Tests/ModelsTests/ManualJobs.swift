import Clients
import Domain
import Jobs

/// Jobs that run when the test says so.
final class ManualJobs: Sendable {
  private let waiting = Lock<[@Sendable () -> MainWork]>([])
  /// What jobs reported on the way.
  private let posted = Lock<[MainWork]>([])
  private let started = Lock<[MainWork]>([])

  @MainActor
  var runner: JobRunner {
    JobRunner(
      start: { @Sendable [waiting] _, body in waiting.withLock { $0.append(body) } },
      post: { @Sendable [posted] work in posted.withLock { $0.append(work) } }
    )
  }

  var count: Int { waiting.withLock { $0.count } }

  /// Finishes the job that waits longest; false where none does.
  @MainActor
  @discardableResult
  func finishNext() -> Bool {
    guard let body = waiting.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { return false }
    let finish = body()
    deliver()
    finish()
    return true
  }

  /// Runs the body of the job that waits longest and delivers what it reported; its result is kept back.
  @MainActor
  func startNext() {
    guard let body = waiting.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { return }
    let finish = body()
    deliver()
    started.withLock { $0.append(finish) }
  }

  /// Delivers the results that were kept back.
  @MainActor
  func finishStarted() {
    let results = started.withLock { started in
      defer { started = [] }
      return started
    }
    for result in results { result() }
  }

  /// Delivers what jobs reported so far.
  @MainActor
  func deliver() {
    let reports = posted.withLock { posted in
      defer { posted = [] }
      return posted
    }
    for report in reports { report() }
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
  /// What is reported before the whole is there.
  private let part = Lock<Recording?>(nil)
  private let versions = Lock<[[Int64]]>([])

  /// The versions it was asked for, in order.
  var askedVersions: [[Int64]] { versions.withLock { $0 } }

  init(_ recordings: [Recording]) {
    videos = Lock(.success(recordings.map(\.video)))
    self.recordings = Lock(Dictionary(uniqueKeysWithValues: recordings.map { ($0.video.id, $0) }))
  }

  func answer(_ result: Result<[Video], LibraryError>) {
    videos.withLock { $0 = result }
  }

  func begin(with recording: Recording) {
    part.withLock { $0 = recording }
  }

  func replace(_ id: VideoID, with recording: Recording?) {
    recordings.withLock { $0[id] = recording }
  }

  var client: LibraryClient {
    LibraryClient(
      videos: { [videos] (_) throws(LibraryError) in try videos.withLock { $0 }.get() },
      open: { [recordings, part] (id: VideoID, soFar) throws(LibraryError) -> Recording in
        if let part = part.withLock({ $0 }) { _ = soFar(part) }
        guard let recording = recordings.withLock({ $0[id] }) else { throw .noSuchVideo(id) }
        return recording
      },
      openVersions: { [recordings, versions] (id: VideoID, wanted) throws(LibraryError) -> Recording in
        versions.withLock { $0.append(wanted) }
        guard let recording = recordings.withLock({ $0[id] }) else { throw .noSuchVideo(id) }
        return recording
      }
    )
  }
}

/// A clipboard that remembers, and answers what the test wants.
final class FakeClipboard: Sendable {
  private let copied = Lock<[String]>([])
  private let terminal = Lock<[UInt8]?>(nil)

  var texts: [String] { copied.withLock { $0 } }

  func answer(through bytes: [UInt8]?) { terminal.withLock { $0 = bytes } }

  var client: CopyClient {
    CopyClient { [copied, terminal] text, what in
      copied.withLock { $0.append(text) }
      return CopyClient.Answer(notice: "copied \(what)", terminal: terminal.withLock { $0 })
    }
  }
}
