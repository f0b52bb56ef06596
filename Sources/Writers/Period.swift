package import Domain

/// A part of a video, open at either side: what overlaps it is written.
package struct Period: Equatable, Sendable {
  package var from: MediaTime?
  package var to: MediaTime?

  package static let whole = Period()

  package init(from: MediaTime? = nil, to: MediaTime? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether something from a start to an end, or for ever, overlaps; what has no length is there at its instant.
  func overlaps(_ start: MediaTime, _ end: MediaTime?) -> Bool {
    if let from, start < from, let end, end <= from { return false }
    guard let to else { return true }
    return start < to || (start == to && from == to)
  }

  /// Whether nothing that starts then or later overlaps.
  func isOver(at start: MediaTime) -> Bool {
    to.map { start > $0 } ?? false
  }
}
