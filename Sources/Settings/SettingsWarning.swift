/// Something in a file of the user's that cannot be used as it is; the program goes on without it.
package struct SettingsWarning: Equatable, Sendable, CustomStringConvertible {
  package let file: String
  package let line: Int?
  package let message: String

  /// Control characters are taken out of file name and message.
  package init(file: String, line: Int?, message: String) {
    self.file = Excerpt.line(file, limit: 1024)
    self.line = line
    self.message = Excerpt.line(message, limit: 400)
  }

  init(file: String, problem: YAMLProblem) {
    self.init(file: file, line: problem.line, message: problem.message)
  }

  /// The way compilers say it: `config.yaml:3: what is wrong`.
  package var description: String {
    guard let line else { return "\(file): \(message)" }
    return "\(file):\(line): \(message)"
  }
}
