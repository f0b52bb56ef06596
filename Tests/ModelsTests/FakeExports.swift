import Clients
import Domain
import Jobs

/// Writes nothing, and remembers what it was to write.
final class FakeExports: Sendable {
  private let asked = Lock<[ExportClient.Wish]>([])

  /// In order.
  var wishes: [ExportClient.Wish] { asked.withLock { $0 } }

  var client: ExportClient {
    ExportClient { [asked] (wish, soFar) throws(LibraryError) in
      asked.withLock { $0.append(wish) }
      guard soFar(wish.videos.count) else { throw .stopped }
      return ExportClient.Outcome(written: [wish.path])
    }
  }
}
