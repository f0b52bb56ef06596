import Testing

@testable import Jobs

@Suite("Making things ahead of their use") struct AheadTests {
  private struct Failure: Error {}

  /// Gives numbers from zero on, and counts how many it gave.
  private final class Numbers: Sendable {
    private let made = Lock(0)
    private let limit: Int

    init(_ limit: Int) {
      self.limit = limit
    }

    var count: Int { made.withLock { $0 } }

    func next() -> Int? {
      made.withLock { made in
        guard made < limit else { return nil }
        made += 1
        return made - 1
      }
    }
  }

  @Test("All things come, in their order, and then nothing for ever", arguments: [0, 1, 2, 1000])
  func order(count: Int) {
    let numbers = Numbers(count)
    var taken: [Int] = []
    Ahead.run(next: numbers.next) { take in
      while let number = take() { taken.append(number) }
      #expect(take() == nil)
      #expect(take() == nil)
    }
    #expect(taken == Array(0..<count))
  }

  @Test("No more is made than a little ahead")
  func bounded() {
    let numbers = Numbers(1000)
    Ahead.run(next: numbers.next) { take in
      for index in 0..<10 {
        #expect(take() == index)
        #expect(numbers.count <= index + 4)
      }
    }
    #expect(numbers.count <= 14)
  }

  @Test("Whoever fails or leaves early ends the making of more")
  func leaving() {
    let numbers = Numbers(.max)
    #expect(throws: Failure.self) {
      try Ahead.run(next: numbers.next) { (take) throws(Failure) in
        _ = take()
        throw Failure()
      }
    }
    let count = numbers.count
    Ahead.run(next: Numbers(.max).next) { _ in }
    #expect(numbers.count == count)
  }
}
