import Canvas
import State
import Text

/// Without hits: why there are none, and what can be typed.
struct ResultsAdvice {
  let state: AppState

  init(_ state: AppState) {
    self.state = state
  }

  func draw(top: Int, on frame: inout Frame) {
    var row = min(top, max(1, state.rows - 2))
    frame.cursor = Position(row: row, column: 0)
    for (text, pen) in paragraphs {
      for line in TextWrap.lines(text, width: max(1, state.columns - 4)) where row < state.rows - 1 {
        frame.grid.write(line, row: row, column: 2, end: state.columns - 1, pen: pen)
        row += 1
      }
    }
  }

  private var paragraphs: [(String, Pen)] {
    let quiet = Pen(.secondary)
    if state.library.wasRead, state.library.videos.isEmpty {
      return [(state.holdsFiles ? "There is no transcript here to search." : emptyLibrary, quiet)]
    }
    switch state.results.phase {
    case .idle: return help
    case .searching: return [("Searching…  Esc stops.", quiet)]
    case .stopped: return [("Stopped before anything was found. r searches again.", quiet)]
    case .failed: return [("The search failed; why is said below. r tries again, S asks something else.", quiet)]
    case .finished:
      // On the last row there may be no room for all of it.
      guard let remark = ResultsWords(state).remark else { return [(nothing, quiet)] }
      return [("! " + remark, Pen(.warning)), (nothing, quiet)]
    }
  }

  private var emptyLibrary: String {
    let key = state.overlay == nil ? "q" : "Esc"
    return "The library is empty: \(key) goes back to it, A adds a folder there."
  }

  private var nothing: String {
    let count = state.library.videos.count
    let place = count > 0 ? " in \(ResultsCount.words(count, "video"))" : ""
    return "No hits\(place). Fewer words find more, so does the beginning of one with a star (budg*), or another field."
  }

  /// What may be typed.
  private var help: [(String, Pen)] {
    let signs = "words  \"a phrase\"  begin*  -not  this OR that"
    let fields = "speaker: track: in: before: after: said: seen: near: re: lit:"
    return [
      ("All videos are searched as one types: speech, scene, chapters, topics, titles, notes.", Pen(.secondary)),
      (signs, Pen(.key)), (fields, Pen(.key)),
    ]
  }
}
