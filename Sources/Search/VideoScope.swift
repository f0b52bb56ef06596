package import Domain
import Text

/// Which videos a question is about, by what a list shows of them; for one thread at a time.
package final class VideoScope {
  private let scope: LibraryQuery.Scope
  /// One for each place, to be found in titles and names of sources.
  private let places: [Finder]

  package init(_ scope: LibraryQuery.Scope) {
    self.scope = scope
    // Only regular expressions are ever a problem.
    places = scope.places.compactMap { try? Finder(.contains(Query.Substring(text: $0, rules: .loose))) }
  }

  /// Whether it lets every video through.
  package var isEverywhere: Bool {
    scope.places.isEmpty && scope.video == nil && scope.after == nil && scope.before == nil
  }

  package func has(id: VideoID, title: String, source: String, created: Int64?) -> Bool {
    guard isInTime(created), scope.video ?? id == id else { return false }
    guard !scope.places.isEmpty else { return true }
    return scope.places.contains { VideoScope.isSame(id.text, $0) }
      || places.contains { finder in VideoScope.isIn(title, finder) || VideoScope.isIn(source, finder) }
  }

  private static func isSame(_ id: String, _ place: String) -> Bool {
    // Most are told apart by their length, as long as they are ASCII.
    if id.utf8.count != place.utf8.count, id.utf8.allSatisfy({ $0 < 0x80 }) { return false }
    return folded(id) == place
  }

  private static func isIn(_ name: String, _ finder: Finder) -> Bool {
    var name = name
    return name.withUTF8 { finder.matches($0) }
  }

  private func isInTime(_ created: Int64?) -> Bool {
    guard scope.after != nil || scope.before != nil else { return true }
    guard let created else { return false }
    return created >= scope.after ?? .min && created < scope.before ?? .max
  }

  /// Which of some speakers a question is about; nothing where it is about all, also about what has no speaker.
  package func speakers(of names: [String]) -> [Bool]? {
    guard !scope.speakers.isEmpty else { return nil }
    return names.map { name in
      let name = VideoScope.folded(name)
      return scope.speakers.allSatisfy { VideoScope.holds(name, $0) }
    }
  }

  /// A name as it is compared: folded, each run of blanks one blank, none around it.
  static func folded(_ name: String) -> String {
    Folding.folded(name).split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  private static func holds(_ name: String, _ part: String) -> Bool {
    let (name, part) = (Array(name.utf8), Array(part.utf8))
    guard part.count <= name.count else { return false }
    return (0...(name.count - part.count)).contains { name[$0...].starts(with: part) }
  }
}
