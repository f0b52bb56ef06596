import Domain
import Testing

@testable import Sample

struct SampleShelfTests {
  @Test("What the list says of a sample video is what its text holds", arguments: SampleShelf.items.map(\.id.text))
  func countsAreTrue(id: String) throws {
    let item = try #require(SampleShelf.items.first { $0.id.text == id })
    let recording = SampleShelf.recording(item)
    let counts = Video.Counts(
      speech: recording.speech?.count,
      scene: recording.scene?.count,
      chapters: recording.chapters?.items.count,
      topics: recording.topics?.items.count
    )
    #expect(item.counts == counts)
    #expect(item.length == Screenplay(item.texts).length.milliseconds)
  }
}
