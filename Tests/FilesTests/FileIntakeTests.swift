import Foundation
import Testing

@testable import Files

@Suite("Reading a file") struct FileIntakeTests {
  private func bytes(_ path: String, _ bounds: FileIntake.Bounds = FileIntake.Bounds()) throws(FileProblem) -> [UInt8] {
    var intake = try FileIntake.open(FilePath(path), bounds)
    try intake.read()
    return intake.withBytes { Array($0) }
  }

  @Test("All of it comes", arguments: [0, 1, 65_535, 65_536, 65_537, 3_000_001])
  func whole(size: Int) throws {
    let folder = try TemporaryFolder()
    let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let file = try folder.write(Array("a".utf8), content)
    #expect(try bytes(file.text) == content)
  }

  @Test("The beginning comes first, and no more of it than was wanted")
  func parts() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Array("a".utf8), Array(repeating: 7, count: 3_000_000))
    var intake = try FileIntake.open(file, FileIntake.Bounds())
    try intake.read(upTo: 1000)
    let before = (count: intake.count, isComplete: intake.isComplete)
    #expect(before == (1000, false))
    try intake.read()
    let after = (count: intake.count, isComplete: intake.isComplete)
    #expect(after == (3_000_000, true))
  }

  @Test("A file that grew or was cut short while it was read does no harm")
  func changing() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Array("a".utf8), Array(repeating: 7, count: 200_000))
    var intake = try FileIntake.open(file, FileIntake.Bounds())
    try intake.read(upTo: 1000)
    #expect(truncate(file.text, 50_000) == 0)
    try intake.read()
    let remained = intake.count
    #expect(remained == 50_000)
    var growing = try FileIntake.open(file, FileIntake.Bounds())
    #expect(truncate(file.text, 400_000) == 0)
    try growing.read()
    let grown = growing.count
    #expect(grown == 400_000)
  }

  @Test("What is not there, or a folder, is told in the words of the system")
  func refusals() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileProblem("no such file or directory")) { try bytes(folder.path + "/absent") }
    #expect(throws: FileProblem("is a directory")) { try bytes(folder.path) }
    #expect(throws: FileProblem("the name holds a zero byte")) { try bytes("a\0b") }
    let file = try folder.write("a", "")
    #expect(throws: FileProblem("not a directory")) {
      try bytes(file + "/b")
    }
  }

  @Test("A file one may not read is told", .enabled(if: geteuid() != 0))
  func forbidden() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a", "text")
    #expect(chmod(path, 0) == 0)
    #expect(throws: FileProblem("permission denied")) { try bytes(path) }
  }

  @Test("What has no end is left off at a limit")
  func endless() {
    let bounds = FileIntake.Bounds(bytes: 5_000_000)
    #expect(throws: FileProblem("it is larger than 5000000 bytes")) { try bytes("/dev/zero", bounds) }
  }

  @Test("A file with holes that claims to be huge is refused before it is read")
  func sparse() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a", "")
    try #require(truncate(path, (2 << 30) + 1) == 0)
    #expect(throws: FileProblem("it is larger than 2 GB")) { try bytes(path) }
  }

  @Test("A pipe nobody writes to is waited for only so long")
  func silentPipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    #expect(throws: FileProblem("nothing came for 1 second")) { try bytes(path, FileIntake.Bounds(patience: 1)) }
    #expect(throws: FileProblem.stopped) { try bytes(path, FileIntake.Bounds(isStopped: { true })) }
  }

  @Test("All that somebody writes to a pipe comes")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    let writer = Thread {
      guard let stream = fopen(path, "w") else { return }
      for _ in 0..<300 { fwrite([UInt8](repeating: 9, count: 10_000), 1, 10_000, stream) }
      fclose(stream)
    }
    writer.start()
    #expect(try bytes(path, FileIntake.Bounds(patience: 20)).count == 3_000_000)
  }

  @Test("Files whose size the system does not tell are read all the same")
  func unsized() throws {
    #expect(try bytes("/proc/self/status").isEmpty == false)
    #expect(try bytes("/dev/null") == [])
  }
}
