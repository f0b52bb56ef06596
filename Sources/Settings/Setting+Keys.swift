extension Setting {
  /// The key bindings: a mapping of contexts to mappings of key sequences to command names.
  static let keys = Setting(
    name: "keys",
    expected: "for each context a mapping of keys to commands",
    help: "Keys on top of the default ones; none takes a key away. `playhead keys` lists contexts, keys and commands.",
    example: ["  reader:", "    \"t\": go-to-time", "    \"x x\": none"],
    show: { $0.keys.isEmpty ? "" : "\($0.keys.count) \($0.keys.count == 1 ? "binding" : "bindings")" },
    take: { node, settings in
      guard let contexts = node.entries else {
        return [node.complaint("keys: expected a mapping of contexts, such as reader, to keys")]
      }
      return contexts.flatMap { takeKeys(of: $0, &settings) }
    }
  )

  private static func takeKeys(of context: YAMLEntry, _ settings: inout Settings) -> [Complaint] {
    if context.value.isNothing { return [] }
    guard let bindings = context.value.entries else {
      let place = "keys: \(Excerpt.quote(context.key))"
      return [context.value.complaint("\(place): expected a mapping of keys to commands")]
    }
    return bindings.compactMap { takeKey($0, context: context.key, &settings) }
  }

  private static func takeKey(_ entry: YAMLEntry, context: String, _ settings: inout Settings) -> Complaint? {
    let place = "keys: \(Excerpt.quote(context)): \(Excerpt.quote(entry.key))"
    guard !entry.key.isEmpty else {
      return Complaint(line: entry.line, message: "\(place): expected a key before the colon")
    }
    guard !entry.value.isNothing, let command = entry.value.text, !command.isEmpty else {
      return entry.value.complaint("\(place): expected the name of a command, or none")
    }
    settings.keys.append(KeyBinding(context: context, keys: entry.key, command: command, line: entry.line))
    return nil
  }
}
