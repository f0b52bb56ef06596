package import Domain

/// A person's own marks on what one reads.
extension ReaderState {
  /// Where a jump to the next mark led.
  package struct MarkMove: Sendable {
    package let note: Note
    /// Which of all it is, counted from one.
    package let number: Int
    package let count: Int
    /// Behind the last comes the first, before the first the last.
    package let isWrapped: Bool
  }

  /// The marks on the place one stands on, notes before bookmarks.
  package var notesHere: [Note] { place.map { marks.on($0, in: view) } ?? [] }

  /// A bookmark on what is selected; nil where nothing is, or where it has no time.
  package func newNote(_ page: Page) -> Note? {
    let places = rangeStart == nil ? place.map { [$0] } ?? [] : ends(of: page)
    guard let first = places.first, let last = places.last else { return nil }
    guard let time = recording.time(of: first, in: view) else { return nil }
    let end = rangeStart == nil ? nil : self.end(of: last)
    return Note(
      video: recording.video.id,
      title: recording.video.title,
      time: time,
      end: end.flatMap { $0 > time ? $0 : nil },
      track: first.track,
      quote: quote(first)
    )
  }

  /// The first and the last place of a range, however many are between.
  private func ends(of page: Page) -> [Place] {
    guard let place, let rangeStart else { return [] }
    return page.feed.isOrdered(rangeStart, place) ? [rangeStart, place] : [place, rangeStart]
  }

  private func end(of place: Place) -> MediaTime? {
    switch place {
    case .segment(let track, let index):
      guard let transcript = recording.transcript(track) else { return nil }
      return max(transcript.end(index) ?? transcript.start(index), transcript.start(index))
    case .item(let index):
      let item = recording.outline(in: view)?.items[index]
      return item?.end ?? item?.start
    }
  }

  private func quote(_ place: Place) -> String {
    switch place {
    case .segment(let track, let index): recording.transcript(track)?.text(index) ?? ""
    case .item(let index): recording.outline(in: view)?.items[index].title ?? ""
    }
  }

  // MARK: Going from mark to mark

  /// Goes to the next mark, or the one before, in another view where this one does not show it; nil where there is none.
  package mutating func moveToMark(forward: Bool, columns: Int, rows: Int) -> MarkMove? {
    let shown = marks.all.filter { !isHidden($0) }
    guard !shown.isEmpty else { return nil }
    let (number, isWrapped) = next(in: shown, forward: forward)
    recordJump()
    show(shown[number], columns: columns, rows: rows)
    return MarkMove(note: shown[number].note, number: number + 1, count: shown.count, isWrapped: isWrapped)
  }

  /// Which mark comes next: behind the one one stands on, else behind the moment.
  private func next(in shown: [Marks.Mark], forward: Bool) -> (number: Int, isWrapped: Bool) {
    let here = shown.indices.filter { shown[$0].place(in: view) == place }
    let number =
      forward
      ? here.last.map { $0 + 1 } ?? shown.firstIndex { $0.time > clock } ?? shown.count
      : here.first.map { $0 - 1 } ?? shown.lastIndex { $0.time < clock } ?? -1
    guard shown.indices.contains(number) else { return (forward ? 0 : shown.count - 1, true) }
    return (number, false)
  }

  private func isHidden(_ mark: Marks.Mark) -> Bool {
    guard let filter else { return false }
    let view = mark.place(in: view) == nil ? mark.ownView : view
    guard let place = mark.place(in: view) else { return true }
    if case .segment(let track, _) = place, filter.hits(track) == nil { return false }
    return !filter.has(place, in: view)
  }

  /// Remembers where one is; `<` comes back to it.
  package mutating func recordStop() { recordJump() }

  /// Shows a note where it stands.
  package mutating func show(_ note: Note, columns: Int, rows: Int) {
    show(marks.all.first { $0.note.id == note.id } ?? Marks.Mark(note, in: recording), columns: columns, rows: rows)
  }

  private mutating func show(_ mark: Marks.Mark, columns: Int, rows: Int) {
    if mark.place(in: view) == nil { show(mark.ownView) }
    endRange()
    focusOutline(false)
    // What was read again may be shorter.
    guard let place = mark.place(in: view), recording.has(place, in: view) else {
      stand(at: mark.time, rows: rows)
      return
    }
    stand(on: place)
    scroll(to: page(columns: columns, rows: rows).layout.bodyRows / 3)
  }

  // MARK: Corrections

  /// The segment one stands on.
  package var segmentHere: (track: Track, index: Int)? {
    guard case .segment(let track, let index)? = place else { return nil }
    return (track, index)
  }

  /// Goes to a segment, in a view that shows it.
  package mutating func jump(to track: Track, _ index: Int, columns: Int, rows: Int) {
    recordJump()
    if !view.tracks.contains(track) { show(track == .speech ? .speech : .scene) }
    focusOutline(false)
    guard recording.has(.segment(track, index), in: view) else { return }
    stand(on: .segment(track, index))
    scroll(to: page(columns: columns, rows: rows).layout.bodyRows / 3)
  }
}
