package import Theming

/// A base16 or base24 scheme that was read from a file, in the current or the old flat form.
package struct SchemeFile: Equatable, Sendable {
  package let scheme: Scheme
  /// What is odd in the file but does not keep it from being used.
  package let warnings: [SettingsWarning]

  /// Reads a scheme file.
  package static func load(_ path: String) -> Result<SchemeFile, ThemeFailure> {
    do throws(FileProblem) {
      return load(try FileReader.read(path), name: path)
    } catch {
      return .failure(ThemeFailure(warnings: [SettingsWarning(file: path, line: nil, message: error.message)]))
    }
  }

  /// The scheme these bytes hold; the name is the path of the file, for warnings and for schemes without a name.
  package static func load(_ bytes: [UInt8], name: String) -> Result<SchemeFile, ThemeFailure> {
    do throws(YAMLProblem) {
      return build(try YAMLReader.read(bytes), name: name)
    } catch {
      return .failure(ThemeFailure(warnings: [SettingsWarning(file: name, problem: error)]))
    }
  }

  private static func build(_ document: YAMLDocument, name: String) -> Result<SchemeFile, ThemeFailure> {
    if let root = document.root, !root.isNothing, root.entries == nil {
      let message = "expected a scheme with a palette, not \(root.summary)"
      return .failure(ThemeFailure(warnings: [SettingsWarning(file: name, line: root.line, message: message)]))
    }
    var builder = SchemeBuilder(fallbackName: FileName.stem(of: name))
    for entry in document.root?.entries ?? [] {
      add(entry, to: &builder)
    }
    let odd = document.repeatedKeys.map { SettingsWarning(file: name, problem: $0) }
    switch builder.build() {
    case .success(let scheme):
      return .success(SchemeFile(scheme: scheme, warnings: odd))
    case .failure(let failure):
      let wrong = failure.problems.map { SettingsWarning(file: name, line: $0.line, message: $0.message) }
      return .failure(ThemeFailure(warnings: odd + wrong))
    }
  }

  /// A value that is not text says so where a colour is expected, and is ignored elsewhere.
  private static func add(_ entry: YAMLEntry, to builder: inout SchemeBuilder) {
    if entry.key == "palette", let colors = entry.value.entries {
      for color in colors {
        if let value = color.value.text ?? nonText(color) {
          builder.add(key: "palette.\(color.key)", value: value, line: color.line)
        }
      }
    } else if entry.key == "scheme", let facts = entry.value.entries {
      // The kinds that are still to come keep their facts one level down; the builder says what it makes of them.
      for fact in facts where fact.value.text != nil {
        builder.add(key: fact.key, value: fact.value.text ?? "", line: fact.line)
      }
    } else if let value = entry.value.text ?? nonText(entry) {
      builder.add(key: entry.key, value: value, line: entry.line)
    }
  }

  private static func nonText(_ entry: YAMLEntry) -> String? {
    Slot(key: entry.key) == nil && entry.key != "palette" ? nil : entry.value.summary
  }
}
