package import Domain

/// What one can stand on in a view: a segment of a track, or an item of an outline.
package enum Place: Equatable, Sendable {
  case segment(Track, Int)
  case item(Int)

  package var track: Track? {
    if case .segment(let track, _) = self { return track }
    return nil
  }
}

extension Recording {
  /// Whether there is such a place.
  func has(_ place: Place, in view: View) -> Bool {
    switch place {
    case .segment(let track, let index): index < transcript(track)?.count ?? 0
    case .item(let index): index < outline(in: view)?.items.count ?? 0
    }
  }

  /// Whether what stands at a place is what stood there when the video was read before, as far as its time tells.
  func agrees(with old: Recording, on place: Place, in view: View) -> Bool {
    has(place, in: view) && time(of: place, in: view) == old.time(of: place, in: view)
  }

  /// The time of a place; topics may have none.
  package func time(of place: Place, in view: View) -> MediaTime? {
    switch place {
    case .segment(let track, let index):
      guard let transcript = transcript(track), index < transcript.count else { return nil }
      return transcript.start(index)
    case .item(let index):
      guard let outline = outline(in: view), index < outline.items.count else { return nil }
      return outline.items[index].start
    }
  }
}
