package import Domain

/// Changes which videos are in the library and what they are called; every call may block and belongs on a lane.
package struct ShelvingClient: Sendable {
  /// Gives a video a title of one's own; nil goes back to the one of its source.
  package var rename: @Sendable (VideoID, String?) throws(LibraryError) -> Void
  /// Takes videos out of the library; they can be put back.
  package var remove: @Sendable ([VideoID]) throws(LibraryError) -> Void
  /// Puts removed videos back, those that were removed together last where none is named; returns which they were.
  package var restore: @Sendable ([VideoID]) throws(LibraryError) -> [VideoID]
  package var sources: @Sendable () throws(LibraryError) -> [Source]
  /// Takes a source away with all its videos; they can be put back.
  package var removeSource: @Sendable (_ source: Int64) throws(LibraryError) -> Void

  package init(
    rename: @escaping @Sendable (VideoID, String?) throws(LibraryError) -> Void,
    remove: @escaping @Sendable ([VideoID]) throws(LibraryError) -> Void,
    restore: @escaping @Sendable ([VideoID]) throws(LibraryError) -> [VideoID],
    sources: @escaping @Sendable () throws(LibraryError) -> [Source],
    removeSource: @escaping @Sendable (Int64) throws(LibraryError) -> Void
  ) {
    self.rename = rename
    self.remove = remove
    self.restore = restore
    self.sources = sources
    self.removeSource = removeSource
  }
}
