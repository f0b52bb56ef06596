package import Domain

/// The order in which a view lays out its places.
///
/// Nothing is numbered beforehand: a step costs at most a binary search.
package struct Feed: Sendable {
  package let recording: Recording
  package let view: View

  package init(_ recording: Recording, view: View) {
    self.recording = recording
    self.view = view
  }

  package var first: Place? {
    switch view {
    case .speech, .scene: view.track.flatMap { edge($0, atEnd: false) }
    case .both: earlier(edge(.speech, atEnd: false), edge(.scene, atEnd: false))
    case .chapters, .topics: itemCount > 0 ? .item(0) : nil
    }
  }

  package var last: Place? {
    switch view {
    case .speech, .scene: view.track.flatMap { edge($0, atEnd: true) }
    case .both: later(edge(.speech, atEnd: true), edge(.scene, atEnd: true))
    case .chapters, .topics: itemCount > 0 ? .item(itemCount - 1) : nil
    }
  }

  package func next(after place: Place) -> Place? {
    switch place {
    case .item(let index):
      return index + 1 < itemCount ? .item(index + 1) : nil
    case .segment(let track, let index):
      let own = step(track, index + 1)
      guard view == .both else { return own }
      return earlier(own, neighbour(of: track, index, isAfter: true))
    }
  }

  package func previous(before place: Place) -> Place? {
    switch place {
    case .item(let index):
      return index > 0 ? .item(index - 1) : nil
    case .segment(let track, let index):
      let own = step(track, index - 1)
      guard view == .both else { return own }
      return later(own, neighbour(of: track, index, isAfter: false))
    }
  }

  /// A place many steps away in one go; nil where steps must be taken one by one.
  package func place(_ steps: Int, from place: Place) -> Place? {
    switch place {
    case .item(let index):
      return itemCount > 0 ? .item(min(max(0, index + steps), itemCount - 1)) : nil
    case .segment(let track, let index):
      guard view != .both, let transcript = recording.transcript(track), !transcript.isEmpty else { return nil }
      return .segment(track, min(max(0, index + steps), transcript.count - 1))
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
      return recording.outline(in: view)?.index(at: time).map { .item($0) } ?? first
    }
  }

  /// Where a moment is on one track.
  package func place(at time: MediaTime, on track: Track, orFirst: Bool = true) -> Place? {
    guard let transcript = recording.transcript(track), let index = transcript.index(at: time) else { return nil }
    if !orFirst, transcript.start(index) > time { return nil }
    return .segment(track, index)
  }

  private var itemCount: Int {
    recording.outline(in: view)?.items.count ?? 0
  }

  private func edge(_ track: Track, atEnd: Bool) -> Place? {
    guard let transcript = recording.transcript(track), !transcript.isEmpty else { return nil }
    return .segment(track, atEnd ? transcript.count - 1 : 0)
  }

  private func step(_ track: Track, _ index: Int) -> Place? {
    guard let transcript = recording.transcript(track), index >= 0, index < transcript.count else { return nil }
    return .segment(track, index)
  }

  /// The segment of the other track that stands next to one of this track.
  ///
  /// At the same time a scene stands before what is said in it.
  private func neighbour(of track: Track, _ index: Int, isAfter: Bool) -> Place? {
    guard let own = recording.transcript(track), let other = recording.transcript(track.other) else { return nil }
    let time = own.start(index)
    let sameTimeComesBefore = track.other == .scene
    let border =
      sameTimeComesBefore
      ? other.firstIndex(startingAfter: time)
      : other.firstIndex(startingAt: time)
    return step(track.other, isAfter ? border : border - 1)
  }

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
