import Domain
import Fixtures
import State
import Testing

@Suite("The order of the places in a view")
struct FeedTests {
  /// Both tracks sorted the plain way: by time, at the same time the scene first, then as the source has them.
  private func merged(_ recording: Recording) -> [Place] {
    var all: [(time: MediaTime, rank: Int, index: Int, place: Place)] = []
    for (rank, track) in [Track.scene, .speech].enumerated() {
      guard let transcript = recording.transcript(track) else { continue }
      for index in 0..<transcript.count {
        all.append((transcript.start(index), rank, index, .segment(track, index)))
      }
    }
    return all.sorted { ($0.time, $0.rank, $0.index) < ($1.time, $1.rank, $1.index) }.map(\.place)
  }

  private func expected(_ recording: Recording, _ view: View) -> [Place] {
    if let kind = view.outline { return (recording.outline(kind)?.items.indices).map { $0.map { .item($0) } } ?? [] }
    guard let track = view.track else { return merged(recording) }
    return (0..<(recording.transcript(track)?.count ?? 0)).map { .segment(track, $0) }
  }

  @Test("Walking forward gives every place once, walking back gives them in reverse", arguments: 0..<20)
  func order(seed: Int) {
    var dice = Dice(400 + seed)
    let recording = Recording.random(&dice)
    for view in View.allCases {
      let feed = Feed(recording, view: view)
      let places = expected(recording, view)
      #expect(feed.first == places.first)
      #expect(feed.last == places.last)
      for (index, place) in places.enumerated() {
        #expect(feed.next(after: place) == (index + 1 < places.count ? places[index + 1] : nil), "\(view) \(place)")
        #expect(feed.previous(before: place) == (index > 0 ? places[index - 1] : nil), "\(view) \(place)")
      }
    }
  }

  @Test("A time is at the place that began last, or the first of all", arguments: 0..<20)
  func placeAtTime(seed: Int) {
    var dice = Dice(500 + seed)
    let recording = Recording.random(&dice)
    for view in [View.speech, .scene, .both] {
      let feed = Feed(recording, view: view)
      let places = expected(recording, view)
      for second in stride(from: -3.0, to: 120, by: 3.5) {
        let time = MediaTime.seconds(second)
        let began = places.compactMap { recording.time(of: $0, in: view) }.last { $0 <= time }
        let found = feed.place(at: time)
        #expect((found == nil) == places.isEmpty)
        let start = found.flatMap { recording.time(of: $0, in: view) }
        #expect(start == began ?? places.first.flatMap { recording.time(of: $0, in: view) }, "\(view) \(second)")
      }
    }
  }

  @Test("Many steps at once end where as many single ones end")
  func manySteps() {
    let recording = Recording.plain(50)
    for view in [View.speech, .scene, .chapters] {
      let feed = Feed(recording, view: view)
      let places = expected(recording, view)
      for (from, steps) in [(0, 3), (2, -1), (1, 1000), (2, -1000), (0, 0)] {
        let target = min(max(0, from + steps), places.count - 1)
        #expect(feed.place(steps, from: places[from]) == places[target])
      }
    }
  }

  @Test("A view without anything has no first and no last place", arguments: View.allCases)
  func empty(view: View) {
    let recording = Recording.made(speech: [], chapters: [], topics: nil)
    let feed = Feed(recording, view: view)
    #expect(feed.first == nil && feed.last == nil && feed.place(at: .zero) == nil)
    #expect(!recording.has(view))
  }
}
