extension Recording {
  /// The versions of a track, the current one first.
  package func versions(of track: Track) -> [Version] { versions.filter { $0.track == track } }

  /// The version of a track that is shown.
  package func shownVersion(of track: Track) -> Version? {
    let versions = versions(of: track)
    return versions.first { $0.id == shown[track] } ?? versions.first
  }
}
