import Search
import Testing

@Suite("What is typed into the reader")
struct TypedQueryTests {
  @Test(
    "It is found wherever it occurs",
    arguments: [
      ("wor", "Hello WORLD"), ("o w", "hello\nworld"), ("o  w", "hello world"), ("o w", "hello   \n world"),
      ("World", "hello World"), ("strasse", "die Straße"), ("straße", "DIE STRASSE"), ("cafe", "Café"),
      ("café", "cafe\u{301}"), ("café", "CAFE"), ("s", "ß"), ("Ete", "l'Été"), ("한", "\u{1112}\u{1161}\u{11AB}"),
      ("が", "か\u{3099}"), ("東", "在東京"), ("a b", "a\u{3000}b"), ("oo ", "foo bar"), (" b", "foo bar"), ("-", "a-b"),
      ("C++", "C++ is"), ("σ", "ΣΑΣ"), ("soft", "so\u{AD}ft"), ("re", "re: it"), ("Strasse", "die Straße"),
    ]
  )
  func found(_ pair: (String, String)) throws {
    #expect(try hits(.typed(pair.0), ["", pair.1, "-other ⟂-"].map { $0 }).contains(1))
    #expect(try hits(.typed(pair.0), [pair.1]) == [0])
  }

  @Test(
    "It is not found where it does not",
    arguments: [
      ("World", "hello world"), ("ete", "tee"), ("か", "が"), ("하", "한"), ("foo ", "foo"), ("a b", "ab"),
      ("Été", "été"), ("ab", "a b"), ("", "text"), ("  ", "a b"), ("\u{301}", "e\u{301}"),
    ]
  )
  func notFound(_ pair: (String, String)) throws {
    #expect(try hits(.typed(pair.0), [pair.1]).isEmpty)
  }

  @Test("Nothing is found across the border of two segments")
  func borders() throws {
    #expect(try hits(.typed("lowor"), ["hello", "world", "lo", "world", "hellowor"]) == [4])
    #expect(try hits(.typed("é w"), ["café", "w", "é w"]) == [2])
  }

  @Test("Letter for letter, only case and the way of writing do not count")
  func literal() throws {
    let texts = ["Café", "cafe", "CAFE\u{301}", "ca fé", "STRASSE", "a  b", "a b"]
    #expect(try hits(.typed("lit:café"), texts) == [0, 2])
    #expect(try hits(.literal("café"), texts) == [0, 2])
    #expect(try hits(.typed("lit:straße"), texts) == [4])
    #expect(try hits(.typed("lit:a b"), texts) == [6])
    #expect(try hits(.typed("lit:re:"), ["re: x", "x"]) == [0])
    #expect(try hits(.literal("lit:"), ["lit: x", "x"]) == [0])
    #expect(try hits(.literal("\u{301}"), ["x\u{301}", "x"]) == [0])
    #expect(try hits(.typed("lit:"), texts).isEmpty)
  }

  @Test("A segment beyond ASCII is judged by its folded text alone")
  func rawTextOfFoldedSegments() throws {
    let many = [String](repeating: "plain text", count: 40)
    #expect(try hits(.typed("e"), many + ["é", "x"]) == Array(0..<41))
    #expect(try hits(.literal("e"), many + ["e\u{301}", "x"]) == Array(0..<40))
    #expect(try hits(.typed("É"), many + ["é", "É"]) == [41])
  }

  @Test("A query only refines what asks for less", arguments: [("fo", "foo"), ("foo", "foo bar"), ("stras", "straß")])
  func refinement(_ pair: (String, String)) throws {
    let texts = (0..<200).map { $0 % 20 == 0 ? "a foo bar straße" : $0 % 25 == 0 ? "foo" : "nothing" }
    let index = try #require(SearchIndex(transcript(texts)))
    let old = try #require(try index.search(.typed(pair.0)))
    let new = try #require(try index.search(.typed(pair.1)))
    #expect(try index.search(.typed(pair.1), refining: old) == new)
    // What was not found before is looked for again where the question is another one.
    #expect(try index.search(.typed(pair.0), refining: new) == old)
    #expect(try index.search(.typed("Foo"), refining: old)?.hits.isEmpty == true)
  }

  @Test("A search that is not wanted any more ends without an answer")
  func stopped() throws {
    let text = transcript(["a", "é"])
    #expect(SearchIndex(text, isStopped: { true }) == nil)
    let index = try #require(SearchIndex(text))
    for query in [Query.typed("a"), .typed("A"), .words("a"), .typed("re:a")] {
      #expect(try index.search(query, isStopped: { true }) == nil)
    }
  }
}
