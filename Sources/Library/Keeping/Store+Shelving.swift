package import Clients
import Domain

extension Store {
  /// Which videos are in the library, and what they are called.
  package var shelving: ShelvingClient {
    ShelvingClient(
      rename: { (video: VideoID, title: String?) throws(LibraryError) in
        guard self.exists else { throw .noSuchVideo(video) }
        let title = title?.harmlessLine ?? ""
        try self.writing { (connection) throws(LibraryError) in
          try Shelf.rename(video, to: title.isEmpty ? nil : title, in: connection)
        }
      },
      remove: { (videos: [VideoID]) throws(LibraryError) in
        guard let first = videos.first else { return }
        guard self.exists else { throw .noSuchVideo(first) }
        try self.writing { (connection) throws(LibraryError) in try Shelf.remove(videos, in: connection) }
      },
      restore: { (videos: [VideoID]) throws(LibraryError) in
        guard self.exists else {
          if let first = videos.first { throw .noSuchVideo(first) }
          return []
        }
        return try self.writing { (connection) throws(LibraryError) in
          try videos.isEmpty ? Shelf.restoreLast(in: connection) : Shelf.restore(videos, in: connection)
        }
      },
      sources: { () throws(LibraryError) in
        try self.reading { (connection) throws(LibraryError) in try Shelf.sources(in: connection) } ?? []
      },
      removeSource: { (source: Int64) throws(LibraryError) in
        guard self.exists else { return }
        try self.writing { (connection) throws(LibraryError) in try Shelf.removeSource(source, in: connection) }
      }
    )
  }
}
