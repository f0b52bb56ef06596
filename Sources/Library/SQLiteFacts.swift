import CSQLite

/// What the doctor asks of the library beneath the library.
package enum SQLiteFacts {
  package static var version: String { String(cString: sqlite3_libversion()) }

  /// Whether it can search for words.
  package static var searchesWords: Bool { sqlite3_compileoption_used("ENABLE_FTS5") != 0 }
}
