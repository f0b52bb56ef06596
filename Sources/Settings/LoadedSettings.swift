/// What a settings file came to: values to go on with, and what was wrong.
package struct LoadedSettings: Equatable, Sendable {
  /// The path of the file, which need not exist.
  package let file: String
  package internal(set) var exists = false
  package internal(set) var settings = Settings()
  /// The line of each setting that the file sets.
  package internal(set) var lines: [String: Int] = [:]
  package internal(set) var warnings: [SettingsWarning] = []

  init(file: String) {
    self.file = file
  }

  /// A warning about a line of this file, for those who know what its words mean.
  package func warning(line: Int?, _ message: String) -> SettingsWarning {
    SettingsWarning(file: file, line: line, message: message)
  }

  /// What `playhead config check` prints: each value and where it comes from, then the warnings.
  package var report: [String] {
    var report = [Excerpt.line(exists ? file : "\(file): not there; everything has its default", limit: 1024)]
    for setting in SettingsSchema.settings {
      let origin = lines[setting.name].map { "line \($0)" } ?? "default"
      let value = Excerpt.line(setting.show(settings), limit: 200)
      report.append("  \(setting.name): \(value.isEmpty ? "" : "\(value) ")(\(origin))")
    }
    return report + warnings.map(\.description)
  }
}
