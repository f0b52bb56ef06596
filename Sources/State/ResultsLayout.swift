/// Which part of the results is where.
package struct ResultsLayout: Equatable, Sendable {
  package let columns: Int
  package let listTop = 1
  package let listRows: Int
  /// The video whose heading is out of sight, kept in the first row while one reads its hits.
  package let stickyVideo: Int?

  /// With fewer rows than these a row is worth more than knowing the video.
  private static let stickyRoom = 4

  package init(_ results: ResultsState, columns: Int, rows: Int) {
    self.columns = columns
    listRows = max(0, rows - 2)
    let isRoomy = listRows >= ResultsLayout.stickyRoom
    stickyVideo =
      isRoomy && results.rows.indices.contains(results.top) && !results.headings.contains(results.top)
      ? results.video(in: results.top) : nil
  }

  /// The row of the list that is shown in a row of the screen.
  package func row(at screenRow: Int, in results: ResultsState) -> Int? {
    guard screenRow >= listTop, screenRow < listTop + listRows else { return nil }
    if screenRow == listTop, let stickyVideo { return results.headings[stickyVideo] }
    let row = results.top + screenRow - listTop
    return results.rows.indices.contains(row) ? row : nil
  }
}
