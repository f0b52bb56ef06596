import Clients
import Domain

/// Something whose words, or all of it, go when the transaction ends.
enum Leaving {
  case track(TrackRow, CorrectionSet, hasWords: Bool, isGone: Bool)
  case outline(OutlineRow)
}

extension Writer {
  /// Takes a version of a track out.
  mutating func remove(_ row: TrackRow) throws(LibraryError) {
    // Words that were about to leave are still there.
    let hasWords = try takeSpan(row.firstRow) || leaving[row.firstRow] != nil
    leaving[row.firstRow] = .track(row, try corrections(of: row), hasWords: hasWords, isGone: true)
    try connection.run("DELETE FROM track WHERE id = ?", row.id)
  }

  mutating func remove(_ row: OutlineRow) throws(LibraryError) {
    try takeWords(of: row)
    try connection.run("DELETE FROM outline WHERE id = ?", row.id)
  }

  /// Takes the words of a version out, which is not the newest any more.
  mutating func takeWords(of row: TrackRow) throws(LibraryError) {
    guard try takeSpan(row.firstRow) else { return }
    leaving[row.firstRow] = .track(row, try corrections(of: row), hasWords: true, isGone: false)
  }

  mutating func takeWords(of row: OutlineRow) throws(LibraryError) {
    if try takeSpan(row.firstRow) { leaving[row.firstRow] = .outline(row) }
  }

  /// Whether there was one.
  private func takeSpan(_ firstRow: Int64) throws(LibraryError) -> Bool {
    try connection.run("DELETE FROM span WHERE first_row = ?", firstRow)
    return connection.changes > 0
  }

  func corrections(of row: TrackRow) throws(LibraryError) -> CorrectionSet {
    let id = try connection.text("SELECT id FROM video WHERE key = ?", row.video) ?? ""
    return try CorrectionSet.of(VideoID(id), row.kind, connection)
  }

  /// Does what was left for the end.
  mutating func finish() throws(LibraryError) {
    // In the order of rows: each step back costs the index a flush.
    for (firstRow, one) in leaving.sorted(by: { $0.key < $1.key }) {
      switch one {
      case .outline(let row):
        for (number, text) in row.texts.enumerated() {
          try index.delete(text, row: firstRow + Int64(number), row.layer)
        }
      case .track(let row, let corrections, let hasWords, let isGone):
        if hasWords { try deleteWords(of: row, corrections) }
        guard isGone else { continue }
        let end = firstRow + row.rowCount
        try connection.run("DELETE FROM chunk WHERE first_row >= ? AND first_row < ?", firstRow, end)
      }
    }
    leaving.removeAll()
  }

  private mutating func deleteWords(of row: TrackRow, _ corrections: CorrectionSet) throws(LibraryError) {
    for number in 0..<row.chunkCount {
      guard let chunk = try row.chunk(number, connection) else { throw .damaged("a part of a track is missing") }
      let part = corrections.corrected(chunk).part
      try index.delete(part, 0..<part.count, firstRow: row.firstRow(ofChunk: number), row.layer)
    }
  }
}
