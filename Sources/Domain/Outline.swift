/// What a video is about: an overview and its items, chapters or topics.
package struct Outline: Equatable, Sendable {
  /// The two ways a video is summed up.
  package enum Kind: String, CaseIterable, Sendable {
    case chapters, topics
  }

  package struct Item: Equatable, Sendable {
    package var title: String
    package var text: String
    /// Topics may have no time.
    package var start: MediaTime?
    package var end: MediaTime?

    package init(title: String, text: String = "", start: MediaTime? = nil, end: MediaTime? = nil) {
      self.title = title
      self.text = text
      self.start = start
      self.end = end
    }
  }

  package var overview: String
  package var items: [Item]

  package init(overview: String = "", items: [Item]) {
    self.overview = overview
    self.items = items
  }

  /// The last item that began at or before a time; items without a start are passed over.
  package func index(at time: MediaTime) -> Int? {
    var found: (index: Int, start: MediaTime)?
    for (index, item) in items.enumerated() {
      guard let start = item.start, start <= time else { continue }
      if let best = found, best.start > start { continue }
      found = (index, start)
    }
    return found?.index
  }
}
