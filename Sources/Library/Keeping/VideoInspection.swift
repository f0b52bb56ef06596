import Clients
import Domain

/// Looks at one video of a library: whether all of it can be read, and is counted and found as it should be.
struct VideoInspection {
  private let connection: Connection
  private let key: Int64
  private let id: VideoID

  init(_ connection: Connection, _ key: Int64, _ id: VideoID) {
    (self.connection, self.key, self.id) = (connection, key, id)
  }

  func findings(isSampled: Bool) throws(LibraryError) -> [String] {
    let tracks = try TrackRow.all(of: key, connection)
    let outlines = try OutlineRow.all(of: key, connection)
    let indexed = try spans()
    var findings: [String] = []
    for track in tracks {
      if let finding = try finding(in: track, isSampled: isSampled && indexed[track.firstRow] != nil) {
        findings.append(finding)
      }
    }
    findings += try wrongCounts(tracks, outlines)
    var expected: [Int64: Int64] = [:]
    let newest = TrackRow.newest(tracks)
    for track in tracks where newest.contains(track.id) && track.count > 0 { expected[track.firstRow] = track.rowCount }
    for kind in Outline.Kind.allCases {
      guard let newest = outlines.first(where: { $0.kind == kind }) else { continue }
      expected[newest.firstRow] = newest.rowCount
    }
    if expected != indexed { findings.append("the index does not have what it should have of it") }
    return findings
  }

  /// How many rows of the index stand for something, by the first of them.
  private func spans() throws(LibraryError) -> [Int64: Int64] {
    let spans = try connection.rows(
      "SELECT first_row, length FROM span WHERE video = ?",
      key,
      read: { (row) throws(LibraryError) in (row.number(0), row.number(1)) }
    )
    return Dictionary(spans) { first, _ in first }
  }

  private func wrongCounts(_ tracks: [TrackRow], _ outlines: [OutlineRow]) throws(LibraryError) -> [String] {
    let expected: [Int64?] =
      Track.allCases.map { kind in tracks.first { $0.kind == kind }.map { Int64($0.count) } }
      + Outline.Kind.allCases.map { kind in outlines.first { $0.kind == kind }.map { Int64($0.outline.items.count) } }
    let counted = try connection.rows(
      "SELECT speech, scene, chapters, topics FROM video WHERE key = ?",
      key,
      read: { (row) throws(LibraryError) in (0..<4).map { row.numberIfAny($0) } }
    )
    return counted.first == expected ? [] : ["it is counted wrongly"]
  }

  /// The first thing that is wrong with a track.
  private func finding(in track: TrackRow, isSampled: Bool) throws(LibraryError) -> String? {
    let starts = try track.firstStarts(connection) ?? []
    let corrections = try CorrectionSet.of(id, track.kind, connection)
    var latest = Int64.min
    for number in 0..<track.chunkCount {
      guard let part = try track.chunk(number, connection) else { return "a part of its \(track.kind) is missing" }
      guard part.starts.first == starts[number], part.isInOrder, (part.starts.first ?? latest) >= latest else {
        return "its \(track.kind) is not in the order of time"
      }
      guard part.isText else { return "a part of its \(track.kind) is no text" }
      latest = part.starts.last ?? latest
      // A segment of each chunk, another one each time.
      guard isSampled, part.count > 0 else { continue }
      let index = number * 37 % part.count
      let text = corrections.corrected(part).part.withBytes(of: index) { String(decoding: $0, as: UTF8.self) }
      let row = track.firstRow(ofChunk: number) + Int64(index)
      guard try isFound(text, row, track.layer) else { return "words of its \(track.kind) are not in the index" }
    }
    return nil
  }

  /// Whether the index knows the longest word of a text, which is seldom a common one.
  private func isFound(_ text: String, _ row: Int64, _ layer: Layer) throws(LibraryError) -> Bool {
    var words = IndexWords()
    let parts = words.prepared(text).split { byte in
      byte < 0x80 && !(0x30...0x39).contains(byte) && !(0x61...0x7A).contains(byte | 0x20)
    }
    guard let longest = parts.max(by: { $0.count < $1.count }) else { return true }
    return try connection.number(
      "SELECT 1 FROM words WHERE words MATCH ? AND rowid = ?",
      "\(layer.rawValue) : \"\(String(decoding: longest, as: UTF8.self))\"",
      row
    ) != nil
  }
}

extension Transcript.Part {
  /// Whether each segment begins no earlier than the one before.
  var isInOrder: Bool { starts.indices.dropFirst().allSatisfy { starts[$0 - 1] <= starts[$0] } }

  /// Whether the texts are valid UTF-8 without anything that text from outside may not have.
  var isText: Bool {
    arena.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A } && String(validating: arena, as: UTF8.self) != nil
  }
}
