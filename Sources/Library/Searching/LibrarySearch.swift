import Clients
import Domain
import Search

/// One search of the whole library.
///
/// Up to some thousand hits are all collected, and the videos that have most come first. Where there are more, the newest
/// videos come first: they are there at once, however often a common word was said.
final class LibrarySearch {
  /// So many hits are compared; more are not.
  static let mostCompared = 5000
  private static let firstPage = 10
  /// No screen shows more rows at once.
  private static let rowsOfAScreen = 60

  let connection: Connection
  let catalog: Catalog
  let finder: LibraryFinder
  let beside: BesideText
  let momentLimit: Int
  let isStopped: () -> Bool
  private let limits: SearchClient.Limits
  private let reports: SearchReports
  /// The videos that are asked for, those that came in last first.
  private let videos: [Int]
  /// How many of the videos found are there with all that is known of them; behind them are those of a first page.
  private var finished = 0
  private var isFirstPageTold = false

  init(
    _ finder: LibraryFinder,
    _ limits: SearchClient.Limits,
    _ catalog: Catalog,
    _ connection: Connection,
    _ reports: SearchReports
  ) throws(LibraryError) {
    self.connection = connection
    self.catalog = catalog
    self.finder = finder
    self.limits = limits
    self.reports = reports
    momentLimit = max(0, limits.moments)
    isStopped = { reports.askWhetherStopped() }
    let scope = finder.query.scope
    videos = LibrarySearch.chosen(scope, catalog)
    switch finder.query.ask {
    case .text, .everything: beside = try BesideText(scope, finder.finder, catalog, connection)
    case .together, .nothing: beside = BesideText()
    }
  }

  private static func chosen(_ scope: LibraryQuery.Scope, _ catalog: Catalog) -> [Int] {
    if let id = scope.video { return catalog.videos.firstIndex { $0.id == id }.map { [$0] } ?? [] }
    let chosen = VideoScope(scope)
    guard !chosen.isEverywhere else { return catalog.newest }
    return catalog.newest.filter { number in
      let video = catalog.videos[number]
      return chosen.has(id: video.id, title: video.title, source: video.source, created: video.created)
    }
  }

  func run() throws(LibraryError) -> Findings {
    reports.findings.remark = finder.remark
    let route = try SearchRoute(finder.query, catalog, connection, videos, extras: beside.videos(among: videos))
    let reader = try HitReader(self, isExact: route.isExact, other: route.other)
    if route.isExact, route.isSlow { try showBeginning(reader) }
    if route.isExact, route.isSlow, let source = route.source as? IndexSource, let newest = try crowded(reader) {
      source.skip(newest.map(\.video))
      try walk(source, reader, newest)
    } else if route.isExact {
      if let source = route.source as? IndexSource { try showFirstPage(source, reader) }
      try compareOrWalk(route.source, reader)
    } else {
      try walk(route.source, reader, [])
    }
    reports.findings.remark = finder.remark ?? (reader.isDamaged ? LibrarySearch.damage : nil)
    return reports.findings
  }

  private static let damage =
    "a part of the library is damaged and was not searched; `playhead library check` tells more"

  // MARK: Where the index is slow

  /// Fewer rows are no trouble for the index.
  private static let manyRows: Int64 = 200_000
  private static let mostSampled: Int64 = 50_000
  /// Where so many chunks of the newest video have a screen of hits, the index would have to go through very many.
  private static let chunksOfABeginning = 12
  /// How long one who types takes for the next letter, in milliseconds.
  private static let typingPause: Int32 = 150

  /// The first hits of the newest video where words that begin so are everywhere.
  ///
  /// Before the index is asked, which then takes long and hears of no stop, one who is still typing gets time to go on.
  private func showBeginning(_ reader: HitReader) throws(LibraryError) {
    guard catalog.rowCount(of: videos) > LibrarySearch.manyRows, limits.videos > 0,
      beside.videos(among: videos).isEmpty,
      let newest = videos.first, var video = try reader.begin(newest, chunks: LibrarySearch.chunksOfABeginning)
    else { return }
    video.isCounted = false
    reports.findings.videos.append(video)
    isFirstPageTold = true
    guard reports.pause(LibrarySearch.typingPause) else { throw .stopped }
  }

  /// The newest videos, to be read without the index, where they show that very much will be found; else nothing.
  private func crowded(_ reader: HitReader) throws(LibraryError) -> [VideoHits]? {
    let all = catalog.rowCount(of: videos)
    guard all > LibrarySearch.manyRows else { return nil }
    let scope = finder.query.scope
    let source = WholeSource(catalog, Array(videos.prefix(LibrarySearch.firstPage + 2)), scope)
    var (sampled, found): (Int64, Int) = (0, 0)
    var newest: [VideoHits] = []
    while let hits = source.next() {
      sampled += catalog.rowCount(of: [hits.video])
      guard sampled <= LibrarySearch.mostSampled else { return nil }
      found += try reader.count(hits)
      newest.append(hits)
    }
    let expected = Double(found) / Double(max(1, sampled)) * Double(all)
    return expected > Double(LibrarySearch.mostCompared * 4) ? newest : nil
  }

  /// A screen of hits before all of them are counted, where counting takes its time.
  private func showFirstPage(_ source: IndexSource, _ reader: HitReader) throws(LibraryError) {
    guard !isFirstPageTold, catalog.rowCount(of: videos) > LibrarySearch.manyRows, momentLimit < .max else { return }
    for hits in try source.firstPage(LibrarySearch.rowsOfAScreen, momentLimit: momentLimit) {
      guard reports.findings.videos.count < limits.videos, var video = try reader.read(hits) else { continue }
      video.isCounted = false
      reports.findings.videos.append(video)
    }
    guard !reports.findings.videos.isEmpty else { return }
    reports.report()
    isFirstPageTold = true
    if reports.isStopped { throw .stopped }
  }

  // MARK: In two ways

  /// Rows are hits as they are: few of them are compared before anything is read.
  private func compareOrWalk(_ source: any HitSource, _ reader: HitReader) throws(LibraryError) {
    var known: [(hits: VideoHits, count: Int)] = []
    var total = 0
    while total <= LibrarySearch.mostCompared {
      guard let hits = try source.next() else { return try compare(known, total, reader) }
      let count = try reader.count(hits)
      total += count
      if isStopped() { throw .stopped }
      if count > 0 { known.append((hits, count)) }
    }
    try walk(source, reader, known.map(\.hits))
  }

  private func compare(
    _ known: [(hits: VideoHits, count: Int)],
    _ total: Int,
    _ reader: HitReader
  ) throws(LibraryError) {
    reports.findings.order = .mostHits
    reports.findings.total = total
    reports.findings.videoTotal = known.count
    let order = known.indices.sorted { a, b in
      known[a].count != known[b].count
        ? known[a].count > known[b].count : catalog.rank(known[a].hits.video) > catalog.rank(known[b].hits.video)
    }
    for place in order.prefix(max(0, limits.videos)) {
      if let video = try reader.read(known[place].hits) { try add(video) }
    }
  }

  /// The newest videos are read as they come; when there are enough of them, the others are only counted.
  private func walk(_ source: any HitSource, _ reader: HitReader, _ known: [VideoHits]) throws(LibraryError) {
    var few: [(video: FoundVideo, rank: (Int64, Int64))] = []
    var (total, videoTotal) = (0, 0)
    var rest = known[...]
    while true {
      var next = rest.popFirst()
      if next == nil { next = try source.next() }
      guard let hits = next else { break }
      let mayCompare = total <= LibrarySearch.mostCompared
      if mayCompare || finished < limits.videos {
        guard let video = try reader.read(hits) else { continue }
        total += video.count
        videoTotal += 1
        if mayCompare { few.append((video, catalog.rank(hits.video))) } else { few = [] }
        try add(video)
      } else {
        let count = try reader.count(hits)
        total += count
        videoTotal += count > 0 ? 1 : 0
        if isStopped() { throw .stopped }
      }
    }
    reports.findings.total = total
    reports.findings.videoTotal = videoTotal
    guard total <= LibrarySearch.mostCompared else { return }
    few.sort { $0.video.count != $1.video.count ? $0.video.count > $1.video.count : $0.rank > $1.rank }
    reports.findings.order = .mostHits
    reports.findings.videos = few.prefix(max(0, limits.videos)).map(\.video)
  }

  /// Puts a video behind those that are there, or in the place it had on the first page.
  private func add(_ video: FoundVideo) throws(LibraryError) {
    if finished < limits.videos {
      if finished < reports.findings.videos.count, reports.findings.videos[finished].id != video.id {
        reports.findings.videos.removeSubrange(finished...)
      }
      if finished < reports.findings.videos.count {
        reports.findings.videos[finished] = video
      } else {
        reports.findings.videos.append(video)
      }
      finished += 1
    }
    if !isFirstPageTold, isScreenFull {
      isFirstPageTold = true
      reports.report()
    }
    if isStopped() { throw .stopped }
  }

  private var isScreenFull: Bool {
    let videos = reports.findings.videos
    guard videos.count < LibrarySearch.firstPage else { return true }
    return videos.reduce(0) { $0 + $1.moments.count + 1 } >= LibrarySearch.rowsOfAScreen
  }
}
