package import Clients
import Domain
package import Jobs
import Observation
package import Search
package import State

/// What was found in the whole library, and the job that looks for it.
@MainActor
@Observable
package final class ResultsModel {
  package private(set) var state = ResultsState()
  @ObservationIgnored private let client: SearchClient
  @ObservationIgnored private let jobs: JobRunner
  @ObservationIgnored private var job: Cancellation?
  /// Which search is shown: what was left is put back only where another one came since.
  @ObservationIgnored private var search = 0
  @ObservationIgnored private var searches = 0

  package init(client: SearchClient, jobs: JobRunner) {
    self.client = client
    self.jobs = jobs
  }

  /// Looks for something else; what is shown stays until there is something of it.
  package func look(for query: LibraryQuery) {
    guard query != state.query else { return }
    job?.cancel()
    searches += 1
    search = searches
    guard query.ask != .nothing else {
      state.clear()
      return
    }
    state.begin(query)
    run(query)
  }

  /// Looks for the same again, because the library may have changed; false where nothing was asked.
  @discardableResult
  package func lookAgain() -> Bool {
    guard let query = state.query else { return false }
    job?.cancel()
    state.beginAgain()
    run(query)
    return true
  }

  /// Gives up waiting; false where nothing was awaited.
  package func stop() -> Bool {
    guard state.phase == .searching else { return false }
    job?.cancel()
    state.stop()
    return true
  }

  package func change<Value>(_ body: (inout ResultsState) -> Value) -> Value {
    body(&state)
  }

  private func run(_ query: LibraryQuery) {
    let find = client.search
    job = jobs.run(on: .finding) { (soFar: @Sendable (Findings?) -> Bool) throws(LibraryError) -> Findings in
      // Whoever types fast has given it up before it is its turn.
      guard soFar(nil) else { throw .stopped }
      return try find(query, SearchClient.Limits()) { soFar($0) }
    } soFar: { [weak self] report in
      if let report { self?.state.take(report) }
    } then: { [weak self] result in
      switch result {
      case .success(let findings): self?.state.finish(findings)
      case .failure(let error): self?.state.fail(ErrorText.sentence(error))
      }
    }
  }

  // MARK: Leaving and coming back

  /// The results as they were left.
  package struct Left: Sendable {
    fileprivate var state: ResultsState
    fileprivate var search: Int
  }

  package var left: Left { Left(state: state, search: search) }

  /// Shows what was left, if anything else was looked for since.
  package func takeUp(_ left: Left) {
    guard left.search != search else { return }
    job?.cancel()
    search = left.search
    state = left.state
    if state.phase == .searching { lookAgain() }
  }
}
