import Glibc
import TerminalHarness

/// One run of `playhead import` in a terminal, and what it took.
struct ImportRun {
  let seconds: Double
  /// The most memory it ever had.
  let megabytes: Double

  init(_ program: String, _ path: String, home: String) throws {
    let environment = PseudoTerminal.environment(["PLAYHEAD_HOME": home])
    let terminal = try PseudoTerminal(program, ["import", path], environment: environment)
    let deadline = Moment.after(.seconds(1800))
    var most = 0.0
    while terminal.isRunning, Moment.now() < deadline {
      _ = terminal.next(until: .after(.milliseconds(5)))
      most = max(most, ProcessFigures.peakMegabytes(terminal.processIdentifier) ?? 0)
    }
    seconds = Moment.now().milliseconds(since: terminal.started) / 1000
    megabytes = most
    guard terminal.waitForExit(within: .zero) == .exited(0) else {
      let said = String(decoding: terminal.output.suffix(200), as: UTF8.self)
      throw BenchmarkFailure("playhead import did not work: \(said)")
    }
  }
}

/// Folders, by the programs that everybody has.
enum Folder {
  static func make(_ path: String) throws(BenchmarkFailure) {
    guard mkdir(path, 0o700) == 0 else { throw BenchmarkFailure("cannot make \(path)") }
  }

  static func copy(_ path: String, to copy: String) throws {
    try run("cp", ["-R", path, copy])
  }

  /// Takes a folder away with all that is in it.
  static func remove(_ path: String) throws {
    try run("rm", ["-rf", "--", path])
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let answer = try Command(program, arguments, environment: PseudoTerminal.environment()).finish(
      within: .seconds(600)
    )
    guard answer.status == 0 else { throw BenchmarkFailure("\(program): \(answer.text)") }
  }
}
