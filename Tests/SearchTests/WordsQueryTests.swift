import Search
import Testing

@Suite("The words of a command line")
struct WordsQueryTests {
  private static let texts = [
    "The quick brown fox", "A fox, quick and brown!", "Foxes are quick", "don't stop", "rock'n'roll; rock, and roll",
    "Éric parle à l'école", "我住在东京都", "한국에서 왔어요", "ไปโรงเรียน", "nothing", "",
  ]

  @Test(
    "Words, phrases, beginnings, exclusions and alternatives find what they say",
    arguments: [
      ("fox", [0, 1]), ("FOX quick", [0, 1]), ("quick", [0, 1, 2]), ("fox*", [0, 1, 2]), ("quick -brown", [2]),
      ("\"quick brown\"", [0]), ("\"fox quick\"", [1]), ("quick -\"fox quick\"", [0, 2]),
      ("fox OR nothing", [0, 1, 9]), ("quick foxes OR fox", [0, 1, 2]), ("nothing OR foxes quick", [2]), ("don't", [3]),
      ("don", [3]),
      ("stop dont", []), ("\"rock and roll\"", [4]), ("rock'n'roll", [4]), ("eric ecole", [5]), ("école", [5]),
      ("东京", [6]), ("京都", [6]),
      ("한국", [7]), ("โรงเรียน", [8]), ("qui", []), ("\"the qui\"*", [0]), ("\"the qui*\"", [0]),
      ("fox - quick", [0, 1]),
      ("-fox nothing", [9]), ("or", []), ("", []), ("   ", []), ("\"\" fox", [0, 1]),
    ]
  )
  func understood(_ query: String, _ expected: [Int]) throws {
    let query = Query.words(query)
    #expect(try hits(query, WordsQueryTests.texts) == expected)
    #expect(query.remark == nil)
  }

  @Test("Capitals inside a phrase do not count")
  func capitalsInPhrases() throws {
    let texts = ["The Quick Brown Fox", "the quick brown foxes", "THE QUICK BROWN FOX", "Thé Quick Brown Fox"]
    #expect(try hits(.words("\"quick brown fox\""), texts) == [0, 2, 3])
    #expect(try hits(.words("\"quick brown fox\""), Array(repeating: "plain", count: 50) + texts) == [50, 52, 53])
    #expect(try marked(.words("\"quick brown\"*"), "A QUICK Brownie") == ["QUICK Brown"])
  }

  @Test("The same holds of texts that are only ASCII")
  func asciiOnly() throws {
    let texts = (0..<100).map { _ in "foxes" } + ["a fox", "fox_trot", "fox2", "2fox", "(fox)"]
    #expect(try hits(.words("fox"), texts) == [100, 101, 104])
  }

  @Test(
    "What says nothing sensible is searched as plain words, and the person is told",
    arguments: [
      ("\"quick brown", [0, 1]), ("OR", []), ("-fox", [0, 1]), ("fox OR", []), ("OR fox", []), ("fox OR OR quick", []),
      ("-\"quick brown\"", [0, 1]), ("fox OR -quick", []),
    ]
  )
  func remarks(_ query: String, _ expected: [Int]) throws {
    let query = Query.words(query)
    #expect(query.remark?.hasSuffix(": searched as plain words") == true)
    #expect(try hits(query, WordsQueryTests.texts) == expected)
  }

  @Test("Signs that are no words are found as they are, where they mean something")
  func signs() throws {
    #expect(try hits(.words("great 👍"), ["great 👍🏽", "great", "👍"]) == [0])
    #expect(try hits(.words("->"), ["a -> b", "a b"]) == [0])
  }

  @Test("What must not be there is not shown as found")
  func markedWords() throws {
    #expect(try marked(.words("quick fox* -brown"), "Quick foxes, quickly: QUICK") == ["Quick", "fox", "QUICK"])
    #expect(try marked(.words("\"l ecole\""), "à l'école") == ["l'école"])
  }
}
