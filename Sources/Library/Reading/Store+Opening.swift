package import Clients
import Domain

extension Store {
  /// The videos of the library, to be listed and opened.
  package var client: LibraryClient {
    LibraryClient(
      videos: { (soFar: @Sendable ([Video]) -> Bool) throws(LibraryError) in try self.videos(soFar) },
      open: { (id: VideoID, _) throws(LibraryError) in try self.open(id, []) },
      openVersions: { (id: VideoID, versions: [Int64]) throws(LibraryError) in try self.open(id, versions) },
      video: { (id: VideoID) throws(LibraryError) in
        let found = try self.reading { (connection) throws(LibraryError) in try VideoRows.one(id, connection) }
        return found??.video
      }
    )
  }

  /// How many videos are reported before the rest is read: more than a screen shows.
  private static let firstVideos = 200

  private func videos(_ soFar: ([Video]) -> Bool) throws(LibraryError) -> [Video] {
    let first = try reading { (connection) throws(LibraryError) in
      try VideoRows.all(limit: Store.firstVideos, connection)
    }
    guard let first, first.count == Store.firstVideos else { return first ?? [] }
    guard soFar(first) else { throw .stopped }
    return try reading { (connection) throws(LibraryError) in try VideoRows.all(connection) } ?? []
  }

  private func open(_ id: VideoID, _ versions: [Int64]) throws(LibraryError) -> Recording {
    let opened = try reading { (connection) throws(LibraryError) in
      guard let (key, video) = try VideoRows.one(id, connection) else { throw LibraryError.noSuchVideo(id) }
      return try recording(of: video, key, versions, connection)
    }
    guard let opened else { throw .noSuchVideo(id) }
    return opened
  }

  private func recording(
    of video: Video,
    _ key: Int64,
    _ versions: [Int64],
    _ connection: Connection
  ) throws(LibraryError) -> Recording {
    let rows = try TrackRow.all(of: key, connection)
    let outlines = try OutlineRow.all(of: key, connection)
    var tracks: [Track: StoredTrack] = [:]
    var shown: [Track: Int64] = [:]
    for kind in Track.allCases {
      let own = rows.filter { $0.kind == kind }
      guard let row = own.first(where: { versions.contains($0.id) }) ?? own.first else { continue }
      let corrections = try CorrectionSet.of(video.id, kind, connection)
      tracks[kind] = try StoredTrack(row, corrections, connection, self)
      shown[kind] = row.id
    }
    let omissions = try connection.rows(
      "SELECT DISTINCT omissions FROM file WHERE video = ? AND omissions IS NOT NULL ORDER BY path",
      key
    ) { $0.text(0) }
    return Recording(
      video: video,
      speech: tracks[.speech]?.transcript,
      scene: tracks[.scene]?.transcript,
      chapters: outlines.first { $0.kind == .chapters }?.outline,
      topics: outlines.first { $0.kind == .topics }?.outline,
      omissions: omissions.isEmpty ? nil : omissions.joined(separator: "; "),
      versions: Track.allCases.flatMap { kind in rows.filter { $0.kind == kind }.map(\.version) },
      shown: shown,
      corrections: Track.allCases.flatMap { tracks[$0]?.corrections ?? [] }
    )
  }
}
