package import Domain

/// What the program may ask of the place where videos are kept; every call may block and belongs on a lane.
///
/// What is already known is reported on the way; a report that answers false asks to stop, because nobody waits any more.
package struct LibraryClient: Sendable {
  /// All videos, without their text.
  package var videos: @Sendable (_ soFar: @Sendable ([Video]) -> Bool) throws(LibraryError) -> [Video]
  /// Everything that was read of one video.
  package var open: @Sendable (VideoID, _ soFar: @Sendable (Recording) -> Bool) throws(LibraryError) -> Recording
  /// The same with these versions of its tracks; those that are gone by now are passed over.
  package var openVersions: @Sendable (VideoID, _ versions: [Int64]) throws(LibraryError) -> Recording
  /// What a list shows of one video; nil where there is none of that id.
  package var video: @Sendable (VideoID) throws(LibraryError) -> Video?

  /// A place that holds one version of everything and is quickly listed unless it says otherwise.
  package init(
    videos: @escaping @Sendable (_ soFar: @Sendable ([Video]) -> Bool) throws(LibraryError) -> [Video],
    open: @escaping @Sendable (VideoID, _ soFar: @Sendable (Recording) -> Bool) throws(LibraryError) -> Recording,
    openVersions: (@Sendable (VideoID, [Int64]) throws(LibraryError) -> Recording)? = nil,
    video: (@Sendable (VideoID) throws(LibraryError) -> Video?)? = nil
  ) {
    self.videos = videos
    self.open = open
    self.openVersions = openVersions ?? LibraryClient.openingAnyway(open)
    self.video = video ?? LibraryClient.lookingThrough(videos)
  }

  private static func openingAnyway(
    _ open: @escaping @Sendable (VideoID, _ soFar: @Sendable (Recording) -> Bool) throws(LibraryError) -> Recording
  ) -> @Sendable (VideoID, [Int64]) throws(LibraryError) -> Recording {
    { (id: VideoID, _: [Int64]) throws(LibraryError) -> Recording in try open(id, { _ in true }) }
  }

  private static func lookingThrough(
    _ videos: @escaping @Sendable (_ soFar: @Sendable ([Video]) -> Bool) throws(LibraryError) -> [Video]
  ) -> @Sendable (VideoID) throws(LibraryError) -> Video? {
    { (id: VideoID) throws(LibraryError) -> Video? in
      let all = try videos({ _ in true })
      return all.first { $0.id == id }
    }
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
  /// The library's own file cannot be used as it is: damaged, or made by a newer program.
  ///
  /// `why` is a sentence without a full stop, `advice` what to do.
  case unusable(why: String, advice: String)
  /// Another program holds the library for too long.
  case busy
  /// The library can be read, but nothing can be kept in it: it may be read-only, or the disk full.
  case unwritable(why: String, advice: String? = nil)
}
