import Clients
import Domain

/// A version of a track as the library has it, without its segments.
struct TrackRow: Sendable {
  let id: Int64
  /// The key of its video.
  let video: Int64
  let kind: Track
  let language: String?
  let origin: Version.Origin
  /// The key of the file it was read from; nil where that is gone or there never was one.
  let file: Int64?
  let made: Int64
  let firstRow: Int64
  let count: Int
  let duration: Int64
  let speakers: [String]

  static let columns =
    "id, video, kind, language, origin, file, made, first_row, count, duration, speakers"

  init(_ row: Statement) throws(LibraryError) {
    id = row.number(0)
    video = row.number(1)
    guard let kind = Track(rawValue: row.text(2)), let speakers = OutlineCoding.decode(names: row.text(10)),
      let count = Int32(exactly: row.number(8)), count >= 0
    else { throw .damaged("a track says what cannot be") }
    self.kind = kind
    self.speakers = speakers
    self.count = Int(count)
    language = row.textIfAny(3)
    origin = Version.Origin(rawValue: row.text(4)) ?? .file
    file = row.numberIfAny(5)
    made = row.number(6)
    firstRow = row.number(7)
    duration = row.number(9)
  }

  var layer: Layer { Layer(kind) }
  var chunkCount: Int { (count + ChunkCoding.length - 1) / ChunkCoding.length }
  /// A track without segments has a row as well, so that no two begin at the same.
  var rowCount: Int64 { Int64(max(1, count)) }

  var version: Version {
    Version(id: id, track: kind, language: language, origin: origin, made: made, segments: count)
  }

  /// Whether it is shown rather than another version of the same track.
  func isBefore(_ other: TrackRow) -> Bool {
    made != other.made ? made > other.made : id < other.id
  }

  /// How many segments a chunk has.
  func length(ofChunk number: Int) -> Int {
    min(ChunkCoding.length, count - number * ChunkCoding.length)
  }

  func firstRow(ofChunk number: Int) -> Int64 {
    firstRow + Int64(number * ChunkCoding.length)
  }

  /// All versions of all tracks of a video, the newest of each first.
  static func all(of video: Int64, _ connection: Connection) throws(LibraryError) -> [TrackRow] {
    try connection.rows(
      "SELECT \(columns) FROM track WHERE video = ? ORDER BY made DESC, id",
      video,
      read: { (row) throws(LibraryError) in try TrackRow(row) }
    )
  }

  static func one(_ id: Int64, _ connection: Connection) throws(LibraryError) -> TrackRow? {
    try connection.rows(
      "SELECT \(columns) FROM track WHERE id = ?",
      id,
      read: { (row) throws(LibraryError) in try TrackRow(row) }
    ).first
  }

  /// A chunk of it; nil where it was taken away meanwhile.
  func chunk(_ number: Int, _ connection: Connection) throws(LibraryError) -> Transcript.Part? {
    let statement = try connection.statement("SELECT data FROM chunk WHERE first_row = ?")
    statement.bind(firstRow(ofChunk: number), at: 1)
    defer { statement.reset() }
    guard try statement.step() else { return nil }
    let part = statement.withBlob(0) { ChunkCoding.decode($0, speakers: speakers.count) }
    guard let part, part.count == length(ofChunk: number) else { throw .damaged("a part of a track cannot be read") }
    return part
  }

  /// When each chunk begins; nil where the track was taken away meanwhile.
  func firstStarts(_ connection: Connection) throws(LibraryError) -> [Int64]? {
    let statement = try connection.statement("SELECT starts FROM track WHERE id = ?")
    statement.bind(id, at: 1)
    defer { statement.reset() }
    guard try statement.step() else { return nil }
    let starts = statement.withBlob(0) { StartsCoding.decode($0, count: chunkCount) }
    guard let starts else { throw .damaged("a track says what cannot be") }
    return starts
  }
}

extension LibraryError {
  /// The file is a library, but something in it is not what was put there.
  static func damaged(_ what: String) -> LibraryError {
    .unusable(
      why: "the library is damaged (\(what))",
      advice: repairAdvice
    )
  }

  static let repairAdvice = "`playhead library check` tells more, `playhead library repair` saves what can be read"
}
