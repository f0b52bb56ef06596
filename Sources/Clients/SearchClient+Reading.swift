import Domain
package import Search

extension SearchClient {
  /// Searches videos by reading one after the other: a sample, or files somebody named.
  package static func reading(_ library: LibraryClient, notes: NotesClient = .nowhere) -> SearchClient {
    SearchClient { (query: LibraryQuery, limits: Limits, soFar: @Sendable (Findings) -> Bool) throws(LibraryError) in
      try ReadingSearch(library: library, notes: notes, limits: limits).findings(query, soFar)
    }
  }

  /// A finder for a query; as plain words where it cannot be answered as it is.
  package static func finder(_ query: LibraryQuery) throws(SearchProblem) -> LibraryFinder {
    do {
      return try LibraryFinder(query)
    } catch {
      return try LibraryFinder(query.takenPlainly(because: error))
    }
  }
}

/// A search that opens every video.
private struct ReadingSearch {
  let library: LibraryClient
  let notes: NotesClient
  let limits: SearchClient.Limits

  func findings(
    _ query: LibraryQuery,
    _ soFar: @Sendable (Findings) -> Bool
  ) throws(LibraryError) -> Findings {
    let finder: LibraryFinder
    do {
      finder = try SearchClient.finder(query)
    } catch {
      var nothing = Findings()
      (nothing.total, nothing.videoTotal, nothing.remark) = (0, 0, error.message)
      return nothing
    }
    var found = Findings()
    found.order = .mostHits
    var total = 0
    for video in try library.allVideos() {
      let recording = try library.recording(of: video.id)
      let own = try notes.notes(video.id)
      if let hits = finder.search(recording, notes: own, momentLimit: limits.moments) {
        total += hits.count
        found.videos.append(hits)
      }
      guard soFar(Findings()) else { throw .stopped }
    }
    found.videos.sort { ($0.count, $0.created ?? 0) > ($1.count, $1.created ?? 0) }
    found.videoTotal = found.videos.count
    found.videos = Array(found.videos.prefix(limits.videos))
    found.total = total
    found.remark = finder.remark
    return found
  }
}
