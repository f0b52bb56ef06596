import Glibc
import Jobs
import Testing

@Suite("Jobs run elsewhere and answer on the main thread")
@MainActor
struct JobRunnerTests {
  private struct Failure: Error, Equatable {}

  /// Jobs that run when the test says so.
  private final class Waiting: Sendable {
    let bodies = Lock<[@Sendable () -> MainWork]>([])
    let posted = Lock<[MainWork]>([])

    @MainActor
    func runNext() {
      let body = bodies.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      body?()()
    }
  }

  @MainActor
  private final class Answers {
    var values: [Result<Int, Failure>] = []
  }

  private func made() -> (JobRunner, Waiting, Answers) {
    let waiting = Waiting()
    let runner = JobRunner(
      start: { @Sendable _, body in waiting.bodies.withLock { $0.append(body) } },
      post: { @Sendable work in waiting.posted.withLock { $0.append(work) } }
    )
    return (runner, waiting, Answers())
  }

  @Test("A job is counted from its start until its result was used")
  func counting() {
    let (runner, waiting, answers) = made()
    var seenWhileApplying: [Int] = []
    #expect(runner.running == 0)
    for number in 1...2 {
      runner.run(on: .library) { _ throws(Failure) in
        number
      } then: { result in
        answers.values.append(result)
      }
    }
    #expect(runner.running == 2 && answers.values.isEmpty)
    waiting.runNext()
    seenWhileApplying.append(runner.running)
    waiting.runNext()
    seenWhileApplying.append(runner.running)
    #expect(seenWhileApplying == [1, 0])
    #expect(answers.values == [.success(1), .success(2)])
  }

  @Test("The answer of a cancelled job is dropped, also when it had begun, and the job is told")
  func cancelling() {
    let (runner, waiting, answers) = made()
    let told = Lock<[Bool]>([])
    let early = runner.run(on: .library) { cancellation throws(Failure) in
      told.withLock { $0.append(cancellation.isCancelled) }
      return 1
    } then: {
      answers.values.append($0)
    }
    early.cancel()
    runner.run(on: .library) { cancellation throws(Failure) in
      told.withLock { $0.append(cancellation.isCancelled) }
      return 2
    } then: {
      answers.values.append($0)
    }
    waiting.runNext()
    waiting.runNext()
    #expect(told.withLock { $0 } == [true, false])
    #expect(answers.values == [.success(2)])
    #expect(runner.running == 0)
  }

  @Test("A result that was on its way when the job was cancelled is dropped")
  func lateCancel() {
    let (runner, waiting, answers) = made()
    let cancellation = runner.run(on: .library) { _ throws(Failure) in
      1
    } then: {
      answers.values.append($0)
    }
    let apply = waiting.bodies.withLock { $0.removeFirst() }()
    cancellation.cancel()
    apply()
    #expect(answers.values.isEmpty)
    #expect(runner.running == 0)
  }

  @Test("A failure arrives as a failure of its own type")
  func failing() {
    let (runner, waiting, answers) = made()
    runner.run(on: .library) { _ throws(Failure) -> Int in
      throw Failure()
    } then: {
      answers.values.append($0)
    }
    waiting.runNext()
    #expect(answers.values == [.failure(Failure())])
    #expect(runner.running == 0)
  }

  @Test("A result that arrives when nobody runs jobs any more does no harm")
  func runnerIsGone() {
    let waiting = Waiting()
    let answers = Answers()
    do {
      let runner = JobRunner(
        start: { @Sendable _, body in waiting.bodies.withLock { $0.append(body) } },
        post: { @Sendable work in waiting.posted.withLock { $0.append(work) } }
      )
      runner.run(on: .library) { _ throws(Failure) in
        1
      } then: {
        answers.values.append($0)
      }
    }
    waiting.runNext()
    #expect(answers.values == [.success(1)])
  }

  @Test("On real lanes jobs run one after the other, and results come through the inbox")
  func lanes() {
    let inbox = Inbox {}
    let runner = JobRunner.dispatching(to: inbox)
    let order = Lock<[Int]>([])
    let answers = Answers()
    for number in 0..<20 {
      runner.run(on: .library) { _ throws(Failure) in
        order.withLock { $0.append(number) }
        return number
      } then: {
        answers.values.append($0)
      }
    }
    #expect(answers.values.isEmpty)
    wait {
      runner.running == 0
    } whileDoing: {
      inbox.drain()
    }
    #expect(order.withLock { $0 } == Array(0..<20))
    #expect(answers.values == (0..<20).map { .success($0) })
  }

  /// Looks again every millisecond, two seconds at most.
  private func wait(until isDone: () -> Bool, whileDoing work: () -> Void) {
    for _ in 0..<2000 where !isDone() {
      work()
      usleep(1000)
    }
  }
}
