import Glibc
import TerminalHarness
import Testing

/// One run of the program in pipes, to its end: how it ended, and what it said on either side.
struct Invocation {
  let status: Int32
  let output: String
  let errors: String

  /// Runs the program with a text as its standard input.
  init(
    _ arguments: [String],
    input: String = "",
    environment: [String: String] = Stage.environment(),
    within limit: Duration = .seconds(20)
  ) throws {
    let (said, given) = (try TemporaryFile(""), try TemporaryFile(input))
    let script = #"said=$1; given=$2; shift 2; /bin/cat "$given" | "$0" "$@" 2>"$said""#
    let command = try Command(
      "/bin/sh",
      ["-c", script, try Stage.path("playhead"), said.path, given.path] + arguments,
      environment: environment
    )
    (status, output) = command.finish(within: limit)
    errors = ProcessFile.read(said.path) ?? ""
  }

  /// The run came to nothing: an exit code, one harmless line on standard error, nothing on standard output.
  func expectMistake(_ code: Int32, says: String, at location: SourceLocation = #_sourceLocation) {
    #expect(status == code, sourceLocation: location)
    #expect(output == "", sourceLocation: location)
    #expect(errors.hasPrefix("playhead: ") && errors.hasSuffix("\n"), "\(errors)", sourceLocation: location)
    #expect(errors.dropLast().contains(where: \.isNewline) == false, "\(errors)", sourceLocation: location)
    #expect(errors.contains(says), "\(errors)", sourceLocation: location)
    #expect(ByteAudit(errors.utf8).violations == [], sourceLocation: location)
  }

  /// The run succeeded with exactly this on standard output and nothing to complain about.
  func expectOutput(_ text: String, at location: SourceLocation = #_sourceLocation) {
    #expect(status == 0, sourceLocation: location)
    #expect(output == text, sourceLocation: location)
    #expect(errors == "", sourceLocation: location)
  }
}

extension TemporaryFolder {
  /// Writes a transcript that was changed at a known time, which is part of what is told of it.
  func writeTranscript(_ text: String, to name: String, changed seconds: Int = 1_700_000_000) throws -> String {
    let path = try write(text, to: name)
    let time = timespec(tv_sec: seconds, tv_nsec: 250_000_000)
    try #require(utimensat(AT_FDCWD, path, [time, time], 0) == 0)
    return path
  }
}
