import Glibc

/// What the operating system says of its errors.
package enum SystemError {
  /// As a sentence without a full stop that may follow a colon: `no such file or directory`.
  package static func words(_ code: Int32) -> String {
    guard let words = strerror(code) else { return "error \(code)" }
    let sentence = String(cString: words)
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
  }
}
