package import Clients
import Jobs
import Search

extension Store {
  /// Looks for words in all videos; what is known of the videos is kept between two searches of one client.
  package var search: SearchClient {
    let shelf = SearchShelf()
    return SearchClient {
      (query: LibraryQuery, limits: SearchClient.Limits, soFar: @Sendable (Findings) -> Bool)
        throws(LibraryError) -> Findings in
      try self.search(query, limits, shelf, soFar)
    }
  }

  private func search(
    _ query: LibraryQuery,
    _ limits: SearchClient.Limits,
    _ shelf: SearchShelf,
    _ soFar: (Findings) -> Bool
  ) throws(LibraryError) -> Findings {
    let finder = try LibraryFinder.made(query)
    var nothing = Findings()
    nothing.order = .mostHits
    nothing.remark = finder.remark
    (nothing.total, nothing.videoTotal) = (0, 0)
    if case .nothing = query.ask { return nothing }
    let findings = try withoutActuallyEscaping(soFar) { (soFar) throws(LibraryError) -> Findings? in
      try searching { (connection) throws(LibraryError) in
        let reports = SearchReports(soFar)
        return try connection.stoppable({ reports.askWhetherStopped() }) { () throws(LibraryError) in
          let catalog = try shelf.catalog(connection)
          return try LibrarySearch(finder, limits, catalog, connection, reports).run()
        }
      }
    }
    return findings ?? nothing
  }
}

extension LibraryFinder {
  /// What cannot be looked for as it is, is looked for as plain words.
  fileprivate static func made(_ query: LibraryQuery) throws(LibraryError) -> LibraryFinder {
    do {
      return try LibraryFinder(query)
    } catch {
      return try plain(query.takenPlainly(because: error))
    }
  }

  private static func plain(_ query: LibraryQuery) throws(LibraryError) -> LibraryFinder {
    do {
      return try LibraryFinder(query)
    } catch {
      throw .unusable(why: error.message, advice: "ask for plain words")
    }
  }
}

/// Where the catalog waits for the next search.
private final class SearchShelf: Sendable {
  private let kept = Lock<Catalog?>(nil)

  func catalog(_ connection: Connection) throws(LibraryError) -> Catalog {
    let result = kept.withLock { kept in
      Result { () throws(LibraryError) -> Catalog in
        if let kept, try kept.isFresh(for: connection) { return kept }
        let made = try Catalog(connection)
        kept = made
        return made
      }
    }
    return try result.get()
  }
}
