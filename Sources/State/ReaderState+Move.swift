package import Domain

/// Moving by lines, pages, turns and chapters.
extension ReaderState {
  /// Moves by lines; a segment taller than the page is scrolled through before it is left.
  package mutating func move(by lines: Int, columns: Int, rows: Int) {
    if isInOutline {
      moveChapter(by: lines, rows: rows)
      return
    }
    let page = page(columns: columns, rows: rows)
    let steps = leap(lines, page)
    for _ in 0..<abs(steps) {
      guard steps > 0 ? stepDown(page) : stepUp(page) else { break }
    }
  }

  /// Far more lines than fit on the page need not be walked one by one; returns what is left to walk.
  private mutating func leap(_ lines: Int, _ page: Page) -> Int {
    let near = 2 * max(8, page.layout.bodyRows)
    guard abs(lines) > near, let place else { return lines }
    let far = lines > 0 ? lines - near : lines + near
    guard let target = page.feed.place(far, from: place) else { return lines }
    stand(on: target)
    return lines > 0 ? near : -near
  }

  /// Stands on the next place or the one before, however tall they are.
  package mutating func step(forward: Bool, columns: Int, rows: Int) {
    _ = step(forward: forward, page(columns: columns, rows: rows))
  }

  private mutating func step(forward: Bool, _ page: Page) -> Bool {
    guard let place, let next = forward ? nextStop(place, page) : previousStop(place, page) else { return false }
    let (old, new) = (page.anchor(of: place), page.anchor(of: next))
    stand(on: next)
    scroll(by: forward ? distance(from: old, to: new, page) : -distance(from: new, to: old, page))
    if case .item = next { scroll(to: max(0, anchorRow)) }
    clamp(page, rows: page.layout.bodyRows)
    return true
  }

  private mutating func stepDown(_ page: Page) -> Bool {
    let rows = page.layout.bodyRows
    guard let place else { return false }
    let height = page.block(page.anchor(of: place)).height
    if height > rows, anchorRow + height > rows {
      scroll(by: -1)
      return true
    }
    return step(forward: true, page)
  }

  private mutating func stepUp(_ page: Page) -> Bool {
    if anchorRow < 0 {
      scroll(by: 1)
      return true
    }
    return step(forward: false, page)
  }

  /// Side by side one moves within a column; elsewhere from place to place.
  private func nextStop(_ place: Place, _ page: Page) -> Place? {
    guard page.layout.isSideBySide, let track = place.track else { return page.feed.next(after: place) }
    return Feed(recording, view: track == .speech ? .speech : .scene).next(after: place)
  }

  private func previousStop(_ place: Place, _ page: Page) -> Place? {
    guard page.layout.isSideBySide, let track = place.track else { return page.feed.previous(before: place) }
    return Feed(recording, view: track == .speech ? .speech : .scene).previous(before: place)
  }

  /// The rows between two places, a page at most: beyond it nobody sees how far a step went.
  private func distance(from start: Place, to end: Place, _ page: Page) -> Int {
    var rows = 0
    var current: Place? = start
    while let place = current, place != end, rows < page.layout.bodyRows {
      rows += page.block(place).height
      current = page.nextRow(after: place)
    }
    return rows
  }

  /// Moves by rows of the screen; the place keeps its row, the text moves under it.
  package mutating func page(down: Bool, half: Bool, columns: Int, rows: Int) {
    let page = page(columns: columns, rows: rows)
    let bodyRows = page.layout.bodyRows
    if isInOutline {
      moveChapter(by: (down ? 1 : -1) * max(1, half ? bodyRows / 2 : bodyRows), rows: rows)
      return
    }
    let goal = max(1, half ? bodyRows / 2 : bodyRows - 1)
    let row = anchorRow
    var moved = 0
    while moved < goal, let place {
      let height = page.block(page.anchor(of: place)).height
      if height > bodyRows {
        guard scrollThrough(height, down: down, by: goal - moved, page) else { break }
        return
      }
      guard let next = down ? nextStop(place, page) : previousStop(place, page) else { break }
      let (old, new) = (page.anchor(of: place), page.anchor(of: next))
      let step = down ? distance(from: old, to: new, page) : distance(from: new, to: old, page)
      // Landing beyond the goal, or where the place cannot stay in its row, would skip lines nobody has read.
      let pull = row - rowInSight(row, height: page.block(new).height, rows: bodyRows)
      if moved > 0, moved + step > goal || moved + step + (down ? pull : -pull) > bodyRows { break }
      moved += step
      stand(on: next)
    }
    // Where one place is more than a page, the text moves a page and the place comes nearer.
    let rest = max(0, moved - goal)
    scroll(to: down ? row + rest : row - rest)
    clamp(page, rows: bodyRows)
  }

  /// Scrolls inside a place taller than the page; false at its edge, where one leaves it.
  private mutating func scrollThrough(_ height: Int, down: Bool, by lines: Int, _ page: Page) -> Bool {
    let rows = page.layout.bodyRows
    let (lowest, highest) = (rows - height, 0)
    let goal = min(highest, max(lowest, anchorRow + (down ? -lines : lines)))
    guard goal != anchorRow else {
      guard let place, let next = down ? nextStop(place, page) : previousStop(place, page) else { return false }
      stand(on: next)
      scroll(to: down ? 0 : rows - page.block(page.anchor(of: next)).height)
      clamp(page, rows: rows)
      return true
    }
    scroll(to: goal)
    return true
  }

  package mutating func moveToEdge(end: Bool, columns: Int, rows: Int) {
    let page = page(columns: columns, rows: rows)
    if isInOutline {
      moveChapter(by: end ? Int.max / 2 : -Int.max / 2, rows: rows)
      return
    }
    guard let edge = end ? page.feed.last : page.feed.first else { return }
    if edge != place {
      recordJump()
      stand(on: edge)
    }
    scroll(to: end ? page.layout.bodyRows - page.block(page.anchor(of: edge)).height : 0)
  }

  /// Stands on another chapter of the outline column; the transcript follows.
  private mutating func moveChapter(by steps: Int, rows: Int) {
    guard let chapters = recording.chapters, !chapters.items.isEmpty else { return }
    let current = chapter ?? (steps > 0 ? -1 : 0)
    let target = min(max(0, current + steps), chapters.items.count - 1)
    guard target != current, let start = chapters.items[target].start else { return }
    let row = anchorRow
    stand(at: start, rows: rows)
    scroll(to: row)
  }

  /// The next chapter, or the start of this one and then the one before; false where there is none.
  package mutating func jumpChapter(forward: Bool, rows: Int) -> Bool {
    guard let chapters = recording.chapters else { return false }
    let starts = chapters.items.compactMap(\.start).sorted()
    let target = forward ? starts.first { $0 > clock } : starts.last { $0 < clock }
    guard let target else { return false }
    if view.outline == .chapters, let index = chapters.items.firstIndex(where: { $0.start == target }) {
      recordJump()
      stand(on: .item(index))
      return true
    }
    jump(to: target, rows: rows)
    return true
  }

  /// The next speaker's turn, or scene; false where there is none.
  package mutating func jumpTurn(forward: Bool) -> Bool {
    guard case .segment(let track, let index)? = place, let transcript = recording.transcript(track) else {
      return false
    }
    guard feed.isWhole else { return jumpShown(forward: forward) }
    // Scenes are turns of their own; so is every segment where nobody is named.
    let isPlain = track == .scene || transcript.speakers.isEmpty
    let target: Int?
    if isPlain {
      target = forward ? index + 1 : index - 1
    } else {
      target = forward ? transcript.nextTurn(after: index) : transcript.turn(before: index)
    }
    guard let target, target >= 0, target < transcript.count else { return false }
    recordJump()
    stand(on: .segment(track, target))
    return true
  }

  /// Among lines that were picked out, every one is a turn of its own.
  private mutating func jumpShown(forward: Bool) -> Bool {
    guard let place, let target = forward ? feed.next(after: place) : feed.previous(before: place) else { return false }
    recordJump()
    stand(on: target)
    return true
  }

  /// The chapter or topic one stands on, as a moment to read; nil where it has no time.
  package var itemStart: MediaTime? {
    guard case .item(let index)? = place else { return nil }
    return recording.outline(in: view)?.items[index].start
  }

  /// Leaves an outline for the transcript at a moment.
  package mutating func read(at time: MediaTime, rows: Int) {
    recordJump()
    show(recording.has(.speech) ? .speech : .scene)
    stand(at: time, rows: rows)
  }

  /// Stands on what was clicked, which then has the keys.
  package mutating func select(_ place: Place, row: Int) {
    focusOutline(false)
    stand(on: place)
    scroll(to: row)
  }
}

extension Transcript {
  /// Where the next speaker begins.
  func nextTurn(after index: Int) -> Int? {
    let speaker = speakerIndex(index)
    return (index + 1..<max(index + 1, count)).first { speakerIndex($0) != speaker }
  }

  /// Where the turn of a segment begins; from there, where the one before does.
  func turn(before index: Int) -> Int? {
    guard index > 0 else { return nil }
    var start = index - 1
    let speaker = speakerIndex(start)
    while start > 0, speakerIndex(start - 1) == speaker { start -= 1 }
    return start
  }
}
