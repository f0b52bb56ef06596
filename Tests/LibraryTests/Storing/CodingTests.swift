import Domain
import Fixtures
import Testing

@testable import Library

@Suite("What lies in a chunk") struct ChunkCodingTests {
  private static func random(_ dice: inout Dice) -> Transcript.Part {
    let count = dice.roll(40)
    let texts = ["", "plain words", "ünïcödé", "日本語", "a\nb", "🎬"]
    let times: [Int64] = [0, 1, 999, -5, 4_294_967_295, 4_294_967_296, 1_000_000_000_000_000, -1_000_000_000_000_000]
    var (arena, offsets): ([UInt8], [UInt32]) = ([], [0])
    var beyond: [UInt32] = []
    for index in 0..<count {
      let text = texts[dice.roll(texts.count)]
      arena += text.utf8
      offsets.append(UInt32(arena.count))
      if text.utf8.contains(where: { $0 >= 0x80 }) { beyond.append(UInt32(index)) }
    }
    let (wide, ends, voices) = (dice.roll(2) == 0, dice.roll(3), dice.roll(2))
    let starts = (0..<count).map { _ in wide ? times[dice.roll(times.count)] : Int64(dice.roll(1_000_000)) }.sorted()
    return Transcript.Part(
      arena: arena,
      offsets: offsets,
      starts: starts,
      ends: starts.map { start in
        switch ends == 2 ? dice.roll(2) : ends {
        case 0: Transcript.Part.noEnd
        default: wide ? times[dice.roll(times.count)] : start + Int64(dice.roll(5000)) - 1000
        }
      },
      voices: starts.map { _ in voices == 0 ? -1 : Int32(dice.roll(4)) - 1 },
      beyondASCII: beyond
    )
  }

  private static func decode(_ bytes: [UInt8], speakers: Int = 3) -> Transcript.Part? {
    bytes.withUnsafeBytes { ChunkCoding.decode($0, speakers: speakers) }
  }

  @Test("Any segments come out as they went in, whatever their times", arguments: 1...60)
  func roundTrip(seed: Int) throws {
    var dice = Dice(seed)
    let part = ChunkCodingTests.random(&dice)
    var bytes: [UInt8] = [1, 2, 3]
    ChunkCoding.encode(part, 0..<part.count, into: &bytes)
    let read = try #require(ChunkCodingTests.decode(bytes))
    #expect(read.arena == part.arena)
    #expect(read.offsets == part.offsets)
    #expect(read.starts == part.starts)
    #expect(read.ends == part.ends)
    #expect(read.voices == part.voices)
    #expect(read.beyondASCII == part.beyondASCII)
  }

  @Test("Some segments of many come out alone")
  func slices() throws {
    var dice = Dice(5)
    var part = ChunkCodingTests.random(&dice)
    while part.count < 20 { part = ChunkCodingTests.random(&dice) }
    var bytes: [UInt8] = []
    ChunkCoding.encode(part, 7..<15, into: &bytes)
    let read = try #require(ChunkCodingTests.decode(bytes))
    #expect(read.count == 8)
    #expect(read.starts == Array(part.starts[7..<15]))
    #expect(read.beyondASCII == part.beyondASCII.filter { (7..<15).contains($0) }.map { $0 - 7 })
    for index in 0..<8 {
      #expect(read.withBytes(of: index) { Array($0) } == part.withBytes(of: index + 7) { Array($0) })
    }
  }

  @Test("What is cut short is never taken for a chunk")
  func cutShort() throws {
    var dice = Dice(9)
    var part = ChunkCodingTests.random(&dice)
    while part.count < 10 { part = ChunkCodingTests.random(&dice) }
    var bytes: [UInt8] = []
    ChunkCoding.encode(part, 0..<part.count, into: &bytes)
    for length in 0..<bytes.count { #expect(ChunkCodingTests.decode(Array(bytes[..<length])) == nil) }
    #expect(ChunkCodingTests.decode(bytes + [0]) == nil)
  }

  @Test("A single bit that was turned over is noticed, wherever it is", arguments: 1...4)
  func damage(seed: Int) {
    var dice = Dice(seed)
    let part = ChunkCodingTests.random(&dice)
    var bytes: [UInt8] = []
    ChunkCoding.encode(part, 0..<part.count, into: &bytes)
    for place in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[place] ^= 1 << UInt8(bit)
        #expect(ChunkCodingTests.decode(damaged) == nil, "byte \(place), bit \(bit)")
      }
    }
  }

  @Test("A voice that is nobody's is damage")
  func voices() {
    let part = Transcript.Part(
      arena: [],
      offsets: [0, 0],
      starts: [0],
      ends: [1],
      voices: [2],
      beyondASCII: []
    )
    var bytes: [UInt8] = []
    ChunkCoding.encode(part, 0..<1, into: &bytes)
    #expect(ChunkCodingTests.decode(bytes, speakers: 3) != nil)
    #expect(ChunkCodingTests.decode(bytes, speakers: 2) == nil)
  }
}

@Suite("What lies in the row of an outline") struct OutlineCodingTests {
  private static let outline = Outline(
    overview: "What \"it\" is\nabout",
    items: [
      Outline.Item(title: "One", text: "first\tpart", start: .zero, end: MediaTime(milliseconds: 5)),
      Outline.Item(title: "Zwölf 🎬"),
      Outline.Item(title: "", text: "", start: MediaTime(milliseconds: -3)),
    ]
  )

  @Test("An outline comes out as it went in", arguments: [outline, Outline(items: [])])
  func roundTrip(outline: Outline) {
    #expect(OutlineCoding.decode(OutlineCoding.encode(outline)) == outline)
  }

  @Test("Names come out as they went in", arguments: [[], ["Ann"], ["", "B\"ob", "Çağla"]])
  func names(names: [String]) {
    #expect(OutlineCoding.decode(names: OutlineCoding.encode(names)) == names)
  }

  @Test("What is cut short is refused")
  func cutShort() {
    let text = OutlineCoding.encode(OutlineCodingTests.outline).unicodeScalars
    for length in 0..<text.count {
      #expect(OutlineCoding.decode(String(String.UnicodeScalarView(text.prefix(length)))) == nil)
    }
    #expect(OutlineCoding.decode(names: "[\"a\"") == nil)
    #expect(OutlineCoding.decode(names: "{}") == nil)
  }
}
