import Testing

@testable import Search

@Suite("Regular expressions")
struct RegularExpressionTests {
  @Test(
    "They match each segment alone, without case unless a capital stands for itself",
    arguments: [
      ("re:^wor", [1]), ("re:lo$", [0]), ("re:o.w", []), ("re:a.c", [2]), ("re:HELLO", []), ("re:hello", [0]),
      ("re:\\Ahello\\Z", [0]), ("re:\\bété\\b", [3]), ("re:É", []), ("re:\\x{E9}T", []), ("re:(?<Name>h)ello", [0]),
      ("re:\\p{Lu}", [0]), ("re:x*", [0, 1, 2, 3, 4]), ("re:", []),
    ]
  )
  func matches(_ query: String, _ expected: [Int]) throws {
    #expect(try hits(.typed(query), ["Hello", "world", "a\nc", "l'été", ""]) == expected)
    #expect(try hits(.words(query), ["Hello", "world", "a\nc", "l'été", ""]) == expected)
  }

  @Test("An error is a sentence with the column", arguments: [("re:a(b", 4), ("re:éé[", 4), ("re:a\\C", 4)])
  func errors(_ query: String, _ column: Int) throws {
    let problem = #expect(throws: SearchProblem.self) { try Finder(.typed(query)) }
    #expect(problem?.message.hasSuffix(", at column \(column) of the expression") == true)
    #expect((problem?.message.count ?? 0) > 45)
  }

  @Test("A missing library is a sentence that names its package")
  func missingLibrary() {
    let problem = #expect(throws: SearchProblem.self) {
      try RegularExpression(Query.Pattern(text: "a", ignoresCase: true), soname: "libno-such-thing.so.0")
    }
    #expect(problem?.message.contains("libpcre2-8-0") == true)
  }

  @Test("An expression that would take for ever gives up, and the person is told")
  func hopeless() throws {
    let hostile = String(repeating: "a", count: 60) + "!"
    let texts = [String](repeating: hostile, count: 300) + ["a"]
    let result = try SearchIndex(transcript(texts))?.search(.typed("re:^(a+)+$"))
    let unanswered = try #require(result?.unansweredCount)
    #expect((1...RegularExpression.mostUnanswered).contains(unanswered))
    #expect(result?.remark?.contains("takes too long") == true)
    let one = try SearchIndex(transcript([hostile, "aaa"]))?.search(.typed("re:^(a+)+$"))
    #expect(one?.hits == Hits([1]))
    #expect(one?.remark?.contains("1 segment,") == true)
  }

  @Test("Matches that are empty are not shown, and all others are")
  func ranges() throws {
    #expect(try marked(.typed("re:é*"), "aéébé") == ["éé", "é"])
    #expect(try marked(.typed("re:\\w+"), "où est-il") == ["où", "est", "il"])
  }
}
