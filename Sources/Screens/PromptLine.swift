import Canvas
import Domain
import State
import Text

/// A question on the last row.
struct PromptLine {
  let prompt: PromptState
  let state: AppState

  init(_ prompt: PromptState, _ state: AppState) {
    self.prompt = prompt
    self.state = state
  }

  func draw(on frame: inout Frame) {
    let size = frame.grid.size
    let row = size.rows - 1
    frame.grid.clear(Rect(top: row, left: 0, rows: 1, columns: size.columns), ground: .bar)
    let aside = aside
    let isTight = size.columns < 30
    // On the narrowest screens a complaint has the place of the label.
    let label = isTight && prompt.complaint != nil ? aside : Span(prompt.label, Pen(.key, on: .bar, strong: true))
    let start = frame.grid.write(
      [label, Span(": ", Pen(.secondary, on: .bar))],
      row: row,
      column: 1,
      end: size.columns
    )
    // What is typed comes first; of what is said about it as much is shown as there is room for.
    let most = prompt.isAnswered ? size.columns / 2 : size.columns
    let typed = max(12, min(Span(prompt.editor.text, aside.pen).columns + 3, most))
    let left = max(start + typed, size.columns - 1 - aside.columns)
    let isWorthwhile = !isTight && size.columns - 1 - left >= min(aside.columns, 8)
    if isWorthwhile { frame.grid.write([aside], row: row, column: left, end: size.columns - 1) }
    EditorLine(prompt.editor).draw(
      row: row,
      from: start,
      to: isWorthwhile ? left - 1 : size.columns,
      ground: .bar,
      on: &frame
    )
  }

  private var aside: Span {
    if let complaint = prompt.complaint { return Span(complaint, Pen(.error, on: .bar)) }
    if !prompt.choices.isEmpty { return Span(choices, Pen(.secondary, on: .bar)) }
    switch prompt.kind {
    case .goToTime: return Span(TimeEntry.forms, Pen(.secondary, on: .bar))
    case .search: return found(state.reader?.search)
    case .searchLibrary: return ResultsWords(state).aside
    case .filter where state.screen == .reader: return found(state.reader?.filter)
    case .filter: return Span("Enter keeps · Esc clears", Pen(.secondary, on: .bar))
    case .folder: return Span("a folder or a file; Tab completes", Pen(.secondary, on: .bar))
    case .title: return Span("empty: the source's own title", Pen(.secondary, on: .bar))
    case .exportTo: return Span("Tab completes · Enter writes", Pen(.secondary, on: .bar))
    case .note(let isKept):
      let words = isKept && prompt.editor.isEmpty ? "Enter discards the note" : "Enter keeps · Esc leaves it"
      return Span(words, Pen(prompt.editor.isEmpty && isKept ? .warning : .secondary, on: .bar))
    case .correction(let hasLines):
      let words = hasLines ? "\" / \" is a line break · Up: the original" : "Up: the original · Enter keeps"
      return Span(words, Pen(.secondary, on: .bar))
    }
  }

  /// As many as the row takes, and then how many there are.
  private var choices: String {
    let room = max(20, state.columns / 2)
    var text = ""
    for (number, name) in prompt.choices.enumerated() {
      let longer = (number == 0 ? "" : text + "  ") + SafeText.line(name)
      guard number == 0 || longer.count <= room else { return text + "  … \(prompt.choices.count)" }
      text = longer
    }
    return text
  }

  /// What has been found so far, or what else may be typed.
  private func found(_ finding: Finding?) -> Span {
    guard let reader = state.reader, let finding else {
      return Span("lit: exact  re: regex", Pen(.secondary, on: .bar))
    }
    return Span(HitCount(reader, finding).everywhere, Pen(.secondary, on: .bar))
  }
}

extension PromptState {
  /// Whether what is said beside the words matters as much as they do.
  fileprivate var isAnswered: Bool {
    if complaint != nil || !choices.isEmpty { return true }
    return switch kind {
    case .note, .correction, .title, .folder, .exportTo: false
    case .goToTime, .filter, .search, .searchLibrary: true
    }
  }
}
