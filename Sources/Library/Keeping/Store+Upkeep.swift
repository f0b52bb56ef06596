package import Clients

/// Care of the library's file.
extension Store {
  /// What the file holds; nil where there is no library yet.
  package func info() throws(LibraryError) -> LibraryInfo? {
    try reading { (connection) throws(LibraryError) in try LibraryInfo(path, connection) }
  }

  /// Looks at every page, every transcript and a sample of the index; a damaged file is a finding, not an error.
  ///
  /// Nil where there is no library yet.
  package func check(_ soFar: UpkeepReport = { _ in true }) throws(LibraryError) -> LibraryCheck? {
    do throws(LibraryError) {
      return try reading { (connection) throws(LibraryError) in
        try withoutActuallyEscaping(soFar) { (soFar) throws(LibraryError) in
          try Inspection(connection, soFar).check(path)
        }
      }
    } catch {
      // A file nobody lets us read may well be whole.
      guard case .unusable(let why, let advice) = error, LibraryFile.isReadable(path) else { throw error }
      return LibraryCheck(findings: [why], info: nil, advice: advice == LibraryError.repairAdvice ? nil : advice)
    }
  }

  /// Lets go of removed videos for good and gives the space of all that is gone back to the disk.
  ///
  /// Nil where there is no library yet.
  package func compact(_ soFar: UpkeepReport = { _ in true }) throws(LibraryError) -> LibraryCompaction? {
    guard exists else { return nil }
    let before = FileMoves.size(ofDatabase: path)
    let purged = try maintaining { (connection) throws(LibraryError) in
      try withoutActuallyEscaping(soFar) { (soFar) throws(LibraryError) in try Purge(connection, soFar).run() }
    }
    return LibraryCompaction(before: before, after: FileMoves.size(ofDatabase: path), purged: purged)
  }

  /// Copies the library as it is at this moment into a new file, which is there as a whole or not at all.
  package func backup(
    to target: String,
    over existing: Bool = false,
    _ soFar: UpkeepReport = { _ in true }
  ) throws(LibraryError) {
    guard exists else { throw .unusable(why: "there is no library yet", advice: "import something first") }
    try Backup(from: path, to: target, over: existing).run(soFar)
  }

  /// Copies what can be read of a damaged library into a new one, which takes its place; the damaged one is kept beside it.
  ///
  /// Where nothing is wrong nothing is done, unless the index is to be made anew all the same.
  package func repair(
    always: Bool = false,
    _ soFar: UpkeepReport = { _ in true }
  ) throws(LibraryError) -> LibraryRepair? {
    guard exists else { return nil }
    if !always, try check(soFar)?.isFine == true { return LibraryRepair(damaged: nil, saved: .init(), lost: []) }
    close()
    return try withoutActuallyEscaping(soFar) { (soFar) throws(LibraryError) in try Repair(path, soFar).run() }
  }
}

extension Store {
  /// Whether a path leads to the library's own file, or to one of those beside it.
  package func isOwn(_ target: String) -> Bool { FileMoves.isPart(target, ofDatabase: path) }
}

extension LibraryInfo {
  init(_ path: String, _ connection: Connection) throws(LibraryError) {
    func count(_ sql: String) throws(LibraryError) -> Int { Int(try connection.number(sql) ?? 0) }
    self.init(
      path: path,
      bytes: FileMoves.size(ofDatabase: path),
      videos: try count("SELECT count(*) FROM video WHERE removed IS NULL"),
      removed: try count("SELECT count(*) FROM video WHERE removed IS NOT NULL"),
      segments: try count("SELECT sum(coalesce(speech, 0) + coalesce(scene, 0)) FROM video WHERE removed IS NULL"),
      notes: try count("SELECT count(*) FROM note"),
      schema: try count("PRAGMA user_version")
    )
  }
}
