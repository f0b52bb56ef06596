import Clients
import Domain

/// A version of a track as a damaged library has it.
private struct LostTrack {
  var id: Int64
  var video: Int64
  var kind: Track
  var language: String?
  var origin: Version.Origin
  var file: Int64?
  var made: Int64
  var firstRow: Int64
  var count: Int
  var duration: Int64
  /// Nil where nobody knows who spoke.
  var speakers: [String]?
}

extension Rebuild {
  /// Tracks with all of their chunks that can be read, and outlines.
  mutating func copyTranscripts() throws(LibraryError) {
    let (tracks, isDamaged) = try salvage.rows(
      of: "track",
      ["id", "video", "kind", "language", "origin", "file", "made", "first_row", "count", "duration", "speakers"]
    )
    if isDamaged { result.lost.append("some of the list of transcripts") }
    for (number, row) in tracks.enumerated() {
      if number.isMultiple(of: 16) { try report("saving transcripts", number, of: tracks.count) }
      guard let track = LostTrack(row) else {
        result.lost.append("a transcript")
        continue
      }
      try copy(track)
    }
    try copyOutlines()
  }

  /// Tracks whose row is lost, but not what the index knows of them.
  mutating func standInForLostTracks() throws(LibraryError) {
    let spans = try salvage.rows(of: "span", ["first_row", "length", "video", "layer", "owner"]).rows
    for span in spans {
      guard var track = LostTrack(span: span), !tried.contains(track.id) else { continue }
      let files = try connection.rows(
        "SELECT id FROM file WHERE video = ? LIMIT 2",
        track.video,
        read: { (row) throws(LibraryError) in row.number(0) }
      )
      if files.count == 1 { track.file = files.first }
      try copy(track)
      try markForReading(filesOf: track.video)
    }
  }

  /// Files of which something is lost are not taken for unchanged when their folder is read again.
  private func markForReading(filesOf video: Int64) throws(LibraryError) {
    try connection.run("UPDATE file SET hash = 0, size = -1, modified = 0 WHERE video = ?", video)
  }

  private mutating func copy(_ track: LostTrack) throws(LibraryError) {
    tried.insert(track.id)
    guard let title = titles[track.video] else {
      result.lost.append("the \(track.kind) of a video that is lost")
      return
    }
    var copy = TrackCopy(track, salvage, connection)
    try connection.transaction { () throws(LibraryError) in try copy.run() }
    result.saved.segments += copy.saved
    if copy.isKept { result.saved.tracks += 1 }
    let lost = track.count - copy.saved
    guard lost > 0 else { return }
    result.lost.append("\(lost) of \(track.count) segments of the \(track.kind) of “\(title)”")
    try markForReading(filesOf: track.video)
  }

  private mutating func copyOutlines() throws(LibraryError) {
    let (rows, isDamaged) = try salvage.rows(
      of: "outline",
      ["id", "video", "kind", "origin", "file", "made", "data"]
    )
    if isDamaged { result.lost.append("some of the chapters and topics") }
    for row in rows {
      guard row.count == 7, let video = row[1].number, let title = titles[video], let kind = row[2].text,
        let outline = row[6].text.flatMap({ OutlineCoding.decode($0) })?.harmless
      else {
        result.lost.append("chapters or topics of a video")
        if row.count > 1, let video = row[1].number { try markForReading(filesOf: video) }
        continue
      }
      let writer = Writer(connection)
      try connection.transaction { () throws(LibraryError) in
        try connection.run(
          """
          INSERT OR IGNORE INTO outline(id, video, kind, origin, file, made, first_row, count, data)
          VALUES (?, ?, ?, ?, (SELECT id FROM file WHERE id = ?), ?, ?, ?, ?)
          """,
          row[0],
          video,
          kind,
          row[3].text ?? Version.Origin.file.rawValue,
          row[4],
          row[5].number ?? 0,
          try writer.takeRows(outline.items.count + 1),
          outline.items.count,
          OutlineCoding.encode(outline)
        )
      }
      if connection.changes > 0 { result.saved.outlines += 1 } else { result.lost.append("the \(kind) of “\(title)”") }
    }
  }

  /// Makes the index and the counts anew.
  mutating func settle() throws(LibraryError) {
    // What was read from these files is lost with whatever knew of it.
    try connection.run(
      """
      UPDATE file SET hash = 0, size = -1, modified = 0
      WHERE NOT EXISTS (SELECT 1 FROM track WHERE track.file = file.id)
        AND NOT EXISTS (SELECT 1 FROM outline WHERE outline.file = file.id)
      """
    )
    for (number, key) in titles.keys.sorted().enumerated() {
      if number.isMultiple(of: 16) { try report("making the index", number, of: titles.count) }
      try connection.transaction { () throws(LibraryError) in
        var writer = Writer(connection)
        try writer.settle(key, [:])
        let told = try connection.rows(
          "SELECT duration, changed, overview, url, player FROM video WHERE key = ?",
          key,
          read: { (row) throws(LibraryError) in
            (row.numberIfAny(0), row.number(1), row.text(2), row.textIfAny(3), row.textIfAny(4))
          }
        )
        try writer.describe(key)
        try writer.finish()
        // What its source said of it stays.
        guard let (duration, changed, overview, url, player) = told.first else { return }
        try connection.run(
          """
          UPDATE video SET duration = coalesce(?, duration), changed = ?, overview = coalesce(nullif(?, ''), overview),
            url = coalesce(?, url), player = coalesce(?, player) WHERE key = ?
          """,
          duration,
          changed,
          overview,
          url,
          player,
          key
        )
      }
    }
  }
}

extension LostTrack {
  init?(_ row: [Salvage.Value]) {
    guard row.count == 11, let id = row[0].number, let video = row[1].number,
      let kind = row[2].text.flatMap({ Track(rawValue: $0) }), let firstRow = row[7].number,
      let count = row[8].number.flatMap({ Int32(exactly: $0) }), count >= 0
    else { return nil }
    self.init(
      id: id,
      video: video,
      kind: kind,
      language: row[3].text?.harmlessLine,
      origin: row[4].text.flatMap { Version.Origin(rawValue: $0) } ?? .file,
      file: row[5].number,
      made: row[6].number ?? 0,
      firstRow: firstRow,
      count: Int(count),
      duration: row[9].number ?? 0,
      speakers: row[10].text.flatMap { OutlineCoding.decode(names: $0) }?.map(\.harmlessLine)
    )
  }

  init?(span row: [Salvage.Value]) {
    guard row.count == 5, let firstRow = row[0].number, let count = row[1].number.flatMap({ Int32(exactly: $0) }),
      count > 0, let video = row[2].number, let owner = row[4].number,
      let kind = row[3].text.flatMap({ Layer(rawValue: $0) })?.track
    else { return nil }
    self.init(
      id: owner,
      video: video,
      kind: kind,
      origin: .file,
      made: 0,
      firstRow: firstRow,
      count: Int(count),
      duration: 0
    )
  }
}

/// Copies one track, and of it every chunk that can be read.
private struct TrackCopy {
  private var track: LostTrack
  private let salvage: Salvage
  private let connection: Connection
  /// How many segments were read.
  private(set) var saved = 0
  private(set) var isKept = false
  private var starts: [Int64] = []
  private var latest = Int64.min
  private var voices: Int32 = -1
  /// Nobody hears as many voices in one video.
  private static let mostSpeakers = 10_000

  init(_ track: LostTrack, _ salvage: Salvage, _ connection: Connection) {
    (self.track, self.salvage, self.connection) = (track, salvage, connection)
  }

  mutating func run() throws(LibraryError) {
    let firstRow = try Writer(connection).takeRows(max(1, track.count))
    for first in stride(from: 0, to: track.count, by: ChunkCoding.length) {
      guard let blob = try salvage.blob("SELECT data FROM chunk WHERE first_row = ?", track.firstRow + Int64(first)),
        let part = part(blob, count: min(ChunkCoding.length, track.count - first))
      else { continue }
      // Those behind a lost one move up: all but the last have the same length.
      try connection.run(
        "INSERT INTO chunk(first_row, data) VALUES (?, ?)",
        firstRow + Int64(saved),
        part.isText ? blob : Self.cleaned(part)
      )
      saved += part.count
      starts.append(part.starts.first ?? 0)
      latest = part.starts.last ?? latest
      voices = max(voices, part.voices.max() ?? -1)
      track.duration = max(track.duration, latest)
    }
    guard saved > 0 || track.count == 0 else { return }
    let names = track.speakers ?? (0..<Int(voices + 1)).map { "Speaker \($0 + 1)" }
    try connection.run(
      """
      INSERT OR IGNORE INTO track(
        id, video, kind, language, origin, file, made, first_row, count, duration, speakers, starts
      ) VALUES (?, ?, ?, ?, ?, (SELECT id FROM file WHERE id = ?), ?, ?, ?, ?, ?, ?)
      """,
      track.id,
      track.video,
      track.kind.rawValue,
      track.language,
      track.origin.rawValue,
      track.file,
      track.made,
      firstRow,
      saved,
      track.duration,
      OutlineCoding.encode(names),
      StartsCoding.encode(starts)
    )
    isKept = connection.changes > 0
    guard !isKept else { return }
    try connection.run("DELETE FROM chunk WHERE first_row >= ? AND first_row < ?", firstRow, firstRow + Int64(saved))
    saved = 0
  }

  private func part(_ blob: [UInt8], count: Int) -> Transcript.Part? {
    let part = blob.withUnsafeBytes {
      ChunkCoding.decode($0, speakers: track.speakers?.count ?? TrackCopy.mostSpeakers)
    }
    guard let part, part.count == count, part.isInOrder, (part.starts.first ?? latest) >= latest else { return nil }
    return part
  }

  /// The chunk again with texts that are harmless.
  private static func cleaned(_ part: Transcript.Part) -> [UInt8] {
    var arena: [UInt8] = []
    var offsets: [UInt32] = [0]
    var beyond: [UInt32] = []
    for index in 0..<part.count {
      let text = part.withBytes(of: index) { String(decoding: $0, as: UTF8.self) }.harmless
      if !text.utf8.allSatisfy({ $0 < 0x80 }) { beyond.append(UInt32(index)) }
      arena += text.utf8
      offsets.append(UInt32(arena.count))
    }
    var blob: [UInt8] = []
    let clean = Transcript.Part(
      arena: arena,
      offsets: offsets,
      starts: part.starts,
      ends: part.ends,
      voices: part.voices,
      beyondASCII: beyond
    )
    ChunkCoding.encode(clean, 0..<clean.count, into: &blob)
    return blob
  }
}
