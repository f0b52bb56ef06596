import Domain
import Testing

@testable import Sample

@Suite("The tutorial is true of itself")
struct TutorTests {
  private static let play = Screenplay([TutorText.text])

  /// A word the lesson has the reader look for, and how often it says that there is such a line.
  struct Word: Sendable, CustomTestStringConvertible {
    var text: String
    var speech: Int
    var scene: Int
    var testDescription: String { text }
  }

  @Test(
    "The words to look for are where it says, as often as it says",
    arguments: [Word(text: "moment", speech: 8, scene: 1), Word(text: "cat", speech: 0, scene: 1)]
  )
  func words(word: Word) {
    let has = { (text: Substring) in text.lowercased().contains(word.text) }
    #expect(TutorTests.play.speech.filter { has($0.text) }.count == word.speech)
    #expect(TutorTests.play.scenes.filter { has($0.text) }.count == word.scene)
  }

  @Test("The times and the chapters that it sends one to are those it speaks of")
  func places() {
    let (speech, chapters) = (TutorTests.play.speech, TutorTests.play.chapters)
    #expect(speech.contains { $0.start == 90_000 && $0.text.contains("one minute thirty") })
    #expect(chapters.count == 8 && TutorTests.play.topics.count == 6)
    let share = MediaTime(milliseconds: TutorTests.play.length.milliseconds * 45 / 100)
    #expect(chapters.lastIndex { ($0.start ?? .zero) <= share } == 2)
    #expect(chapters.last?.title == "The library, and on your own")
  }

  @Test("Its title names as many minutes as it lasts")
  func minutes() throws {
    let item = try #require(SampleShelf.items.first { $0.id == SampleShelf.tutor })
    #expect(item.title.hasSuffix("in seven minutes"))
    #expect((item.length + 30_000) / 60_000 == 7)
  }
}
