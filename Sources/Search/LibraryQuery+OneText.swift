package import Domain

extension LibraryQuery {
  /// The same asked of the texts of one video, to go from hit to hit where one of a layer is read.
  ///
  /// Nothing where every text is a hit.
  package func inOneText(_ layer: Layer) -> Query? {
    switch ask {
    case .everything, .nothing:
      return nil
    case .text(let condition):
      return Query(text: text, condition: condition, scope: scope)
    case .together(let first, let second, _):
      guard let side = [first, second].first(where: { $0.layer == layer && !$0.isAbsent }) else { return nil }
      var scope = scope
      scope.layers = [layer]
      // Nobody in particular says what is seen.
      if layer == .scene { scope.speakers = [] }
      return Query(text: text, condition: side.condition, scope: scope)
    }
  }
}
