import Domain
import Search
import Writers

/// The hits of a query, collected video by video.
struct Gathering {
  let query: Query
  let finder: Finder
  let tracks: [Track]
  private(set) var hits: [Found] = []
  /// All there are, also those that are not kept.
  private(set) var total = 0
  /// What the person should know about the answers.
  private(set) var remark: String?

  /// A hit, and what its video is called where that has no id a person knows.
  struct Found {
    let hit: SearchHit
    /// Not to be found by the id: copies of a file have the same.
    let name: String?
  }

  init(query: Query, finder: Finder, tracks: [Track]) {
    self.query = query
    self.finder = finder
    self.tracks = tracks
  }

  /// Searches a recording and keeps its hits, as many as are still wanted.
  mutating func take(_ recording: Recording, named name: String?, limit: Int?) {
    for track in tracks {
      guard let transcript = recording.transcript(track), let index = SearchIndex(transcript),
        let result = try? index.search(query)
      else { continue }
      total += result.hits.count
      if result.unansweredCount > 0, remark == nil { remark = result.remark }
      let wanted = limit.map { max(0, $0 - hits.count) } ?? .max
      for segment in result.hits.segments.prefix(wanted) {
        hits.append(Found(hit: hit(Int(segment), of: transcript, track, recording.video), name: name))
      }
    }
  }

  private func hit(_ index: Int, of transcript: Transcript, _ track: Track, _ video: Video) -> SearchHit {
    transcript.withBytes(of: index) { bytes in
      SearchHit(
        id: video.id,
        title: video.title,
        track: track,
        index: index,
        start: transcript.start(index),
        end: transcript.end(index),
        text: String(decoding: bytes, as: UTF8.self),
        ranges: ScalarRanges.of(finder.ranges(bytes), in: bytes)
      )
    }
  }
}
