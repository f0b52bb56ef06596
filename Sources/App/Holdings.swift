import Clients
import Domain
import Exporting
import Glibc
import Importing
import Library
import Sample
import Search
import Settings

/// What a person has: the library, and until something is in it the bundled sample.
struct Holdings: Sendable {
  /// Nil where the library is made up, to measure or to test with.
  let store: Store?
  let library: LibraryClient
  let search: SearchClient
  let notes: NotesClient
  let shelving: ShelvingClient
  let importing: ImportClient

  /// Something else in the place of a person's own library.
  init(standIn library: LibraryClient) {
    store = nil
    self.library = library
    search = .reading(library)
    notes = .nowhere
    shelving = .nowhere
    importing = .nowhere
  }

  init(_ store: Store) {
    self.store = store
    library = Holdings.library(store)
    search = Holdings.search(store)
    notes = store.notes
    shelving = store.shelving
    importing = Importer(store: store).client
  }

  init(_ options: Options) {
    if let segments = options.synthetic {
      self.init(standIn: Synthetic.client(segments: segments))
    } else {
      self.init(Store(path: Paths(environment: ProcessEnvironment.read()).library))
    }
  }

  /// Files and folders somebody named take the place of the library's list; notes and all else stay.
  init(_ files: LibraryClient, besides holdings: Holdings) {
    store = holdings.store
    library = Holdings.opening(files, else: holdings.library)
    search = .reading(files)
    notes = holdings.notes
    shelving = .nowhere
    importing = .nowhere
  }

  /// Lists some videos, and opens all others too: a note may lead to one of them.
  private static func opening(_ files: LibraryClient, else own: LibraryClient) -> LibraryClient {
    LibraryClient(
      videos: files.videos,
      open: { (id: VideoID, soFar: @Sendable (Recording) -> Bool) throws(LibraryError) -> Recording in
        do throws(LibraryError) {
          return try files.open(id, soFar)
        } catch {
          guard case .noSuchVideo = error else { throw error }
          return try own.open(id, soFar)
        }
      },
      openVersions: { (id: VideoID, versions: [Int64]) throws(LibraryError) -> Recording in
        try own.openVersions(id, versions)
      }
    )
  }

  /// Videos of the sample are there under their ids, also when the list is a person's own.
  private static func library(_ store: Store) -> LibraryClient {
    let (own, sample) = (store.client, SampleShelf.client)
    return LibraryClient(
      videos: { (soFar: @Sendable ([Video]) -> Bool) throws(LibraryError) -> [Video] in
        let isEmpty = try store.isEmpty()
        return isEmpty ? try sample.videos(soFar) : try own.videos(soFar)
      },
      open: { (id: VideoID, soFar: @Sendable (Recording) -> Bool) throws(LibraryError) -> Recording in
        guard SampleShelf.has(id) else { return try own.open(id, soFar) }
        return try Holdings.corrected(sample.open(id, soFar), by: store)
      },
      openVersions: { (id: VideoID, versions: [Int64]) throws(LibraryError) -> Recording in
        guard SampleShelf.has(id) else { return try own.openVersions(id, versions) }
        return try Holdings.corrected(sample.recording(of: id), by: store)
      },
      video: { (id: VideoID) throws(LibraryError) -> Video? in
        SampleShelf.has(id) ? try sample.video(id) : try own.video(id)
      }
    )
  }

  /// A recording that is not in the library, as a person corrected it.
  static func corrected(_ recording: Recording, by store: Store) throws(LibraryError) -> Recording {
    let corrections = try store.notes.corrections(recording.video.id)
    return corrections.isEmpty ? recording : recording.corrected(by: corrections)
  }

  private static func search(_ store: Store) -> SearchClient {
    let (own, sample) = (store.search, SearchClient.reading(SampleShelf.client, notes: store.notes))
    return SearchClient {
      (query: LibraryQuery, limits: SearchClient.Limits, soFar: @Sendable (Findings) -> Bool) throws(LibraryError) in
      let isEmpty = try store.isEmpty()
      return isEmpty ? try sample.search(query, limits, soFar) : try own.search(query, limits, soFar)
    }
  }
}

extension SampleShelf {
  /// Whether an id is one of the sample's.
  static func has(_ id: VideoID) -> Bool { id.text.hasPrefix("sample-") }
}
