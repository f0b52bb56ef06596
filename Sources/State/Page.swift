package import Domain
import Text

/// The lines of a view at a width: what each place takes, computed for it alone.
///
/// Nothing is known about places that are not asked for, so a million of them cost no more than a screenful.
package struct Page: Sendable {
  package let recording: Recording
  package let view: View
  package let layout: ReaderLayout
  package let feed: Feed

  /// A silence that is worth a line.
  package static let longSilence: Int64 = 4000

  package init(_ feed: Feed, layout: ReaderLayout) {
    self.feed = feed
    self.layout = layout
    recording = feed.recording
    view = feed.view
  }

  /// How many rows a place takes.
  package struct Block: Equatable, Sendable {
    /// Rows before it that do not belong to it: a silence, an overview.
    package var lead: Int
    /// A row for time or name above the words.
    package var heading: Int
    package var text: Int
    /// Empty rows behind it.
    package var trail: Int

    package var height: Int { lead + heading + text + trail }
  }

  /// What a place takes.
  package func block(_ place: Place) -> Block {
    switch place {
    case .item(let index): itemBlock(index)
    case .segment(let track, let index): layout.isSideBySide ? pairBlock(track, index) : segmentBlock(track, index)
    }
  }

  /// The column a segment is set in.
  package func column(of track: Track) -> TextColumn {
    track == .scene ? layout.second ?? layout.main : layout.main
  }

  /// The columns the words of a segment have: scenes are indented among speech.
  package func textEdges(of track: Track) -> (left: Int, width: Int) {
    let column = column(of: track)
    let indent = view == .both && !layout.isSideBySide && track == .scene && column.textWidth > 24 ? 2 : 0
    return (column.textLeft + indent, column.textWidth - indent)
  }

  /// The words of a segment as lines: ranges of its bytes.
  package func lines(_ track: Track, _ index: Int) -> [Range<Int>] {
    let width = textEdges(of: track).width
    return recording.transcript(track)?.withBytes(of: index) { TextWrap.lines($0, width: width) } ?? []
  }

  /// The silence before a segment, where it is worth a line.
  package func silence(before index: Int, of track: Track) -> MediaTime? {
    // What is hidden is no silence.
    guard track == .speech, index > 0, feed.isWhole, let transcript = recording.speech else { return nil }
    // A few segments back one may still be spoken; further back none is looked for.
    let ends = (max(0, index - 4)..<index).compactMap { transcript.end($0) }
    guard transcript.end(index - 1) != nil, let end = ends.max() else { return nil }
    let gap = transcript.start(index).milliseconds - end.milliseconds
    return gap >= Page.longSilence ? MediaTime(milliseconds: gap) : nil
  }

  /// Whether somebody else speaks than in the segment before.
  package func beginsTurn(_ track: Track, _ index: Int) -> Bool {
    guard let transcript = recording.transcript(track) else { return false }
    return index == 0 || !feed.isWhole || transcript.speakerIndex(index) != transcript.speakerIndex(index - 1)
  }

  private func segmentBlock(_ track: Track, _ index: Int) -> Block {
    let lead = silence(before: index, of: track) == nil ? 0 : 1
    return Block(lead: lead, heading: headingRows(track, index), text: textHeight(track, index), trail: 0)
  }

  /// The rows for a time or a name above the words.
  package func headingRows(_ track: Track, _ index: Int) -> Int {
    switch column(of: track).style {
    case .columns: 0
    case .timeAbove: 1
    case .nameAbove: beginsTurn(track, index) && recording.transcript(track)?.speakerIndex(index) != nil ? 1 : 0
    }
  }

  /// The rows of the words alone.
  package func textHeight(_ track: Track, _ index: Int) -> Int {
    let width = textEdges(of: track).width
    return recording.transcript(track)?.withBytes(of: index) { TextWrap.height($0, width: width) } ?? 1
  }

  // MARK: Side by side

  /// The scene that is seen while a segment of speech begins.
  package func scene(during speech: Int) -> Int? {
    guard let transcript = recording.speech, let scenes = recording.scene else { return nil }
    let index = scenes.firstIndex(startingAfter: transcript.start(speech)) - 1
    return index >= 0 ? index : nil
  }

  /// The first segment of speech that begins in a scene, if any does.
  package func firstSpeech(in scene: Int) -> Int? {
    guard let speech = recording.speech, let scenes = recording.scene else { return nil }
    let index = speech.firstIndex(startingAt: scenes.start(scene))
    return index < speech.count && self.scene(during: index) == scene ? index : nil
  }

  /// Side by side, a scene stands beside the speech that begins in it; only one without speech has rows of its own.
  package func anchor(of place: Place) -> Place {
    guard layout.isSideBySide, case .segment(.scene, let index) = place else { return place }
    return firstSpeech(in: index).map { .segment(.speech, $0) } ?? place
  }

  /// The next place that has rows of its own.
  package func nextRow(after place: Place) -> Place? {
    var next = feed.next(after: place)
    while layout.isSideBySide, let candidate = next, anchor(of: candidate) != candidate {
      next = feed.next(after: candidate)
    }
    return next
  }

  /// The previous place that has rows of its own.
  package func previousRow(before place: Place) -> Place? {
    var previous = feed.previous(before: place)
    while layout.isSideBySide, let candidate = previous, anchor(of: candidate) != candidate {
      previous = feed.previous(before: candidate)
    }
    return previous
  }

  /// How many rows of its scene stand beside the speech before a segment; all of them are passed after `limit`.
  package func rowsIntoScene(_ speech: Int, limit: Int) -> Int {
    guard let scene = scene(during: speech) else { return 0 }
    var rows = 0
    var index = speech
    while index > 0, rows < limit, self.scene(during: index - 1) == scene {
      index -= 1
      rows += segmentBlock(.speech, index).height
    }
    return rows
  }

  private func pairBlock(_ track: Track, _ index: Int) -> Block {
    var block = segmentBlock(track, index)
    guard track == .speech, let scene = scene(during: index) else { return block }
    let isLastOfScene = recording.speech.map { index + 1 >= $0.count || self.scene(during: index + 1) != scene } ?? true
    guard isLastOfScene else { return block }
    // A long description beside a short remark pushes the next remark down.
    let needed = segmentBlock(.scene, scene).height
    block.trail = max(0, needed - rowsIntoScene(index, limit: needed) - block.height)
    return block
  }

  // MARK: Outlines

  /// Where the words of an outline stand.
  package var itemEdges: (left: Int, width: Int) {
    let left = layout.columns < 30 ? 2 : 4
    return (left, max(1, min(layout.columns - left - 1, 92)))
  }

  package func itemLines(_ index: Int) -> [String] {
    guard let item = item(index), !item.text.isEmpty else { return [] }
    return TextWrap.lines(item.text, width: itemEdges.width)
  }

  package func titleLines(_ index: Int) -> [String] {
    guard let item = item(index) else { return [] }
    return TextWrap.lines(item.title.isEmpty ? "(no title)" : item.title, width: max(1, itemEdges.width - timeWidth))
  }

  /// The columns before an item's title: its time, or none in an outline without times.
  package var timeWidth: Int {
    guard layout.columns >= 30, let kind = view.outline, let outline = recording.outline(kind) else { return 0 }
    return outline.items.contains { $0.start != nil } ? layout.main.timeWidth + 2 : 0
  }

  /// The overview, cut where the first item would have no room below it.
  package func overviewLines() -> [String] {
    guard let kind = view.outline, let overview = recording.outline(kind)?.overview, !overview.isEmpty else {
      return []
    }
    var lines = TextWrap.lines(overview, width: max(1, min(layout.columns - 4, 92)))
    let room = max(0, layout.bodyRows - 4)
    guard lines.count > room else { return lines }
    lines = Array(lines.prefix(room))
    if let last = lines.popLast() { lines.append(last + " …") }
    return lines
  }

  package func item(_ index: Int) -> Outline.Item? {
    guard let kind = view.outline, let outline = recording.outline(kind), outline.items.indices.contains(index) else {
      return nil
    }
    return outline.items[index]
  }

  private func itemBlock(_ index: Int) -> Block {
    let overview = index == 0 ? overviewLines().count : 0
    let trail = layout.bodyRows >= 6 ? 1 : 0
    return Block(
      lead: overview > 0 ? overview + 1 : 0,
      heading: max(1, titleLines(index).count),
      text: itemLines(index).count,
      trail: trail
    )
  }
}

extension Transcript {
  /// The columns of the longest name of a speaker.
  var widestName: Int {
    speakers.reduce(0) { max($0, Columns.of($1)) }
  }
}
