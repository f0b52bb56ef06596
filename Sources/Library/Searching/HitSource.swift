import Clients
import Search

/// Rows of one video that are hits, or may be.
struct VideoHits {
  let video: Int
  /// Spans of the catalog, each with its rows in order; nothing where all rows of it may be hits.
  var spans: [(span: Int, rows: [Int64]?)] = []

  /// How many rows are named.
  var count: Int { spans.reduce(0) { $0 + ($1.rows?.count ?? 0) } }
}

/// Gives out the videos in which something may be found, those that came in last first.
protocol HitSource: AnyObject {
  func next() throws(LibraryError) -> VideoHits?
}

/// Every row of some layers of every video that is asked for.
final class WholeSource: HitSource {
  private let catalog: Catalog
  private let scope: LibraryQuery.Scope
  private var videos: ArraySlice<Int>

  init(_ catalog: Catalog, _ videos: [Int], _ scope: LibraryQuery.Scope) {
    self.catalog = catalog
    self.scope = scope
    self.videos = videos[...]
  }

  func next() -> VideoHits? {
    guard let video = videos.popFirst() else { return nil }
    let spans = catalog.videos[video].spans.filter { scope.has(catalog.spans[$0].layer) }
    return VideoHits(video: video, spans: spans.map { ($0, nil) })
  }
}

/// Videos in which something is found without the index, each without rows.
final class ListSource: HitSource {
  private var videos: ArraySlice<Int>

  init(_ videos: [Int]) {
    self.videos = videos[...]
  }

  func next() -> VideoHits? {
    videos.popFirst().map { VideoHits(video: $0) }
  }
}

/// Asks the index about one video after the other, which is best where few are asked for.
final class ChosenSource: HitSource {
  private let index: IndexQuestion
  private let catalog: Catalog
  private var videos: ArraySlice<Int>

  init(_ index: IndexQuestion, _ catalog: Catalog, _ videos: [Int]) {
    self.index = index
    self.catalog = catalog
    self.videos = videos[...]
  }

  func next() throws(LibraryError) -> VideoHits? {
    guard let video = videos.popFirst() else { return nil }
    return try index.hits(video, catalog, catalog.videos[video].spans)
  }
}
