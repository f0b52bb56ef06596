extension SettingsSchema {
  /// A file with every setting and its default, all commented out: `playhead config example`.
  ///
  /// Sentences begin with `# `; without the bare `#` of the other lines the file still means the defaults.
  package static var example: String {
    var lines = ["# Settings of playhead. Everything here is optional; what is not set has the value shown."]
    for row in rows {
      lines.append("")
      switch row {
      case .setting(let setting):
        lines += example(of: setting).map { $0.isSentence ? "# \($0.text)" : "#\($0.text)" }
      case .group(let key, let help, let settings):
        lines += ["# \(help)", "#\(key):"]
        // Switched on, a sentence below a key is a comment still.
        lines += settings.flatMap { example(of: $0) }.map { $0.isSentence ? "#  # \($0.text)" : "#  \($0.text)" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func example(of setting: Setting) -> [(isSentence: Bool, text: String)] {
    let value = setting.defaultText.isEmpty ? "" : " \(setting.defaultText)"
    let sentences = [setting.help, "Takes \(setting.expected)."].map { (isSentence: true, text: $0) }
    return sentences + (["\(setting.key):\(value)"] + setting.example).map { (isSentence: false, text: $0) }
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
