import Domain
import Fixtures
import Testing

@Suite("A transcript that is read in parts is the same as one that is there as a whole")
struct TranscriptPartsTests {
  /// Counts what is asked for, and can lose parts.
  private final class Shelf: @unchecked Sendable {
    var loads: [Int] = []
    var lost: Set<Int> = []
  }

  private func lines(_ count: Int) -> [Line] {
    (0..<count).map { index in
      let second = Double(index / 3)
      let text = index % 5 == 0 ? "né \(index)" : "line \(index)"
      return Line(second, second + 1, index % 2 == 0 ? "Ann" : "Bo", text)
    }
  }

  private func parted(_ whole: Transcript, length: Int, _ shelf: Shelf = Shelf()) -> Transcript {
    let all = (0..<whole.count).map { index in
      (whole.start(index), whole.end(index), whole.speakerIndex(index), whole.text(index))
    }
    let groups = stride(from: 0, to: all.count, by: length).map { Array(all[$0..<min($0 + length, all.count)]) }
    let parts = groups.map { group in
      var arena: [UInt8] = []
      var offsets: [UInt32] = [0]
      var beyond: [UInt32] = []
      for (index, segment) in group.enumerated() {
        arena += segment.3.utf8
        offsets.append(UInt32(arena.count))
        if segment.3.utf8.contains(where: { $0 >= 0x80 }) { beyond.append(UInt32(index)) }
      }
      return Transcript.Part(
        arena: arena,
        offsets: offsets,
        starts: group.map { $0.0.milliseconds },
        ends: group.map { $0.1?.milliseconds ?? Transcript.Part.noEnd },
        voices: group.map { Int32($0.2 ?? -1) },
        beyondASCII: beyond
      )
    }
    let lazily = Transcript.Parts(
      count: whole.count,
      partLength: length,
      firstStarts: parts.map { $0.starts[0] },
      load: { number in
        shelf.loads.append(number)
        return shelf.lost.contains(number) ? nil : parts[number]
      }
    )
    return Transcript(parts: lazily, speakers: whole.speakers, duration: whole.duration)
  }

  private func same(_ a: Transcript, _ b: Transcript) -> Bool {
    a.count == b.count
      && (0..<a.count).allSatisfy { index in
        a.text(index) == b.text(index) && a.start(index) == b.start(index) && a.end(index) == b.end(index)
          && a.speaker(index) == b.speaker(index)
      }
  }

  @Test("Texts, times and speakers are the same for every length of part", arguments: [1, 2, 3, 7, 10, 100])
  func equal(length: Int) {
    let whole = Transcript(lines(31))
    let parted = parted(whole, length: length)
    #expect(same(parted, whole))
    #expect(!parted.isWhole)
    #expect(parted.whole().isWhole)
    #expect(same(parted.whole(), whole))
    #expect(parted.beyondASCII == whole.beyondASCII)
    #expect(parted.withArena { bytes, _ in Array(bytes) } == whole.withArena { bytes, _ in Array(bytes) })
  }

  @Test("Moments are found in it as in the whole, also where many segments begin together", arguments: [1, 2, 4, 5])
  func moments(length: Int) {
    let whole = Transcript(lines(40))
    let parted = parted(whole, length: length)
    for milliseconds in stride(from: Int64(-1000), to: 16_000, by: 250) {
      let time = MediaTime(milliseconds: milliseconds)
      #expect(parted.index(at: time) == whole.index(at: time))
      #expect(parted.firstIndex(startingAt: time) == whole.firstIndex(startingAt: time))
      #expect(parted.firstIndex(startingAfter: time) == whole.firstIndex(startingAfter: time))
    }
  }

  @Test("Who stands in the middle reads that part and no other")
  func readsLittle() {
    let shelf = Shelf()
    let parted = parted(Transcript(lines(1000)), length: 10, shelf)
    #expect(parted.text(505) == "né 505")
    #expect(Set(shelf.loads) == [50])
    _ = parted.index(at: MediaTime(milliseconds: 100_000))
    #expect(Set(shelf.loads).count <= 3)
  }

  @Test("A part that is gone is said in its place, and all else stands where it stood")
  func lostPart() {
    let shelf = Shelf()
    shelf.lost = [1]
    let whole = Transcript(lines(30))
    let parted = parted(whole, length: 10, shelf)
    #expect(parted.count == 30)
    #expect(parted.text(9) == whole.text(9))
    #expect(parted.text(10) == Transcript.Parts.unreadable)
    #expect(parted.start(15) == whole.start(10))
    #expect(parted.text(20) == whole.text(20))
    #expect(parted.whole().text(20) == whole.text(20))
  }

  @Test("Another text takes the place of one, and nothing else changes", arguments: [3, 100])
  func replacing(length: Int) {
    let whole = Transcript(lines(20))
    let texts = [0: "first", 7: "sévènth\u{1B}", 19: ""]
    for transcript in [whole.replacing(texts), parted(whole, length: length).replacing(texts)] {
      #expect(transcript.text(0) == "first")
      #expect(transcript.text(7) == "sévènth")
      #expect(transcript.text(19).isEmpty)
      #expect(transcript.text(8) == whole.text(8))
      #expect(transcript.start(7) == whole.start(7))
      #expect(transcript.speaker(7) == whole.speaker(7))
      #expect(transcript.beyondASCII.contains(7) && !transcript.beyondASCII.contains(0))
    }
  }

  @Test("Parts come in order with their first index, until one has enough")
  func inOrder() {
    let parted = parted(Transcript(lines(25)), length: 10)
    var firsts: [Int] = []
    parted.forEachPart { part, first in
      firsts.append(first)
      return first < 10
    }
    #expect(firsts == [0, 10])
  }
}
