import Commands

extension Context {
  /// Where it is, as the end of a sentence.
  var place: String {
    switch self {
    case .global: "everywhere"
    case .library: "in the library"
    case .reader: "in a video"
    case .results: "in the results of a search"
    case .notes: "in the notes"
    }
  }
}

extension CommandInfo {
  /// Where it works, where that is not everywhere.
  var places: String { contexts.map(\.place).joined(separator: " and ") }
}
