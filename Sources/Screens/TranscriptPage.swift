import Canvas
import Domain
import State

/// The segments in sight: time, letter, speaker, words; side by side or one under the other.
struct TranscriptPage {
  let reader: ReaderState
  let page: Page
  private let highlights: Highlights

  init(reader: ReaderState, page: Page) {
    self.reader = reader
    self.page = page
    highlights = Highlights(reader)
  }

  func draw(on frame: inout Frame) {
    let visible = reader.visible(page)
    var isFirst = true
    for (place, row) in visible {
      guard case .segment(let track, let index) = place else { continue }
      draw(track, index, row: row, namesSpeaker: isFirst, on: &frame)
      isFirst = false
    }
    if page.layout.isSideBySide { drawScenes(beside: visible, on: &frame) }
  }

  // MARK: One segment

  private func draw(
    _ track: Track,
    _ index: Int,
    row: Int,
    namesSpeaker: Bool,
    limit: Int = .max,
    on frame: inout Frame
  ) {
    let column = page.column(of: track)
    var row = row
    if let silence = page.silence(before: index, of: track) {
      write("… \(words(silence)) without speech", row, column.timeLeft, column.right, Pen(.secondary), &frame.grid)
      row += 1
    }
    let look = Appearance(self, track, index)
    let lines = Array(page.lines(track, index).prefix(max(1, limit)))
    let heading = page.headingRows(track, index)
    for line in 0..<heading + lines.count where isInBody(row + line) {
      lay(look, row: row + line, on: &frame.grid)
    }
    if look.isSelected, look.ground == .selection { placeCursor(row: row, column.left, on: &frame) }
    drawMargin(look, row: row, namesSpeaker: namesSpeaker && row >= 0, on: &frame.grid)
    drawWords(look, lines, row: row + heading, on: &frame.grid)
  }

  /// What a segment looks like for what it is and whether one stands on it.
  private struct Appearance {
    let track: Track
    let index: Int
    let isSelected: Bool
    /// It is part of a range that is being selected.
    let isInRange: Bool
    /// It is what the other track has at this moment.
    let isCompanion: Bool
    let ground: Ground

    init(_ pane: TranscriptPage, _ track: Track, _ index: Int) {
      self.track = track
      self.index = index
      isSelected = pane.reader.place == .segment(track, index)
      isCompanion = pane.isCompanion(track, index)
      isInRange = pane.reader.isInRange(.segment(track, index), pane.page)
      // Where the chapters have the keys, the transcript only follows.
      ground = isInRange || (isSelected && !pane.reader.isInOutline) ? .selection : .page
    }
  }

  private func isCompanion(_ track: Track, _ index: Int) -> Bool {
    guard reader.view == .both, reader.place?.track != track else { return false }
    return page.feed.place(at: reader.clock, on: track, orFirst: false) == .segment(track, index)
  }

  private func lay(_ look: Appearance, row: Int, on grid: inout Grid) {
    let column = page.column(of: look.track)
    guard look.ground == .selection else { return }
    let width = page.textEdges(of: look.track).left + page.textEdges(of: look.track).width - column.left
    grid.clear(Rect(top: page.layout.bodyTop + row, left: column.left, rows: 1, columns: width), ground: .selection)
  }

  /// The marker, the time and the speaker.
  private func drawMargin(_ look: Appearance, row: Int, namesSpeaker: Bool, on grid: inout Grid) {
    guard let transcript = reader.recording.transcript(look.track) else { return }
    let column = page.column(of: look.track)
    if look.ground == .selection {
      // The sign is seen also where the place begins above the page.
      let sign = look.isSelected ? ">" : "*"
      write(sign, max(0, row), column.left, column.right, Pen(.focus, on: look.ground, strong: true), &grid)
    } else if look.isCompanion || look.isSelected {
      write("|", row, column.left, column.right, Pen(.ready, strong: true), &grid)
    }
    let time = transcript.start(look.index).clock
    let timeLeft = column.timeLeft + max(0, column.timeWidth - time.utf8.count)
    let isStrong = look.isSelected || look.isCompanion
    write(time, row, timeLeft, column.right, Pen(.secondary, on: look.ground, strong: isStrong), &grid)
    drawSigns(look, row: row, from: column.timeLeft + column.timeWidth, on: &grid)
    if column.hasLetter {
      let role: Role = look.track == .speech ? .speech : .scene
      write(look.track.letter, row, column.letterLeft, column.right, Pen(role, on: look.ground, strong: true), &grid)
    }
    guard let speaker = transcript.speakerIndex(look.index), column.nameWidth > 0 else { return }
    let isNamed = page.beginsTurn(look.track, look.index) || look.isSelected
    guard isNamed || (namesSpeaker && column.style == .columns) || column.style == .timeAbove else { return }
    guard column.style != .nameAbove || page.beginsTurn(look.track, look.index) else { return }
    let pen = Pen(SpeakerRole.of(speaker), on: look.ground, strong: true)
    let end = min(column.right, column.nameLeft + column.nameWidth)
    write(transcript.speakers[speaker], row, column.nameLeft, end, pen, &grid)
  }

  /// What a person did with a segment, and that it begins while another is spoken: one column is for them, and a second
  /// where both must be told.
  private func drawSigns(_ look: Appearance, row: Int, from left: Int, on grid: inout Grid) {
    var signs: [(text: String, role: Role)] = []
    if let sign = reader.marks.sign(.segment(look.track, look.index), in: reader.view) {
      signs.append((sign.text, .mark))
    }
    if reader.recording.correction(look.track, look.index) != nil {
      signs.append((MarkSign.correction.text, .mark))
    }
    if let transcript = reader.recording.transcript(look.track), overlaps(transcript, look.index) {
      signs.append(("+", .secondary))
    }
    for (offset, sign) in signs.prefix(2).enumerated() {
      let pen = Pen(sign.role, on: look.ground, strong: sign.role == .mark)
      write(sign.text, row, left + offset, left + offset + 1, pen, &grid)
    }
  }

  private func drawWords(_ look: Appearance, _ lines: [Range<Int>], row: Int, on grid: inout Grid) {
    guard let transcript = reader.recording.transcript(look.track) else { return }
    let edges = page.textEdges(of: look.track)
    let end = edges.left + edges.width
    let isSceneAmongSpeech = look.track == .scene && reader.view == .both && !page.layout.isSideBySide
    let pen = Pen(isSceneAmongSpeech ? .scene : .text, on: look.ground, strong: look.isSelected)
    transcript.withBytes(of: look.index) { bytes in
      if bytes.isEmpty {
        write("(no words)", row, edges.left, end, Pen(.secondary, on: look.ground), &grid)
      }
      let hits = highlights.ranges(look.track, look.index, bytes)
      for (offset, line) in lines.enumerated() where isInBody(row + offset) {
        var column = edges.left
        for piece in Highlights.pieces(of: line, hits: hits) {
          let pen = piece.isHit ? Pen(look.isSelected ? .currentMatch : .match, on: look.ground) : pen
          let row = page.layout.bodyTop + row + offset
          column = grid.write(bytes, in: piece.range, row: row, column: column, end: end, pen: pen)
        }
      }
    }
  }

  /// Two speak at once: the segment before is not over.
  private func overlaps(_ transcript: Transcript, _ index: Int) -> Bool {
    guard index > 0, let end = transcript.end(index - 1) else { return false }
    return end > transcript.start(index)
  }

  // MARK: Side by side

  /// The scenes beside the speech that is in sight; one that began above stays at the top until the next begins.
  private func drawScenes(beside visible: [(place: Place, row: Int)], on frame: inout Frame) {
    let scenes = visible.compactMap { place, row -> (scene: Int, speech: Int, row: Int)? in
      guard case .segment(.speech, let index) = place, let scene = page.scene(during: index) else { return nil }
      return (scene, index, row)
    }
    var drawn: Int?
    for (place, index, row) in scenes where place != drawn {
      drawn = place
      let height = page.textHeight(.scene, place)
      let start = row - page.rowsIntoScene(index, limit: height + page.layout.bodyRows)
      // The next one may have speech beside it or, without any, rows of its own.
      let next = visible.first { $0.row > row && scene(at: $0.place) != place }?.row ?? page.layout.bodyRows
      draw(.scene, place, row: max(0, start), namesSpeaker: false, limit: next - max(0, start), on: &frame)
    }
  }

  private func scene(at place: Place) -> Int? {
    switch place {
    case .segment(.speech, let index): page.scene(during: index)
    case .segment(.scene, let index): index
    case .item: nil
    }
  }

  // MARK: The body

  private func isInBody(_ row: Int) -> Bool { row >= 0 && row < page.layout.bodyRows }

  private func write(_ text: String, _ row: Int, _ column: Int, _ end: Int, _ pen: Pen, _ grid: inout Grid) {
    guard isInBody(row) else { return }
    grid.write(text, row: page.layout.bodyTop + row, column: column, end: end, pen: pen)
  }

  private func placeCursor(row: Int, _ column: Int, on frame: inout Frame) {
    let seen = min(max(0, row), max(0, page.layout.bodyRows - 1))
    frame.cursor = Position(row: page.layout.bodyTop + seen, column: column)
  }

  private func words(_ time: MediaTime) -> String {
    time.milliseconds < 60_000 ? "\(time.milliseconds / 1000) s" : time.clock
  }
}

/// The colours of speakers, in the order in which they first speak.
enum SpeakerRole {
  private static let roles: [Role] = [.speaker1, .speaker2, .speaker3, .speaker4, .speaker5, .speaker6]

  static func of(_ index: Int) -> Role { roles[index % roles.count] }
}
