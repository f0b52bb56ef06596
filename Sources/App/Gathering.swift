import Clients
import Domain
import Search
import Writers

/// What a query found, video by video: counted as a whole, and told hit by hit, as many as are wanted.
struct Gathering {
  /// A hit, and what its video is called where that has no id a person knows.
  struct Found {
    let hit: SearchHit
    /// Not to be found by the id: copies of a file have the same.
    let name: String?
  }

  /// How many hits of a video are held until they are told; a common word has millions.
  static let mostHeld = 64

  private let limit: Int?
  /// Reads all hits of a video, of which there are so many at most.
  private let read: (VideoID, _ limit: Int) throws(LibraryError) -> FoundVideo?
  private var videos: [(video: FoundVideo, name: String?)] = []
  /// Videos whose title answers: they are told, but a title is no moment and is not counted as one.
  private(set) var titles: [Found] = []
  /// All hits there are, also those that are not wanted.
  private(set) var total = 0
  /// What the person should know about the answers.
  var remark: String?

  init(limit: Int?, read: @escaping (VideoID, _ limit: Int) throws(LibraryError) -> FoundVideo?) {
    self.limit = limit
    self.read = read
  }

  var isEmpty: Bool { total == 0 && titles.isEmpty }

  /// How many hits are told.
  var wanted: Int { min(total, limit ?? .max) }

  /// Takes what was found in a video, with as many of its hits as are at hand.
  mutating func take(_ video: FoundVideo, named name: String?) {
    videos.append((video, name))
    total += video.count
    // It comes first, having no time.
    if let title = video.moments.first(where: { $0.layer == .title }) {
      titles.append(Found(hit: Gathering.hit(title, of: video), name: name))
      total -= 1
    }
  }

  /// The hits one after the other, until somebody has enough.
  func forEachHit(_ body: (Found) -> Bool) throws(LibraryError) {
    var rest = wanted
    for (held, name) in videos where rest > 0 {
      let isWhole = held.moments.count >= min(held.count, rest)
      let video = try isWhole ? held : read(held.id, rest + 1) ?? held
      for moment in video.moments where moment.layer != .title {
        guard rest > 0, body(Found(hit: Gathering.hit(moment, of: video), name: name)) else { return }
        rest -= 1
      }
    }
  }

  private static func hit(_ moment: FoundMoment, of video: FoundVideo) -> SearchHit {
    var text = moment.text
    let ranges = text.withUTF8 { ScalarRanges.of(moment.ranges, in: $0) }
    return SearchHit(
      id: video.id,
      title: video.title,
      layer: moment.layer,
      index: moment.index,
      start: moment.start,
      end: moment.end,
      text: moment.text,
      ranges: ranges
    )
  }
}
