import CSQLite
import Clients
import Glibc

/// A copy of the library, made page by page while others go on reading and writing.
struct Backup {
  private let path: String
  private let target: String
  private let isOverwriting: Bool
  /// How many pages are copied between two reports.
  private static let stride: Int32 = 2000

  init(from path: String, to target: String, over existing: Bool) {
    self.path = path
    self.target = target
    isOverwriting = existing
  }

  func run(_ soFar: UpkeepReport) throws(LibraryError) {
    guard !FileMoves.isFolder(target) else { throw .unwritable(why: "\(target) is a folder") }
    if FileMoves.exists(target) {
      guard isOverwriting else { throw FileMoves.taken(target) }
      guard !FileMoves.isPart(target, ofDatabase: path) else {
        throw .unwritable(why: "\(target) is the library itself", advice: "choose another place")
      }
    }
    let partial = FileMoves.unused("\(target).partial-\(getpid())")
    do {
      try copy(to: partial, soFar)
      try FileMoves.settle(partial)
      try FileMoves.move(partial, to: target, over: isOverwriting)
    } catch {
      FileMoves.removeDatabase(partial)
      throw error
    }
    try FileMoves.settleFolder(of: target)
  }

  private func copy(to partial: String, _ soFar: UpkeepReport) throws(LibraryError) {
    try makeFile(partial)
    let destination = try Connection(partial, .writing)
    guard let source = try LibraryFile.openForReading(path) else {
      throw .unusable(why: "the library was made by an older version", advice: "open it once where it can be written")
    }
    // One state of the library: what others write meanwhile does not make it begin again.
    try source.reading { () throws(LibraryError) in
      _ = try source.number("SELECT count(*) FROM sqlite_schema")
      guard let backup = sqlite3_backup_init(destination.handle, "main", source.handle, "main") else {
        throw LibraryError(sqlite: sqlite3_errcode(destination.handle), destination.handle)
      }
      var code: Int32
      repeat {
        code = sqlite3_backup_step(backup, Backup.stride)
        let total = Int(sqlite3_backup_pagecount(backup))
        let done = total - Int(sqlite3_backup_remaining(backup))
        if !soFar(UpkeepProgress(step: "copying pages", done: done, total: total)) { code = SQLITE_INTERRUPT }
      } while code == SQLITE_OK
      let last = sqlite3_backup_finish(backup)
      guard code == SQLITE_DONE else { throw LibraryError(sqlite: last == SQLITE_OK ? code : last, destination.handle) }
    }
    // A copy of a damaged library must not take the place of one that was whole.
    let finding = try destination.text("PRAGMA quick_check(1)")
    guard finding == "ok" else { throw .damaged(finding ?? "it does not answer") }
  }

  /// Readable by nobody else.
  private func makeFile(_ partial: String) throws(LibraryError) {
    let descriptor = open(partial, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileMoves.failure("made", target) }
    close(descriptor)
  }
}
