package import Input

/// Which keys mean which command, by context: the defaults, with a person's own bindings over them.
package struct Keymap: Equatable, Sendable {
  /// What a sequence of keys comes to so far.
  package enum Match: Equatable, Sendable {
    case command(Command)
    /// A prefix: one of these may follow.
    case pending([Continuation])
    case none
  }

  /// A key that may follow a prefix.
  package struct Continuation: Equatable, Sendable {
    package var key: KeyPress
    package var command: Command
  }

  /// A sequence and its command; nil where a person unbound it.
  private struct Binding: Equatable, Sendable {
    var keys: [KeyPress]
    /// The keys as one writes them: shown in every frame, so written once.
    var notation: String
    var command: Command?
  }

  private var bindings: [Context: [Binding]] = [:]
  /// The same, resolved: looked up at every key, so it must not search.
  private var resolved: [Context: [[KeyPress]: Command]] = [:]

  /// The defaults of the command table.
  package static let standard: Keymap = {
    var map = Keymap()
    for info in Command.table {
      for context in info.contexts {
        for notation in info.keys {
          guard case .success(let keys) = KeyNotation.parse(notation) else { continue }
          map.bindings[context, default: []].append(Binding(keys: keys, notation: notation, command: info.command))
        }
      }
    }
    map.resolve()
    return map
  }()

  private init() {}

  /// Binds a sequence, or with nil unbinds it; it wins over what was bound before.
  package mutating func bind(_ keys: [KeyPress], to command: Command?, in context: Context) {
    // A key that is a command at once would never wait for the rest of the sequence.
    if command != nil { for length in 1..<max(1, keys.count) { put(Array(keys.prefix(length)), nil, in: context) } }
    put(keys, command, in: context)
    resolve()
  }

  private mutating func put(_ keys: [KeyPress], _ command: Command?, in context: Context) {
    bindings[context, default: []].removeAll { $0.keys == keys }
    bindings[context, default: []].append(Binding(keys: keys, notation: KeyNotation.print(keys), command: command))
  }

  /// What a sequence means in a context, which falls back to `global`.
  package func match(_ keys: [KeyPress], in context: Context) -> Match {
    guard let known = resolved[context] else { return .none }
    if let command = known[keys] { return .command(command) }
    let longer = visible(in: context).compactMap { binding -> Continuation? in
      guard let command = binding.command, binding.keys.count > keys.count, binding.keys.starts(with: keys) else {
        return nil
      }
      return Continuation(key: binding.keys[keys.count], command: command)
    }
    return longer.isEmpty ? .none : .pending(longer)
  }

  /// The keys of a command in a context, as one writes them, the default first.
  package func keys(for command: Command, in context: Context) -> [String] {
    let own = bindings[context] ?? []
    var shown = own.filter { $0.command == command }.map(\.notation)
    if context != .global {
      for binding in bindings[.global] ?? [] where binding.command == command {
        if !own.contains(where: { $0.keys == binding.keys }) { shown.append(binding.notation) }
      }
    }
    return shown
  }

  /// What counts in a context: its own bindings, then those of `global` that it does not replace.
  private func visible(in context: Context) -> [Binding] {
    let own = bindings[context] ?? []
    guard context != .global else { return own }
    let inherited = (bindings[.global] ?? []).filter { binding in !own.contains { $0.keys == binding.keys } }
    return own + inherited
  }

  private mutating func resolve() {
    for context in Context.allCases {
      var commands: [[KeyPress]: Command] = [:]
      for binding in visible(in: context) { commands[binding.keys] = binding.command }
      resolved[context] = commands
    }
  }
}
