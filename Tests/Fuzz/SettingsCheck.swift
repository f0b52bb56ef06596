import Settings
import Theming

/// Reads YAML as a settings file and as a colour scheme; whatever is wrong with it becomes a few harmless words.
enum SettingsCheck {
  private static let mostWarnings = 51

  static func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let loaded = SettingsLoader.read(Array(bytes), file: "config.yaml")
    check(loaded.warnings)
    promise(!loaded.report.contains { $0.hasControls() }, "a harmful report")
    switch SchemeFile.load(Array(bytes), name: "scheme.yaml") {
    case .success(let file): check(file.warnings)
    case .failure(let failure): check(failure.warnings)
    }
    return true
  }

  private static func check(_ warnings: [SettingsWarning]) {
    promise(warnings.count <= mostWarnings, "\(warnings.count) warnings")
    for warning in warnings {
      promise(!warning.message.isEmpty && !warning.description.hasControls(), "harmful words: \(warning)")
      promise(warning.line ?? 1 > 0, "a warning about no line")
    }
  }
}
