import Input

/// A line of the config's `keys:` applied to a keymap.
extension Keymap {
  /// Binds what a person wrote; returns what is wrong with it, or what it costs, in words, or nil.
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
      let cost = costOfUnbinding(presses, in: context)
      bind(presses, to: nil, in: context)
      return cost
    }
    guard let known = Command(name: command) else {
      return "there is no command \"\(command)\"; `playhead keys` lists them"
    }
    let cost = cost(of: presses, in: context)
    bind(presses, to: known, in: context)
    return cost
  }

  /// What a binding takes away, or what keeps it from working.
  private func cost(of keys: [KeyPress], in context: Context) -> String? {
    let name = KeyNotation.print(keys)
    for length in 1..<max(1, keys.count) {
      let first = Array(keys.prefix(length))
      if case .command(let command) = match(first, in: context) {
        let begin = KeyNotation.print(first)
        return "\(begin) was \(command.rawValue) and now waits for what follows in \"\(name)\""
      }
    }
    if case .pending(let longer) = match(keys, in: context) {
      return "\(name) began \(longer.count) longer sequences, which cannot be typed any more"
    }
    guard context == .global else { return nil }
    for other in [Context.library, .reader] {
      if case .command(let command) = match(keys, in: other), match(keys, in: .global) != .command(command) {
        return "\(name) is \(command.rawValue) in the \(other.rawValue), where this does not change it"
      }
    }
    return nil
  }

  private func costOfUnbinding(_ keys: [KeyPress], in context: Context) -> String? {
    guard case .pending(let longer) = match(keys, in: context) else { return nil }
    return "\(KeyNotation.print(keys)) only begins \(longer.count) longer sequences; take those away one by one"
  }
}
