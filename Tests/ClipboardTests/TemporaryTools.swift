import Foundation
import TerminalHarness

/// A folder with programs in it that only a test knows, gone when the test is over.
final class TemporaryTools {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("playhead-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// An environment in which these programs come first.
  func environment(_ more: [String: String] = [:]) -> [String: String] {
    ["PATH": "\(folder):/usr/bin:/bin"].merging(more) { $1 }
  }

  /// An environment in which there are no other programs.
  func environmentAlone(_ more: [String: String] = [:]) -> [String: String] {
    ["PATH": folder].merging(more) { $1 }
  }

  /// Writes a program for the shell.
  ///
  /// A shell writes it: a file this process has open for writing would be busy for as long as any child it is just
  /// starting, in whatever test, has the file open too.
  func write(_ name: String, _ script: String) throws {
    let text = "#!/bin/sh\nPATH=/usr/bin:/bin\n\(script)\n"
    let writing = "printf %s \"$1\" > \"$2\" && chmod 755 \"$2\""
    let arguments = ["-c", writing, "sh", text, "\(folder)/\(name)"]
    let command = try Command("/bin/sh", arguments, environment: PseudoTerminal.environment())
    let answer = command.finish(within: .seconds(10))
    guard answer.status == 0 else { throw HarnessFailure(answer.text) }
  }

  /// Writes a program that keeps its arguments, one a line, and what it is given to read.
  func writeRecorder(_ name: String) throws {
    try write(name, "printf '%s\\n' \"$@\" > '\(folder)/arguments'; cat > '\(folder)/input'")
  }

  /// What a file in the folder holds; nil when it is not there.
  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(folder)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }
}
