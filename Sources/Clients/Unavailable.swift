import Domain

/// Stand-ins where there is no library: nothing is in them, and nothing can be kept.
extension SearchClient {
  package static let nowhere = SearchClient { (_, _, _) throws(LibraryError) in throw LibraryError.nowhere }
}

extension NotesClient {
  package static let nowhere = NotesClient(
    notes: { (_) throws(LibraryError) in [] },
    keep: { (_) throws(LibraryError) in throw LibraryError.nowhere },
    discard: { (_) throws(LibraryError) in throw LibraryError.nowhere },
    corrections: { (_) throws(LibraryError) in [] },
    correct: { (_, _) throws(LibraryError) in throw LibraryError.nowhere }
  )
}

extension ShelvingClient {
  package static let nowhere = ShelvingClient(
    rename: { (_, _) throws(LibraryError) in throw LibraryError.nowhere },
    remove: { (_) throws(LibraryError) in throw LibraryError.nowhere },
    restore: { (_) throws(LibraryError) in throw LibraryError.nowhere },
    sources: { () throws(LibraryError) in [] },
    removeSource: { (_) throws(LibraryError) in throw LibraryError.nowhere }
  )
}

extension ImportClient {
  package static let nowhere = ImportClient(
    bring: { (_, _) throws(LibraryError) in throw LibraryError.nowhere },
    refresh: { (_, _) throws(LibraryError) in throw LibraryError.nowhere }
  )
}

extension ExportClient {
  package static let nowhere = ExportClient { (_, _) throws(LibraryError) in throw LibraryError.nowhere }
}

extension LibraryError {
  fileprivate static let nowhere = LibraryError.unwritable(why: "there is no library here")
}
