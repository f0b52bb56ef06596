import Domain
import Fixtures
import Search
import Testing
import Text

@Suite("Searching against a slow search that is plainly right")
struct ReferenceTests {
  @Test("Random needles in random texts are found where they are", arguments: 0..<8)
  func random(_ seed: Int) throws {
    var dice = Dice(1000 + seed)
    let isPlain = seed % 2 == 0
    let texts = (0..<200).map { _ in text(&dice, isPlain: isPlain || dice.roll(20) != 0) }
    let transcript = transcript(texts)
    let index = try #require(SearchIndex(transcript))
    var hays: [FoldingRules: [[UInt8]]] = [:]
    for rules in [FoldingRules.loose, .caseKept, .literal] {
      hays[rules] = (0..<transcript.count).map { folded(transcript.text($0), rules) }
    }
    for _ in 0..<60 {
      let needle = needle(from: texts, &dice)
      for query in [Query.typed(needle), .literal(needle)] {
        let found = try #require(try index.search(query))
        let finder = try Finder(query)
        let expected = numbers(hays, query)
        #expect(found.hits.segments == expected, "\(needle.debugDescription)")
        let oneByOne = (0..<transcript.count).filter { transcript.withBytes(of: $0) { finder.matches($0) } }
        #expect(oneByOne.map { Int32($0) } == expected)
        let shown = (0..<transcript.count).filter { transcript.withBytes(of: $0) { !finder.ranges($0).isEmpty } }
        #expect(shown.map { Int32($0) } == expected)
      }
    }
  }

  @Test("Ranges are in order, apart, whole scalars and each says the needle", arguments: 0..<6)
  func ranges(_ seed: Int) throws {
    var dice = Dice(77 + seed)
    for _ in 0..<400 {
      let text = text(&dice, isPlain: false)
      let needle = needle(from: [text], &dice)
      let query = Query.typed(needle)
      let bytes = Array(text.utf8)
      let ranges = try bytes.withUnsafeBufferPointer { try Finder(query).ranges($0) }
      var last = 0
      for range in ranges {
        #expect(range.lowerBound >= last && !range.isEmpty && range.upperBound <= bytes.count)
        last = range.upperBound
        let part = String(decoding: bytes[range], as: UTF8.self)
        #expect(Array(part.utf8) == Array(bytes[range]))
        #expect(!numbers([.loose: [folded(part, .loose)], .caseKept: [folded(part, .caseKept)]], query).isEmpty)
      }
    }
  }

  @Test("Needles longer than any segment, and very long ones, are no trouble")
  func longNeedles() throws {
    let long = String(repeating: "abcdefghi ", count: 200) + "z"
    #expect(try hits(.typed(long), ["abc", "x" + long.uppercased(), long.dropLast() + "y"]) == [1])
    #expect(try hits(.typed("a" + long), ["abc", long]) == [])
    #expect(try hits(.typed("abcd"), ["abc", "d", "", "abcd", "abc"]) == [3])
    #expect(try hits(.typed("a"), []) == [])
    #expect(try hits(.typed("a"), ["", "", ""]) == [])
  }

  @Test("More segments than are searched at once are searched")
  func manySegments() throws {
    var builder = Transcript.Builder()
    for number in 0..<70_000 {
      builder.add(start: .seconds(Double(number)), text: "number \(number)\(number % 40 == 0 ? "é" : "")".utf8)
    }
    let index = try #require(SearchIndex(builder.finish()))
    let found = try #require(try index.search(.typed("777")))
    #expect(found.hits.segments == (0..<70_000).filter { "\($0)".contains("777") }.map { Int32($0) })
    #expect(try index.search(.typed("number"))?.hits.count == 70_000)
    #expect(try index.search(.words("number 6999*"))?.hits.count == 11)
  }

  /// The texts that hold what a query says, as the definition has it; given folded, under each of the rules.
  private func numbers(_ hays: [FoldingRules: [[UInt8]]], _ query: Query) -> [Int32] {
    guard case .contains(let substring)? = query.condition else { return [] }
    let needle = folded(substring.text, substring.rules)
    let texts = hays[substring.rules] ?? []
    return texts.indices.filter { isIn(texts[$0], needle) }.map { Int32($0) }
  }

  private func isIn(_ hay: [UInt8], _ needle: [UInt8]) -> Bool {
    guard needle.count <= hay.count else { return false }
    return (0...(hay.count - needle.count)).contains { hay[$0...].starts(with: needle) }
  }

  /// Folded, and a run of blanks is one where the rules do not tell blanks apart.
  private func folded(_ text: String, _ rules: FoldingRules) -> [UInt8] {
    let bytes = Array(Folding.folded(text, rules).utf8)
    guard rules.contains(.ignoresKindOfBlank) else { return bytes }
    return bytes.indices.filter { bytes[$0] != 0x20 || $0 == 0 || bytes[$0 - 1] != 0x20 }.map { bytes[$0] }
  }

  private func text(_ dice: inout Dice, isPlain: Bool) -> String {
    guard isPlain else { return Scraps.text(dice.roll(8), &dice) }
    let pieces = ["a", "b", "B", "ab", "x", " ", "  ", "\n", "Ab", "-", "É"].dropLast()
    return (0..<dice.roll(14)).map { _ in dice.pick(Array(pieces)) }.joined()
  }

  /// Mostly a piece of what is there, so that something is found.
  private func needle(from texts: [String], _ dice: inout Dice) -> String {
    let source = dice.roll(4) == 0 ? text(&dice, isPlain: dice.roll(2) == 0) : dice.pick(texts)
    let scalars = Array(source.unicodeScalars)
    let start = dice.roll(scalars.count)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<min(scalars.count, start + 1 + dice.roll(6))])
    return dice.roll(3) == 0 ? String(view).uppercased() : dice.roll(3) == 0 ? String(view).lowercased() : String(view)
  }
}
