package import Domain
import Search

/// What stands in a cell of the strip: what matters most of all that is there.
package enum StripMark: Equatable, Sendable {
  /// The moment one is at.
  case playhead
  case hit
  /// A bookmark or a note.
  case bookmark
  /// A chapter begins here.
  case chapter
  /// The scene changes here.
  case cut
  /// How dense the track is, from nothing to `StripLevels.tallest`.
  case level(Int)
}

/// The whole video in one row.
extension ReaderState {
  /// Halves what the strip shows, or doubles it; false where it goes no further.
  package mutating func zoomStrip(in isIn: Bool) -> Bool {
    strip.zoom(in: isIn, around: clock, of: recording.length)
  }

  mutating func settleStrip(_ layout: ReaderLayout) {
    guard let place = layout.strip else { return }
    strip.settle(at: clock, cells: place.cells, of: recording)
  }

  /// The time that so many cells of the strip show.
  package func stripRange(cells: Int) -> StripRange {
    strip.range(cells: cells, of: recording.length)
  }

  /// What stands in each cell of the strip.
  package func stripMarks(cells: Int) -> [StripMark] {
    let contour = strip.contour(of: recording, cells: cells)
    let hits = hitCounts(contour)
    let bookmarks = StripContour.firsts(markTimes, in: contour.range)
    let playhead = contour.range.cell(of: clock)
    // Where scenes change all the time, their marks would leave nothing of what is said.
    let showsAllCuts = contour.track == .speech && contour.hasCut.count { $0 } * 4 <= cells
    return (0..<contour.range.cells).map { cell in
      if cell == playhead { return .playhead }
      if hits[cell] > 0 { return .hit }
      if bookmarks[cell] != nil { return .bookmark }
      if contour.chapters[cell] != nil { return .chapter }
      let level = contour.levels[cell]
      return contour.hasCut[cell] && (showsAllCuts || level == 0) ? .cut : .level(level)
    }
  }

  /// The moment a cell of the strip stands for: that of the mark that is seen in it, else where it begins.
  package func stripTime(of cell: Int, cells: Int) -> MediaTime {
    let contour = strip.contour(of: recording, cells: cells)
    let range = contour.range
    guard (0..<range.cells).contains(cell) else { return clock }
    if let hit = firstHit(in: cell, contour) { return hit }
    let times = markTimes.filter { range.cell(of: $0) == cell }
    if let first = times.min() { return first }
    if let chapter = contour.chapters[cell], let start = recording.chapters?.items[chapter].start { return start }
    return range.start(of: cell)
  }

  /// The moments a person marked in this video.
  private var markTimes: [MediaTime] { marks.all.map(\.time) }

  // MARK: Hits

  /// What is looked for, else what alone is shown.
  private var marked: Finding? { search ?? filter }

  /// How many hits of what this view shows lie in each cell.
  func hitCounts(_ contour: StripContour) -> [Int] {
    var counts = [Int](repeating: 0, count: contour.range.cells)
    guard let marked else { return counts }
    for track in view.tracks {
      guard let hits = marked.hits(track), !hits.isEmpty else { continue }
      for (cell, count) in contour.counts(of: hits, track).enumerated() { counts[cell] += count }
    }
    for time in itemHits(marked) {
      if let cell = contour.range.cell(of: time) { counts[cell] += 1 }
    }
    return counts
  }

  private func firstHit(in cell: Int, _ contour: StripContour) -> MediaTime? {
    guard let marked else { return nil }
    let spoken = view.tracks.compactMap { track -> MediaTime? in
      let segments = contour.segments(track, in: cell)
      guard let hits = marked.hits(track), let transcript = recording.transcript(track) else { return nil }
      let position = hits.position(from: segments.lowerBound)
      guard position < hits.count, segments.contains(hits[position]) else { return nil }
      return transcript.start(hits[position])
    }
    return (spoken + itemHits(marked).filter { contour.range.cell(of: $0) == cell }).min()
  }

  /// The times of the hits in an outline, where this view shows one.
  private func itemHits(_ finding: Finding) -> [MediaTime] {
    guard let kind = view.outline, let items = recording.outline(kind)?.items, let hits = finding.items[kind] else {
      return []
    }
    return hits.segments.compactMap { items[Int($0)].start }
  }
}
