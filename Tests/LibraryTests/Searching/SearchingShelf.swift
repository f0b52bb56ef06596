import Clients
import Domain
import Fixtures
import Foundation
import Library
import Search

/// A library of its own for one test, and the same videos as the plain finder reads them.
final class SearchingShelf {
  let store: Store
  private let folder: URL
  private(set) var recordings: [Recording] = []
  private var ids: [VideoID] = []

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "playhead-search-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = Store(path: folder.appending(path: "library.db").path)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Puts videos in, in their order.
  func put(_ recordings: [Recording]) throws {
    try store.write { (writer) throws(LibraryError) in
      let source = try writer.source(kind: .account, name: "tests", path: nil)
      for recording in recordings {
        var tracks: [ArrivingTrack] = []
        for track in Track.allCases {
          if let transcript = recording.transcript(track) { tracks.append(ArrivingTrack(track, transcript)) }
        }
        var outlines: [Outline.Kind: Outline] = [:]
        for kind in Outline.Kind.allCases { outlines[kind] = recording.outline(kind) }
        let arrival = Arrival(
          video: recording.video,
          file: nil,
          tracks: tracks,
          outlines: outlines,
          origin: .service,
          made: 1
        )
        _ = try writer.put(arrival, source: source, isNamed: true)
      }
    }
    for recording in recordings where !ids.contains(recording.video.id) { ids.append(recording.video.id) }
    self.recordings = try ids.map { try store.client.recording(of: $0) }
  }

  /// Puts a video in that has several versions of a track.
  func put(_ id: VideoID, _ tracks: [ArrivingTrack]) throws {
    try store.write { (writer) throws(LibraryError) in
      let source = try writer.source(kind: .account, name: "tests", path: nil)
      let video = Video(id: id, title: "T", source: "tests", status: .local)
      let arrival = Arrival(video: video, file: nil, tracks: tracks, outlines: [:], origin: .service, made: 1)
      _ = try writer.put(arrival, source: source, isNamed: true)
    }
  }

  /// What a search comes to.
  func found(_ query: LibraryQuery, videos: Int = .max, moments: Int = 50) throws -> Findings {
    try store.search.search(query, SearchClient.Limits(videos: videos, moments: moments)) { _ in true }
  }

  func found(_ text: String) throws -> Findings { try found(.words(text)) }

  /// What reading every video from its beginning to its end comes to, the most hits first, then those put in last.
  func expected(_ query: LibraryQuery, notes: [Note] = [], moments: Int = 50) throws -> [FoundVideo] {
    let finder = try LibraryFinder(query)
    let found = recordings.reversed().compactMap { finder.search($0, notes: notes, momentLimit: moments) }
    return found.enumerated()
      .sorted { $0.element.count != $1.element.count ? $0.element.count > $1.element.count : $0.offset < $1.offset }
      .map(\.element)
  }
}

/// Hits without words, for messages that can be read.
func outline(_ videos: [FoundVideo]) -> [String] {
  videos.map { video in
    "\(video.id): \(video.count): " + video.moments.map { $0.layer.letter + "\($0.index)" }.joined(separator: " ")
  }
}
