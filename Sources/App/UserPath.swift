import Glibc
import Models
import Settings

/// Paths as people write them.
enum UserPath {
  /// From the root on, `~` being home and all else beginning where the program was started.
  static func full(_ path: String) -> String {
    guard !path.hasPrefix("/"), path != "-" else { return path }
    if path == "~" || path.hasPrefix("~/"), let home = ProcessEnvironment.read()["HOME"], !home.isEmpty {
      return home + path.dropFirst()
    }
    guard let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    let folder = String(cString: here)
    return folder == "/" ? "/" + path : folder + "/" + path
  }

  /// The same path as far as there is only one way it can go on; blocks.
  static func completed(_ typed: String) -> PathCompletion {
    let slash = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (head, beginning) = (String(typed[..<slash]), String(typed[slash...]))
    if typed == "~" { return PathCompletion("~/") }
    let folder = head.isEmpty ? full(".") : full(head)
    let names = names(in: folder).filter { $0.hasPrefix(beginning) && (beginning.hasPrefix(".") || !$0.hasPrefix(".")) }
    guard let first = names.first else { return PathCompletion(typed) }
    var common = first[...]
    for name in names { common = common.commonPrefix(with: name) }
    guard names.count == 1 else {
      let choices = names.sorted().prefix(mostChoices).map { $0 + (isFolder(folder + "/" + $0) ? "/" : "") }
      return PathCompletion(head + common, choices: choices)
    }
    return PathCompletion(head + first + (isFolder(folder + "/" + first) ? "/" : ""))
  }

  /// More names than a row shows.
  private static let mostChoices = 100

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// What is in a folder; of a very large one as much as there is patience for.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while names.count < 100_000, let entry = readdir(stream) {
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      let name = String(cString: start)
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

extension Substring {
  fileprivate func commonPrefix(with other: String) -> Substring {
    let length = zip(self, other).prefix { $0 == $1 }.count
    return prefix(length)
  }
}
