import Commands

/// `playhead keys`: the command table with the keys that are in force.
enum KeyList {
  static func text(_ keymap: Keymap) -> String {
    var text = ""
    for section in CommandInfo.Section.allCases {
      text += (text.isEmpty ? "" : "\n") + "\(section.rawValue)\n"
      for info in Command.table where info.section == section { text += line(info, keymap) }
    }
    return text
  }

  /// The same as a Markdown table, for the README; a test compares the two.
  static var markdown: String {
    var text = "| keys | command | what it does |\n|---|---|---|\n"
    for info in Command.table {
      let keys = info.keys.map { "`\($0)`" }.joined(separator: " ")
      text += "| \(keys) | `\(info.command.rawValue)` | \(info.help) |\n"
    }
    return text
  }

  private static func line(_ info: CommandInfo, _ keymap: Keymap) -> String {
    let context = info.contexts.first ?? .global
    let keys = keymap.keys(for: info.command, in: context).joined(separator: "  ")
    let name = info.command.rawValue + (info.argument.map { " [\($0)]" } ?? "")
    return "  " + padded(keys, 18) + padded(name, 26) + info.help + "\n"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
