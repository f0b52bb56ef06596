import Glibc
import Text

/// Why the system did not give a file, as a sentence without a full stop.
struct FileProblem: Error, Equatable {
  let why: String
  /// Nobody waits for the file any more.
  static let stopped = FileProblem("stopped")

  init(_ why: String) {
    self.why = why
  }

  /// In the words of the operating system.
  init(code: Int32) {
    why = SystemError.words(code)
  }

  /// Calls again what a signal interrupted.
  static func retrying<Number: SignedInteger>(_ call: () -> Number) throws(FileProblem) -> Number {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw FileProblem(code: errno) }
    }
  }
}
