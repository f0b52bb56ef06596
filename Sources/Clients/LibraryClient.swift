package import Domain

/// What the program may ask of the place where videos are kept; every call may block and belongs on a lane.
package struct LibraryClient: Sendable {
  /// All videos, without their text.
  package var videos: @Sendable () throws(LibraryError) -> [Video]
  /// Everything that was read of one video.
  package var open: @Sendable (VideoID) throws(LibraryError) -> Recording

  package init(
    videos: @escaping @Sendable () throws(LibraryError) -> [Video],
    open: @escaping @Sendable (VideoID) throws(LibraryError) -> Recording
  ) {
    self.videos = videos
    self.open = open
  }
}

/// Why the library could not answer.
package enum LibraryError: Error, Equatable, Sendable {
  case noSuchVideo(VideoID)
}
