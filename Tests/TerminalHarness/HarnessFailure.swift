import Glibc

/// Why a terminal or a program could not be had.
package struct HarnessFailure: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }

  /// A call of the C library that failed, with its own word for why.
  static func call(_ name: String, _ code: Int32 = errno) -> HarnessFailure {
    HarnessFailure("\(name): \(String(cString: strerror(code)))")
  }
}
