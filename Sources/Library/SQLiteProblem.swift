import CSQLite
import Clients

extension LibraryError {
  /// What a code of SQLite's means for a person.
  init(sqlite code: Int32, _ handle: OpaquePointer?) {
    let message = handle.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? "unknown error \(code)"
    switch code & 0xFF {
    case SQLITE_INTERRUPT:
      self = .stopped
    case SQLITE_BUSY, SQLITE_LOCKED:
      self = .busy
    case SQLITE_FULL:
      self = .unwritable(why: "the disk is full")
    case SQLITE_READONLY:
      self = .unwritable(why: "the library's file or folder is read-only")
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH:
      self = .unusable(why: "the library cannot be opened (\(message))", advice: "`playhead paths` says where it is")
    case SQLITE_NOTADB:
      self = .unusable(
        why: "the library's file is not a database",
        advice: "move it away and import again; `playhead paths` says where it is"
      )
    case SQLITE_CORRUPT:
      self = .unusable(
        why: "the library is damaged (\(message))",
        advice: "`playhead library check` tells more, `playhead library repair` saves what can be read"
      )
    case SQLITE_IOERR:
      // A full disk shows in several forms.
      self = .unwritable(why: "reading or writing the library failed (\(message))")
    default:
      self = .unusable(why: "the library did not answer (\(message))", advice: "`playhead library check` tells more")
    }
  }
}
