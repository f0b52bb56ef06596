package import Clients
package import Jobs
import Observation
package import State

/// The list of the notes of all videos, and the job that reads it.
@MainActor
@Observable
package final class NotesModel {
  package private(set) var state = NotesState()
  @ObservationIgnored private let client: NotesClient
  @ObservationIgnored private let jobs: JobRunner
  @ObservationIgnored private var reading: Cancellation?

  package init(client: NotesClient, jobs: JobRunner) {
    self.client = client
    self.jobs = jobs
  }

  /// Reads the list again; what is on the screen stays until the new one is there.
  package func reload(then finished: @escaping @MainActor @Sendable (Result<Void, LibraryError>) -> Void) {
    reading?.cancel()
    state.beginLoading()
    let client = client
    reading = jobs.run(on: .keeping) { (_) throws(LibraryError) in
      try client.notes(nil)
    } then: { [weak self] result in
      switch result {
      case .success(let notes): self?.state.finishLoading(notes)
      case .failure: self?.state.failLoading()
      }
      finished(result.map { _ in })
    }
  }

  package func change(_ body: (inout NotesState) -> Void) {
    body(&state)
  }
}
