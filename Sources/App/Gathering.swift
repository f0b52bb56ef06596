import Domain
import Search
import Writers

/// The hits of a query, collected video by video, as many as are wanted.
struct Gathering {
  /// A hit, and what its video is called where that has no id a person knows.
  struct Found {
    let hit: SearchHit
    /// Not to be found by the id: copies of a file have the same.
    let name: String?
  }

  private let limit: Int?
  private(set) var hits: [Found] = []
  /// Videos whose title answers: they are told, but a title is no moment and is not counted as one.
  private(set) var titles: [Found] = []
  /// All hits there are, also those that are not kept.
  private(set) var total = 0
  /// What the person should know about the answers.
  var remark: String?

  init(limit: Int?) {
    self.limit = limit
  }

  var isEmpty: Bool { total == 0 && titles.isEmpty }

  /// How many hits of the next video are worth knowing; its title may be one of them.
  var room: Int { limit.map { max(0, $0 - hits.count) + 1 } ?? .max }

  /// Takes what was found in a video.
  mutating func take(_ video: FoundVideo, named name: String?) {
    total += video.count
    for moment in video.moments {
      let found = Found(hit: Gathering.hit(moment, of: video), name: name)
      if moment.layer == .title {
        titles.append(found)
        total -= 1
      } else if hits.count < limit ?? .max {
        hits.append(found)
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
