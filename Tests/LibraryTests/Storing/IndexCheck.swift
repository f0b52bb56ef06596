import Clients
import Domain
import Testing

@testable import Library

extension TemporaryLibrary {
  private struct Entry: Hashable, CustomStringConvertible {
    let row: Int64
    let layer: String
    let word: String
    let place: Int64

    var description: String { "\(row) \(layer) \(word)@\(place)" }
  }

  /// Says that the index holds exactly the words of what can be found, and that nothing is left of what is gone.
  func expectIndexIsExact(_ location: SourceLocation = #_sourceLocation) throws {
    let (wanted, found, chunks) = try store.maintaining { (connection) throws(LibraryError) in
      try (wantedEntries(connection), foundEntries(connection), chunkCheck(connection))
    }
    #expect(found.subtracting(wanted).sorted { $0.row < $1.row } == [], "too much", sourceLocation: location)
    #expect(wanted.subtracting(found).sorted { $0.row < $1.row } == [], "missing", sourceLocation: location)
    #expect(chunks, "chunks", sourceLocation: location)
  }

  private func foundEntries(_ connection: Connection) throws(LibraryError) -> Set<Entry> {
    try connection.runScript("CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab(main, words, instance)")
    return Set(
      try connection.rows("SELECT doc, col, term, offset FROM temp.terms") { row in
        Entry(row: row.number(0), layer: row.text(1), word: row.text(2), place: row.number(3))
      }
    )
  }

  private func wantedEntries(_ connection: Connection) throws(LibraryError) -> Set<Entry> {
    var wanted: Set<Entry> = []
    var words = IndexWords()
    func add(_ text: String, _ row: Int64, _ layer: Layer) {
      let prepared = String(decoding: words.prepared(text), as: UTF8.self).split(separator: " ")
      for (place, word) in prepared.enumerated() {
        wanted.insert(Entry(row: row, layer: layer.rawValue, word: String(word), place: Int64(place)))
      }
    }
    for video in try connection.rows("SELECT key, id FROM video", read: { ($0.number(0), $0.text(1)) }) {
      let tracks = try TrackRow.all(of: video.0, connection)
      for kind in Track.allCases {
        var languages: Set<String?> = []
        let corrections = try CorrectionSet.of(VideoID(video.1), kind, connection)
        for row in tracks where row.kind == kind && languages.insert(row.language).inserted {
          for number in 0..<row.chunkCount {
            guard let chunk = try row.chunk(number, connection) else { continue }
            let part = corrections.corrected(chunk).part
            for index in 0..<part.count {
              let text = part.withBytes(of: index) { String(decoding: $0, as: UTF8.self) }
              add(text, row.firstRow(ofChunk: number) + Int64(index), row.layer)
            }
          }
        }
      }
      var kinds: Set<Outline.Kind> = []
      for row in try OutlineRow.all(of: video.0, connection) where kinds.insert(row.kind).inserted {
        for (number, text) in row.texts.enumerated() { add(text, row.firstRow + Int64(number), row.layer) }
      }
    }
    return wanted
  }

  /// Whether every chunk belongs to a track, and every track has all of its chunks, and every span an owner.
  private func chunkCheck(_ connection: Connection) throws(LibraryError) -> Bool {
    var wanted: Set<Int64> = []
    var owners: Set<Int64> = []
    for id in try connection.rows("SELECT id FROM track", read: { $0.number(0) }) {
      guard let row = try TrackRow.one(id, connection) else { return false }
      owners.insert(row.firstRow)
      for number in 0..<row.chunkCount { wanted.insert(row.firstRow(ofChunk: number)) }
    }
    owners.formUnion(try connection.rows("SELECT first_row FROM outline") { $0.number(0) })
    let spans = Set(try connection.rows("SELECT first_row FROM span") { $0.number(0) })
    return try Set(connection.rows("SELECT first_row FROM chunk") { $0.number(0) }) == wanted
      && spans.isSubset(of: owners)
  }
}
