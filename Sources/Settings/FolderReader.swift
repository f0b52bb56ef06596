import Glibc

/// Lists folders of the user's.
enum FolderReader {
  /// The names in a folder without those that begin with a dot, sorted; at most so many are looked at.
  static func names(in path: String, limit: Int = 10_000) throws(FileProblem) -> [String] {
    guard !path.utf8.contains(0) else { throw FileProblem("the name holds a zero byte") }
    guard let folder = opendir(path) else { throw FileProblem(code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    for _ in 0..<limit {
      guard let entry = readdir(folder) else { break }
      let name = name(of: entry)
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return "." }
    // The name is as long as it is, not as long as the declared array: it is read where it lies.
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    return String(cString: start)
  }
}
