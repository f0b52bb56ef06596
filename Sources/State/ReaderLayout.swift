package import Domain

/// Which part of the reader is where, for a size of the terminal.
package struct ReaderLayout: Equatable, Sendable {
  package let columns: Int
  package let rows: Int
  /// The row of the current chapter; nil where there is no chapter, or no room.
  package let chapterRow: Int?
  /// The row that names the two columns of "both".
  package let headingRow: Int?
  package let bodyTop: Int
  package let bodyRows: Int
  /// Where the whole video is in one row; nil where there is no room, or no time in it.
  package let strip: StripPlace?
  /// The columns of the chapters beside a transcript: from the left edge up to a rule.
  package let outlineWidth: Int?
  /// The transcript, or the left one of two.
  package let main: TextColumn
  /// The scenes beside the speech.
  package let second: TextColumn?

  package var isSideBySide: Bool { second != nil }
  /// The first row of the chapters beside a transcript.
  package var outlineTop: Int { chapterRow.map { $0 + 1 } ?? 1 }
  /// The row below the body.
  package var bodyBottom: Int { bodyTop + bodyRows }

  private static let sideBySideWidth = 104
  private static let outlineRoom = 96

  package init(
    columns: Int,
    rows: Int,
    recording: Recording,
    view: View,
    paneBias: Int,
    hasPanes: Bool = true,
    mayPair: Bool = true,
    isZoomed: Bool = false
  ) {
    self.columns = columns
    self.rows = rows
    let isTranscript = view.outline == nil
    let hasChapters = recording.has(.chapters)
    chapterRow = view != .chapters && hasChapters && rows >= 7 ? 1 : nil
    let top = chapterRow == nil ? 1 : 2

    let canPair = mayPair && view == .both && recording.has(.speech) && recording.has(.scene)
    let outline =
      isTranscript && hasChapters && rows >= 7 && hasPanes
      ? ReaderLayout.outlineWidth(columns, bias: paneBias, room: canPair ? 156 : ReaderLayout.outlineRoom) : nil
    outlineWidth = outline
    let left = outline.map { $0 + 1 } ?? 0
    let isPair = canPair && columns - left >= ReaderLayout.sideBySideWidth

    headingRow = isPair && rows >= 7 ? top : nil
    bodyTop = headingRow == nil ? top : top + 1
    let timeWidth = max(7, MediaTime(milliseconds: recording.length.milliseconds).clock.utf8.count)
    let hasStrip = recording.length > .zero && StripPlace.hasRoom(columns: columns, rows: rows, hasPanes: hasPanes)
    strip =
      hasStrip ? StripPlace(row: rows - 2, columns: columns, timeWidth: timeWidth, isZoomed: isZoomed) : nil
    bodyRows = max(0, rows - bodyTop - (hasStrip ? 2 : 1))

    let names = recording.speech?.widestName ?? 0
    if isPair {
      // Names take room on the left, and more is said than seen.
      let middle = left + (columns - left) * 59 / 100
      main = TextColumn(left: left, right: middle - 1, timeWidth: timeWidth, nameWidth: names, hasLetter: false)
      second = TextColumn(left: middle, right: columns - 1, timeWidth: timeWidth, nameWidth: 0, hasLetter: false)
    } else {
      main = TextColumn(
        left: left,
        right: columns - 1,
        timeWidth: timeWidth,
        nameWidth: view == .scene ? recording.scene?.widestName ?? 0 : names,
        hasLetter: view == .both
      )
      second = nil
    }
  }

  /// Which chapters are in sight beside a transcript: the current one is in the middle of a list that is too long.
  package func chaptersInSight(of count: Int, current: Int?) -> Range<Int> {
    let height = max(0, bodyBottom - outlineTop)
    let first = max(0, min((current ?? 0) - height / 2, count - height))
    return first..<min(count, first + height)
  }

  /// The outline's width where there is room for it beside the text.
  private static func outlineWidth(_ columns: Int, bias: Int, room: Int) -> Int? {
    guard columns >= room else { return nil }
    return min(max(20, min(columns * 29 / 100, 48) + bias * 4), columns / 2)
  }
}
