/// Why a scheme file cannot be used; the message holds no control characters.
package struct SchemeProblem: Equatable, Sendable {
  package let line: Int?
  package let message: String

  package init(line: Int?, message: String) {
    self.line = line
    self.message = message
  }
}

/// All that is wrong with one scheme file, in the order of its slots.
package struct SchemeFailure: Error, Equatable, Sendable {
  package let problems: [SchemeProblem]
}
