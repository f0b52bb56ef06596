import CSQLite
import Clients
import Glibc
import Text

extension LibraryError {
  /// What a code of SQLite's means for a person.
  init(sqlite code: Int32, _ handle: OpaquePointer?) {
    let message = handle.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? "unknown error \(code)"
    // What the operating system said tells more, where it was asked.
    let reason = handle.map { sqlite3_system_errno($0) } ?? 0
    let words = reason == 0 ? message : SystemError.words(reason)
    switch code & 0xFF {
    case SQLITE_INTERRUPT:
      self = .stopped
    case SQLITE_BUSY, SQLITE_LOCKED:
      self = .busy
    case SQLITE_FULL:
      self = .diskIsFull
    case SQLITE_READONLY:
      self = .isReadOnly("the library's file or folder")
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH:
      self = .unusable(why: "the library cannot be opened (\(words))", advice: "`playhead paths` says where it is")
    case SQLITE_NOTADB:
      self = .unusable(
        why: "the library's file is not a database",
        advice: "move it away and import again; `playhead paths` says where it is"
      )
    case SQLITE_CORRUPT:
      self = .unusable(
        why: "the library is damaged (\(message))",
        advice: LibraryError.repairAdvice
      )
    case SQLITE_IOERR:
      // A full disk shows in several forms.
      let isFull = [ENOSPC, EDQUOT].contains(reason)
      self = isFull ? .diskIsFull : .unwritable(why: "reading or writing the library failed (\(words))")
    default:
      self = .unusable(why: "the library did not answer (\(message))", advice: "`playhead library check` tells more")
    }
  }

  static let diskIsFull = LibraryError.unwritable(why: "the disk is full", advice: "make room and try again")

  static func isReadOnly(_ what: String) -> LibraryError {
    .unwritable(why: "\(what) is read-only", advice: "`playhead paths` says where it is")
  }
}
