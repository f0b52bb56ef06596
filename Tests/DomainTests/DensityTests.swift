import Domain
import Fixtures
import Testing

@Suite("How densely a transcript is spoken")
struct DensityTests {
  private func borders(_ seconds: [Double]) -> [MediaTime] { seconds.map { .seconds($0) } }

  @Test("A segment counts with its bytes where it lies, spread over the time it lasts")
  func spreads() {
    let transcript = Transcript([Line(0, 2, nil, "abcd"), Line(10, 14, nil, "abcdefgh")])
    #expect(transcript.density(between: borders([0, 1, 2, 10, 12, 14, 20])) == [2, 2, 0, 4, 4, 0])
  }

  @Test("What is said never ends after the next one begins, and all bytes are counted once")
  func overlaps() {
    let transcript = Transcript([Line(0, 100, nil, "abcd"), Line(2, 4, nil, "ab"), Line(2, 3, nil, "abc")])
    let density = transcript.density(between: borders([0, 1, 2, 3, 50]))
    #expect(density == [2, 2, 5, 0])
    #expect(density.reduce(0, +) == 9)
  }

  @Test(
    "Segments without length, without an end and with one before the start are counted",
    arguments: [nil, 5, 4] as [Double?]
  )
  func withoutLength(end: Double?) {
    let transcript = Transcript([Line(5, end, nil, "abcd")])
    let density = transcript.density(between: borders([0, 5, 60, 70]))
    #expect(density[0] == 0)
    #expect(abs(density[1] - 4) < 0.01)
    #expect(density[2] == 0)
  }

  @Test("Nothing and no time at all give nothing")
  func empty() {
    #expect(Transcript([]).density(between: borders([0, 1, 2])) == [0, 0])
    #expect(Transcript([Line(0)]).density(between: []).isEmpty)
    #expect(Transcript([Line(0)]).indices(at: []).isEmpty)
    #expect(Transcript([]).indices(at: borders([0, 1])) == [0, 0])
  }

  @Test("The first segment from each border on is found")
  func indices() {
    let transcript = Transcript([Line(0), Line(2), Line(2), Line(9)])
    #expect(transcript.indices(at: borders([0, 0.001, 2, 3, 9, 10])) == [0, 1, 1, 3, 3, 4])
  }

  @Test("In few parts it is the same as in one piece")
  func parts() {
    let whole = transcript(40)
    let parted = parted(whole, length: 8) { _ in }
    let borders = borders((0...50).map { Double($0) * 3.3 })
    let (one, other) = (whole.density(between: borders), parted.density(between: borders))
    #expect(zip(one, other).allSatisfy { abs($0 - $1) < 0.001 })
    #expect(parted.indices(at: borders) == whole.indices(at: borders))
  }

  @Test("Of many parts none is read for it, and it is still about right")
  func manyParts() {
    let reads = Reads()
    let parted = parted(transcript(400), length: 8) { _ in reads.count += 1 }
    let borders = borders((0...20).map { Double($0) * 80 })
    let density = parted.density(between: borders)
    let indices = parted.indices(at: borders)
    #expect(reads.count == 0)
    #expect(density.allSatisfy { abs($0 - 20) < 0.5 })
    #expect(zip(indices, 0...20).allSatisfy { abs($0 - $1 * 20) <= 1 })
    // A short time among them is read, and only that.
    #expect(parted.indices(at: self.borders([800, 804, 808])) == [200, 201, 202])
    #expect((1...4).contains(reads.count))
  }

  @Test("A million segments are searched, not walked")
  func million() {
    var builder = Transcript.Builder()
    for index in 0..<1_000_000 {
      builder.add(start: MediaTime(milliseconds: Int64(index) * 1000), text: "some words".utf8)
    }
    let transcript = builder.finish()
    let borders = borders((0...200).map { Double($0) * 5000 })
    #expect(transcript.indices(at: borders) == (0...200).map { $0 * 5000 })
    #expect(transcript.density(between: borders).allSatisfy { abs($0 - 50_000) < 20 })
  }

  private func transcript(_ count: Int) -> Transcript {
    Transcript((0..<count).map { Line(Double($0) * 4, Double($0) * 4 + 3, nil, "words \($0 % 10)") })
  }

  private final class Reads: @unchecked Sendable { var count = 0 }

  private func parted(_ whole: Transcript, length: Int, read: @escaping @Sendable (Int) -> Void) -> Transcript {
    let firsts = stride(from: 0, to: whole.count, by: length).map { whole.start($0).milliseconds }
    return Transcript(
      parts: Transcript.Parts(count: whole.count, partLength: length, firstStarts: firsts) { number in
        read(number)
        let indices = number * length..<min(whole.count, (number + 1) * length)
        let texts = indices.map { Array(whole.text($0).utf8) }
        return Transcript.Part(
          arena: texts.flatMap { $0 },
          offsets: texts.reduce(into: [0]) { $0.append(($0.last ?? 0) + UInt32($1.count)) },
          starts: indices.map { whole.start($0).milliseconds },
          ends: indices.map { whole.end($0)?.milliseconds ?? Transcript.Part.noEnd },
          voices: indices.map { _ in -1 },
          beyondASCII: []
        )
      },
      speakers: [],
      duration: whole.duration
    )
  }
}
