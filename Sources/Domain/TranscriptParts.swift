extension Transcript {
  /// Segments in parts of one length, the last one shorter, which somebody reads when they are needed.
  package struct Parts: Sendable {
    package let count: Int
    package let partLength: Int
    /// When the first segment of each part begins.
    package let firstStarts: [Int64]
    /// Reads a part, or has it still; nil where it cannot be read any more.
    private let load: @Sendable (Int) -> Part?

    package init(
      count: Int,
      partLength: Int,
      firstStarts: [Int64],
      load: @escaping @Sendable (Int) -> Part?
    ) {
      self.count = count
      self.partLength = partLength
      self.firstStarts = firstStarts
      self.load = load
    }

    package var partCount: Int { firstStarts.count }

    /// Stands where the text of a segment was that cannot be read.
    package static let unreadable = "(this part of the library cannot be read any more)"

    package func part(_ number: Int) -> Part {
      let length = min(partLength, count - number * partLength)
      if let part = load(number), part.count == length { return part }
      return standIn(number, length)
    }

    /// Segments in the right number at about the right time: what is broken is seen, and nothing else breaks.
    private func standIn(_ number: Int, _ length: Int) -> Part {
      let text = Array(Parts.unreadable.utf8)
      return Part(
        arena: Array(repeatElement(text, count: length).joined()),
        offsets: (0...length).map { UInt32($0 * text.count) },
        starts: [Int64](repeating: firstStarts[number], count: length),
        ends: [Int64](repeating: Part.noEnd, count: length),
        voices: [Int32](repeating: -1, count: length),
        beyondASCII: []
      )
    }

    @inline(__always)
    func at<Value>(_ index: Int, _ body: (Part, Int) throws -> Value) rethrows -> Value {
      let number = index / partLength
      return try body(part(number), index - number * partLength)
    }

    /// All parts as one.
    func whole() -> Part {
      var (arena, offsets): ([UInt8], [UInt32]) = ([], [0])
      var (starts, ends): ([Int64], [Int64]) = ([], [])
      var (voices, beyondASCII): ([Int32], [UInt32]) = ([], [])
      offsets.reserveCapacity(count + 1)
      starts.reserveCapacity(count)
      ends.reserveCapacity(count)
      voices.reserveCapacity(count)
      for number in 0..<partCount {
        let part = part(number)
        if number == 0 { arena.reserveCapacity(part.arena.count * (partCount + partCount / 16)) }
        let (first, base) = (UInt32(clamping: starts.count), UInt32(clamping: arena.count))
        arena += part.arena
        offsets += part.offsets.dropFirst().lazy.map { $0 &+ base }
        starts += part.starts
        ends += part.ends
        voices += part.voices
        beyondASCII += part.beyondASCII.lazy.map { $0 &+ first }
      }
      return Part(
        arena: arena,
        offsets: offsets,
        starts: starts,
        ends: ends,
        voices: voices,
        beyondASCII: beyondASCII
      )
    }

    func replacing(_ texts: [Int: String]) -> Parts {
      let (load, length) = (load, partLength)
      let touched = Set(texts.keys.map { $0 / length })
      return Parts(count: count, partLength: length, firstStarts: firstStarts) { number in
        guard touched.contains(number) else { return load(number) }
        return load(number)?.replacing(texts, from: number * length)
      }
    }
  }
}
