import Domain

/// A range of segments, from where it was begun to where one stands.
extension ReaderState {
  /// Begins a range here, or ends the one there is; false where there is nothing to select.
  package mutating func toggleRange() -> Bool {
    guard rangeStart == nil else {
      endRange()
      return true
    }
    guard let place else { return false }
    rangeStart = place
    return true
  }

  package mutating func endRange() { rangeStart = nil }

  /// What is selected: the range, else what one stands on; side by side a range stays in its column.
  package func selection(_ page: Page) -> [Place] {
    guard let place else { return [] }
    guard let start = rangeStart else { return [place] }
    let feed = selectionFeed(page)
    var (first, last) = (start, place)
    if !feed.isOrdered(first, last) { swap(&first, &last) }
    var places = [first]
    while let current = places.last, current != last, let next = feed.next(after: current) { places.append(next) }
    return places
  }

  /// How many places are selected; a range of a million is not walked for it.
  package func selectionCount(_ page: Page) -> Int {
    guard let place else { return 0 }
    guard let start = rangeStart else { return 1 }
    let feed = selectionFeed(page)
    return abs(feed.rank(of: place) - feed.rank(of: start)) + 1
  }

  /// Whether a place is in the range that is being selected.
  package func isInRange(_ place: Place, _ page: Page) -> Bool {
    guard let start = rangeStart, let end = self.place else { return false }
    if place == start || place == end { return true }
    if page.layout.isSideBySide, place.track != end.track { return false }
    let feed = page.feed
    return feed.isOrdered(start, end)
      ? feed.isOrdered(start, place) && feed.isOrdered(place, end)
      : feed.isOrdered(end, place) && feed.isOrdered(place, start)
  }

  /// The places between two are those one passes with `j`.
  private func selectionFeed(_ page: Page) -> Feed {
    guard page.layout.isSideBySide, let track = place?.track else { return page.feed }
    return Feed(recording, view: track == .speech ? .speech : .scene)
  }
}
