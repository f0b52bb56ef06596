package import Domain
package import Search

/// What was looked for in a video, and where it is.
package struct Finding: Sendable {
  package let query: Query
  /// What was found in each track; one that is not here is still being searched.
  package private(set) var results: [Track: SearchResult] = [:]
  /// The items of the outlines that have it.
  package private(set) var items: [Outline.Kind: Hits]

  package init(_ query: Query, in recording: Recording) throws(SearchProblem) {
    let finder = try Finder(query)
    var items: [Outline.Kind: Hits] = [:]
    for kind in Outline.Kind.allCases {
      let all = Finding.isAsked(query, of: Layer(kind)) ? recording.outline(kind)?.items ?? [] : []
      let found = all.indices.filter { finder.matches(all[$0].title) || finder.matches(all[$0].text) }
      items[kind] = Hits(found.map { Int32(clamping: $0) })
    }
    self.query = query
    self.items = items
  }

  /// Whether what stands in a layer counts; nobody in particular says what stands in an outline.
  package static func isAsked(_ query: Query, of layer: Layer) -> Bool {
    guard let scope = query.scope else { return true }
    return scope.has(layer) && (layer.track != nil || scope.speakers.isEmpty)
  }

  /// The same among what a filter shows.
  func limited(to filter: Finding?) -> Finding {
    guard let filter else { return self }
    var limited = self
    for (track, result) in results {
      if let shown = filter.hits(track) { limited.results[track] = result.limited(to: shown) }
    }
    for (kind, hits) in items {
      if let shown = filter.items[kind] { limited.items[kind] = hits.common(with: shown) }
    }
    return limited
  }

  /// As it was typed.
  package var text: String { query.text }

  package mutating func found(_ result: SearchResult, in track: Track) {
    results[track] = result
  }

  package func hits(_ track: Track) -> Hits? { results[track]?.hits }

  /// What a person should know of what was asked or answered.
  package var remark: String? {
    results.values.compactMap(\.remark).first ?? query.remark
  }

  /// Whether all tracks were searched.
  package func isWhole(of recording: Recording) -> Bool {
    Track.allCases.allSatisfy { recording.transcript($0) == nil || results[$0] != nil }
  }

  /// How many there are in a view; nil as long as not all of it was searched.
  package func count(in view: View, of recording: Recording) -> Int? {
    if let kind = view.outline { return items[kind]?.count ?? 0 }
    var total = 0
    for track in view.tracks where recording.transcript(track) != nil {
      guard let hits = hits(track) else { return nil }
      total += hits.count
    }
    return total
  }

  /// Whether a place is a hit.
  package func has(_ place: Place, in view: View) -> Bool {
    switch place {
    case .segment(let track, let index): hits(track)?.position(of: index) != nil
    case .item(let index): view.outline.flatMap { items[$0] }?.position(of: index) != nil
    }
  }
}

extension Finder {
  func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches($0) }
  }
}
