import Testing

@testable import Settings

@Suite("The table of settings")
struct SettingsSchemaTests {
  @Test("The example file loads to the defaults")
  func exampleIsHarmless() {
    let loaded = SettingsLoader.read(Array(SettingsSchema.example.utf8), file: "config.yaml")
    #expect(loaded.settings == Settings())
    #expect(loaded.warnings.isEmpty)
    let isCommented = SettingsSchema.example.split(separator: "\n").allSatisfy { $0.hasPrefix("#") }
    #expect(isCommented)
  }

  @Test("The example file with its settings switched on is a good file that says the defaults")
  func exampleIsRight() {
    let lines = SettingsSchema.example.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("# ") && !line.hasPrefix("#  ") ? line : line.dropFirst()
    }
    let loaded = SettingsLoader.read(Array(lines.joined(separator: "\n").utf8), file: "config.yaml")
    #expect(loaded.warnings.isEmpty)
    #expect(Set(loaded.lines.keys) == Set(SettingsSchema.settings.map(\.name)))
    #expect(loaded.settings.keys.map(\.command) == ["go-to-time", "none"])
    var settings = loaded.settings
    settings.keys = []
    #expect(settings == Settings())
  }

  @Test("Every setting has a name of its own, a sentence of help and a place in the documentation")
  func documentation() {
    let names = SettingsSchema.settings.map(\.name)
    #expect(names == ["theme", "color", "mouse", "background", "copy.template", "copy.route", "keys"])
    for setting in SettingsSchema.settings {
      #expect(setting.help.hasSuffix("."))
      #expect(SettingsSchema.markdown.contains("| `\(setting.name)` | \(setting.expected) |"))
      let indentation = setting.key == setting.name ? "" : "  "
      #expect(SettingsSchema.example.contains("\n#\(indentation)\(setting.key):"))
    }
  }
}
