/// One row of the table of settings: its name, what it takes, and how it gets into and out of `Settings`.
package struct Setting: Sendable {
  /// What is wrong with a value.
  struct Complaint {
    let line: Int
    let message: String
  }

  /// As the documentation says it: `copy.route` is the key `route` below the key `copy`.
  package let name: String
  /// What may be written, such as `true or false`.
  package let expected: String
  package let help: String
  /// Further lines of the example file, below the one with the name and the default.
  let example: [String]
  /// The value as it would be written in the file.
  package let show: @Sendable (Settings) -> String
  /// Takes what the file says; whatever cannot be used is complained of and changes nothing.
  let take: @Sendable (YAMLNode, inout Settings) -> [Complaint]

  package var defaultText: String { show(Settings()) }

  /// What is written before the colon.
  var key: String { name.split(separator: ".").last.map(String.init) ?? name }
}

extension Setting {
  /// A setting that is any text but an empty one, and may hold whatever YAML would read as something else.
  static func quotedText(
    _ name: String,
    _ path: any WritableKeyPath<Settings, String> & Sendable,
    expected: String,
    help: String
  ) -> Setting {
    single(
      name,
      path,
      expected: expected,
      help: help,
      read: { $0.isEmpty ? nil : $0 },
      write: { "'\($0.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'" }
    )
  }

  /// A setting that is any text but an empty one.
  static func text(
    _ name: String,
    _ path: any WritableKeyPath<Settings, String> & Sendable,
    expected: String,
    help: String
  ) -> Setting {
    single(name, path, expected: expected, help: help, read: { $0.isEmpty ? nil : $0 }, write: { $0 })
  }

  /// A setting that is one of a few words.
  static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String,
    _ path: any WritableKeyPath<Settings, Value> & Sendable,
    help: String
  ) -> Setting {
    let words = Value.allCases.map(\.rawValue)
    let expected = words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    return single(name, path, expected: expected, help: help, read: { Value(rawValue: $0) }, write: \.rawValue)
  }

  /// A setting that is on or off.
  static func flag(
    _ name: String,
    _ path: any WritableKeyPath<Settings, Bool> & Sendable,
    help: String
  ) -> Setting {
    single(name, path, expected: "true or false", help: help, read: { Bool($0) }, write: { String($0) })
  }

  private static func single<Value: Sendable>(
    _ name: String,
    _ path: any WritableKeyPath<Settings, Value> & Sendable,
    expected: String,
    help: String,
    read: @escaping @Sendable (String) -> Value?,
    write: @escaping @Sendable (Value) -> String
  ) -> Setting {
    Setting(
      name: name,
      expected: expected,
      help: help,
      example: [],
      show: { write($0[keyPath: path]) },
      take: { node, settings in
        guard let text = node.text, let value = read(text) else {
          return [node.complaint("\(name): expected \(expected)")]
        }
        settings[keyPath: path] = value
        return []
      }
    )
  }
}

extension YAMLNode {
  /// That something else was expected in this place.
  func complaint(_ expectation: String) -> Setting.Complaint {
    Setting.Complaint(line: line, message: "\(expectation), not \(summary)")
  }

  /// What stands here, in a word.
  var summary: String {
    switch content {
    case .scalar("", _): "nothing"
    case .scalar(let text, _): Excerpt.quote(text)
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
