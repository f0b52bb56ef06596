import Glibc

/// Makes things on a thread of its own, one ahead of whoever uses them: two cores for what is made and then used.
package enum Ahead {
  /// Calls `body` with what gives one thing after the other, in the order in which `next` made them, until it gives none.
  ///
  /// Nothing of it runs any more when this returns. Where no thread can be had, things are made when they are asked for.
  package static func run<Item: Sendable, Value, Failure: Error>(
    next: @escaping @Sendable () -> Item?,
    _ body: (_ take: () -> Item?) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let handover = Handover<Item>()
    guard let thread = Thread({ handover.fill(from: next) }) else { return try body(next) }
    defer {
      handover.close()
      thread.join()
    }
    return try body(handover.take)
  }
}

/// A place for one thing between the thread that makes it and the one that uses it.
private final class Handover<Item: Sendable>: Sendable {
  private struct State {
    var item: Item?
    var isClosed = false
  }

  private let state = Lock(State())
  private let room = Semaphore(1)
  private let items = Semaphore(0)

  func fill(from next: () -> Item?) {
    while !state.withLock({ $0.isClosed }), let item = next() {
      room.wait()
      let isOpen = state.withLock { state in
        if !state.isClosed { state.item = item }
        return !state.isClosed
      }
      guard isOpen else { return }
      items.signal()
    }
    // Whoever waits is told that nothing comes any more, again and again.
    state.withLock { $0.isClosed = true }
    items.signal()
  }

  func take() -> Item? {
    items.wait()
    let item = state.withLock { state in
      defer { state.item = nil }
      return state.item
    }
    if item == nil { items.signal() } else { room.signal() }
    return item
  }

  func close() {
    state.withLock { $0.isClosed = true }
    room.signal()
  }
}

/// A number that one thread raises and another one waits for; the system's own calls are safe from any thread.
private final class Semaphore: Sendable {
  private nonisolated(unsafe) let semaphore: UnsafeMutablePointer<sem_t>

  init(_ count: UInt32) {
    semaphore = .allocate(capacity: 1)
    sem_init(semaphore, 0, count)
  }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  func signal() { sem_post(semaphore) }

  func wait() {
    while sem_wait(semaphore) != 0, errno == EINTR {}
  }
}

/// A thread of the system that does one thing.
private struct Thread {
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  private let thread: pthread_t

  /// Starts it; nil where the system has none to give.
  init?(_ body: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let work = Unmanaged.passRetained(Work(body))
    let code = pthread_create(
      &thread,
      nil,
      { context in
        if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
        return nil
      },
      work.toOpaque()
    )
    guard code == 0 else {
      work.release()
      return nil
    }
    self.thread = thread
  }

  func join() { pthread_join(thread, nil) }
}
