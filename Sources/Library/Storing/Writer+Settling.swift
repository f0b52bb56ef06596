import Clients
import Domain

extension Writer {
  /// Makes what is found of a video the newest version of each track and language, and the newest outline of each kind.
  ///
  /// `fresh` has the segments of tracks that were just written, which need not be read again.
  mutating func settle(_ video: Int64, _ fresh: [Int64: Transcript]) throws(LibraryError) {
    let found = Set(try connection.rows("SELECT first_row FROM span WHERE video = ?", video) { $0.number(0) })
    let tracks = try TrackRow.all(of: video, connection)
    let newest = TrackRow.newest(tracks)
    for row in tracks.sorted(by: { $0.firstRow < $1.firstRow }) {
      switch (newest.contains(row.id), found.contains(row.firstRow)) {
      case (true, false): try putWords(of: row, fresh[row.id])
      case (false, true): try takeWords(of: row)
      default: break
      }
    }
    var kinds: Set<Outline.Kind> = []
    for row in try OutlineRow.all(of: video, connection) {
      switch (kinds.insert(row.kind).inserted, found.contains(row.firstRow)) {
      case (true, false): try putWords(of: row, video)
      case (false, true): try takeWords(of: row)
      default: break
      }
    }
  }

  private mutating func putWords(of row: TrackRow, _ transcript: Transcript?) throws(LibraryError) {
    guard row.count > 0 else { return }
    try putSpan(row.firstRow, row.rowCount, row.video, row.layer, row.id)
    // They may be in the index still, about to leave.
    guard leaving.removeValue(forKey: row.firstRow) == nil else { return }
    let corrections = try corrections(of: row)
    if let transcript {
      for (part, segments, first) in transcript.chunks {
        try putWords(part, segments, row.firstRow + Int64(first), row.layer, corrections)
      }
      return
    }
    for number in 0..<row.chunkCount {
      guard let part = try row.chunk(number, connection) else { throw .damaged("a part of a track is missing") }
      try putWords(part, 0..<part.count, row.firstRow(ofChunk: number), row.layer, corrections)
    }
  }

  private mutating func putWords(
    _ part: Transcript.Part,
    _ segments: Range<Int>,
    _ firstRow: Int64,
    _ layer: Layer,
    _ corrections: CorrectionSet
  ) throws(LibraryError) {
    let found = corrections.replacements(in: part, segments)
    var from = segments.lowerBound
    for index in found.keys.sorted() {
      guard let text = found[index]?.text else { continue }
      let row = firstRow + Int64(index - segments.lowerBound)
      try self.index.insert(part, from..<index, firstRow: firstRow + Int64(from - segments.lowerBound), layer)
      try self.index.insert(text, row: row, layer)
      from = index + 1
    }
    let rest = from..<segments.upperBound
    try self.index.insert(part, rest, firstRow: firstRow + Int64(from - segments.lowerBound), layer)
  }

  private mutating func putWords(of row: OutlineRow, _ video: Int64) throws(LibraryError) {
    try putSpan(row.firstRow, row.rowCount, video, row.layer, row.id)
    guard leaving.removeValue(forKey: row.firstRow) == nil else { return }
    for (number, text) in row.texts.enumerated() {
      try index.insert(text, row: row.firstRow + Int64(number), row.layer)
    }
  }

  private func putSpan(
    _ firstRow: Int64,
    _ length: Int64,
    _ video: Int64,
    _ layer: Layer,
    _ owner: Int64
  ) throws(LibraryError) {
    try connection.run(
      "INSERT INTO span(first_row, length, video, layer, owner) VALUES (?, ?, ?, ?, ?)",
      firstRow,
      length,
      video,
      layer.rawValue,
      owner
    )
  }
}

extension TrackRow {
  /// The newest of each track and language, of versions that come newest first.
  static func newest(_ tracks: [TrackRow]) -> Set<Int64> {
    var seen: Set<[String?]> = []
    return Set(tracks.filter { seen.insert([$0.kind.rawValue, $0.language]).inserted }.map(\.id))
  }
}
