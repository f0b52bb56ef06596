import Clients
import Domain
import Testing

@testable import Sample

@Suite("A made-up video to measure with")
struct SyntheticTests {
  @Test("It has as many segments as asked for, each with its number, in time order", arguments: [0, 1, 500])
  func segments(count: Int) throws {
    let client = Synthetic.client(segments: count)
    let video = try #require(try client.allVideos().first)
    #expect(video.counts == Video.Counts(speech: count, scene: count))
    let recording = try client.recording(of: Synthetic.id)
    for transcript in [recording.speech, recording.scene] {
      let transcript = try #require(transcript)
      #expect(transcript.count == count)
      for index in 0..<count {
        #expect(transcript.text(index).split(separator: " ").first.map(String.init) == "#\(index + 1)")
        #expect(index == 0 || transcript.start(index) > transcript.start(index - 1))
      }
    }
  }

  @Test("It is the same at every start, and the two tracks are not")
  func isStable() throws {
    let (first, second) = (Synthetic.client(segments: 20), Synthetic.client(segments: 20))
    let (a, b) = (try first.recording(of: Synthetic.id), try second.recording(of: Synthetic.id))
    #expect((0..<20).allSatisfy { a.speech?.text($0) == b.speech?.text($0) })
    #expect(a.speech?.text(3) != a.scene?.text(3))
  }

  @Test("Another video is not there")
  func unknown() {
    #expect(throws: LibraryError.noSuchVideo(VideoID("x"))) {
      try Synthetic.client(segments: 1).recording(of: VideoID("x"))
    }
  }
}
