/// What a finished job does on the main thread.
package typealias MainWork = @MainActor @Sendable () -> Void

/// Where results wait for the main thread: any thread posts, the loop drains.
package final class Inbox: Sendable {
  private let waiting = Lock<[MainWork]>([])
  private let wake: @Sendable () -> Void

  /// An inbox that rings `wake` when something came in.
  package init(wake: @escaping @Sendable () -> Void) {
    self.wake = wake
  }

  /// Leaves work for the main thread; never blocks for long, keeps the order of each thread.
  package func post(_ work: @escaping MainWork) {
    waiting.withLock { $0.append(work) }
    wake()
  }

  /// Does what came in until now.
  @MainActor
  package func drain() {
    let work = waiting.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
    for item in work { item() }
  }
}
