import Canvas
import Domain
import Search
import State
import Text

/// The heading of a video among the results: its title, how many hits it has and where they are.
struct FoundHeading {
  private let video: FoundVideo
  private let columns: Int
  private let isPlain: Bool

  private static let lengthWidth = 8
  private static let dateWidth = 10

  init(_ video: FoundVideo, columns: Int, isPlain: Bool) {
    self.video = video
    self.columns = columns
    self.isPlain = isPlain
  }

  func draw(row: Int, on ground: Ground, _ grid: inout Grid) {
    var end = columns - 1
    func put(_ text: String, width: Int, from room: Int) {
      guard columns >= room else { return }
      grid.write([Span(text, Pen(.secondary, on: ground))], row: row, endingAt: end, notBefore: end - width)
      end -= width + 2
    }
    let cells = columns >= 100 ? 24 : 12
    if columns >= 40 {
      drawSpread(cells: cells, row: row, left: end - cells, on: ground, &grid)
      end -= cells + 2
    }
    put(video.created.map(CalendarDay.text) ?? "", width: FoundHeading.dateWidth, from: 80)
    put(length, width: FoundHeading.lengthWidth, from: 64)
    let counted = columns >= 30 ? ResultsCount.words(video.count, "hit") : video.count.grouped
    let count = video.isCounted ? counted : columns >= 30 ? "counting…" : "…"
    put(count, width: max(columns >= 30 ? 8 : 2, count.utf8.count), from: 0)
    grid.write(SafeText.line(video.title), row: row, column: 2, end: end, pen: Pen(.title, on: ground, strong: true))
  }

  /// Where the hits are; the parts without any are drawn as well, so that one sees how long the rest is.
  private func drawSpread(cells: Int, row: Int, left: Int, on ground: Ground, _ grid: inout Grid) {
    let levels = StripLevels.levels(video.spread, cells: cells)
    guard levels.contains(where: { $0 > 0 }) else { return }
    for (cell, level) in levels.enumerated() {
      let pen = Pen(level > 0 ? .mark : .faint, on: ground)
      let glyph = level > 0 ? StripLevels.glyph(level, isPlain: isPlain) : isPlain ? "_" : "·"
      grid.write(String(Character(glyph)), row: row, column: left + cell, end: columns, pen: pen)
    }
  }

  private var length: String {
    guard let clock = video.duration?.clock else { return "–" }
    // Some file claims a length of centuries.
    return clock.utf8.count > FoundHeading.lengthWidth ? "?" : clock
  }
}

/// A hit: its time, the letter of where it stands, and the words around it.
struct FoundLine {
  private let columns: Int
  private let timeLeft: Int
  private let timeWidth: Int
  private let letterLeft: Int
  private let textLeft: Int

  private static let longestName = 14

  /// Below the title of its video, where there is room to see that.
  static func indent(_ columns: Int) -> Int { columns >= 60 ? 4 : 2 }

  init(_ video: FoundVideo, columns: Int) {
    self.columns = columns
    let last = max(video.duration ?? .zero, video.moments.last?.start ?? .zero)
    timeLeft = FoundLine.indent(columns)
    timeWidth = max(7, last.clock.utf8.count)
    letterLeft = timeLeft + timeWidth + (columns >= 30 ? 2 : 1)
    textLeft = letterLeft + (columns >= 30 ? 3 : 2)
  }

  func draw(_ moment: FoundMoment, row: Int, isSelected: Bool, on ground: Ground, _ grid: inout Grid) {
    if let start = moment.start {
      let time = [Span(start.clock, Pen(.secondary, on: ground, strong: isSelected))]
      grid.write(time, row: row, endingAt: timeLeft + timeWidth, notBefore: timeLeft)
    }
    grid.write(
      moment.layer.letter,
      row: row,
      column: letterLeft,
      end: columns,
      pen: Pen(LayerRole.of(moment.layer), on: ground, strong: true)
    )
    var column = textLeft
    if columns >= 60, let language = moment.language.map(SafeText.line) {
      let pen = Pen(.secondary, on: ground)
      column = grid.write(language, row: row, column: column, end: textLeft + FoundLine.longestName, pen: pen) + 2
    }
    if columns >= 60, let speaker = moment.speaker.map(SafeText.line), !speaker.isEmpty {
      let pen = Pen(.secondary, on: ground)
      column = grid.write(speaker, row: row, column: column, end: column + FoundLine.longestName, pen: pen) + 2
    }
    let snippet = Snippet(moment.text, hits: moment.ranges, width: columns - 1 - column)
    for piece in snippet.pieces {
      let pen =
        piece.isHit
        ? Pen(isSelected ? .currentMatch : .match, on: ground) : Pen(.text, on: ground, strong: isSelected)
      column = grid.write(piece.text, row: row, column: column, end: columns - 1, pen: pen, ellipsis: false)
    }
  }

  /// What of the other track stands near it.
  func drawBeside(_ moment: FoundMoment, row: Int, on ground: Ground, _ grid: inout Grid) {
    guard let beside = moment.beside else { return }
    let other = moment.layer.track?.other
    let pen = Pen(other == .scene ? .scene : .speech, on: ground, strong: true)
    grid.write(other?.letter ?? "+", row: row, column: letterLeft, end: columns, pen: pen)
    let snippet = Snippet(beside, hits: [], width: columns - 1 - textLeft)
    let text = snippet.pieces.map(\.text).joined()
    grid.write(text, row: row, column: textLeft, end: columns - 1, pen: Pen(.secondary, on: ground))
  }
}

/// The colour of the letter that says where a hit stands.
enum LayerRole {
  static func of(_ layer: Layer) -> Role {
    switch layer {
    case .speech: .speech
    case .scene: .scene
    case .chapters: .chapter
    case .topics: .topic
    case .title: .title
    case .note: .mark
    }
  }
}
