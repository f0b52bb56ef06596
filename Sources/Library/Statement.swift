import CSQLite
import Clients

/// A question to the database with places for values.
final class Statement {
  private let handle: OpaquePointer
  private let database: OpaquePointer

  init(_ sql: String, _ connection: Connection) throws(LibraryError) {
    var made: OpaquePointer?
    let code = sqlite3_prepare_v2(connection.handle, sql, -1, &made, nil)
    guard code == SQLITE_OK, let made else { throw LibraryError(sqlite: code, connection.handle) }
    handle = made
    database = connection.handle
  }

  deinit {
    sqlite3_finalize(handle)
  }

  /// Makes it ready to be asked again.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  /// Goes on to the next row; false where there is none.
  func step() throws(LibraryError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let error = LibraryError(sqlite: code, database)
      sqlite3_reset(handle)
      throw error
    }
  }

  // MARK: Values that are asked with, counted from one

  func bind(_ number: Int64, at place: Int) { sqlite3_bind_int64(handle, Int32(place), number) }

  func bindNothing(at place: Int) { sqlite3_bind_null(handle, Int32(place)) }

  func bind(_ text: String, at place: Int) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        // Nothing at all is still a text.
        let start = characters.baseAddress
        _ =
          start.map { playhead_sqlite_bind_text(handle, Int32(place), $0, UInt64(characters.count)) }
          ?? playhead_sqlite_bind_text(handle, Int32(place), "", 0)
      }
    }
  }

  func bind(blob bytes: [UInt8], at place: Int) {
    bytes.withUnsafeBytes { _ = playhead_sqlite_bind_blob(handle, Int32(place), $0.baseAddress, UInt64($0.count)) }
  }

  /// Bytes that stay where they are until the next row or reset.
  func lend(text bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    bytes.withMemoryRebound(to: CChar.self) { characters in
      let start = characters.baseAddress
      _ =
        start.map { playhead_sqlite_lend_text(handle, Int32(place), $0, UInt64(characters.count)) }
        ?? playhead_sqlite_bind_text(handle, Int32(place), "", 0)
    }
  }

  func lend(blob bytes: UnsafeRawBufferPointer, at place: Int) {
    _ = playhead_sqlite_lend_blob(handle, Int32(place), bytes.baseAddress, UInt64(bytes.count))
  }

  // MARK: Values of a row, counted from zero

  /// Which of SQLite's types a value has.
  func kind(_ column: Int) -> Int32 { sqlite3_column_type(handle, Int32(column)) }

  func isNothing(_ column: Int) -> Bool { kind(column) == SQLITE_NULL }

  func number(_ column: Int) -> Int64 { sqlite3_column_int64(handle, Int32(column)) }

  func numberIfAny(_ column: Int) -> Int64? { isNothing(column) ? nil : number(column) }

  func text(_ column: Int) -> String {
    guard let start = sqlite3_column_text(handle, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func textIfAny(_ column: Int) -> String? { isNothing(column) ? nil : text(column) }

  /// The bytes of a blob, where they lie until the next step.
  func withBlob<Value>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    let start = sqlite3_column_blob(handle, Int32(column))
    return body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, Int32(column)))))
  }

  func blob(_ column: Int) -> [UInt8] { withBlob(column) { Array($0) } }
}

/// What a statement can be asked with.
protocol Bindable {
  func bind(to statement: Statement, at place: Int)
}

extension Int64: Bindable {
  func bind(to statement: Statement, at place: Int) { statement.bind(self, at: place) }
}

extension Int: Bindable {
  func bind(to statement: Statement, at place: Int) { statement.bind(Int64(self), at: place) }
}

extension String: Bindable {
  func bind(to statement: Statement, at place: Int) { statement.bind(self, at: place) }
}

extension Array: Bindable where Element == UInt8 {
  func bind(to statement: Statement, at place: Int) { statement.bind(blob: self, at: place) }
}

extension Optional: Bindable where Wrapped: Bindable {
  func bind(to statement: Statement, at place: Int) {
    if let self { self.bind(to: statement, at: place) } else { statement.bindNothing(at: place) }
  }
}
