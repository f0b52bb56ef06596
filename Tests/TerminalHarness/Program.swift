import Glibc

/// Programs on this machine, as files that can be run.
package enum Program {
  /// The path of a program this package builds, as found beside the running tests; nil when it is not there.
  package static func path(_ name: String = "playhead") -> String? {
    if let chosen = variable("PLAYHEAD_BIN_DIR") { return runnable("\(chosen)/\(name)") }
    for executable in [CommandLine.arguments.first, ownExecutable].compactMap(\.self) {
      if let found = above(executable, name) { return found }
    }
    return nil
  }

  /// The path of a program the user has installed, by `PATH`.
  package static func installed(_ name: String) -> String? {
    for folder in (variable("PATH") ?? "/usr/bin:/bin").split(separator: ":") {
      if let found = runnable("\(folder)/\(name)") { return found }
    }
    return nil
  }

  /// Looks in the folder of a test bundle or program and in those above it.
  private static func above(_ executable: String, _ name: String) -> String? {
    var parts = executable.split(separator: "/", omittingEmptySubsequences: false)
    for _ in 0..<5 where parts.count > 1 {
      parts.removeLast()
      if let found = runnable(parts.joined(separator: "/") + "/\(name)") { return found }
    }
    return nil
  }

  private static func runnable(_ path: String) -> String? {
    var about = stat()
    let isFile = stat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFREG
    return isFile && access(path, X_OK) == 0 ? path : nil
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static var ownExecutable: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}
