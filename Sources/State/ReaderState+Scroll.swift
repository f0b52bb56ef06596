import Domain

/// Keeping the page filled and the place in sight.
extension ReaderState {
  /// Rows kept free around the place, where there are enough.
  private func margin(_ rows: Int) -> Int { min(4, max(0, (rows - 1) / 4)) }

  /// Brings the place into sight: cheap, done at every step.
  mutating func clamp(_ page: Page, rows: Int) {
    guard let place else { return }
    clamp(height: heightInSight(place, page), rows: rows)
  }

  /// The rows that must be seen for a place to be read; beside its speech, a scene is often the longer one.
  private func heightInSight(_ place: Place, _ page: Page) -> Int {
    let height = page.block(page.anchor(of: place)).height
    guard page.layout.isSideBySide, case .segment(.scene, let index) = place else { return height }
    return max(height, page.textHeight(.scene, index))
  }

  private mutating func clamp(height: Int, rows: Int) {
    scroll(to: rowInSight(anchorRow, height: height, rows: rows))
  }

  /// The row nearest to a wanted one at which a place of a height is seen whole, or fills the page.
  func rowInSight(_ wanted: Int, height: Int, rows: Int) -> Int {
    guard height < rows else { return min(0, max(rows - height, wanted)) }
    let free = min(margin(rows), (rows - height) / 2)
    return max(free, min(wanted, rows - height - free))
  }

  /// Makes the stored row true for a size: nothing empty above the first place or, where it can be helped, below the
  /// last.
  ///
  /// Done once before a frame is drawn.
  package mutating func settle(columns: Int, rows: Int) {
    let page = page(columns: columns, rows: rows)
    let bodyRows = page.layout.bodyRows
    settleStrip(page.layout)
    // What is not there any more cannot have the keys.
    if page.layout.outlineWidth == nil { focusOutline(false) }
    guard let place, bodyRows > 0 else { return }
    let anchor = page.anchor(of: place)
    let height = page.block(anchor).height
    clamp(page, rows: bodyRows)
    let below = self.rows(from: anchor, page, enough: bodyRows - anchorRow - height) { page.nextRow(after: $0) }
    let missing = max(0, bodyRows - anchorRow - height - below)
    scroll(by: missing)
    // A place taller than the page keeps its upper part above the edge.
    if anchorRow > 0 {
      scroll(to: self.rows(from: anchor, page, enough: anchorRow) { page.previousRow(before: $0) })
    }
  }

  /// The rows of the places beyond one, as many as are enough.
  private func rows(from place: Place, _ page: Page, enough: Int, step: (Place) -> Place?) -> Int {
    var total = 0
    var next = step(place)
    while total < enough, let current = next {
      total += page.block(current).height
      next = step(current)
    }
    return max(0, min(total, enough))
  }

  /// What is in sight, from the top, each with the row of the body where it begins.
  package func visible(_ page: Page) -> [(place: Place, row: Int)] {
    let rows = page.layout.bodyRows
    guard let place, rows > 0 else { return [] }
    let anchor = page.anchor(of: place)
    var found: [(Place, Int)] = []
    var row = anchorRow
    var previous = page.previousRow(before: anchor)
    while row > 0, let current = previous {
      row -= page.block(current).height
      found.append((current, row))
      previous = page.previousRow(before: current)
    }
    found.reverse()
    row = anchorRow
    var next: Place? = anchor
    while row < rows, let current = next {
      found.append((current, row))
      row += page.block(current).height
      next = page.nextRow(after: current)
    }
    return found
  }
}
