import Commands
import Domain
import Search
import State

/// Searching the whole library, and going through what was found.
extension AppModel {
  /// What the results were when one began to type, and whether one was there already.
  struct BeforeTyping {
    var results: ResultsModel.Left
    var isHere: Bool
  }

  /// Asks for words, or looks for those that were given.
  func searchLibrary(_ argument: String) {
    // Whoever types does not wait for a video any more.
    isReaderAwaited = false
    beforeTyping = BeforeTyping(results: results.left, isHere: shell.screen == .results)
    go(to: .results)
    guard argument.isEmpty else {
      _ = lookEverywhere(for: argument)
      keepLibrarySearch(argument)
      return
    }
    let text = results.state.query?.text ?? shell.librarySearches.last ?? ""
    shell.overlay = .prompt(PromptState(.searchLibrary, text: text))
    if results.state.query == nil { _ = lookEverywhere(for: text) } else { results.lookAgain() }
  }

  /// Looks for what was typed so far; whatever it is, something can be made of it.
  func lookEverywhere(for text: String) -> String? {
    results.look(for: .words(text, isOpen: true))
    return nil
  }

  /// The list has the keys; nothing typed is nothing asked.
  func keepLibrarySearch(_ text: String) {
    guard text.contains(where: { !$0.isWhitespace }) else {
      abandonLibrarySearch()
      return
    }
    beforeTyping = nil
    shell.librarySearches.removeAll { $0 == text }
    shell.librarySearches.append(text)
    if shell.librarySearches.count > 100 { shell.librarySearches.removeFirst() }
  }

  /// Everything is as it was before one began to type.
  func abandonLibrarySearch() {
    guard let before = beforeTyping else { return }
    beforeTyping = nil
    results.takeUp(before.results)
    if !before.isHere { goBack() }
  }

  func settleResults() {
    let listRows = ResultsLayout(results.state, columns: shell.columns, rows: shell.rows).listRows
    results.change { $0.settle(listRows: listRows) }
  }

  func searchLibraryAgain() {
    if !results.lookAgain() { tell("nothing was searched yet; S searches") }
  }

  // MARK: Moving

  func pageResults(down: Bool, half: Bool) {
    let rows = ResultsLayout(results.state, columns: shell.columns, rows: shell.rows).listRows
    let steps = max(1, half ? rows / 2 : rows - 1)
    results.change { $0.move(by: down ? steps : -steps) }
  }

  func jumpResult(toVideo: Bool, forward: Bool) {
    let isMoved = results.change { toVideo ? $0.jumpVideo(forward: forward) : $0.jumpHit(forward: forward) }
    guard !isMoved else { return }
    let edge = forward ? "last" : "first"
    tell(results.state.rows.isEmpty ? "there are no hits here" : "this is the \(edge) \(toVideo ? "video" : "hit")")
  }

  /// Whether the words are being typed: what is found can be gone through meanwhile.
  var isSearchingLibrary: Bool {
    if case .prompt(let prompt)? = shell.overlay { prompt.kind == .searchLibrary } else { false }
  }

  /// A click selects; on what is selected it opens.
  func clickResults(row: Int) {
    let layout = ResultsLayout(results.state, columns: shell.columns, rows: shell.rows)
    guard let target = layout.row(at: row, in: results.state) else { return }
    if !results.change({ $0.select(row: target) }) { perform(.open) }
  }

  // MARK: Reading

  /// A hit that is to be shown as soon as its video is there.
  struct Arrival {
    let found: FoundMoment
    let query: Query?
    /// Where one stood while the hit was not read yet.
    var clock: MediaTime?
    var isMarked = false

    /// The version of the track it stands in, where that is not the one that is shown.
    var version: Int64? { found.version }
  }

  /// Opens the hit one stands on, with all of its kind marked.
  func openResult() {
    guard let video = results.state.selectedVideo, let found = results.state.hitToOpen else {
      tell("there is no hit here to open")
      return
    }
    let query = results.state.query?.inOneText(found.layer)
    let time = found.layer == .title ? .zero : found.start
    open(Moment(video: video.id, time: time), showing: Arrival(found: found, query: query))
  }

  /// Shows the hit one came for, unless one has moved on meanwhile.
  func arrive(isWhole: Bool) {
    guard var arrival, let clock = reader.state?.clock else { return }
    let (columns, rows) = (shell.columns, shell.rows)
    let isHere = arrival.clock.map { $0 == clock || isMeant(clock, arrival.found) } ?? true
    let isShown = isHere && reader.change { $0.show(arrival.found, columns: columns, rows: rows) } == true
    if !arrival.isMarked || reader.state?.search == nil { mark(arrival.query) }
    (arrival.clock, arrival.isMarked) = (reader.state?.clock, true)
    self.arrival = isShown || isWhole ? nil : arrival
  }

  /// Marks what was looked for everywhere, so that n goes on from hit to hit.
  private func mark(_ query: Query?) {
    guard let query else {
      reader.stopLooking(for: .search)
      reader.change { $0.show(nil) }
      return
    }
    _ = reader.look(for: query, as: .search, size: (shell.columns, shell.rows))
  }

  /// Whether one stands at the second of a hit.
  private func isMeant(_ clock: MediaTime, _ found: FoundMoment) -> Bool {
    found.start.map { $0.milliseconds / 1000 == clock.milliseconds / 1000 } ?? false
  }
}
