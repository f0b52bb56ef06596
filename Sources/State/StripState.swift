import Domain

/// How much of a video the strip shows, and what is in it as far as only the video decides that.
package struct StripState: Sendable {
  /// The closest one can look, in milliseconds.
  static let shortest: Int64 = 60_000

  /// How much is shown; nil is all of it.
  private var span: Int64?
  private var from = MediaTime.zero
  /// What was drawn last: it is made once for a width and a range, not for each frame.
  private var contour: StripContour?

  package var isZoomed: Bool { span != nil }

  /// Halves what is shown, or doubles it, around a moment; false where it goes no further.
  mutating func zoom(in isIn: Bool, around clock: MediaTime, of length: MediaTime) -> Bool {
    let whole = length.milliseconds
    let current = min(span ?? whole, whole)
    let wanted = isIn ? max(StripState.shortest, current / 2) : current * 2
    guard isIn ? wanted < current : span != nil else { return false }
    span = wanted < whole ? wanted : nil
    center(on: clock, of: length)
    return true
  }

  private mutating func center(on clock: MediaTime, of length: MediaTime) {
    guard let span else { return }
    let latest = max(0, length.milliseconds - span)
    from = MediaTime(milliseconds: min(max(0, clock.milliseconds - span / 2), latest))
  }

  func range(cells: Int, of length: MediaTime) -> StripRange {
    guard let span else { return StripRange(from: .zero, to: length, cells: cells) }
    return StripRange(from: from, to: MediaTime(milliseconds: from.milliseconds + span), cells: cells)
  }

  /// Keeps a moment in what is shown, and makes what is to be drawn.
  mutating func settle(at clock: MediaTime, cells: Int, of recording: Recording) {
    if let span, span >= recording.length.milliseconds { self.span = nil }
    if !range(cells: cells, of: recording.length).contains(clock) { center(on: clock, of: recording.length) }
    contour = contour(of: recording, cells: cells)
  }

  /// What is made already, else made now.
  func contour(of recording: Recording, cells: Int) -> StripContour {
    let range = range(cells: cells, of: recording.length)
    if let contour, contour.recording === recording, contour.range == range { return contour }
    return StripContour(recording, range)
  }
}
