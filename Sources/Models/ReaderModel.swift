package import Clients
package import Domain
package import Jobs
import Observation
package import State

/// The video that is read, and the job that opens it.
@MainActor
@Observable
package final class ReaderModel {
  package private(set) var state: ReaderState?
  /// A video that is being opened; the one before stays until it is there.
  package private(set) var opening: VideoID?
  @ObservationIgnored private let client: LibraryClient
  @ObservationIgnored private let jobs: JobRunner
  @ObservationIgnored private var job: Cancellation?
  /// Where one was in each video that was open before.
  @ObservationIgnored private var positions: [VideoID: MediaTime] = [:]

  package init(client: LibraryClient, jobs: JobRunner) {
    self.client = client
    self.jobs = jobs
  }

  /// Opens a video at a moment, else where one left it.
  package func open(
    _ moment: Moment,
    then finished: @escaping @MainActor @Sendable (Result<Void, LibraryError>) -> Void
  ) {
    job?.cancel()
    opening = moment.video
    let client = client
    job = jobs.run(on: .library) { _ throws(LibraryError) in
      try client.open(moment.video)
    } then: { [weak self] result in
      self?.opening = nil
      if case .success(let recording) = result { self?.show(recording, at: moment.time) }
      finished(result.map { _ in })
    }
  }

  /// Gives up waiting; false where nothing was awaited.
  package func stop() -> Bool {
    guard opening != nil else { return false }
    job?.cancel()
    opening = nil
    return true
  }

  private func show(_ recording: Recording, at time: MediaTime?) {
    rememberPosition()
    let time = time ?? positions[recording.video.id]
    if let state, state.recording.video.id == recording.video.id, state.clock == time {
      self.state = ReaderState(recording, lookedAtAs: state)
    } else {
      state = ReaderState(recording, at: time)
    }
  }

  package func rememberPosition() {
    if let state { positions[state.recording.video.id] = state.clock }
  }

  @discardableResult
  package func change<Value>(_ body: (inout ReaderState) -> Value) -> Value? {
    guard var changed = state else { return nil }
    // Taken out while it is changed, so that its arrays are not copied.
    state = nil
    defer { state = changed }
    return body(&changed)
  }
}
