import Glibc

/// What the command line writes: whole, or quietly not at all when nobody reads any more.
@MainActor
enum Output {
  /// Whether something could not be written, for another reason than that nobody reads.
  private(set) static var hasFailed = false

  static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Errors are one line on standard error: what, why, and what to do.
  static func complain(_ message: String) { write("playhead: \(message)\n", to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        if errno != EPIPE, descriptor == STDOUT_FILENO { hasFailed = true }
        return
      }
    }
  }
}
