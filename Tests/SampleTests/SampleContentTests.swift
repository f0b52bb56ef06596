import Clients
import Domain
import Testing

@testable import Sample

@Suite("The bundled library shows everything the program can read")
struct SampleContentTests {
  private static let recordings = SampleShelf.items.map(SampleShelf.recording)

  @Test("At least three videos have both tracks, chapters and topics, one lasts over two hours, one is the tutorial")
  func breadth() throws {
    let whole = SampleContentTests.recordings.filter { recording in
      recording.speech != nil && recording.scene != nil && recording.chapters != nil && recording.topics != nil
    }
    #expect(whole.count >= 3)
    let longest = try #require(whole.max { ($0.speech?.count ?? 0) < ($1.speech?.count ?? 0) })
    #expect(longest.speech?.duration ?? .zero > MediaTime(milliseconds: 7_200_000))
    #expect(longest.speech?.count ?? 0 > 2000)
    #expect(whole.contains { $0.video.id == SampleShelf.tutor })
  }

  @Test("Wide, joined and right-to-left characters, silences, overlaps, missing ends and zero lengths are all there")
  func oddities() {
    var (wide, joined, rightToLeft, silence, overlap, endless, momentary) = (0, 0, 0, 0, 0, 0, 0)
    for transcript in SampleContentTests.recordings.compactMap(\.speech) {
      for index in 0..<transcript.count {
        let scalars = transcript.text(index).unicodeScalars
        if scalars.contains(where: { (0x3040..<0xA000).contains($0.value) }) { wide += 1 }
        if scalars.contains("\u{200D}") { joined += 1 }
        if scalars.contains(where: { (0x590..<0x700).contains($0.value) }) { rightToLeft += 1 }
        let end = transcript.end(index)
        if end == nil { endless += 1 }
        if end == transcript.start(index) { momentary += 1 }
        guard let end, index + 1 < transcript.count else { continue }
        let gap = transcript.start(index + 1).milliseconds - end.milliseconds
        if gap >= 4000 { silence += 1 }
        if gap < 0 { overlap += 1 }
      }
    }
    for (name, count) in [
      ("wide", wide), ("joined", joined), ("right to left", rightToLeft), ("silence", silence), ("overlap", overlap),
      ("endless", endless), ("momentary", momentary),
    ] {
      #expect(count > 0, "\(name)")
    }
  }

  @Test("Chapters are in order, begin with the video and cover it; every outline has an overview")
  func outlines() {
    for recording in SampleContentTests.recordings {
      for outline in [recording.chapters, recording.topics].compactMap({ $0 }) {
        #expect(!outline.overview.isEmpty, "\(recording.video.id)")
        #expect(outline.items.allSatisfy { !$0.title.isEmpty })
      }
      guard let chapters = recording.chapters?.items else { continue }
      let starts = chapters.compactMap(\.start)
      #expect(starts.count == chapters.count && starts == starts.sorted() && starts.first == .zero)
      #expect(chapters.allSatisfy { !$0.text.isEmpty && ($0.end ?? .zero) > ($0.start ?? .zero) })
    }
  }

  @Test(
    "Text of the sample is already what a reader sees: nothing is lost on the way in",
    arguments: SampleShelf.items.map(\.id.text)
  )
  func textIsClean(id: String) {
    for recording in SampleContentTests.recordings where recording.video.id.text == id {
      for transcript in [recording.speech, recording.scene].compactMap({ $0 }) {
        for index in 0..<transcript.count {
          #expect(!transcript.text(index).unicodeScalars.contains("\u{FFFD}"))
        }
      }
    }
  }

  @Test("The shelf opens what it lists, and nothing else")
  func client() throws {
    for video in try SampleShelf.client.allVideos() {
      #expect(try SampleShelf.client.recording(of: video.id).video == video)
      #expect(!video.overview.isEmpty || video.counts.chapters == nil)
    }
    #expect(throws: LibraryError.noSuchVideo(VideoID("x"))) { try SampleShelf.client.recording(of: VideoID("x")) }
  }
}
