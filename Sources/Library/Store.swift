package import Clients
import Jobs

/// The library's file: opened when first asked, made when something is first kept.
///
/// Each of its connections is used by one thread at a time; nothing inside a body may ask the store again for the
/// same kind of access.
package final class Store: Sendable {
  package let path: String

  /// A connection, and to which file: another one may lie there by now.
  private struct Slot {
    var connection: Connection?
    var identity: LibraryFile.Identity?
  }

  private let writer = Lock(Slot())
  private let lister = Lock(Slot())
  private let loader = Lock(Slot())
  private let searcher = Lock(Slot())

  package init(path: String) {
    self.path = path
  }

  /// Whether there is a library yet.
  package var exists: Bool { LibraryFile.holdsAnything(path) }

  /// Whether nothing can be seen in it.
  package func isEmpty() throws(LibraryError) -> Bool {
    try reading { (connection) throws(LibraryError) in
      try connection.number("SELECT 1 FROM video WHERE removed IS NULL LIMIT 1") == nil
    } ?? true
  }
}

// MARK: - Access

extension Store {
  /// One state of the library for lists and for opening; nil where there is no library yet.
  func reading<Value>(_ body: (Connection) throws(LibraryError) -> Value) throws(LibraryError) -> Value? {
    try read(lister, body)
  }

  /// The same for parts of transcripts, which are asked for while lists are read.
  func loading<Value>(_ body: (Connection) throws(LibraryError) -> Value) throws(LibraryError) -> Value? {
    try read(loader, body)
  }

  /// The same for searches, which may take long.
  func searching<Value>(_ body: (Connection) throws(LibraryError) -> Value) throws(LibraryError) -> Value? {
    try read(searcher, body)
  }

  /// One transaction: all of it is kept, or nothing; the library is made where there is none.
  func writing<Value>(_ body: (Connection) throws(LibraryError) -> Value) throws(LibraryError) -> Value {
    try maintaining { (connection) throws(LibraryError) in
      do throws(LibraryError) {
        let value = try connection.transaction { () throws(LibraryError) in try body(connection) }
        connection.shortenLog(of: path)
        return value
      } catch {
        // What did not fit must not go on filling the disk.
        if case .unwritable = error { connection.emptyLog() }
        throw error
      }
    }
  }

  /// The connection that writes, outside of any transaction: for what cannot be done inside one.
  func maintaining<Value>(_ body: (Connection) throws(LibraryError) -> Value) throws(LibraryError) -> Value {
    try use(writer, open: { () throws(LibraryError) in try LibraryFile.openForWriting(path) }, body)
  }

  /// Closes all connections, so that the file can be replaced by another.
  func close() {
    for slot in [writer, lister, loader, searcher] { slot.withLock { $0 = Slot() } }
  }

  private func read<Value>(
    _ lock: Lock<Slot>,
    _ body: (Connection) throws(LibraryError) -> Value
  ) throws(LibraryError) -> Value? {
    guard exists else { return nil }
    return try use(lock, open: { () throws(LibraryError) in try openForReading() }) {
      (connection) throws(LibraryError) in
      try connection.reading { () throws(LibraryError) in try body(connection) }
    }
  }

  private func openForReading() throws(LibraryError) -> Connection {
    if let connection = try LibraryFile.openForReading(path) { return connection }
    do {
      try maintaining { _ in }
    } catch {
      guard case .unwritable(let why, _) = error else { throw error }
      throw .unusable(
        why: "the library was made by an older version and cannot be brought up to date (\(why))",
        advice: "open it once where it can be written"
      )
    }
    guard let connection = try LibraryFile.openForReading(path) else { throw .busy }
    return connection
  }

  private func use<Value>(
    _ lock: Lock<Slot>,
    open: () throws(LibraryError) -> Connection,
    _ body: (Connection) throws(LibraryError) -> Value
  ) throws(LibraryError) -> Value {
    let result = lock.withLock { slot in
      Result { () throws(LibraryError) -> Value in
        let identity = LibraryFile.Identity(path)
        if slot.connection == nil || slot.identity != identity {
          // The old one is closed first: closing removes what lies beside a file of the same name.
          slot = Slot()
          slot.connection = try open()
          slot.identity = LibraryFile.Identity(path)
        }
        guard let connection = slot.connection else { throw .busy }
        do throws(LibraryError) {
          return try body(connection)
        } catch {
          // What fails now may have been mended when it is asked again.
          switch error {
          case .unusable, .unwritable: slot = Slot()
          default: break
          }
          throw error
        }
      }
    }
    return try result.get()
  }
}
