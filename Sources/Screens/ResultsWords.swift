import Canvas
import Domain
import Search
import State
import Text

/// What the last row says of a search of everything.
struct ResultsWords {
  let state: AppState

  init(_ state: AppState) {
    self.state = state
  }

  private var results: ResultsState { state.results }

  /// Where one stands, and what one should know of the answer.
  var position: [Span] {
    if case .failed(let why) = results.phase {
      return [Span("error: ", Pen(.error, on: .bar, strong: true)), Span(why, Pen(.error, on: .bar))]
    }
    var spans = [Span(ResultsCount(results).position, Pen(.text, on: .bar, strong: true))]
    if state.columns >= 60, !details.isEmpty { spans.append(Span("  " + details, Pen(.secondary, on: .bar))) }
    if results.phase == .searching { spans.append(Span("  searching…", Pen(.secondary, on: .bar))) }
    if let remark {
      spans.append(Span("  ! ", Pen(.warning, on: .bar, strong: true)))
      spans.append(Span(remark, Pen(.warning, on: .bar)))
    }
    return spans.filter { !$0.text.isEmpty }
  }

  /// Beside the words that are being typed.
  var aside: Span {
    if case .failed(let why) = results.phase { return Span(why, Pen(.error, on: .bar)) }
    if let remark { return Span(remark, Pen(.warning, on: .bar)) }
    return Span(state.columns < 60 ? "Esc back" : "Enter to the hits · Esc back", Pen(.secondary, on: .bar))
  }

  /// What the letter of the hit means, and of a video what its strip shows.
  private var details: String {
    if let hit = results.selectedHit { return hit.layer.rawValue }
    guard let video = results.selectedVideo, results.hitToOpen != nil else { return "" }
    return SpreadWords.text(video.spread)
  }

  /// What one should know of the answer.
  var remark: String? {
    (results.query?.remark ?? (results.isStale ? nil : results.findings.remark)).map(SafeText.line)
  }
}
