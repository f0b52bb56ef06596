package import Canvas
import Commands
package import State

/// The whole screen as a picture of the state: the same state gives the same frame, and nothing else happens.
package func draw(_ state: AppState) -> Frame {
  let size = Size(columns: state.columns, rows: state.rows)
  guard !state.isTooSmall else { return drawTooSmall(size) }
  var frame = Frame(grid: Grid(size: size, hasRules: !state.isPlain))
  switch state.screen {
  case .library: LibraryScreen(state).draw(on: &frame)
  case .results: ResultsScreen(state).draw(on: &frame)
  case .notes: NotesScreen(state).draw(on: &frame)
  case .reader: ReaderScreen(state).draw(on: &frame)
  }
  StatusBar(state).draw(on: &frame)
  switch state.overlay {
  case .menu(let menu): MenuBox(menu, state).draw(on: &frame)
  case .prompt(let prompt): PromptLine(prompt, state).draw(on: &frame)
  case .question(let question): QuestionLine(question).draw(on: &frame)
  case .card(let top): CardBox(state, top: top).draw(on: &frame)
  case nil: break
  }
  if !state.pending.isEmpty { PrefixBox(state).draw(on: &frame) }
  return frame
}

/// Smaller than anything can be read in: what is needed, in as many words as fit.
private func drawTooSmall(_ size: Size) -> Frame {
  var frame = Frame(grid: Grid(size: size))
  let lines = ["too small:", "\(AppState.smallest.columns)x\(AppState.smallest.rows) needed"]
  for (row, line) in lines.enumerated() {
    frame.grid.write(line, row: row, column: 0, end: size.columns, pen: Pen(.warning), ellipsis: false)
  }
  return frame
}
