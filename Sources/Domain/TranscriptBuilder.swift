import Text

extension Transcript {
  /// Collects segments in any order and gives them out in time order, ties in the order of the source.
  package struct Builder {
    private var arena: [UInt8] = []
    private var offsets: [UInt32] = [0]
    private var starts: [Int64] = []
    private var ends: [Int64] = []
    private var voices: [Int32] = []
    private var speakers: [String] = []
    private var beyondASCII: [UInt32] = []
    private var speakerNumbers: [String: Int32] = [:]
    private var isSorted = true
    private var latest: Int64 = 0

    package init() {}

    package var count: Int { starts.count }

    package mutating func reserve(segments: Int, bytes: Int) {
      arena.reserveCapacity(bytes)
      offsets.reserveCapacity(segments + 1)
      starts.reserveCapacity(segments)
      ends.reserveCapacity(segments)
      voices.reserveCapacity(segments)
    }

    /// Adds a segment; its text is made harmless and trimmed on the way in.
    ///
    /// A segment without text is kept. Returns false, and adds nothing, when the arena is full (four gigabytes).
    @discardableResult
    package mutating func add(
      start: MediaTime,
      end: MediaTime? = nil,
      speaker: String? = nil,
      text: some Sequence<UInt8>
    ) -> Bool {
      let before = arena.count
      let isPlain = SafeText.append(text, to: &arena)
      guard let offset = UInt32(exactly: arena.count) else {
        arena.removeLast(arena.count - before)
        return false
      }
      if !isPlain { beyondASCII.append(UInt32(starts.count)) }
      if let last = starts.last, last > start.milliseconds { isSorted = false }
      offsets.append(offset)
      starts.append(start.milliseconds)
      latest = max(latest, start.milliseconds, end?.milliseconds ?? 0)
      ends.append(end?.milliseconds ?? Part.noEnd)
      voices.append(number(of: speaker))
      return true
    }

    private mutating func number(of speaker: String?) -> Int32 {
      guard let speaker, !speaker.isEmpty else { return -1 }
      if let known = speakerNumbers[speaker] { return known }
      let safe = SafeText.line(speaker)
      // One name, however it was written, is one speaker.
      if let known = speakerNumbers[safe] {
        speakerNumbers[speaker] = known
        return known
      }
      guard !safe.isEmpty, let number = Int32(exactly: speakers.count) else { return -1 }
      speakers.append(safe)
      speakerNumbers[safe] = number
      speakerNumbers[speaker] = number
      return number
    }

    package consuming func finish() -> Transcript {
      if !isSorted { sort() }
      return Transcript(
        part: Part(
          arena: arena,
          offsets: offsets,
          starts: starts,
          ends: ends,
          voices: voices,
          beyondASCII: beyondASCII
        ),
        speakers: speakers,
        duration: MediaTime(milliseconds: latest)
      )
    }

    /// Moves the text along with its times, so that neighbours stay beside one another in memory.
    private mutating func sort() {
      let times = starts
      let order = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
      var sortedArena: [UInt8] = []
      sortedArena.reserveCapacity(arena.count)
      var sortedOffsets: [UInt32] = [0]
      sortedOffsets.reserveCapacity(offsets.count)
      for index in order {
        sortedArena += arena[Int(offsets[index])..<Int(offsets[index + 1])]
        sortedOffsets.append(UInt32(sortedArena.count))
      }
      let (oldEnds, oldVoices) = (ends, voices)
      arena = sortedArena
      offsets = sortedOffsets
      starts = order.map { times[$0] }
      ends = order.map { oldEnds[$0] }
      voices = order.map { oldVoices[$0] }
      var isBeyond = [Bool](repeating: false, count: order.count)
      for index in beyondASCII { isBeyond[Int(index)] = true }
      beyondASCII = order.indices.filter { isBeyond[order[$0]] }.map { UInt32($0) }
      isSorted = true
    }
  }
}
