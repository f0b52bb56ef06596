import Glibc

/// A file that appears under its name whole or not at all: until then it stands beside its place under another name.
final class WholeFile {
  private let folder: TargetFolder
  private let name: String
  private let overwrites: Bool
  private let temporary: String
  private var descriptor: Int32
  /// What went wrong while it was written.
  private(set) var problem: ExportProblem?

  var path: String { folder.path(of: name) }

  init(_ name: String, in folder: TargetFolder, overwrites: Bool) throws(ExportProblem) {
    let mode = try WholeFile.mode(for: name, in: folder, overwrites: overwrites)
    self.folder = folder
    self.name = name
    self.overwrites = overwrites
    (descriptor, temporary) = try WholeFile.makeTemporary(for: name, in: folder)
    // What was kept from others stays so.
    if let mode { fchmod(descriptor, mode) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlinkat(folder.descriptor, temporary, 0)
  }

  /// Writes on; false when something went wrong.
  func write(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = bytes[...]
    while problem == nil, !rest.isEmpty {
      let piece = UnsafeBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, piece.baseAddress, piece.count)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count == 0 || errno != EINTR {
        problem = .system(count == 0 ? EIO : errno, writing: path)
      }
    }
    return problem == nil
  }

  /// Puts the file under its name, once it is on the disk.
  func keep(by ways: [Placing] = [.link, .claim]) throws(ExportProblem) {
    if let problem { throw problem }
    // Some places cannot promise more than they did; that is no reason to write nothing.
    if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { throw .system(errno, writing: path) }
    try overwrites ? replace() : place(by: ways)
    close(descriptor)
    descriptor = -1
  }

  // MARK: On the way in

  /// The mode of a file that is to be replaced, nil where there is none; whatever else is there stays there.
  private static func mode(
    for name: String,
    in folder: TargetFolder,
    overwrites: Bool
  ) throws(ExportProblem) -> mode_t? {
    guard let facts = folder.facts(of: name) else { return nil }
    let path = folder.path(of: name)
    switch facts.st_mode & S_IFMT {
    case S_IFREG:
      guard overwrites else { throw .exists(path) }
      return facts.st_mode & 0o777
    case S_IFLNK:
      throw ExportProblem(.unwritable, path, "it is a symbolic link", hint: "name the file it leads to")
    case S_IFDIR:
      throw ExportProblem(.unwritable, path, "it is a folder", hint: "name a file in it")
    default:
      throw ExportProblem(.unwritable, path, "it is no file", hint: "leave --output out and redirect the output")
    }
  }

  /// How many names are tried, of which one is mostly enough.
  private static let attempts = 100

  private static func makeTemporary(
    for name: String,
    in folder: TargetFolder
  ) throws(ExportProblem) -> (descriptor: Int32, name: String) {
    for _ in 0..<attempts {
      let temporary = ".playhead-\(getpid())-\(String(UInt32.random(in: 0...UInt32.max), radix: 36)).part"
      let descriptor = openat(folder.descriptor, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
      if descriptor >= 0 { return (descriptor, temporary) }
      guard errno == EEXIST || errno == EINTR else {
        var problem = ExportProblem.system(errno, writing: folder.path(of: name))
        // The name is ours and the same everywhere: it is the folder that takes no files.
        problem.concernsAll = true
        throw problem
      }
    }
    throw .system(EEXIST, writing: folder.path(of: name))
  }

  // MARK: On the way to its place

  /// The ways to take a name only where nothing has it.
  enum Placing: CaseIterable {
    /// A second name for the same file.
    case link
    /// An empty file that claims the name and is then replaced, where the disk knows no second names.
    case claim
  }

  private func replace() throws(ExportProblem) {
    guard renameat(folder.descriptor, temporary, folder.descriptor, name) == 0 else {
      throw .system(errno, writing: path)
    }
  }

  private func place(by ways: [Placing]) throws(ExportProblem) {
    for way in ways {
      guard try way == .link ? link() : claim() else { continue }
      return
    }
    throw .system(ENOTSUP, writing: path)
  }

  /// Returns false where the disk knows no second names.
  private func link() throws(ExportProblem) -> Bool {
    guard linkat(folder.descriptor, temporary, folder.descriptor, name, 0) != 0 else {
      unlinkat(folder.descriptor, temporary, 0)
      return true
    }
    switch errno {
    case EEXIST: throw .exists(path)
    case EPERM, ENOTSUP, ENOSYS, EMLINK, EINVAL, EXDEV, EACCES: return false
    default: throw .system(errno, writing: path)
    }
  }

  private func claim() throws(ExportProblem) -> Bool {
    let claimed = openat(folder.descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard claimed >= 0 else {
      guard errno != EEXIST else { throw .exists(path) }
      throw .system(errno, writing: path)
    }
    close(claimed)
    guard renameat(folder.descriptor, temporary, folder.descriptor, name) == 0 else {
      let code = errno
      unlinkat(folder.descriptor, name, 0)
      throw .system(code, writing: path)
    }
    return true
  }
}
