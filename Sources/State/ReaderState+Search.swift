package import Domain
package import Search

/// Searching, and showing only what matches.
extension ReaderState {
  /// Whether there was a next hit, and how it was reached.
  package enum HitMove: Equatable, Sendable {
    case moved
    /// Behind the last comes the first, before the first the last.
    case wrapped
    case noHits
  }

  /// Remembers where one is, so that giving up what is being typed returns to it.
  ///
  /// What is found is looked for from here on, or back from here.
  package mutating func beginTyping(isBackward: Bool = false) {
    origin = Origin(view: view, clock: clock, place: place, anchorRow: anchorRow, isBackward: isBackward)
  }

  /// Returns to where one was when the search began, and forgets it.
  package mutating func abandonSearch() {
    searched = nil
    returnToOrigin()
    origin = nil
  }

  /// Keeps what was found, or will be; `<` goes back to where the search began.
  package mutating func keepSearch() {
    guard isSearched, let origin else {
      self.origin?.isKept = true
      return
    }
    if origin.place != place { recordJump(from: origin) }
    self.origin = nil
  }

  /// Whether something is being typed.
  package var isTyping: Bool { origin?.isKept == false }

  /// What is looked for, with its hits among what is shown.
  package var search: Finding? { searchShown }

  /// Shows a search that has just begun, or none any more.
  package mutating func show(_ finding: Finding?) {
    searched = finding
    if finding == nil { returnToOrigin() }
  }

  /// Takes what was found in a track; a search being typed shows its first hit from where it began.
  package mutating func found(_ result: SearchResult, in track: Track, columns: Int, rows: Int) {
    searched?.found(result, in: track)
    guard let origin else { return }
    guard view == origin.view else {
      // Whoever kept the search and went to another view is not called back.
      if origin.isKept { self.origin = nil }
      return
    }
    guard isSearched else { return }
    if let hit = hit(from: origin.place, forward: !origin.isBackward, orHere: true)?.place {
      showHit(hit, columns: columns, rows: rows)
    } else {
      returnToOrigin()
    }
    if origin.isKept { keepSearch() }
  }

  /// Goes to the next hit or the one before.
  package mutating func moveToHit(forward: Bool, columns: Int, rows: Int) -> HitMove {
    guard let hit = hit(from: place, forward: forward, orHere: false) else { return .noHits }
    recordJump()
    showHit(hit.place, columns: columns, rows: rows)
    return hit.isWrapped ? .wrapped : .moved
  }

  /// Whether all that this view shows was searched.
  package var isSearched: Bool { search?.count(in: view, of: recording) != nil }

  /// Which hit of this view one stands on, counted from one, and how many there are.
  package func position(in finding: Finding) -> (number: Int?, count: Int)? {
    guard let count = finding.count(in: view, of: recording) else { return nil }
    guard let place, finding.has(place, in: view) else { return (nil, count) }
    return (Feed(recording, view: view, only: finding).rank(of: place) + 1, count)
  }

  /// How many hits there are in what this view does not show.
  package func elsewhere(_ finding: Finding) -> [(view: View, count: Int)] {
    [View.speech, .scene].compactMap { other in
      guard let track = other.track, !view.tracks.contains(track), recording.has(other) else { return nil }
      guard let count = finding.count(in: other, of: recording), count > 0 else { return nil }
      return (other, count)
    }
  }

  private func hit(from start: Place?, forward: Bool, orHere: Bool) -> (place: Place, isWrapped: Bool)? {
    guard let search else { return nil }
    if let start, orHere, search.has(start, in: view) { return (start, false) }
    let hits = Feed(recording, view: view, only: search)
    if let start, let next = forward ? hits.next(after: start) : hits.previous(before: start) { return (next, false) }
    return (forward ? hits.first : hits.last).map { ($0, true) }
  }

  /// Shows a hit a third down the page; of a place taller than the page the line that has it.
  private mutating func showHit(_ place: Place, columns: Int, rows: Int) {
    stand(on: place)
    focusOutline(false)
    let page = page(columns: columns, rows: rows)
    let line = page.block(page.anchor(of: place)).height > page.layout.bodyRows ? lineOfHit(in: place, page) : 0
    scroll(to: page.layout.bodyRows / 3 - line)
  }

  /// The line of a segment that has the first of what is looked for.
  private func lineOfHit(in place: Place, _ page: Page) -> Int {
    guard case .segment(let track, let index) = place, let transcript = recording.transcript(track),
      let finder = search.flatMap({ try? Finder($0.query) }),
      let hit = transcript.withBytes(of: index, { finder.ranges($0).first })
    else { return 0 }
    let block = page.block(page.anchor(of: place))
    let line = page.lines(track, index).lastIndex { $0.lowerBound <= hit.lowerBound } ?? 0
    return block.lead + block.heading + line
  }

  private mutating func returnToOrigin() {
    guard let origin, origin.view == view else { return }
    put(place: origin.place, clock: origin.clock, row: origin.anchorRow)
  }

  // MARK: Filtering

  /// Shows only what matches, or everything again.
  ///
  /// While it is being typed, the moment one began at decides where one stands.
  package mutating func setFilter(_ finding: Finding?) {
    filter = finding
    settleFilter()
  }

  /// Takes what of a track matches.
  package mutating func filtered(_ result: SearchResult, in track: Track) {
    filter?.found(result, in: track)
    settleFilter()
  }

  /// Nothing is being typed any more; one stands where one is.
  package mutating func endTyping() { origin = nil }

  /// Shows everything again, where one was.
  package mutating func abandonFilter() {
    filter = nil
    returnToOrigin()
    origin = nil
  }

  private mutating func settleFilter() {
    endRange()
    let before = origin ?? Origin(view: view, clock: clock, place: place, anchorRow: anchorRow)
    // Until all was searched, everything stays in sight.
    put(place: feed.nearest(to: before.place, at: before.clock), clock: before.clock, row: before.anchorRow)
    if let place { stand(on: place) }
  }
}
