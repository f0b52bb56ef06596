/// Where a job runs: jobs of one lane run one after the other.
package enum Lane: String, CaseIterable, Sendable {
  /// Reads and writes the library.
  case library
  /// Searches what is open.
  case search
  /// Searches the whole library.
  case finding
  /// Keeps notes, titles and what was removed.
  case keeping
  /// Imports and exports: they take long, and nothing else waits for them.
  case moving
  /// Hands copied text on.
  case clipboard
}

/// Starts jobs off the main thread and brings their results back to it.
///
/// Tests make one whose jobs run when the test says so.
@MainActor
package final class JobRunner {
  /// Runs a body somewhere else and its result on the main thread.
  package typealias Start = @Sendable (Lane, _ body: @escaping @Sendable () -> MainWork) -> Void

  private let start: Start
  private let post: @Sendable (@escaping MainWork) -> Void
  /// Jobs that were started and whose result was not yet taken; nothing is idle while there are any.
  package private(set) var running = 0

  /// A runner that starts bodies with `start`; what they report on the way goes through `post`.
  package init(start: @escaping Start, post: @escaping @Sendable (@escaping MainWork) -> Void) {
    self.start = start
    self.post = post
  }

  /// Runs `work` on a lane and `apply` with its result on the main thread, unless it was cancelled by then.
  @discardableResult
  package func run<Value: Sendable, Failure: Error>(
    on lane: Lane,
    _ work: @escaping @Sendable (Cancellation) throws(Failure) -> Value,
    then apply: @escaping @MainActor @Sendable (Result<Value, Failure>) -> Void
  ) -> Cancellation {
    let cancellation = Cancellation()
    // Counted before it starts and uncounted after its result was used, so that "idle" has no gap.
    running += 1
    start(lane) { [weak self] in
      let result = Result { () throws(Failure) -> Value in try work(cancellation) }
      return {
        self?.running -= 1
        if !cancellation.isCancelled { apply(result) }
      }
    }
    return cancellation
  }

  /// The same for work that knows a part of its result before the whole.
  ///
  /// It reports what it has and is told whether anybody still waits for more.
  @discardableResult
  package func run<Part: Sendable, Value: Sendable, Failure: Error>(
    on lane: Lane,
    _ work: @escaping @Sendable (_ soFar: @Sendable (Part) -> Bool) throws(Failure) -> Value,
    soFar take: @escaping @MainActor @Sendable (Part) -> Void,
    then apply: @escaping @MainActor @Sendable (Result<Value, Failure>) -> Void
  ) -> Cancellation {
    let post = post
    return run(on: lane) { (cancellation) throws(Failure) -> Value in
      try work { part in
        post { if !cancellation.isCancelled { take(part) } }
        return !cancellation.isCancelled
      }
    } then: {
      apply($0)
    }
  }
}
