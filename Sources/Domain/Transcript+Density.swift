extension Transcript {
  /// How much is said in the time from each border to the next, in numbers that only mean something to one another.
  ///
  /// A long segment is spread over the time it lasts. The cost is that of a search for each border, however many
  /// segments there are; where they are read in parts and many parts lie in that time, none is read for it.
  package func density(between borders: [MediaTime]) -> [Double] {
    let said = borders.map(course(over: borders).amount)
    return zip(said.dropFirst(), said).map { max(0, $0 - $1) }
  }

  /// The first segment that begins at each border or later; about the first, where many parts would have to be read.
  package func indices(at borders: [MediaTime]) -> [Int] {
    borders.map(course(over: borders).index)
  }

  private func course(over borders: [MediaTime]) -> Course {
    let (from, to) = (borders.first ?? .zero, borders.last ?? .zero)
    guard let parts = partsToRead else {
      var part: Part?
      forEachPart { whole, _ in
        part = whole
        return false
      }
      return .read(Stretch(parts: part.map { [$0] } ?? [], first: 0, length: count))
    }
    let first = max(0, parts.number(at: from))
    let last = max(first, parts.number(at: to))
    guard parts.partCount > 0, last - first < Course.readable else { return .estimated(parts, until: duration) }
    return .read(Stretch(parts: (first...last).map(parts.part), first: first, length: parts.partLength))
  }

  /// How a transcript goes on in time.
  private enum Course {
    case read(Stretch)
    case estimated(Parts, until: MediaTime)

    /// So many parts are read for it; more would be felt.
    static let readable = 8

    func amount(before time: MediaTime) -> Double {
      switch self {
      case .read(let stretch): stretch.bytes(before: time.milliseconds)
      case .estimated(let parts, let end): parts.rank(at: time.milliseconds, until: end.milliseconds)
      }
    }

    func index(at time: MediaTime) -> Int {
      switch self {
      case .read(let stretch): stretch.index(at: time.milliseconds)
      case .estimated(let parts, let end): Int(parts.rank(at: time.milliseconds, until: end.milliseconds))
      }
    }
  }

  /// Parts that follow one another.
  private struct Stretch {
    let parts: [Part]
    /// The number of the first of them, and how many segments are in each.
    let first: Int
    let length: Int
    /// The bytes before each part.
    private let bytesBefore: [Int]

    init(parts: [Part], first: Int, length: Int) {
      self.parts = parts
      self.first = first
      self.length = length
      var (sums, sum) = ([Int](), 0)
      for part in parts {
        sums.append(sum)
        sum += part.arena.count
      }
      bytesBefore = sums
    }

    /// The bytes that are said before a time, of the segment that is being said as many as its time has passed.
    func bytes(before time: Int64) -> Double {
      let number = parts.border { ($0.starts.first ?? .max) < time } - 1
      guard number >= 0 else { return 0 }
      let part = parts[number]
      let index = part.starts.border { $0 < time } - 1
      guard index >= 0 else { return Double(bytesBefore[number]) }
      let own = Double(part.offsets[index + 1] - part.offsets[index])
      let before = Double(bytesBefore[number] + Int(part.offsets[index]))
      let passed = Double(time - part.starts[index])
      return before + own * min(1, passed / Double(max(1, lasting(number, index))))
    }

    /// How long a segment is being said: until its end, but not into the next one; at a calm pace where it has no end.
    private func lasting(_ number: Int, _ index: Int) -> Int64 {
      let part = parts[number]
      let start = part.starts[index]
      var lasting = Int64(max(1000, 80 * Int(part.offsets[index + 1] - part.offsets[index])))
      if part.ends[index] > start { lasting = part.ends[index] - start }
      let next = index + 1 < part.count ? part.starts[index + 1] : parts.dropFirst(number + 1).first?.starts.first
      return next.map { min(lasting, $0 - start) } ?? lasting
    }

    func index(at time: Int64) -> Int {
      let after = parts.border { ($0.starts.first ?? .max) < time }
      guard after > 0 else { return first * length }
      return (first + after - 1) * length + parts[after - 1].starts.border { $0 < time }
    }
  }
}

extension Transcript.Parts {
  /// The part a time lies in; -1 before the first.
  fileprivate func number(at time: MediaTime) -> Int {
    firstStarts.border { $0 <= time.milliseconds } - 1
  }

  /// About how many segments begin before a time, as if those of a part came evenly.
  fileprivate func rank(at time: Int64, until end: Int64) -> Double {
    let number = firstStarts.border { $0 <= time } - 1
    guard number >= 0 else { return 0 }
    let start = firstStarts[number]
    let next = number + 1 < partCount ? firstStarts[number + 1] : max(end, start)
    let own = Double(min(partLength, count - number * partLength))
    let passed = next > start ? min(1, Double(time - start) / Double(next - start)) : 1
    return Double(number * partLength) + own * passed
  }
}
