import CSQLite
import Clients

/// An open database, for one thread at a time.
final class Connection {
  enum Mode {
    case reading
    /// Makes the file where there is none.
    case writing
    /// A file in a folder where nothing may be written, not even by whoever reads.
    case immutable
  }

  let handle: OpaquePointer
  private var statements: [String: Statement] = [:]
  /// How long one waits for another program to finish what it writes, in milliseconds.
  private static let patience: Int32 = 10_000
  /// Asked for while a statement runs.
  private var isStopped: (() -> Bool)?

  init(_ path: String, _ mode: Mode) throws(LibraryError) {
    var opened: OpaquePointer?
    let flags: Int32 =
      switch mode {
      case .reading: SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX
      case .writing: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
      case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI
      }
    let name = mode == .immutable ? Connection.immutableName(path) : path
    let code = sqlite3_open_v2(name, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      let error = LibraryError(sqlite: code, opened)
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    sqlite3_extended_result_codes(opened, 1)
    sqlite3_busy_timeout(opened, Connection.patience)
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  /// Characters that mean something in such a name are written as numbers.
  private static func immutableName(_ path: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
    let digits = Array("0123456789ABCDEF")
    let name = path.utf8.map { byte in
      plain.contains(byte) ? String(UnicodeScalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
    return "file:\(name.joined())?immutable=1"
  }

  /// A statement made ready; the same one again where the words are the same.
  ///
  /// It must not be used while it is still in use further up.
  func statement(_ sql: String) throws(LibraryError) -> Statement {
    if let known = statements[sql] {
      known.reset()
      return known
    }
    let made = try Statement(sql, self)
    statements[sql] = made
    return made
  }

  /// Runs a statement that answers nothing.
  func run(_ sql: String, _ values: any Bindable...) throws(LibraryError) {
    let statement = try statement(sql)
    for (index, value) in values.enumerated() { value.bind(to: statement, at: index + 1) }
    while try statement.step() {}
    statement.reset()
  }

  /// Runs several statements that answer nothing and take no values.
  func runScript(_ sql: String) throws(LibraryError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw LibraryError(sqlite: code, handle) }
  }

  /// The first number of an answer.
  func number(_ sql: String, _ values: any Bindable...) throws(LibraryError) -> Int64? {
    let statement = try statement(sql)
    for (index, value) in values.enumerated() { value.bind(to: statement, at: index + 1) }
    defer { statement.reset() }
    return try statement.step() ? statement.number(0) : nil
  }

  /// The first text of an answer.
  func text(_ sql: String, _ values: any Bindable...) throws(LibraryError) -> String? {
    let statement = try statement(sql)
    for (index, value) in values.enumerated() { value.bind(to: statement, at: index + 1) }
    defer { statement.reset() }
    return try statement.step() ? statement.textIfAny(0) : nil
  }

  /// Every row of an answer, read by `body`.
  func rows<Row>(
    _ sql: String,
    _ values: any Bindable...,
    read body: (Statement) throws(LibraryError) -> Row
  ) throws(LibraryError) -> [Row] {
    let statement = try statement(sql)
    for (index, value) in values.enumerated() { value.bind(to: statement, at: index + 1) }
    defer { statement.reset() }
    var rows: [Row] = []
    while try statement.step() { rows.append(try body(statement)) }
    return rows
  }

  /// Whether the file could only be opened for reading.
  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }
  /// The row of what was inserted last.
  var lastRow: Int64 { sqlite3_last_insert_rowid(handle) }
  /// How many rows the last statement changed.
  var changes: Int { Int(sqlite3_changes(handle)) }

  /// All of it is done, or nothing.
  ///
  /// The lock on the file is taken at once, so that two programs never wait for one another in a ring.
  func transaction<Value>(_ body: () throws(LibraryError) -> Value) throws(LibraryError) -> Value {
    try run("BEGIN IMMEDIATE")
    do {
      let value = try body()
      try run("COMMIT")
      return value
    } catch {
      // A full disk or an error of input and output may have ended it already.
      if sqlite3_get_autocommit(handle) == 0 { _ = sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
      throw error
    }
  }

  /// From how many bytes on the log is emptied, because whoever opens it next has to read it.
  private static let longLog = 16 << 20

  /// Empties the log of what was written if it is long and nobody reads what is in it.
  func shortenLog(of path: String) {
    guard LibraryFile.size(path + "-wal") > Connection.longLog else { return }
    emptyLog()
  }

  /// The same whatever its length, and without waiting for anybody.
  func emptyLog() {
    sqlite3_busy_timeout(handle, 0)
    _ = sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    sqlite3_busy_timeout(handle, Connection.patience)
  }

  /// One state of the library for several questions.
  func reading<Value>(_ body: () throws(LibraryError) -> Value) throws(LibraryError) -> Value {
    try run("BEGIN")
    defer { _ = sqlite3_exec(handle, "COMMIT", nil, nil, nil) }
    return try body()
  }

  /// Ends statements with `stopped` as soon as somebody says so.
  func stoppable<Value>(
    _ isStopped: @escaping () -> Bool,
    _ body: () throws(LibraryError) -> Value
  ) throws(LibraryError) -> Value {
    self.isStopped = isStopped
    sqlite3_progress_handler(
      handle,
      500,
      { context in
        guard let context else { return 0 }
        return Unmanaged<Connection>.fromOpaque(context).takeUnretainedValue().isStopped?() == true ? 1 : 0
      },
      Unmanaged.passUnretained(self).toOpaque()
    )
    defer {
      sqlite3_progress_handler(handle, 0, nil, nil)
      self.isStopped = nil
    }
    return try body()
  }
}
