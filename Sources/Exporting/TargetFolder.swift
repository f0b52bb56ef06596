import Glibc

/// An open folder: names in it mean this folder even if another one takes its path.
final class TargetFolder {
  /// As the person wrote it; empty for the folder one is in.
  let path: String
  let descriptor: Int32

  /// Whether it was made for what comes.
  private let isNew: Bool

  /// Opens a folder that is there.
  init(_ path: String, isNew: Bool = false) throws(ExportProblem) {
    let descriptor = Glibc.open(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno, writing: path) }
    self.path = path
    self.descriptor = descriptor
    self.isNew = isNew
  }

  /// Opens a folder, making it, but not those above it.
  static func making(_ path: String) throws(ExportProblem) -> TargetFolder {
    if mkdir(path, 0o755) == 0 { return try TargetFolder(path, isNew: true) }
    let code = errno
    var facts = stat()
    // On a read-only disk a folder may be there all the same.
    guard stat(path, &facts) == 0 else {
      guard code == ENOENT else { throw .system(code == EEXIST ? ENOENT : code, writing: path) }
      throw ExportProblem(.unwritable, path, "the folder it should be in is not there", hint: "make that first")
    }
    guard facts.st_mode & S_IFMT == S_IFDIR else {
      throw ExportProblem(.unwritable, path, "it is a file, no folder", hint: "several files need a folder")
    }
    return try TargetFolder(path)
  }

  deinit { close(descriptor) }

  func path(of name: String) -> String {
    path.isEmpty || path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  /// What is there under a name, without following a symbolic link; nil for nothing.
  func facts(of name: String) -> stat? {
    var facts = stat()
    return fstatat(descriptor, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 ? facts : nil
  }

  /// Takes an empty folder away again that was made for nothing.
  func removeIfNew() {
    if isNew { rmdir(path) }
  }

  /// Makes sure that the names in it outlast a loss of power, where the disk can.
  func settle() {
    _ = fsync(descriptor)
  }
}
