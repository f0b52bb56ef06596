import Dispatch
import Jobs
import Testing

@Suite("Results wait for the main thread")
@MainActor
struct InboxTests {
  /// What the main thread did, in order.
  @MainActor
  private final class Record {
    var done: [(thread: Int, number: Int)] = []
  }

  @Test("Eight threads at once lose nothing, and what each of them posts keeps its order")
  func manyThreads() {
    let rung = Lock(0)
    let inbox = Inbox { rung.withLock { $0 += 1 } }
    let record = Record()
    let (threads, posts) = (8, 500)
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      for number in 0..<posts {
        inbox.post { record.done.append((thread, number)) }
      }
    }
    #expect(record.done.isEmpty)
    inbox.drain()
    #expect(record.done.count == threads * posts)
    for thread in 0..<threads {
      #expect(record.done.filter { $0.thread == thread }.map(\.number) == Array(0..<posts))
    }
    #expect(rung.withLock { $0 } == threads * posts)
  }

  @Test("What comes in while the inbox is emptied is done the next time, and rings again")
  func postWhileDraining() {
    let rung = Lock(0)
    let inbox = Inbox { rung.withLock { $0 += 1 } }
    let record = Record()
    inbox.post {
      record.done.append((0, 1))
      inbox.post { record.done.append((0, 2)) }
    }
    inbox.drain()
    #expect(record.done.map(\.number) == [1])
    #expect(rung.withLock { $0 } == 2)
    inbox.drain()
    #expect(record.done.map(\.number) == [1, 2])
    inbox.drain()
    #expect(record.done.count == 2)
  }

  @Test("The bell is rung outside the lock, so that it may look into the inbox")
  func bellMayPost() {
    let box = Lock<Inbox?>(nil)
    let rung = Lock(0)
    let inbox = Inbox {
      let count = rung.withLock { count -> Int in
        count += 1
        return count
      }
      if count == 1 { box.withLock { $0 }?.post {} }
    }
    box.withLock { $0 = inbox }
    inbox.post {}
    #expect(rung.withLock { $0 } == 2)
    box.withLock { $0 = nil }
  }
}

@Suite("A lock lets one at a time")
struct LockTests {
  @Test("Eight threads count without losing one")
  func counting() {
    let count = Lock(0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for _ in 0..<1000 { count.withLock { $0 += 1 } }
    }
    #expect(count.withLock { $0 } == 8000)
  }

  @Test("An error that is thrown inside gives the lock back")
  func throwing() {
    struct Failure: Error {}
    let value = Lock(1)
    #expect(throws: Failure.self) { try value.withLock { _ in throw Failure() } }
    #expect(value.withLock { $0 } == 1)
  }
}
