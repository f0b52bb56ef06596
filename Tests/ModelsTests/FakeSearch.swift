import Clients
import Domain
import Jobs
import Search

/// A search of recordings that remembers what it was asked.
final class FakeSearch: Sendable {
  private let recordings: [Recording]
  private let questions = Lock<[String]>([])
  private let problem = Lock<LibraryError?>(nil)
  private let changed = Lock<[Recording]?>(nil)

  init(_ recordings: [Recording]) {
    self.recordings = recordings
  }

  /// What it was asked, in order.
  var asked: [String] { questions.withLock { $0 } }

  func fail(with error: LibraryError?) { problem.withLock { $0 = error } }

  func replace(with recordings: [Recording]) { changed.withLock { $0 = recordings } }

  var client: SearchClient {
    SearchClient { [self] (query, limits, soFar) throws(LibraryError) in
      questions.withLock { $0.append(query.text) }
      if let problem = problem.withLock({ $0 }) { throw problem }
      guard let finder = try? LibraryFinder(query) else { return Findings() }
      var findings = Findings()
      for recording in changed.withLock({ $0 }) ?? recordings {
        if let found = finder.search(recording, momentLimit: limits.moments) { findings.videos.append(found) }
        guard soFar(findings) else { throw .stopped }
      }
      findings.total = findings.videos.reduce(0) { $0 + $1.count }
      findings.videoTotal = findings.videos.count
      findings.remark = query.remark
      return findings
    }
  }
}
