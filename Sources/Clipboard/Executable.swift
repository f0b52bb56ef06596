import Glibc

/// Programs that can be started.
package enum Executable {
  /// The file of a program: by its path, or looked for in the folders of `PATH`.
  package static func path(of name: String, _ environment: [String: String]) -> String? {
    guard !name.isEmpty, !name.utf8.contains(0) else { return nil }
    if name.hasPrefix("~/"), let home = environment["HOME"] { return runnable(home + name.dropFirst()) }
    if name.contains("/") { return runnable(name) }
    for folder in (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":") {
      // Whoever can write where we happen to stand must not choose our programs.
      guard folder.hasPrefix("/") else { continue }
      if let found = runnable("\(folder)/\(name)") { return found }
    }
    return nil
  }

  private static func runnable(_ path: String) -> String? {
    var facts = stat()
    let isFile = stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
    return isFile && access(path, X_OK) == 0 ? path : nil
  }
}
