package import Domain

/// A video to be exported, which is opened when its turn comes.
package struct ExportItem: Sendable {
  /// What it is called where it cannot be opened: an id or a path.
  package let name: String
  /// Reads it as a whole; why it cannot be is an `ExportProblem` of the kind `.unopened`, or `.stopped`.
  package let open: @Sendable () throws(ExportProblem) -> Recording

  package init(_ name: String, open: @escaping @Sendable () throws(ExportProblem) -> Recording) {
    self.name = name
    self.open = open
  }
}

/// How far an export is.
package struct ExportProgress: Equatable, Sendable {
  /// Videos that are written, or will not be.
  package var done: Int
  package var total: Int
  /// Bytes written so far, of all videos.
  package var bytes: Int

  package init(done: Int, total: Int, bytes: Int) {
    self.done = done
    self.total = total
    self.bytes = bytes
  }
}

/// What became of an export.
package struct ExportReport: Equatable, Sendable {
  package struct Written: Equatable, Sendable {
    package var id: VideoID
    /// Nil where it went into the stream.
    package var path: String?

    package init(id: VideoID, path: String?) {
      self.id = id
      self.path = path
    }
  }

  /// In the order of the videos; one that makes several files is there several times.
  package var written: [Written] = []
  package var failed: [ExportProblem] = []
  /// Videos that have nothing of what was asked for.
  package var absent: [ExportProblem] = []
  /// Videos nobody looked at, because a problem before would have been theirs as well: a full disk, a library out of order.
  package var untried = 0
  /// Whether somebody did not want the rest.
  package var isStopped = false

  /// Whether nothing is wrong but that files of these names are there already.
  package var isOnlyInTheWay: Bool { !failed.isEmpty && failed.allSatisfy { $0.kind == .exists } }

  package init() {}
}
