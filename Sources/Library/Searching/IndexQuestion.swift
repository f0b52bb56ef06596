import Clients

/// A question to the index, put to all rows or to those of some spans.
struct IndexQuestion {
  let connection: Connection
  let expression: MatchExpression

  /// All rows, from the last one down; a statement of its own, so that others can be put while it runs.
  func allRows() throws(LibraryError) -> Statement {
    let statement = try Statement("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC", connection)
    statement.bind(expression.text, at: 1)
    return statement
  }

  /// The rows of some spans of a video, of each at most so many.
  func hits(
    _ video: Int,
    _ catalog: Catalog,
    _ spans: [Int],
    limit: Int = .max
  ) throws(LibraryError) -> VideoHits {
    var hits = VideoHits(video: video)
    for number in spans {
      let rows = try rows(in: catalog.spans[number], limit)
      if !rows.isEmpty { hits.spans.append((number, rows)) }
    }
    return hits
  }

  private func rows(in span: Catalog.Span, _ limit: Int) throws(LibraryError) -> [Int64] {
    try connection.rows(
      "SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ?",
      expression.text,
      span.firstRow,
      span.firstRow + span.length - 1,
      limit
    ) { $0.number(0) }
  }

  /// Whether there are so few rows that all of them are looked at in no time.
  func isRare() throws(LibraryError) -> Bool {
    let most = LibrarySearch.mostCompared
    let found = try connection.number(
      "SELECT count(*) FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?)",
      expression.text,
      most + 1
    )
    return found ?? 0 <= most
  }
}
