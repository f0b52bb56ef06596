/// Tells a running job that nobody waits for it any more.
package final class Cancellation: Sendable {
  private let flag = Lock(false)

  package init() {}

  package func cancel() {
    flag.withLock { $0 = true }
  }

  package var isCancelled: Bool {
    flag.withLock { $0 }
  }
}
