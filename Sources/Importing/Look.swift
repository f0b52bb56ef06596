import Clients
import Domain
import Files

/// What paths lead to, before anything is read.
struct Look: Sendable {
  /// Where a file is from.
  enum Origin: Hashable, Sendable {
    /// Somebody named it.
    case named
    case folder(FilePath, name: String)
  }

  struct Found: Sendable {
    let file: FoundFile
    /// Which of the origins.
    let origin: Int
  }

  private(set) var origins: [Origin] = [.named]
  private(set) var files: [Found] = []
  /// What could not be looked at.
  private(set) var failed: [ImportReport.LeftOut] = []
  private var seen: Set<FoundFile.Place> = []

  /// Looks at a path, which may be a folder, a file, or `-` for standard input.
  mutating func look(at path: FilePath, isStopped: @escaping () -> Bool) {
    if path == FilePath("-") { return add([.standardInput], from: 0) }
    let path = path.tidy
    guard FileFacts(at: path)?.kind == .folder else { return add([.named(path)], from: 0) }
    look(through: path, isStopped: isStopped)
  }

  /// Looks through a folder.
  mutating func look(through folder: FilePath, isStopped: @escaping () -> Bool) {
    let walk = FolderWalk(folder, isStopped: isStopped)
    failed += walk.leftOut.map { leftOut in
      ImportReport.LeftOut(
        path: leftOut.path,
        why: leftOut.why,
        isMissing: leftOut.path == folder.text && FileFacts.isGone(folder)
      )
    }
    // A folder one cannot look into is no source yet.
    guard !(walk.found.isEmpty && walk.leftOut.contains { $0.path == folder.text }) else { return }
    origins.append(.folder(folder, name: walk.source))
    add(walk.found, from: origins.count - 1)
  }

  private mutating func add(_ found: [FoundFile], from origin: Int) {
    for file in found where seen.insert(file.place).inserted { files.append(Found(file: file, origin: origin)) }
  }
}
