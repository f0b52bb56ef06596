import Domain
import Testing

@Suite("A note finds its segment again")
struct NotePlacingTests {
  private static func transcript(_ segments: [(start: Int64, end: Int64?, text: String)]) -> Transcript {
    var builder = Transcript.Builder()
    for segment in segments {
      builder.add(
        start: MediaTime(milliseconds: segment.start),
        end: segment.end.map { MediaTime(milliseconds: $0) },
        text: segment.text.utf8
      )
    }
    return builder.finish()
  }

  private static func note(at time: Int64, quote: String) -> Note {
    Note(video: VideoID("V"), title: "", time: MediaTime(milliseconds: time), quote: quote)
  }

  private static let talk = transcript([
    (0, nil, "hello"), (10_000, nil, "yes"), (20_000, nil, "no"), (30_000, nil, "yes"), (100_000, nil, "far"),
    (200_000, 280_000, "long"), (201_000, nil, "short"), (202_000, nil, "yes"),
  ])

  @Test(
    "the one that says the same nearest to its time, else the one at its time",
    arguments: [
      (0, "hello", 0),
      // The text moved on by a few seconds.
      (4000, "no", 2), (29_000, "no", 2),
      // Two say the same: the nearer one, and the one it is in.
      (11_000, "yes", 1), (19_999, "yes", 1), (26_000, "yes", 3), (22_000, "yes", 1),
      // Nothing near says it.
      (1000, "far", 0), (25_000, "gone", 2), (25_000, "", 2),
      // A minute away is near enough, more is not.
      (40_000, "far", 4), (39_999, "far", 3), (261_000, "short", 6), (261_001, "short", 7),
      // Before the beginning.
      (-5000, "hello", 0),
    ]
  )
  func place(time: Int64, quote: String, expected: Int) {
    #expect(NotePlacing.place(of: Self.note(at: time, quote: quote), in: Self.talk) == expected)
  }

  @Test("a long segment that began more than a minute before is still the one that lasts")
  func long() {
    let talk = Self.transcript([(0, 300_000, "long"), (290_000, nil, "other")])
    #expect(NotePlacing.place(of: Self.note(at: 200_000, quote: "long"), in: talk) == 0)
  }

  @Test("nothing where there is no segment at all")
  func empty() {
    #expect(NotePlacing.place(of: Self.note(at: 0, quote: "a"), in: Self.transcript([])) == nil)
  }
}
