/// Why a YAML file cannot be read, or what is odd in it; the message is safe to print.
package struct YAMLProblem: Error, Equatable, Sendable {
  /// Counted from one; nil when the problem is not at one place.
  package let line: Int?
  package let message: String

  package init(line: Int?, message: String) {
    self.line = line
    self.message = Excerpt.line(message, limit: 200)
  }

  static let libraryIsMissing = YAMLProblem(
    line: nil,
    message: "reading YAML needs the library libyaml, which is not installed; install the package libyaml-0-2"
  )
}
