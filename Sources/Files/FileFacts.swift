import Glibc

/// What the system knows of a file without reading it.
package struct FileFacts: Equatable, Sendable {
  package enum Kind: Sendable {
    case regular, folder, stream
  }

  /// What a file is, whatever it is called.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  package let kind: Kind
  package let size: Int
  let identity: Identity
  /// When the content was changed, in nanoseconds since 1970.
  package let changed: Int64

  init(_ facts: stat) {
    switch facts.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    default: kind = .stream
    }
    size = kind == .regular ? max(0, Int(facts.st_size)) : 0
    identity = Identity(device: UInt64(facts.st_dev), number: UInt64(facts.st_ino))
    let seconds = Int64(facts.st_mtim.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    changed = seconds.overflow ? 0 : seconds.partialValue &+ Int64(facts.st_mtim.tv_nsec)
  }

  /// The facts of what a path leads to, links followed; nil where it leads nowhere one may look.
  package init?(at path: FilePath) {
    guard let facts = try? FileFacts(of: path) else { return nil }
    self = facts
  }

  /// The same, or why not.
  init(of path: FilePath) throws(FileProblem) {
    var facts = stat()
    let result = try path.withCString { stat($0, &facts) }
    guard result == 0 else { throw FileProblem(code: errno) }
    self.init(facts)
  }

  init(of descriptor: Int32) throws(FileProblem) {
    var facts = stat()
    _ = try FileProblem.retrying { fstat(descriptor, &facts) }
    self.init(facts)
  }

  /// Whether there is nothing any more where a path leads; false where one may only not look.
  package static func isGone(_ path: FilePath) -> Bool {
    var facts = stat()
    let code = try? path.withCString { stat($0, &facts) == 0 ? 0 : errno }
    return code == ENOENT || code == ENOTDIR
  }

  /// Whether a path leads to anything.
  static func exists(_ path: FilePath) -> Bool {
    (try? path.withCString { access($0, F_OK) }) == 0
  }
}
