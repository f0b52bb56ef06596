package import Input

/// A key that is kept for a part of the program that is still being built.
///
/// Pressing it says so in words; help and documents list only what works.
package struct Promised: Equatable, Sendable {
  package var keys: [String]
  package var what: String

  package static let all = [
    Promised(keys: ["C"], what: "connecting an account"),
    Promised(keys: ["|"], what: "a pipe to another program"),
    Promised(keys: ["o", "O", "p", "F", "."], what: "a player"),
    Promised(keys: ["T"], what: "the column of times"),
    Promised(keys: ["!"], what: "the shell command of what is shown"),
  ]

  /// What a key is kept for.
  package static func what(for press: KeyPress) -> String? {
    all.first { $0.keys.contains(KeyNotation.print([press])) }?.what
  }
}
