import Glibc
import Text

/// Why a file could not be read.
package struct FileProblem: Error, Equatable, Sendable {
  /// The operating system's number, zero when the refusal is ours.
  package let code: Int32
  package let message: String

  init(code: Int32) {
    self.code = code
    message = SystemError.words(code)
  }

  init(_ message: String) {
    code = 0
    self.message = message
  }

  package var isAbsence: Bool { code == ENOENT }
}

/// Reads small files of the user's.
///
/// Nothing is ever written.
package enum FileReader {
  /// The bytes of a regular file.
  ///
  /// Pipes and devices are refused, since they could keep the program waiting.
  package static func read(_ path: String, limit: Int = YAMLReader.mostBytes) throws(FileProblem) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw FileProblem("the name holds a zero byte") }
    let descriptor = try retrying { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
    defer { close(descriptor) }
    try checkKind(of: descriptor)
    return try contents(of: descriptor, limit: limit)
  }

  private static func checkKind(of descriptor: Int32) throws(FileProblem) {
    var facts = stat()
    _ = try retrying { Glibc.fstat(descriptor, &facts) }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw FileProblem(code: EISDIR)
    default: throw FileProblem("it is not a regular file")
    }
  }

  /// One byte more than the limit is asked for, so that a file which grows meanwhile is noticed too.
  private static func contents(of descriptor: Int32, limit: Int) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let wanted = min(chunk.count, limit + 1 - bytes.count)
      let count = try retrying { Glibc.read(descriptor, &chunk, wanted) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
    throw FileProblem("it is larger than \(limit) bytes")
  }

  /// Calls again what a signal interrupted.
  private static func retrying<Number: SignedInteger>(_ call: () -> Number) throws(FileProblem) -> Number {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw FileProblem(code: errno) }
    }
  }
}
