import Domain
import Fixtures
import State
import Testing

@Suite("A million segments are read like ten")
struct MillionTests {
  private static let count = 1_000_000

  /// Short texts, made once: what is measured is that the answers are right and come at all.
  private static let recording: Recording = {
    var builder = Transcript.Builder()
    builder.reserve(segments: count, bytes: count * 8)
    let text: [UInt8] = Array("some words".utf8)
    for index in 0..<count {
      builder.add(start: MediaTime(milliseconds: Int64(index) * 1000), end: nil, speaker: nil, text: text)
    }
    let video = Video(id: VideoID("V"), title: "Long", source: "tests", status: .ready)
    return Recording(video: video, speech: builder.finish())
  }()

  @Test("A step, a page, the ends, a part of the whole and another size go where they should")
  func moves() {
    var walker = Walker(MillionTests.recording)
    walker.move(1)
    #expect(walker.index == 1)
    walker.page(down: true)
    #expect(walker.index == 1 + walker.bodyRows - 1)
    walker.edge(end: true)
    #expect(walker.index == MillionTests.count - 1)
    walker.check("at the end")
    walker.move(-500_000)
    #expect(walker.index == MillionTests.count - 1 - 500_000)
    walker.check("in the middle")
    walker.edge(end: false)
    #expect(walker.index == 0)
    walker.jump(450_000.5)
    #expect(walker.index == 450_000)
    for (columns, rows) in [(20, 4), (200, 60), (80, 24)] {
      walker.resize(columns, rows)
      #expect(walker.index == 450_000 && walker.state.clock == .seconds(450_000.5))
      walker.check("\(columns)×\(rows)")
      #expect(walker.state.visible(walker.page).count <= rows)
    }
    walker.show(.both)
    #expect(walker.index == 450_000)
    walker.move(3)
    #expect(walker.index == 450_003)
  }
}
