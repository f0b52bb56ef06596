import Domain

/// A table with a segment, or an item of an outline, in each row.
struct CSVTable {
  private let source: Source
  private let columns: CSVColumns
  private var cells: CSVCells
  private var speech = Transcript.Builder()
  private var scene = Transcript.Builder()
  private var chapters: [Outline.Item] = []
  private var topics: [Outline.Item] = []
  private var rows = 0
  private var drops = Drops()

  init(_ source: Source, _ columns: CSVColumns) {
    self.source = source
    self.columns = columns
    cells = CSVCells(source, columns)
  }

  mutating func readAll() throws(ReadingError) {
    var records = CSVRecords(source.bytes, separator: columns.separator, isHead: source.isHead)
    // The first one names the columns.
    _ = records.next()
    while records.next() {
      if source.isHead, !records.isEnded { break }
      if records.fields.allSatisfy({ $0.range.isEmpty }) { continue }
      rows += 1
      read(records)
    }
    guard !source.isHead, drops.count == rows, rows > 0 || !columns.isOurs else { return }
    let line = drops.first.first?.line ?? 2
    throw .malformed(.playhead, line: line, column: 1, "a row with a time and a text was expected")
  }

  consuming func reading() -> Reading {
    var reading = Reading(.playhead, drops: drops)
    if scene.count > 0 { reading.scene = scene.finish() }
    if !chapters.isEmpty { reading.chapters = Outline(items: chapters) }
    if !topics.isEmpty { reading.topics = Outline(items: topics) }
    let hasOthers = reading.scene != nil || reading.chapters != nil || reading.topics != nil
    if speech.count > 0 || !hasOthers { reading.speech = speech.finish() }
    return reading
  }

  private mutating func read(_ records: CSVRecords) {
    if cells.track(records, is: "chapters") {
      chapters.append(cells.item(records))
    } else if cells.track(records, is: "topics") {
      topics.append(cells.item(records))
    } else if let start = cells.start(records) {
      let isScene = cells.track(records, is: "scene")
      let isKept =
        isScene ? cells.addSegment(records, start, to: &scene) : cells.addSegment(records, start, to: &speech)
      if !isKept { drops.add(line: records.line, "a row beyond four gigabytes of text") }
    } else {
      drops.add(line: records.line, "a row without a time")
    }
  }
}
