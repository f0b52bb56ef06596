import Input

/// A line of the config's `keys:` applied to a keymap.
extension Keymap {
  /// Binds what a person wrote; returns what is wrong with it in words, or nil.
  package mutating func apply(context: String, keys: String, command: String) -> String? {
    guard let context = Context(rawValue: context) else {
      return "there is no context \"\(context)\"; use " + Context.allCases.map(\.rawValue).joined(separator: ", ")
    }
    let presses: [KeyPress]
    switch KeyNotation.parse(keys) {
    case .success(let parsed): presses = parsed
    case .failure(let problem): return problem.description
    }
    if command == "none" {
      bind(presses, to: nil, in: context)
      return nil
    }
    guard let known = Command(name: command) else {
      return "there is no command \"\(command)\"; `playhead keys` lists them"
    }
    bind(presses, to: known, in: context)
    return nil
  }
}
