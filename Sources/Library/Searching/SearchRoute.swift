import Clients
import Domain
import Search

/// How a question is answered: by the index alone, by reading what the index names, or by reading everything.
struct SearchRoute {
  let source: any HitSource
  /// Whether the rows are hits as they are.
  let isExact: Bool
  /// The half of a question across the tracks that is asked for video by video.
  let other: IndexQuestion?
  /// Whether the index may take long before it names the first row, because many words begin alike.
  private(set) var isSlow = false

  /// Where fewer than one row in so many is asked for, the index is asked video by video.
  private static let sparse: Int64 = 8

  /// The extras are found anyway, whatever the index says; all videos are in order.
  init(
    _ query: LibraryQuery,
    _ catalog: Catalog,
    _ connection: Connection,
    _ videos: [Int],
    extras: [Int]
  ) throws(LibraryError) {
    let scope = SearchRoute.layersOfSpeakers(query.scope)
    let maker = Maker(catalog: catalog, connection: connection, videos: videos, extras: extras)
    switch query.ask {
    case .nothing:
      (source, isExact, other) = (ListSource([]), true, nil)
    case .everything:
      (source, isExact, other) = (WholeSource(catalog, videos, scope), false, nil)
    case .text(let condition):
      guard let expression = MatchExpression(condition, in: scope) else {
        (source, isExact, other) = (WholeSource(catalog, videos, scope), false, nil)
        return
      }
      isExact = expression.isExact && scope.speakers.isEmpty
      source = expression.hasLayers ? maker.source(expression) : ListSource(extras)
      isSlow = expression.hasPrefix
      other = nil
    case .together(let first, let second, _):
      (source, other) = try maker.sources(first, second)
      isExact = false
    }
  }

  /// Only segments are said by somebody.
  private static func layersOfSpeakers(_ scope: LibraryQuery.Scope) -> LibraryQuery.Scope {
    guard !scope.speakers.isEmpty else { return scope }
    var scope = scope
    let layers = [.speech, .scene].filter { scope.has($0) }
    // Nowhere is not everywhere.
    scope.layers = layers.isEmpty ? [.title] : Set(layers)
    return scope
  }

  private struct Maker {
    let catalog: Catalog
    let connection: Connection
    let videos: [Int]
    let extras: [Int]

    func source(_ expression: MatchExpression) -> any HitSource {
      let question = IndexQuestion(connection: connection, expression: expression)
      let asked = videos.count == catalog.videos.count ? .max : catalog.rowCount(of: videos)
      let all = catalog.spans.last.map { $0.firstRow + $0.length } ?? 0
      guard asked >= all / SearchRoute.sparse else { return ChosenSource(question, catalog, videos) }
      return IndexSource(question, catalog, videos, extras: extras)
    }

    /// The side with fewer hits leads, as long as there must be any of it.
    func sources(
      _ first: LibraryQuery.Side,
      _ second: LibraryQuery.Side
    ) throws(LibraryError) -> (any HitSource, IndexQuestion?) {
      let (here, there) = (question(first), question(second))
      if let there, !second.isAbsent {
        guard let here else { return (source(there.expression), nil) }
        if try !here.isRare(), try there.isRare() { return (source(there.expression), here) }
      }
      guard let here else { return (WholeSource(catalog, videos, LibraryQuery.Scope(layers: [first.layer])), there) }
      return (source(here.expression), there)
    }

    private func question(_ side: LibraryQuery.Side) -> IndexQuestion? {
      MatchExpression(side.condition, in: LibraryQuery.Scope(layers: [side.layer]))
        .map { IndexQuestion(connection: connection, expression: $0) }
    }
  }
}

extension LibraryQuery.Scope {
  fileprivate init(layers: Set<Layer>) {
    self.init()
    self.layers = layers
  }
}
