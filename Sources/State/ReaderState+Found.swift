import Domain
package import Search

/// Coming from a search of everything.
extension ReaderState {
  /// Shows what was found a third down the page, in the view of its layer; false where that is not read yet.
  package mutating func show(_ found: FoundMoment, columns: Int, rows: Int) -> Bool {
    if let view = View(found.layer) { show(view) }
    let page = page(columns: columns, rows: rows)
    guard let target = place(of: found) else {
      if let start = found.start { stand(at: start, rows: page.layout.bodyRows) }
      return !recording.isPartial
    }
    stand(on: target)
    scroll(to: page.layout.bodyRows / 3)
    return true
  }

  /// The very place, as long as it is still there; else what its time tells.
  private func place(of found: FoundMoment) -> Place? {
    switch found.layer {
    case .speech, .scene:
      guard let track = found.layer.track, let transcript = recording.transcript(track) else { return nil }
      guard found.index < transcript.count, transcript.start(found.index) == found.start else { return nil }
      return .segment(track, found.index)
    case .chapters, .topics:
      // An overview is counted behind the last item, and is read from the first on.
      guard let items = recording.outline(in: view)?.items, !items.isEmpty else { return nil }
      return .item(found.index < items.count ? found.index : 0)
    case .title: return feed.first
    case .note: return nil
    }
  }
}

extension View {
  /// The view that shows a layer; nil for what every view shows.
  fileprivate init?(_ layer: Layer) {
    switch layer {
    case .speech: self = .speech
    case .scene: self = .scene
    case .chapters: self = .chapters
    case .topics: self = .topics
    case .title, .note: return nil
    }
  }
}
