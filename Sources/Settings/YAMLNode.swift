/// A value of a YAML file and where it stands, lines and columns counted from one.
package struct YAMLNode: Equatable, Sendable {
  /// What a value is made of.
  package enum Content: Equatable, Sendable {
    /// Text; plain when written without quotes or block marks. What it means as a number or truth is the reader's affair.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    /// In the order of the file, repeated keys included.
    case mapping([YAMLEntry])
  }

  package let content: Content
  package let line: Int
  package let column: Int

  package init(_ content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }

  /// The text of a scalar.
  package var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  package var entries: [YAMLEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  package var elements: [YAMLNode]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  /// Whether nothing, or YAML's word for nothing, was written.
  package var isNothing: Bool {
    if case .scalar(let text, isPlain: true) = content { text.isEmpty || text == "~" || text == "null" } else { false }
  }
}

/// One key of a mapping and its value.
package struct YAMLEntry: Equatable, Sendable {
  package let key: String
  package let line: Int
  package let column: Int
  package let value: YAMLNode
}

/// What one YAML file says.
package struct YAMLDocument: Equatable, Sendable {
  /// Nil when the file holds nothing but comments.
  package let root: YAMLNode?
  /// Keys that a mapping has more than once.
  package let repeatedKeys: [YAMLProblem]
}
