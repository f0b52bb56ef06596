extension SettingsSchema {
  /// A file with every setting and its default, all commented out: `playhead config example`.
  ///
  /// Sentences begin with `# `; without the bare `#` of the other lines the file still means the defaults.
  package static var example: String {
    var lines = ["# Settings of playhead. Everything here is optional; what is not set has the value shown."]
    for setting in settings {
      lines += ["", "# \(setting.help)", "# Takes \(setting.expected)."]
      lines.append("#\(setting.name):\(setting.defaultText.isEmpty ? "" : " \(setting.defaultText)")")
      lines += setting.example.map { "#\($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The table as Markdown, for the manual.
  package static var markdown: String {
    let rows = settings.map { setting in
      let value = setting.defaultText.isEmpty ? "" : "`\(setting.defaultText)`"
      return "| `\(setting.name)` | \(setting.expected) | \(value) | \(setting.help) |"
    }
    return (["| setting | takes | default | what it does |", "|---|---|---|---|"] + rows).joined(separator: "\n") + "\n"
  }
}
