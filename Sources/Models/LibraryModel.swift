package import Clients
import Domain
package import Jobs
import Observation
package import State

/// The list of videos, and the job that reads it.
@MainActor
@Observable
package final class LibraryModel {
  package private(set) var state = LibraryState()
  @ObservationIgnored private let client: LibraryClient
  @ObservationIgnored private let jobs: JobRunner
  @ObservationIgnored private var reading: Cancellation?

  package init(client: LibraryClient, jobs: JobRunner) {
    self.client = client
    self.jobs = jobs
  }

  /// Reads the list again; what is on the screen stays until the new one is there.
  package func reload(then finished: @escaping @MainActor @Sendable (Result<Void, LibraryError>) -> Void) {
    reading?.cancel()
    state.beginLoading()
    let client = client
    reading = jobs.run(on: .library) { (soFar) throws(LibraryError) in
      try client.videos(soFar)
    } soFar: { [weak self] videos in
      self?.state.show(videos)
    } then: { [weak self] result in
      switch result {
      case .success(let videos): self?.state.finishLoading(videos)
      case .failure: self?.state.failLoading()
      }
      finished(result.map { _ in })
    }
  }

  /// Gives up waiting; false where nothing was awaited.
  package func stop() -> Bool {
    guard state.isLoading else { return false }
    reading?.cancel()
    state.failLoading()
    return true
  }

  package func change(_ body: (inout LibraryState) -> Void) {
    body(&state)
  }
}
