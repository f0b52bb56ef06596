import Domain

/// What the strip shows where one is, in words.
package struct StripWords {
  private let reader: ReaderState
  private let contour: StripContour
  private let cell: Int
  /// Whether there is room for whole words.
  private let isLong: Bool

  /// What so many cells show; in few columns it is said in fewer words.
  package init(_ reader: ReaderState, cells: Int, columns: Int) {
    self.reader = reader
    contour = reader.strip.contour(of: reader.recording, cells: cells)
    cell = contour.range.cell(of: reader.clock) ?? 0
    isLong = columns >= 130
  }

  package var sentence: String {
    [position, chapter, density, cut, hits, bookmark, range].compactMap { $0 }.joined(separator: ", ")
  }

  private var position: String {
    "\(reader.percent)%" + (isLong ? " of \(reader.recording.length.clock)" : "")
  }

  /// What is shown, where it is not everything.
  private var range: String? {
    guard reader.strip.isZoomed else { return nil }
    return "strip \(contour.range.from.clock)–\(contour.range.to.clock)"
  }

  private var chapter: String? {
    guard let count = reader.recording.chapters?.items.count, count > 0 else { return nil }
    guard let index = reader.chapter else { return "before chapter 1" }
    return isLong ? "chapter \(index + 1) of \(count)" : "chapter \(index + 1)/\(count)"
  }

  private var density: String {
    let name = contour.track == .speech ? "speech" : "scene text"
    return switch contour.levels[cell] {
    case 0: "no " + name
    case 1...2: name + " thin"
    case 3...5: name + " steady"
    default: name + " dense"
    }
  }

  private var cut: String? {
    guard let scene = reader.recording.scene else { return nil }
    let next = scene.firstIndex(startingAfter: reader.clock)
    guard next < scene.count else { return "last scene" }
    let wait = StripWords.span(scene.start(next).milliseconds - reader.clock.milliseconds)
    return isLong ? "next scene change in \(wait)" : "scene in \(wait)"
  }

  private var hits: String? {
    guard reader.search != nil || reader.filter != nil else { return nil }
    let count = reader.hitCounts(contour)[cell]
    let words = count == 0 ? "no hits" : count == 1 ? "1 hit" : "\(count) hits"
    return words + (isLong ? " in this part" : "")
  }

  /// The mark that is nearest in time.
  private var bookmark: String? {
    let distances = reader.marks.all.map { ($0.note, $0.time.milliseconds - reader.clock.milliseconds) }
    guard let (note, distance) = distances.min(by: { abs($0.1) < abs($1.1) }) else { return nil }
    let name = note.isBookmark ? "bookmark" : "note"
    guard abs(distance) >= 1000 else { return name + " here" }
    return name + " \(StripWords.span(abs(distance))) " + (distance > 0 ? "ahead" : "back")
  }

  /// `0:12`, or with hours where there are any.
  private static func span(_ milliseconds: Int64) -> String {
    let clock = MediaTime(milliseconds: milliseconds).clock
    guard milliseconds < 3_600_000 else { return clock }
    return String(clock.dropFirst(milliseconds < 600_000 ? 3 : 2))
  }
}
