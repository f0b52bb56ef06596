@testable import Settings

extension YAMLNode {
  /// The tree on one line: quoted text in quotes, lists in brackets, mappings in braces.
  var sketch: String {
    switch content {
    case .scalar(let text, isPlain: true): text
    case .scalar(let text, isPlain: false): "'\(text)'"
    case .sequence(let elements): "[" + elements.map(\.sketch).joined(separator: ", ") + "]"
    case .mapping(let entries): "{" + entries.map { "\($0.key): \($0.value.sketch)" }.joined(separator: ", ") + "}"
    }
  }
}

/// What came of reading a text: a sketch of the tree, or the line and the message of the problem.
func outcome(_ bytes: [UInt8]) -> String {
  do throws(YAMLProblem) {
    return try YAMLReader.read(bytes).root?.sketch ?? "nothing"
  } catch {
    return "\(error.line.map(String.init) ?? "-"): \(error.message)"
  }
}

func outcome(_ text: String) -> String {
  outcome(Array(text.utf8))
}
