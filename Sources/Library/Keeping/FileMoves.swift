import Clients
import Glibc
import Text

/// Files that appear whole or not at all.
enum FileMoves {
  /// What SQLite keeps beside a file.
  static let companions = ["-wal", "-shm", "-journal"]

  static func exists(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0
  }

  static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// With what waits beside it.
  static func size(ofDatabase path: String) -> Int64 {
    ["", "-wal"].reduce(0) { sum, end in
      var facts = stat()
      return stat(path + end, &facts) == 0 ? sum + Int64(facts.st_size) : sum
    }
  }

  /// Whether a path leads to a database's file, or to one of those beside it.
  static func isPart(_ path: String, ofDatabase database: String) -> Bool {
    guard let file = LibraryFile.Identity(path) else { return false }
    return ([""] + companions).contains { LibraryFile.Identity(database + $0) == file }
  }

  /// A name beside a file that nothing has yet.
  static func unused(_ path: String) -> String {
    guard exists(path) else { return path }
    return (2...10_000).lazy.map { "\(path)-\($0)" }.first { !exists($0) } ?? "\(path)-\(getpid())"
  }

  static func removeDatabase(_ path: String) {
    for end in [""] + companions { unlink(path + end) }
  }

  /// Removes the files of one folder whose paths begin alike.
  static func removeDatabases(beginning prefix: String) {
    let folder = folder(of: prefix)
    guard let entries = opendir(folder) else { return }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      if path.hasPrefix(prefix) { unlink(path) }
    }
  }

  /// Waits until a file is on the disk.
  static func settle(_ path: String) throws(LibraryError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("written", path) }
    defer { close(descriptor) }
    // Some file systems cannot do it to a folder; the file itself was asked before.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure("written", path) }
  }

  static func settleFolder(of path: String) throws(LibraryError) {
    try settle(folder(of: path))
  }

  /// Gives a file another name in one step; what has the name is replaced only if that is wanted.
  static func move(_ path: String, to target: String, over existing: Bool) throws(LibraryError) {
    if !existing {
      // A second name fails where the name is taken, and does so in one step.
      if link(path, target) == 0 {
        unlink(path)
        return
      }
      guard errno != EEXIST, !exists(target) else { throw taken(target) }
    }
    guard rename(path, target) == 0 else { throw failure("made", target) }
  }

  static func taken(_ path: String) -> LibraryError {
    .unwritable(why: "\(path) is there already", advice: "--force replaces it")
  }

  static func failure(_ what: String, _ path: String) -> LibraryError {
    .unwritable(why: "\(path) cannot be \(what) (\(SystemError.words(errno)))")
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
