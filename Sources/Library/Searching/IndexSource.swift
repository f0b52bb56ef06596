import Clients

/// Walks all rows of an answer of the index from the last one down, so that the first videos are there at once however
/// many rows there are.
final class IndexSource: HitSource {
  private let index: IndexQuestion
  private let catalog: Catalog
  /// Begun when the first row is asked for: the beginnings of very many words take their time.
  private var rows: Statement?
  /// Rows that were asked for already and not looked at yet.
  private var ahead: ArraySlice<Int64> = []
  private var isBegun = false
  private var isEnded = false
  private let isAsked: [Bool]
  private var isDone: [Bool]
  /// The span of the row that was reached.
  private var cursor: Int
  private var row: Int64?
  /// Videos that are found whatever the index says, in their order.
  private var extras: ArraySlice<Int>

  init(_ index: IndexQuestion, _ catalog: Catalog, _ videos: [Int], extras: [Int]) {
    self.extras = extras[...]
    self.index = index
    self.catalog = catalog
    var isAsked = [Bool](repeating: false, count: catalog.videos.count)
    for video in videos { isAsked[video] = true }
    self.isAsked = isAsked
    isDone = [Bool](repeating: false, count: catalog.videos.count)
    cursor = catalog.spans.count - 1
  }

  /// Leaves out some videos, because they were looked at in another way.
  func skip(_ videos: [Int]) {
    for video in videos { isDone[video] = true }
  }

  /// The first hits of the newest videos where there are very many, enough for a screen; nothing where there are few.
  ///
  /// They are found without looking at all rows of a video, so they are not counted.
  func firstPage(_ wanted: Int, momentLimit: Int) throws(LibraryError) -> [VideoHits] {
    // What is found besides the index may come first.
    guard extras.isEmpty else { return [] }
    // What is looked at here is not asked for again: for beginnings and phrases asking is what takes the time.
    while ahead.count <= LibrarySearch.mostCompared, let row = try nextRow() { ahead.append(row) }
    guard ahead.count > LibrarySearch.mostCompared else { return [] }
    var (page, count, number): ([VideoHits], Int, Int) = ([], 0, cursor)
    var passed: Set<Int> = []
    for row in ahead where count < wanted {
      while number >= 0, catalog.spans[number].firstRow > row { number -= 1 }
      guard number >= 0 else { break }
      let span = catalog.spans[number]
      guard let video = span.video, isAsked[video], span.rows.contains(row), passed.insert(video).inserted else {
        continue
      }
      let hits = try index.hits(video, catalog, catalog.videos[video].spans, limit: momentLimit)
      count += min(hits.count, momentLimit) + 1
      page.append(hits)
    }
    return page
  }

  private func answer() throws(LibraryError) -> Statement {
    if let rows { return rows }
    let begun = try index.allRows()
    rows = begun
    return begun
  }

  private func step() throws(LibraryError) {
    row = if let known = ahead.popFirst() { known } else { try nextRow() }
  }

  /// The next row of the answer; one who asks on after the last would be answered from the beginning again.
  private func nextRow() throws(LibraryError) -> Int64? {
    guard !isEnded else { return nil }
    let answer = try answer()
    if try answer.step() { return answer.number(0) }
    isEnded = true
    return nil
  }

  func next() throws(LibraryError) -> VideoHits? {
    if !isBegun {
      isBegun = true
      try step()
    }
    if let extra = nextExtra() { return try index.hits(extra, catalog, catalog.videos[extra].spans) }
    while let row {
      while cursor >= 0, catalog.spans[cursor].firstRow > row { cursor -= 1 }
      guard cursor >= 0 else { return nil }
      let span = catalog.spans[cursor]
      guard let video = span.video, isAsked[video], !isDone[video], span.rows.contains(row) else {
        try pass(to: span.firstRow)
        if let extra = nextExtra() { return try index.hits(extra, catalog, catalog.videos[extra].spans) }
        continue
      }
      isDone[video] = true
      return try hits(video)
    }
    return nil
  }

  /// The next video that comes before the row that was reached.
  private func nextExtra() -> Int? {
    while let extra = extras.first {
      guard isDone[extra] || catalog.newestRow(of: extra) >= row ?? .min else { return nil }
      extras = extras.dropFirst()
      guard !isDone[extra] else { continue }
      isDone[extra] = true
      return extra
    }
    return nil
  }

  private func pass(to firstRow: Int64) throws(LibraryError) {
    while let row, row >= firstRow { try step() }
  }

  /// All hits of a video: those of the spans that lie beside one another as they come, those of others by asking again.
  private func hits(_ video: Int) throws(LibraryError) -> VideoHits {
    var hits = VideoHits(video: video)
    var block: Set<Int> = []
    var number = cursor
    while number >= 0, catalog.spans[number].video == video {
      block.insert(number)
      let rows = try take(catalog.spans[number])
      if !rows.isEmpty { hits.spans.append((number, rows)) }
      number -= 1
    }
    let others = catalog.videos[video].spans.filter { !block.contains($0) }
    guard !others.isEmpty else { return hits }
    hits.spans += try index.hits(video, catalog, others).spans
    return hits
  }

  /// The rows of a span, in order.
  private func take(_ span: Catalog.Span) throws(LibraryError) -> [Int64] {
    var rows: [Int64] = []
    while let row, row >= span.firstRow {
      if row < span.firstRow + span.length { rows.append(row) }
      try step()
    }
    rows.reverse()
    return rows
  }
}
