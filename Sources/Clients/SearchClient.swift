package import Search

/// Looks for words in all videos of the library; may take long and belongs on a lane.
package struct SearchClient: Sendable {
  /// How much of an answer is wanted.
  package struct Limits: Equatable, Sendable {
    /// Videos with their hits.
    package var videos: Int
    /// Hits of each video.
    package var moments: Int

    package init(videos: Int = 200, moments: Int = 50) {
      self.videos = videos
      self.moments = moments
    }
  }

  /// Looks for a query; what is found is reported on the way, each report having all of the one before.
  ///
  /// A report that answers false asks to stop.
  package var search:
    @Sendable (LibraryQuery, Limits, _ soFar: @Sendable (Findings) -> Bool) throws(LibraryError) -> Findings

  package init(
    search:
      @escaping @Sendable (LibraryQuery, Limits, _ soFar: @Sendable (Findings) -> Bool) throws(LibraryError) -> Findings
  ) {
    self.search = search
  }
}
