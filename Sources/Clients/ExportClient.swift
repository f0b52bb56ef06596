package import Domain

/// Writes videos into files; takes long and belongs on a lane.
package struct ExportClient: Sendable {
  /// What of which videos is written, how, and where.
  package struct Wish: Equatable, Sendable {
    package var videos: [VideoID]
    /// The versions of their tracks that are written; the current ones where none is named.
    package var versions: [Int64]
    /// What is written: `speech`, `scene`, `both`, `chapters`, `topics`; nil is speech, else scene, else what there is.
    package var selection: String?
    /// One of the formats of the command line.
    package var format: String
    package var from: MediaTime?
    package var to: MediaTime?
    /// A file for one video, a folder for several.
    package var path: String
    package var mayReplace: Bool
    package var withCorrections: Bool

    package init(
      videos: [VideoID],
      versions: [Int64] = [],
      selection: String? = nil,
      format: String,
      from: MediaTime? = nil,
      to: MediaTime? = nil,
      path: String,
      mayReplace: Bool = false,
      withCorrections: Bool = true
    ) {
      self.videos = videos
      self.versions = versions
      self.selection = selection
      self.format = format
      self.from = from
      self.to = to
      self.path = path
      self.mayReplace = mayReplace
      self.withCorrections = withCorrections
    }
  }

  package struct Outcome: Equatable, Sendable {
    package var written: [String]
    /// Why something could not be written, as sentences without a full stop.
    package var failed: [String]
    /// Whether nothing is wrong but that a file of that name is there already.
    package var isInTheWay: Bool
    package var isStopped: Bool

    package init(written: [String] = [], failed: [String] = [], isInTheWay: Bool = false, isStopped: Bool = false) {
      self.written = written
      self.failed = failed
      self.isInTheWay = isInTheWay
      self.isStopped = isStopped
    }
  }

  /// Writes; tells how many videos are done, and stops where that answers false.
  package var export: @Sendable (Wish, _ soFar: @Sendable (_ done: Int) -> Bool) throws(LibraryError) -> Outcome

  package init(
    export: @escaping @Sendable (Wish, _ soFar: @Sendable (Int) -> Bool) throws(LibraryError) -> Outcome
  ) {
    self.export = export
  }
}
