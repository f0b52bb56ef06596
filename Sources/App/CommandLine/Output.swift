import Glibc
import Text

/// What the command line writes: whole, or quietly not at all when nobody reads any more.
@MainActor
enum Output {
  /// Whether something could not be written, for another reason than that nobody reads.
  private(set) static var hasFailed = false

  /// Writes to standard output; false when nobody reads it any more.
  @discardableResult
  static func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { write($0, to: STDOUT_FILENO) }
  }

  /// Whether somebody looks at what is written.
  static let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Writes a file's words as they are to a file, and to a terminal without what turns them around.
  static func writeForeign(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isTerminal else { return write(bytes) }
    return write(SafeText.withoutDirections(String(decoding: bytes, as: UTF8.self)))
  }

  /// Writes bytes to standard output; false when nobody reads them any more.
  static func write(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { write(bytes, to: STDOUT_FILENO) }

  /// Errors are one line on standard error: what, why, and what to do.
  static func complain(_ message: String) {
    var line = "playhead: \(message)\n"
    _ = line.withUTF8 { write($0, to: STDERR_FILENO) }
  }

  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        if errno != EPIPE, descriptor == STDOUT_FILENO { hasFailed = true }
        return false
      }
    }
    return true
  }
}
