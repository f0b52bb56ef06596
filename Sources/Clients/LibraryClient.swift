package import Domain

/// What the program may ask of the place where videos are kept; every call may block and belongs on a lane.
///
/// What is already known is reported on the way; a report that answers false asks to stop, because nobody waits any more.
package struct LibraryClient: Sendable {
  /// All videos, without their text.
  package var videos: @Sendable (_ soFar: @Sendable ([Video]) -> Bool) throws(LibraryError) -> [Video]
  /// Everything that was read of one video.
  package var open: @Sendable (VideoID, _ soFar: @Sendable (Recording) -> Bool) throws(LibraryError) -> Recording

  package init(
    videos: @escaping @Sendable (_ soFar: @Sendable ([Video]) -> Bool) throws(LibraryError) -> [Video],
    open: @escaping @Sendable (VideoID, _ soFar: @Sendable (Recording) -> Bool) throws(LibraryError) -> Recording
  ) {
    self.videos = videos
    self.open = open
  }

  /// All videos, waiting for the last.
  package func allVideos() throws(LibraryError) -> [Video] {
    try videos { _ in true }
  }

  /// All of one video, waiting for the end of it.
  package func recording(of id: VideoID) throws(LibraryError) -> Recording {
    try open(id) { _ in true }
  }
}

/// Why the library could not answer.
package enum LibraryError: Error, Equatable, Sendable {
  case noSuchVideo(VideoID)
  /// A file or folder that is not there or cannot be read; `why` is a sentence without a full stop.
  case unreadable(path: String, why: String)
  /// A file that holds no transcript.
  case notATranscript(path: String, why: String)
  /// Whoever asked does not wait any more.
  case stopped
}
