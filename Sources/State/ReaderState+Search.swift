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

  /// Remembers where one is, so that giving up a search returns to it.
  package mutating func beginSearch() {
    origin = Origin(view: view, clock: clock, place: place, anchorRow: anchorRow)
  }

  /// Returns to where the search began, and forgets it.
  package mutating func abandonSearch() {
    search = nil
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

  /// Whether a search is being typed.
  package var isTyping: Bool { origin?.isKept == false }

  /// Shows a search that has just begun.
  package mutating func show(_ finding: Finding?) {
    search = finding
    if finding == nil { returnToOrigin() }
  }

  /// Takes what was found in a track; a search being typed shows its first hit from where it began.
  package mutating func found(_ result: SearchResult, in track: Track, rows: Int) {
    search?.found(result, in: track)
    guard let origin, view == origin.view, isSearched else { return }
    if let hit = hit(from: origin.place, forward: true, orHere: true)?.place {
      showHit(hit, rows: rows)
    } else {
      returnToOrigin()
    }
    if origin.isKept { keepSearch() }
  }

  /// Goes to the next hit or the one before.
  package mutating func moveToHit(forward: Bool, rows: Int) -> HitMove {
    guard let hit = hit(from: place, forward: forward, orHere: false) else { return .noHits }
    recordJump()
    showHit(hit.place, rows: rows)
    return hit.isWrapped ? .wrapped : .moved
  }

  /// Whether all that this view shows was searched.
  package var isSearched: Bool { search?.count(in: view, of: recording) != nil }

  /// Which hit of this view one stands on, counted from one, and how many there are.
  package func position(in finding: Finding) -> (number: Int?, count: Int)? {
    guard let count = finding.count(in: view, of: recording) else { return nil }
    guard let place, finding.has(place, in: view) else { return (nil, count) }
    return (hits(before: place, finding) + 1, count)
  }

  /// How many hits there are in what this view does not show.
  package func elsewhere(_ finding: Finding) -> [(view: View, count: Int)] {
    [View.speech, .scene].compactMap { other in
      guard let track = other.track, !view.tracks.contains(track), recording.has(other) else { return nil }
      guard let count = finding.count(in: other, of: recording), count > 0 else { return nil }
      return (other, count)
    }
  }

  private func hits(before place: Place, _ finding: Finding) -> Int {
    switch place {
    case .item(let index):
      return view.outline.flatMap { finding.items[$0] }?.firstIndex(of: index) ?? 0
    case .segment(let track, let index):
      let own = finding.hits(track)?.position(from: index) ?? 0
      guard view == .both, let others = finding.hits(track.other) else { return own }
      return own + others.position(from: Feed(recording, view: .both).border(of: track, index))
    }
  }

  private func hit(from start: Place?, forward: Bool, orHere: Bool) -> (place: Place, isWrapped: Bool)? {
    guard let search else { return nil }
    if let start, orHere, search.has(start, in: view) { return (start, false) }
    let hits = Feed(recording, view: view, only: search)
    if let start, let next = forward ? hits.next(after: start) : hits.previous(before: start) { return (next, false) }
    return (forward ? hits.first : hits.last).map { ($0, true) }
  }

  private mutating func showHit(_ place: Place, rows: Int) {
    stand(on: place)
    focusOutline(false)
    scroll(to: rows / 3)
  }

  private mutating func returnToOrigin() {
    guard let origin, origin.view == view else { return }
    put(place: origin.place, clock: origin.clock, row: origin.anchorRow)
  }

  // MARK: Filtering

  /// Shows only what matches, or everything again; the moment stays.
  package mutating func setFilter(_ finding: Finding?) {
    filter = finding
    settleFilter()
  }

  /// Takes what of a track matches.
  package mutating func filtered(_ result: SearchResult, in track: Track) {
    filter?.found(result, in: track)
    settleFilter()
  }

  private mutating func settleFilter() {
    endRange()
    // Until all was searched, everything stays in sight.
    put(place: feed.nearest(to: place, at: clock), clock: clock, row: anchorRow)
  }
}
