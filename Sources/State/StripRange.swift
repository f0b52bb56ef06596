package import Domain

/// A time in equal cells.
package struct StripRange: Equatable, Sendable {
  package let from: MediaTime
  package let to: MediaTime
  package let cells: Int

  package init(from: MediaTime, to: MediaTime, cells: Int) {
    self.from = from
    self.to = max(to, MediaTime(milliseconds: from.milliseconds + 1))
    self.cells = min(max(1, cells), 4000)
  }

  private var span: Int64 { to.milliseconds - from.milliseconds }

  /// Where a cell begins; the cell behind the last begins at the end.
  package func start(of cell: Int) -> MediaTime {
    MediaTime(milliseconds: from.milliseconds + span * Int64(cell) / Int64(cells))
  }

  /// Where the cells begin, and where the last one ends, which has all that is at the end in it.
  var borders: [MediaTime] {
    (0..<cells).map(start) + [MediaTime(milliseconds: to.milliseconds + 1)]
  }

  package func contains(_ time: MediaTime) -> Bool { time >= from && time <= to }

  /// The cell a time lies in, nil for one before or behind.
  package func cell(of time: MediaTime) -> Int? {
    guard contains(time) else { return nil }
    let offset = time.milliseconds - from.milliseconds
    // The last cell that begins at this millisecond or before it.
    return min(cells - 1, Int(((offset + 1) * Int64(cells) - 1) / span))
  }
}
