import Clients
import Domain
import Search

/// What is found in titles and notes, which are few enough to be looked through at every question.
struct BesideText {
  /// Which titles answer.
  private(set) var titles: Set<Int> = []
  /// The notes that answer, by video.
  private(set) var notes: [Int: [Note]] = [:]

  init() {}

  init(_ scope: LibraryQuery.Scope, _ finder: Finder?, _ catalog: Catalog, _ connection: Connection)
    throws(LibraryError)
  {
    // Nobody in particular says what stands there.
    guard scope.speakers.isEmpty else { return }
    if scope.has(.title) { titles = BesideText.titles(finder, catalog) }
    if scope.has(.note) { notes = try BesideText.notes(finder, catalog, connection) }
  }

  private static func titles(_ finder: Finder?, _ catalog: Catalog) -> Set<Int> {
    guard let finder else { return Set(catalog.videos.indices.filter { !catalog.videos[$0].title.isEmpty }) }
    return Set(catalog.titles.flatMap { finder.hits(in: $0) }.map { $0.map { Int($0) } } ?? [])
  }

  private static func notes(
    _ finder: Finder?,
    _ catalog: Catalog,
    _ connection: Connection
  ) throws(LibraryError) -> [Int: [Note]] {
    let found = try NoteRows.all(of: nil, in: connection).filter { finder.finds($0.words) }
    guard !found.isEmpty else { return [:] }
    let places = Dictionary(catalog.videos.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var notes: [Int: [Note]] = [:]
    for note in found {
      if let video = places[note.video] { notes[video, default: []].append(note) }
    }
    return notes
  }

  /// How many of them a video has.
  func count(_ video: Int) -> Int {
    (titles.contains(video) ? 1 : 0) + (notes[video]?.count ?? 0)
  }

  /// Those of some videos that have any, in the same order.
  func videos(among videos: [Int]) -> [Int] {
    titles.isEmpty && notes.isEmpty ? [] : videos.filter { count($0) > 0 }
  }
}
