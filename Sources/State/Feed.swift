package import Domain
import Search

/// The order in which a view lays out its places.
///
/// Nothing is numbered beforehand: a step costs at most a binary search.
package struct Feed: Sendable {
  package let recording: Recording
  package let view: View
  /// What alone is shown; nil is everything.
  private let only: Finding?

  package init(_ recording: Recording, view: View, only: Finding? = nil) {
    self.recording = recording
    self.view = view
    self.only = only
  }

  /// Whether everything is shown.
  package var isWhole: Bool { only == nil }

  package var first: Place? {
    switch view {
    case .speech, .scene: view.track.flatMap { shown($0, from: 0) }
    case .both: earlier(shown(.speech, from: 0), shown(.scene, from: 0))
    case .chapters, .topics: shownItem(from: 0)
    }
  }

  package var last: Place? {
    switch view {
    case .speech, .scene: view.track.flatMap { shown($0, upTo: .max) }
    case .both: later(shown(.speech, upTo: .max), shown(.scene, upTo: .max))
    case .chapters, .topics: shownItem(upTo: .max)
    }
  }

  package func next(after place: Place) -> Place? {
    switch place {
    case .item(let index):
      return shownItem(from: index + 1)
    case .segment(let track, let index):
      let own = shown(track, from: index + 1)
      guard view == .both else { return own }
      return earlier(own, shown(track.other, from: border(of: track, index)))
    }
  }

  package func previous(before place: Place) -> Place? {
    switch place {
    case .item(let index):
      return shownItem(upTo: index - 1)
    case .segment(let track, let index):
      let own = shown(track, upTo: index - 1)
      guard view == .both else { return own }
      return later(own, shown(track.other, upTo: border(of: track, index) - 1))
    }
  }

  /// A place many steps away in one go; nil where steps must be taken one by one.
  package func place(_ steps: Int, from place: Place) -> Place? {
    switch place {
    case .item(let index):
      return isWhole && itemCount > 0 ? .item(min(max(0, index + steps), itemCount - 1)) : nil
    case .segment(let track, let index):
      guard view != .both, let transcript = recording.transcript(track), !transcript.isEmpty else { return nil }
      guard let hits = only?.hits(track) else {
        return .segment(track, min(max(0, index + steps), transcript.count - 1))
      }
      guard hits.count > 0 else { return nil }
      return .segment(track, hits[min(max(0, hits.position(from: index) + steps), hits.count - 1)])
    }
  }

  /// Where a moment is in this view: what began last, or the first of all.
  package func place(at time: MediaTime) -> Place? {
    switch view {
    case .speech, .scene:
      return view.track.flatMap { place(at: time, on: $0) }
    case .both:
      return later(place(at: time, on: .speech, orFirst: false), place(at: time, on: .scene, orFirst: false)) ?? first
    case .chapters, .topics:
      return recording.outline(in: view)?.index(at: time).flatMap { shownItem(upTo: $0) } ?? first
    }
  }

  /// Where a moment is on one track.
  package func place(at time: MediaTime, on track: Track, orFirst: Bool = true) -> Place? {
    guard let transcript = recording.transcript(track), let index = transcript.index(at: time) else { return nil }
    // The very segment where it is shown, else what is shown before it.
    let began =
      transcript.start(index) <= time ? shown(track, from: index, upTo: index) ?? shown(track, upTo: index) : nil
    return began ?? (orFirst ? shown(track, from: 0) : nil)
  }

  /// A place if it is shown, else where the moment is.
  package func nearest(to place: Place?, at time: MediaTime) -> Place? {
    guard let place, isShown(place) else { return self.place(at: time) }
    return place
  }

  /// How many shown places stand before one.
  package func rank(of place: Place) -> Int {
    switch place {
    case .item(let index):
      return (view.outline.flatMap { only?.items[$0] })?.position(from: index) ?? index
    case .segment(let track, let index):
      let own = shownCount(track, before: index)
      return view == .both ? own + shownCount(track.other, before: border(of: track, index)) : own
    }
  }

  private func shownCount(_ track: Track, before index: Int) -> Int {
    only?.hits(track)?.position(from: index) ?? index
  }

  /// How many segments of the other track stand before a segment of this one.
  ///
  /// At the same time a scene stands before what is said in it.
  package func border(of track: Track, _ index: Int) -> Int {
    guard let own = recording.transcript(track), let other = recording.transcript(track.other) else { return 0 }
    let time = own.start(index)
    return track.other == .scene ? other.firstIndex(startingAfter: time) : other.firstIndex(startingAt: time)
  }

  /// Whether one place stands before another, or is it.
  package func isOrdered(_ a: Place, _ b: Place) -> Bool {
    switch (a, b) {
    case (.item(let first), .item(let second)): return first <= second
    case (.segment(let track, let first), .segment(let other, let second)) where track == other: return first <= second
    default: return precedes(a, b)
    }
  }

  private func isShown(_ place: Place) -> Bool {
    guard recording.has(place, in: view) else { return false }
    guard let only else { return true }
    if case .segment(let track, _) = place, only.hits(track) == nil { return true }
    return only.has(place, in: view)
  }

  // MARK: Steps

  private var itemCount: Int {
    recording.outline(in: view)?.items.count ?? 0
  }

  /// The first shown segment that does not stand before an index.
  private func shown(_ track: Track, from index: Int, upTo limit: Int = .max) -> Place? {
    guard let transcript = recording.transcript(track) else { return nil }
    let last = min(limit, transcript.count - 1)
    guard let hits = only?.hits(track) else { return index <= last ? .segment(track, index) : nil }
    let rank = hits.position(from: index)
    return rank < hits.count && hits[rank] <= last ? .segment(track, hits[rank]) : nil
  }

  /// The last shown segment that does not stand behind an index.
  private func shown(_ track: Track, upTo index: Int) -> Place? {
    guard let transcript = recording.transcript(track), index >= 0 else { return nil }
    let index = min(index, transcript.count - 1)
    guard let hits = only?.hits(track) else { return index >= 0 ? .segment(track, index) : nil }
    let rank = hits.position(from: index + 1)
    return rank > 0 ? .segment(track, hits[rank - 1]) : nil
  }

  private func shownItem(from index: Int) -> Place? {
    (max(0, index)..<max(0, index, itemCount)).first { isShown(.item($0)) }.map { .item($0) }
  }

  private func shownItem(upTo index: Int) -> Place? {
    guard index >= 0 else { return nil }
    return (0..<min(index, itemCount - 1) + 1).last { isShown(.item($0)) }.map { .item($0) }
  }

  // MARK: Order

  private func earlier(_ a: Place?, _ b: Place?) -> Place? {
    guard let a, let b else { return a ?? b }
    return precedes(a, b) ? a : b
  }

  private func later(_ a: Place?, _ b: Place?) -> Place? {
    guard let a, let b else { return a ?? b }
    return precedes(a, b) ? b : a
  }

  private func precedes(_ a: Place, _ b: Place) -> Bool {
    guard let first = recording.time(of: a, in: view), let second = recording.time(of: b, in: view) else { return true }
    if first != second { return first < second }
    return a.track == .scene && b.track == .speech
  }
}
