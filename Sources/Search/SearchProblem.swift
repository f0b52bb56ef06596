/// Why a query cannot be answered, as a sentence for the person who asked.
package struct SearchProblem: Error, Equatable, Sendable {
  package let message: String
}
