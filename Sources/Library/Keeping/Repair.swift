import Clients
import Glibc

/// Makes a new library of what can be read of a damaged one, and puts it in its place.
struct Repair {
  private let path: String
  private let soFar: UpkeepReport

  init(_ path: String, _ soFar: @escaping UpkeepReport) {
    self.path = path
    self.soFar = soFar
  }

  func run() throws(LibraryError) -> LibraryRepair {
    let fresh = FileMoves.unused("\(path).repair-\(getpid())")
    do {
      var result = try copy(to: fresh)
      try FileMoves.settle(fresh)
      result.damaged = try swap(fresh)
      return result
    } catch {
      FileMoves.removeDatabase(fresh)
      throw error
    }
  }

  private func copy(to fresh: String) throws(LibraryError) -> LibraryRepair {
    let source = try openAlone()
    try refuseWhatIsNotOurs(source)
    let destination = try LibraryFile.openForWriting(fresh)
    var rebuild = Rebuild(from: Salvage(connection: source), to: destination, soFar)
    let result = try rebuild.run()
    guard result.saved != LibraryRepair.Saved() else {
      throw .unusable(
        why: "nothing at all can be read of the library; it was left as it is",
        advice: "move it away and import again, or put a backup in its place; `playhead paths` says where it is"
      )
    }
    let finding = try destination.text("PRAGMA quick_check(1)")
    guard finding == "ok" else { throw .damaged("what was made of it is no better") }
    _ = try destination.number("PRAGMA wal_checkpoint(TRUNCATE)")
    return result
  }

  /// Opens the damaged file so that no other program has it open: what they write would be lost.
  private func openAlone() throws(LibraryError) -> Connection {
    guard access(path, W_OK) == 0 else { throw .isReadOnly("the library's file") }
    let source = try Connection(path, .writing)
    // Whoever has it open has it open for long. Without the schema being writable a file that lacks its end is refused.
    try source.runScript(
      """
      PRAGMA busy_timeout=1000;
      PRAGMA locking_mode=EXCLUSIVE;
      PRAGMA writable_schema=ON;
      PRAGMA trusted_schema=OFF;
      """
    )
    let tables = try Salvage.unlessDamaged { () throws(LibraryError) in
      try source.number("SELECT count(*) FROM sqlite_schema")
    }
    // Nobody else can be at it now: what is there is of a repair that was cut short.
    if tables != nil { FileMoves.removeDatabases(beginning: "\(path).repair-") }
    return source
  }

  private func refuseWhatIsNotOurs(_ source: Connection) throws(LibraryError) {
    let facts = try Salvage.unlessDamaged { () throws(LibraryError) in
      (
        version: try source.number("PRAGMA user_version") ?? 0,
        application: try source.number("PRAGMA application_id") ?? 0,
        tables: try source.number("SELECT count(*) FROM sqlite_schema WHERE name IN ('video', 'chunk', 'note')") ?? 0
      )
    }
    guard let facts else { return }
    guard facts.application == LibraryFile.application || facts.tables == 3 else {
      throw .unusable(
        why: "the library's file is a database of another program",
        advice: "move it away; `playhead paths` says where it is"
      )
    }
    guard facts.version <= Schema.steps.count else {
      throw .unusable(
        why: "the library was made by a newer version of playhead (\(facts.version))",
        advice: "update playhead; nothing was changed"
      )
    }
  }

  /// Puts a file in the place of the damaged one, which gets another name; returns which.
  private func swap(_ fresh: String) throws(LibraryError) -> String {
    let damaged = FileMoves.unused("\(path).damaged-\(WallClock.stamp)")
    // With two names there is never a moment without a library; not every file system has that.
    if link(path, damaged) != 0 { try FileMoves.move(path, to: damaged, over: false) }
    // What waits beside the old one must never be taken for the new one's.
    if FileMoves.exists(path + "-wal") { try FileMoves.move(path + "-wal", to: damaged + "-wal", over: true) }
    unlink(path + "-shm")
    try FileMoves.move(fresh, to: path, over: true)
    try FileMoves.settleFolder(of: path)
    return damaged
  }
}
