import Clients
import Domain

/// The words of texts, by row: what searches of the whole library look into.
///
/// Rows are written in ascending order where possible; each step back costs a flush.
struct Index {
  private let connection: Connection
  private var words = IndexWords()

  init(_ connection: Connection) {
    self.connection = connection
  }

  mutating func insert(_ text: String, row: Int64, _ layer: Layer) throws(LibraryError) {
    try write(text, row, connection.statement(Index.insertion(layer)))
  }

  /// Takes words out; the text must be exactly the one that was put in.
  mutating func delete(_ text: String, row: Int64, _ layer: Layer) throws(LibraryError) {
    try write(text, row, connection.statement(Index.deletion(layer)))
  }

  /// Puts in some segments, the first of them at a row.
  mutating func insert(
    _ part: Transcript.Part,
    _ segments: Range<Int>,
    firstRow: Int64,
    _ layer: Layer
  ) throws(LibraryError) {
    try write(part, segments, firstRow, connection.statement(Index.insertion(layer)))
  }

  /// Takes some segments out.
  mutating func delete(
    _ part: Transcript.Part,
    _ segments: Range<Int>,
    firstRow: Int64,
    _ layer: Layer
  ) throws(LibraryError) {
    try write(part, segments, firstRow, connection.statement(Index.deletion(layer)))
  }

  private mutating func write(
    _ part: Transcript.Part,
    _ segments: Range<Int>,
    _ firstRow: Int64,
    _ statement: Statement
  ) throws(LibraryError) {
    try part.arena.withUnsafeBufferPointer { (arena) throws(LibraryError) in
      for index in segments {
        let text = UnsafeBufferPointer(rebasing: arena[Int(part.offsets[index])..<Int(part.offsets[index + 1])])
        try write(text, firstRow + Int64(index - segments.lowerBound), statement)
      }
    }
  }

  private mutating func write(_ text: String, _ row: Int64, _ statement: Statement) throws(LibraryError) {
    try Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(LibraryError) in try write(bytes, row, statement) }
  }

  private mutating func write(
    _ text: UnsafeBufferPointer<UInt8>,
    _ row: Int64,
    _ statement: Statement
  ) throws(LibraryError) {
    statement.bind(row, at: 1)
    if IndexWords.isReady(text) {
      try lend(text, to: statement)
    } else {
      words.prepare(text)
      try words.bytes.withUnsafeBufferPointer { (bytes) throws(LibraryError) in try lend(bytes, to: statement) }
    }
  }

  private func lend(_ words: UnsafeBufferPointer<UInt8>, to statement: Statement) throws(LibraryError) {
    statement.lend(text: words, at: 2)
    while try statement.step() {}
    statement.reset()
  }

  private static func insertion(_ layer: Layer) -> String {
    "INSERT INTO words(rowid, \(layer.rawValue)) VALUES (?, ?)"
  }

  private static func deletion(_ layer: Layer) -> String {
    "INSERT INTO words(words, rowid, \(layer.rawValue)) VALUES ('delete', ?, ?)"
  }
}
