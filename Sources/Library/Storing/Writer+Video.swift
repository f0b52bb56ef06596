import Clients
import Domain

extension Writer {
  /// Writes down what a list shows of a video: what its current versions come to, and what its source says of it.
  func describe(_ video: Int64, as told: Video? = nil) throws(LibraryError) {
    let tracks = try TrackRow.all(of: video, connection)
    let outlines = try OutlineRow.all(of: video, connection)
    let (speech, scene) = (tracks.first { $0.kind == .speech }, tracks.first { $0.kind == .scene })
    let (chapters, topics) = (outlines.first { $0.kind == .chapters }, outlines.first { $0.kind == .topics })
    try connection.run(
      """
      UPDATE video SET speech = ?, scene = ?, chapters = ?, topics = ?, opening = ?, changed = ? WHERE key = ?
      """,
      speech?.count,
      scene?.count,
      chapters?.outline.items.count,
      topics?.outline.items.count,
      try speech.map { (row) throws(LibraryError) in try opening(of: row) } ?? "",
      WallClock.milliseconds,
      video
    )
    try writeOverview([chapters, topics].compactMap { $0?.outline.overview }, told, video)
    try writeDuration(tracks, told, video)
    try writePlace(speech?.file ?? scene?.file ?? chapters?.file ?? topics?.file, told, video)
    if let told { try write(told, video) }
  }

  private func write(_ told: Video, _ video: Int64) throws(LibraryError) {
    try connection.run(
      "UPDATE video SET title = ?, status = ?, cause = ?, tags = ? WHERE key = ?",
      told.title.harmlessLine,
      told.status.rawValue,
      told.cause?.harmlessLine,
      OutlineCoding.encode(told.tags.map(\.harmlessLine)),
      video
    )
  }

  private func writeOverview(_ known: [String], _ told: Video?, _ video: Int64) throws(LibraryError) {
    guard let overview = known.first(where: { !$0.isEmpty }) ?? told?.overview.harmless else { return }
    try connection.run("UPDATE video SET overview = ? WHERE key = ?", overview, video)
  }

  private func writeDuration(_ tracks: [TrackRow], _ told: Video?, _ video: Int64) throws(LibraryError) {
    let longest = max(tracks.map(\.duration).max() ?? 0, told?.duration?.milliseconds ?? 0)
    guard told != nil || longest > 0 else { return }
    try connection.run("UPDATE video SET duration = ? WHERE key = ?", longest > 0 ? longest : nil, video)
  }

  /// Where it is, and what a player can open; of a video whose files are gone it stays what it was.
  ///
  /// What came through a pipe is nowhere: a hyphen and its id stand for its path.
  private func writePlace(_ file: Int64?, _ told: Video?, _ video: Int64) throws(LibraryError) {
    if let file {
      try connection.run(
        """
        UPDATE video SET url = (SELECT nullif(path, '-' || video.id) FROM file WHERE file.id = ?), player = coalesce(
          (SELECT player FROM file WHERE video = ? AND player IS NOT NULL ORDER BY id LIMIT 1), ?) WHERE key = ?
        """,
        file,
        video,
        told?.player,
        video
      )
    } else if let told {
      try connection.run("UPDATE video SET url = ?, player = ? WHERE key = ?", told.url, told.player, video)
    }
  }

  /// What is said in the first three segments, for a preview.
  private func opening(of row: TrackRow) throws(LibraryError) -> String {
    guard row.count > 0, let chunk = try row.chunk(0, connection) else { return "" }
    return (0..<min(3, chunk.count)).map { index in
      let speaker = chunk.speakerIndex(index).map { row.speakers[$0] + ": " } ?? ""
      return speaker + beginning(of: chunk, index)
    }.joined(separator: "\n")
  }

  /// A segment may be megabytes long, a preview not.
  private func beginning(of chunk: Transcript.Part, _ index: Int) -> String {
    chunk.withBytes(of: index) { bytes in
      var end = min(bytes.count, 400)
      while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<end]), as: UTF8.self)
    }
  }
}
