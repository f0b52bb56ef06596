/// Going through what was typed before, with the arrows.
package struct Recall: Equatable, Sendable {
  /// How far back one is; nil is the line being typed.
  private var depth: Int?
  private var draft = ""

  package init() {}

  /// The line before or after in a history whose newest line is its last; nil where there is none.
  package mutating func step(back: Bool, in history: [String], from line: String) -> String? {
    if depth == nil { draft = line }
    let target = (depth ?? 0) + (back ? 1 : -1)
    guard target >= 0, target <= history.count else { return nil }
    depth = target == 0 ? nil : target
    return target == 0 ? draft : history[history.count - target]
  }
}
