import Glibc
import TerminalHarness
import Testing

/// A person's own folder for one test, with a library in it once something is imported; gone when it is no longer needed.
final class Home {
  let folder: TemporaryFolder
  var path: String { folder.path + "/home" }
  var environment: [String: String] { Stage.environment(["PLAYHEAD_HOME": path]) }

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Runs the program to its end.
  func run(_ arguments: String...) throws -> (status: Int32, text: String) {
    try Stage.run(arguments, environment: environment)
  }

  /// Runs it and gives what it writes where it must end well.
  func text(_ arguments: String..., at location: SourceLocation = #_sourceLocation) throws -> String {
    let result = try Stage.run(arguments, environment: environment)
    #expect(result.status == 0, "\(arguments): \(result.text)", sourceLocation: location)
    return result.text
  }

  /// Runs it on a screen in memory, with keys as a script has them, and gives the last frame's rows.
  func rows(_ steps: [String], arguments: [String] = [], columns: Int = 80, rows: Int = 24) throws -> [String] {
    let script = try TemporaryFile((steps + ["text"]).joined(separator: "\n"))
    let size = ["--script", script.path, "--size", "\(columns)x\(rows)"]
    let result = try Stage.run(arguments + size, environment: environment)
    try #require(result.status == 0, "\(result.text)")
    let lines = result.text.split(separator: "\n").map { line in
      var row = line.dropFirst().dropLast()
      while row.last == " " { row.removeLast() }
      return String(row)
    }
    return Array(lines.suffix(rows))
  }

  deinit {
    // The library lies beside files of its own whose names are its business.
    _ = try? Command("/bin/rm", ["-rf", path], environment: [:]).finish(within: .seconds(10))
  }
}
