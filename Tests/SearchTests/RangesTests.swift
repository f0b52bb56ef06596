import Search
import Testing

@Suite("What is shown as found")
struct RangesTests {
  @Test(
    "It is all that was found, whole letters with all their marks",
    arguments: [
      ("o", "foo bor", ["o", "o", "o"]), ("aa", "aaaaa", ["aa", "aa"]), ("cafe", "un Cafe\u{301}!", ["Cafe\u{301}"]),
      ("s", "aßb", ["ß"]), ("as", "aßb", ["aß"]), ("ss", "ßss", ["ß", "ss"]), ("a b", "a \n b a b", ["a \n b", "a b"]),
      ("f", "ﬁﬁ", ["ﬁ", "ﬁ"]), ("क", "कि", ["कि"]), ("กน", "กนิ", ["กนิ"]), ("한", "\u{1112}\u{1161}\u{11AB}", ["한"]),
      ("e", "e\u{301}\u{327}e", ["e\u{301}\u{327}", "e"]), ("x", "é", []), ("\u{93F}", "कि", ["कि"]),
      ("Ss", "Ssé", ["Ss"]),
    ]
  )
  func marks(_ query: String, _ text: String, _ expected: [String]) throws {
    let shown = try marked(.typed(query), text)
    #expect(shown.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) } || shown == expected)
  }

  @Test("Ranges of bytes become ranges of scalars")
  func scalars() {
    let text = Array("aé漢👍b".utf8)
    let ranges = text.withUnsafeBufferPointer { ScalarRanges.of([0..<1, 1..<6, 6..<10, 10..<11], in: $0) }
    #expect(ranges == [0..<1, 1..<3, 3..<4, 4..<5])
  }
}
