import Glibc
import Testing

@testable import Settings

@Suite("Reading files")
struct FileReaderTests {
  private func complaint(_ path: String, limit: Int = 100) -> String {
    do throws(FileProblem) {
      return "\(try FileReader.read(path, limit: limit).count) bytes"
    } catch {
      return error.message
    }
  }

  @Test("A file is read up to the limit and refused beyond it")
  func limit() throws {
    let folder = try TemporaryFolder()
    try folder.write("empty", "")
    try folder.write("most", String(repeating: "x", count: 100))
    try folder.write("more", String(repeating: "x", count: 101))
    #expect(complaint(folder.path("empty")) == "0 bytes")
    #expect(complaint(folder.path("most")) == "100 bytes")
    #expect(complaint(folder.path("more")) == "it is larger than 100 bytes")
    try folder.write("large", String(repeating: "x", count: 200_000))
    #expect(complaint(folder.path("large"), limit: 1 << 20) == "200000 bytes")
  }

  @Test("What is not a file is refused in a sentence, without waiting")
  func notFiles() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    try folder.link("loop", to: "loop")
    try folder.link("dangling", to: "nowhere")
    #expect(complaint(folder.path("pipe")) == "it is not a regular file")
    #expect(complaint("/dev/null") == "it is not a regular file")
    #expect(complaint(folder.root) == "is a directory")
    #expect(complaint(folder.path("loop")) == "too many levels of symbolic links")
    #expect(complaint(folder.path("dangling")) == "no such file or directory")
    #expect(complaint(folder.path("nothing")) == "no such file or directory")
    #expect(complaint("") == "no such file or directory")
    #expect(complaint(folder.root + "\0/x") == "the name holds a zero byte")
  }

  @Test("A file one may not read is refused in a sentence", .enabled(if: geteuid() != 0))
  func forbidden() throws {
    let folder = try TemporaryFolder()
    try folder.write("secret", "x")
    #expect(chmod(folder.path("secret"), 0) == 0)
    #expect(complaint(folder.path("secret")) == "permission denied")
  }
}
