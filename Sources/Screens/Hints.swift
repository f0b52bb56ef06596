import Canvas
import Commands
import State

/// The keys that are always on the screen.
///
/// Help keeps its cells at every width.
enum Hints {
  static func spans(_ state: AppState, room: Int, on ground: Ground) -> [Span] {
    let help = hint(.help, "help", state, ground)
    let palette = hint(.palette, "commands", state, ground)
    let leave = hint(.leave, state.screen == .library ? "quit" : "back", state, ground)
    let own =
      state.screen == .results
      ? [hint(.open, "read", state, ground), hint(.searchLibrary, "search", state, ground)] : []
    var hints = help
    for more in [palette, leave] + own {
      let longer = more + [Span("  ", Pen(.text, on: ground))] + hints
      guard longer.reduce(0, { $0 + $1.columns }) <= room else { break }
      hints = longer
    }
    return hints + [Span(" ", Pen(.text, on: ground))]
  }

  /// A key and its word; nothing where a person unbound it.
  private static func hint(_ command: Command, _ word: String, _ state: AppState, _ ground: Ground) -> [Span] {
    guard let key = state.keymap.keys(for: command, in: state.context).first else { return [] }
    return [Span(key, Pen(.key, on: ground, strong: true)), Span(" " + word, Pen(.secondary, on: ground))]
  }
}
