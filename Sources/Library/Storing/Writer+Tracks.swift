import Clients
import Domain

extension Writer {
  /// Writes the tracks of an arrival in the place of those of its file; `fresh` gets those that are new.
  ///
  /// A track that says what it said before stays what it is, with its id, its rows and its words.
  mutating func replaceTracks(
    with arrival: Arrival,
    of video: Int64,
    _ file: Int64?,
    _ fresh: inout [Int64: Transcript]
  ) throws(LibraryError) {
    var replaced: [TrackRow] = []
    if let file {
      replaced = try connection.rows(
        "SELECT \(TrackRow.columns) FROM track WHERE file = ? ORDER BY id",
        file,
        read: { (row) throws(LibraryError) in try TrackRow(row) }
      )
    }
    let orphans = try TrackRow.all(of: video, connection).filter { $0.file == nil }
    var candidates = replaced.filter { $0.video == video } + orphans
    for track in arrival.tracks {
      if let same = try connection.firstIndex(of: track, arrival.origin, in: candidates) {
        let row = candidates.remove(at: same)
        replaced.removeAll { $0.id == row.id }
        let made = max(arrival.made, row.made)
        try connection.run("UPDATE track SET file = ?, made = ? WHERE id = ?", file, made, row.id)
        continue
      }
      fresh[try write(track, arrival, of: video, file)] = track.transcript
    }
    for row in replaced { try remove(row) }
  }

  private mutating func write(
    _ track: ArrivingTrack,
    _ arrival: Arrival,
    of video: Int64,
    _ file: Int64?
  ) throws(LibraryError) -> Int64 {
    let transcript = track.transcript.whole()
    let firstRow = try takeRows(max(1, transcript.count))
    let starts = stride(from: 0, to: transcript.count, by: ChunkCoding.length).map {
      transcript.start($0).milliseconds
    }
    try connection.run(
      """
      INSERT INTO track(video, kind, language, origin, file, made, first_row, count, duration, speakers, starts)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      video,
      track.track.rawValue,
      track.language?.harmlessLine,
      arrival.origin.rawValue,
      file,
      arrival.made,
      firstRow,
      transcript.count,
      transcript.duration.milliseconds,
      OutlineCoding.encode(transcript.speakers),
      StartsCoding.encode(starts)
    )
    let id = connection.lastRow
    try writeChunks(transcript, firstRow)
    return id
  }

  private func writeChunks(_ transcript: Transcript, _ firstRow: Int64) throws(LibraryError) {
    let statement = try connection.statement("INSERT INTO chunk(first_row, data) VALUES (?, ?)")
    var buffer: [UInt8] = []
    for (part, chunk, first) in transcript.chunks {
      ChunkCoding.encode(part, chunk, into: &buffer)
      statement.bind(firstRow + Int64(first), at: 1)
      try buffer.withUnsafeBufferPointer { (bytes) throws(LibraryError) in
        statement.lend(blob: UnsafeRawBufferPointer(bytes), at: 2)
        while try statement.step() {}
        statement.reset()
      }
    }
  }

  /// Rows that were never given to anything.
  func takeRows(_ count: Int) throws(LibraryError) -> Int64 {
    guard let first = try connection.number("SELECT next_row FROM counter") else {
      throw .damaged("it has lost count of its rows")
    }
    try connection.run("UPDATE counter SET next_row = next_row + ?", count)
    return first
  }
}

extension TrackRow {
  /// Whether it says exactly what comes, so that nothing need be written.
  fileprivate func isSame(
    as track: ArrivingTrack,
    _ origin: Version.Origin,
    _ connection: Connection
  ) throws(LibraryError) -> Bool {
    let transcript = track.transcript
    guard kind == track.track, language == track.language?.harmlessLine, self.origin == origin,
      count == transcript.count, duration == transcript.duration.milliseconds, speakers == transcript.speakers
    else { return false }
    let statement = try connection.statement("SELECT data FROM chunk WHERE first_row = ?")
    defer { statement.reset() }
    var buffer: [UInt8] = []
    for (part, chunk, first) in transcript.chunks {
      ChunkCoding.encode(part, chunk, into: &buffer)
      statement.reset()
      statement.bind(firstRow + Int64(first), at: 1)
      guard try statement.step(), statement.withBlob(0, { $0.elementsEqual(buffer) }) else { return false }
    }
    return true
  }
}

extension Transcript {
  /// Its segments as chunks have them: which of which part, and the first of them in the whole.
  var chunks: [(part: Part, segments: Range<Int>, first: Int)] {
    var chunks: [(Part, Range<Int>, Int)] = []
    // In one piece, so that chunks begin where they should.
    whole().forEachPart { part, _ in
      for first in stride(from: 0, to: part.count, by: ChunkCoding.length) {
        chunks.append((part, first..<min(first + ChunkCoding.length, part.count), first))
      }
      return true
    }
    return chunks
  }
}

extension Connection {
  /// Which of some tracks says exactly what comes.
  fileprivate func firstIndex(
    of track: ArrivingTrack,
    _ origin: Version.Origin,
    in rows: [TrackRow]
  ) throws(LibraryError) -> Int? {
    for index in rows.indices where try rows[index].isSame(as: track, origin, self) { return index }
    return nil
  }
}
