/// Moving through what was found.
extension ResultsState {
  /// Moves over headings, hits and what is left out; the line beside a hit belongs to it.
  package mutating func move(by steps: Int) {
    guard var row = selectedRow else { return }
    for _ in 0..<min(abs(steps), rows.count) {
      guard let next = stop(from: row, forward: steps > 0) else { break }
      row = next
    }
    selectedRow = row
  }

  package mutating func moveToEdge(end: Bool) {
    guard !rows.isEmpty else { return }
    selectedRow = end ? rows.indices.last(where: isStop) : rows.indices.first(where: isStop)
  }

  /// The next video, or the heading of this one and then the one before; false where there is none.
  package mutating func jumpVideo(forward: Bool) -> Bool {
    guard let row = selectedRow else { return false }
    guard let target = forward ? headings.first(where: { $0 > row }) : headings.last(where: { $0 < row }) else {
      return false
    }
    selectedRow = target
    return true
  }

  /// The next hit, or the one before; false where there is none.
  package mutating func jumpHit(forward: Bool) -> Bool {
    var row = selectedRow
    while let current = row, let next = stop(from: current, forward: forward) {
      if case .hit = rows[next] {
        selectedRow = next
        return true
      }
      row = next
    }
    return false
  }

  /// Stands on a row, or on the hit whose second line it is; false where one stands there already.
  package mutating func select(row: Int) -> Bool {
    guard let target = nearestRow(to: row), target != selectedRow else { return false }
    selectedRow = target
    return true
  }

  /// Brings the selection into sight of a list with so many rows.
  package mutating func settle(listRows: Int) {
    top = ListWindow.top(top, showing: selectedRow, of: rows.count, listRows: listRows)
  }

  /// The first hit there is.
  var firstHit: Int? {
    rows.firstIndex { if case .hit = $0 { true } else { false } } ?? rows.indices.first
  }

  /// The row one can stand on at a row or above it.
  func nearestRow(to row: Int) -> Int? {
    guard !rows.isEmpty else { return nil }
    return (0...min(max(0, row), rows.count - 1)).last(where: isStop)
  }

  private func stop(from row: Int, forward: Bool) -> Int? {
    var row = row + (forward ? 1 : -1)
    while rows.indices.contains(row), !isStop(row) { row += forward ? 1 : -1 }
    return rows.indices.contains(row) ? row : nil
  }

  private func isStop(_ row: Int) -> Bool {
    switch rows[row] {
    case .video, .hit, .rest: true
    case .beside, .end: false
    }
  }
}
