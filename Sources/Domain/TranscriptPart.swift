import Text

extension Transcript {
  /// Segments that lie together in memory: one UTF-8 arena, with offsets, times and speakers beside it.
  package final class Part: Sendable {
    /// What stands for an end the source did not give.
    package static let noEnd = Int64.min

    package let arena: [UInt8]
    /// Where the text of each segment begins; one more than there are segments.
    package let offsets: [UInt32]
    package let starts: [Int64]
    /// `noEnd` where the source gave none.
    package let ends: [Int64]
    /// An index into the speakers of the transcript, or -1.
    package let voices: [Int32]
    /// The segments whose text is more than ASCII.
    package let beyondASCII: [UInt32]

    /// Takes everything as it is: texts made harmless, offsets that rise and lie in the arena, one number of each kind
    /// for each segment.
    package init(
      arena: [UInt8],
      offsets: [UInt32],
      starts: [Int64],
      ends: [Int64],
      voices: [Int32],
      beyondASCII: [UInt32]
    ) {
      self.arena = arena
      self.offsets = offsets
      self.starts = starts
      self.ends = ends
      self.voices = voices
      self.beyondASCII = beyondASCII
    }

    package var count: Int { starts.count }

    package func start(_ index: Int) -> MediaTime { MediaTime(milliseconds: starts[index]) }

    package func end(_ index: Int) -> MediaTime? {
      ends[index] == Part.noEnd ? nil : MediaTime(milliseconds: ends[index])
    }

    package func speakerIndex(_ index: Int) -> Int? { voices[index] < 0 ? nil : Int(voices[index]) }

    package func withBytes<Value>(
      of index: Int,
      _ body: (UnsafeBufferPointer<UInt8>) throws -> Value
    ) rethrows -> Value {
      let range = Int(offsets[index])..<Int(offsets[index + 1])
      return try arena.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// The same with other texts for some segments, which are counted from `first`.
    func replacing(_ texts: [Int: String], from first: Int) -> Part {
      let own = texts.filter { (first..<first + count).contains($0.key) }
      guard !own.isEmpty else { return self }
      var arena: [UInt8] = []
      arena.reserveCapacity(self.arena.count + own.values.reduce(0) { $0 + $1.utf8.count })
      var offsets: [UInt32] = [0]
      offsets.reserveCapacity(self.offsets.count)
      var isBeyond = Set(beyondASCII)
      for index in 0..<count {
        if let text = own[first + index] {
          let isPlain = SafeText.append(text.utf8, to: &arena)
          if isPlain { isBeyond.remove(UInt32(index)) } else { isBeyond.insert(UInt32(index)) }
        } else {
          arena += self.arena[Int(self.offsets[index])..<Int(self.offsets[index + 1])]
        }
        offsets.append(UInt32(clamping: arena.count))
      }
      return Part(
        arena: arena,
        offsets: offsets,
        starts: starts,
        ends: ends,
        voices: voices,
        beyondASCII: isBeyond.sorted()
      )
    }
  }
}
