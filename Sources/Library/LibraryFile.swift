import Clients
import Glibc
import Text

/// The file of a library on disk: whether it is ours, how it is made, and how it is opened where nothing may be written.
enum LibraryFile {
  /// `Play`, for programs that ask what a file is.
  static let application: Int64 = 0x506C_6179

  /// Which file lies at a path; another one after it was replaced.
  struct Identity: Equatable {
    private let device: UInt64
    private let number: UInt64

    /// Nil where there is none.
    init?(_ path: String) {
      var facts = stat()
      guard stat(path, &facts) == 0 else { return nil }
      device = UInt64(facts.st_dev)
      number = UInt64(facts.st_ino)
    }
  }

  /// Whether anything was ever written to it; a file that was made and never filled is none.
  ///
  /// Where nobody may look, something is there until opening it tells more.
  static func holdsAnything(_ path: String) -> Bool {
    var facts = stat()
    if stat(path, &facts) == 0 { return facts.st_size > 0 }
    return errno != ENOENT && errno != ENOTDIR
  }

  /// Nil where it lacks steps that only a writer can take.
  static func openForReading(_ path: String) throws(LibraryError) -> Connection? {
    let connection = try connectForReading(path)
    guard try settledVersion(of: connection) == Schema.steps.count else { return nil }
    try connection.runScript("PRAGMA query_only=ON; PRAGMA trusted_schema=OFF; PRAGMA cache_size=-16000;")
    return connection
  }

  /// Where the ordinary way needs to write beside the file and cannot, the file alone is read.
  private static func connectForReading(_ path: String) throws(LibraryError) -> Connection {
    let failure: LibraryError
    do {
      let connection = try Connection(path, .reading)
      _ = try connection.number("SELECT count(*) FROM sqlite_schema")
      return connection
    } catch {
      failure = error
    }
    switch failure {
    case .unwritable: break
    case .unusable where may(R_OK, path) && !may(W_OK, folder(of: path)): break
    default: throw failure
    }
    guard !holdsAnything(path + "-wal") else {
      throw .unusable(
        why: "what was last written to the library waits in a file beside it, and nothing may be written there",
        advice: "open it once where it can be written, or copy it together with the files beside it"
      )
    }
    return try Connection(path, .immutable)
  }

  /// How many bytes a file has; none where there is no file.
  static func size(_ path: String) -> Int {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
  }

  static func openForWriting(_ path: String) throws(LibraryError) -> Connection {
    try make(path)
    shareMode(of: path)
    let connection: Connection
    do {
      connection = try Connection(path, .writing)
    } catch {
      throw unwritable(path) ?? error
    }
    do {
      return try prepare(connection)
    } catch {
      if case .unusable = error, let reason = unwritable(path) { throw reason }
      throw error
    }
  }

  private static func prepare(_ connection: Connection) throws(LibraryError) -> Connection {
    let version = try settledVersion(of: connection)
    guard !connection.isReadOnly else {
      throw .isReadOnly("the library's file")
    }
    if version == 0 { _ = try connection.text("PRAGMA journal_mode=WAL") }
    try connection.runScript(
      """
      PRAGMA synchronous=NORMAL;
      PRAGMA foreign_keys=ON;
      PRAGMA trusted_schema=OFF;
      PRAGMA journal_size_limit=67108864;
      PRAGMA temp_store=MEMORY;
      PRAGMA cache_size=-32000;
      """
    )
    if version < Schema.steps.count { try migrate(connection) }
    try IndexRenewal(connection).runIfNeeded()
    return connection
  }

  /// Takes the steps that are missing, all of them or none.
  private static func migrate(_ connection: Connection) throws(LibraryError) {
    try connection.transaction { () throws(LibraryError) in
      // Another program may have been faster.
      for number in try version(of: connection)..<Schema.steps.count {
        try connection.runScript(Schema.steps[number].sql)
        try connection.runScript("PRAGMA user_version=\(number + 1)")
      }
      try connection.runScript("PRAGMA application_id=\(application)")
    }
    connection.emptyLog()
  }

  /// The same of one state of the file: another program may be making it at this moment.
  private static func settledVersion(of connection: Connection) throws(LibraryError) -> Int {
    try connection.reading { () throws(LibraryError) in try version(of: connection) }
  }

  /// How many steps it has; what is not ours, or from a newer program, is refused.
  private static func version(of connection: Connection) throws(LibraryError) -> Int {
    let application = try connection.number("PRAGMA application_id") ?? 0
    let version = try connection.number("PRAGMA user_version") ?? 0
    if application != LibraryFile.application {
      let tables = try connection.number("SELECT count(*) FROM sqlite_schema") ?? 0
      guard application == 0, version == 0, tables == 0 else {
        throw .unusable(
          why: "the library's file is a database of another program",
          advice: "move it away; `playhead paths` says where it is"
        )
      }
    }
    guard version <= Schema.steps.count else {
      throw .unusable(
        why: "the library was made by a newer version of playhead (\(version), this one knows \(Schema.steps.count))",
        advice: "update playhead; nothing was changed"
      )
    }
    return Int(max(0, version))
  }
}

// MARK: - Files and folders

extension LibraryFile {
  /// Makes the file and its folder, readable by nobody else.
  private static func make(_ path: String) throws(LibraryError) {
    var facts = stat()
    guard stat(path, &facts) != 0, errno == ENOENT else { return }
    try makeFolder(folder(of: path))
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return }
      throw .unwritable(why: "\(path) cannot be made (\(SystemError.words(errno)))")
    }
    // Nothing of this process can hold a lock yet on a file that is so new.
    Glibc.close(descriptor)
  }

  private static func makeFolder(_ path: String) throws(LibraryError) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    if errno == ENOENT, path != folder(of: path) {
      try makeFolder(folder(of: path))
      if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    }
    throw .unwritable(why: "the folder \(path) cannot be made (\(SystemError.words(errno)))")
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Why nothing can be written, where the system says so.
  private static func unwritable(_ path: String) -> LibraryError? {
    if !may(F_OK, path), errno != ENOENT {
      return .unwritable(why: "\(path) cannot be reached (\(SystemError.words(errno)))")
    }
    if !may(W_OK, path) { return .isReadOnly("the library's file") }
    if !may(W_OK, folder(of: path)) { return .isReadOnly("the library's folder") }
    return nil
  }

  /// What stands beside the file got its mode when it was made: the file may have been read-only at the time.
  private static func shareMode(of path: String) {
    var facts = stat()
    guard may(W_OK, path), stat(path, &facts) == 0 else { return }
    for end in ["-wal", "-shm"] where may(F_OK, path + end) && !may(W_OK, path + end) {
      chmod(path + end, facts.st_mode & 0o777)
    }
  }

  /// Whether the system lets us look into it.
  static func isReadable(_ path: String) -> Bool { may(R_OK, path) }

  private static func may(_ access: Int32, _ path: String) -> Bool {
    faccessat(AT_FDCWD, path, access, AT_EACCESS) == 0
  }
}
