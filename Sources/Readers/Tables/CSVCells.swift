import Domain
import Text

/// What the cells of a record mean.
struct CSVCells {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let columns: CSVColumns
  /// What a number in a column without a unit counts.
  private let unit: TableTime.Unit
  /// A text without its doubled quotes, in memory that is used again.
  private var unquoted: [UInt8] = []

  init(_ source: Source, _ columns: CSVColumns) {
    bytes = source.bytes
    self.columns = columns
    unit = CSVCells.unit(source.bytes, columns)
  }

  func track(_ record: CSVRecords, is name: StaticString) -> Bool {
    guard let range = range(record, columns.track) else { return false }
    return range.count == name.utf8CodeUnitCount && bytes.has(name, at: range.lowerBound)
  }

  func start(_ record: CSVRecords) -> MediaTime? {
    time(record, columns.startMilliseconds, .milliseconds) ?? time(record, columns.start, unit)
  }

  /// Returns false where the segment found no room.
  mutating func addSegment(
    _ record: CSVRecords,
    _ start: MediaTime,
    to builder: inout Transcript.Builder
  ) -> Bool {
    let end = end(record, after: start)
    let speaker = withText(record, in: columns.speaker) { String(decoding: $0, as: UTF8.self) }
    return withText(record, in: columns.text) { builder.add(start: start, end: end, speaker: speaker, text: $0) }
  }

  mutating func item(_ record: CSVRecords) -> Outline.Item {
    let start = start(record)
    return Outline.Item(
      title: withText(record, in: columns.title) { SafeText.line(String(decoding: $0, as: UTF8.self)) },
      text: withText(record, in: columns.text) { text in
        var safe: [UInt8] = []
        SafeText.append(text, to: &safe)
        return String(decoding: safe, as: UTF8.self)
      },
      start: start,
      end: start.flatMap { end(record, after: $0) }
    )
  }

  private func end(_ record: CSVRecords, after start: MediaTime) -> MediaTime? {
    if let end = time(record, columns.endMilliseconds, .milliseconds) ?? time(record, columns.end, unit) { return end }
    let duration = time(record, columns.duration, unit)
    return duration.map { MediaTime(milliseconds: start.milliseconds + $0.milliseconds) }
  }

  /// The text of a cell as it was before it was written into a table.
  private mutating func withText<Value>(
    _ record: CSVRecords,
    in column: Int?,
    _ body: (UnsafeBufferPointer<UInt8>) -> Value
  ) -> Value {
    guard let column, column < record.fields.count else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let field = record.fields[column]
    let text = UnsafeBufferPointer(rebasing: bytes[field.range])
    guard field.hasDoubledQuotes else { return body(withoutApostrophe(text)) }
    unquoted.removeAll(keepingCapacity: true)
    var isSecond = false
    for byte in text {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      // The second of two quotes is the one that goes.
      if byte != UInt8(ascii: "\"") || isSecond { unquoted.append(byte) }
    }
    return unquoted.withUnsafeBufferPointer { body(withoutApostrophe($0)) }
  }

  /// An apostrophe that keeps a spreadsheet from running a text goes; all others belong to it.
  private func withoutApostrophe(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard columns.isOurs, text.first == UInt8(ascii: "'") else { return text }
    let rest = UnsafeBufferPointer(rebasing: text.dropFirst())
    return CSVCells.looksLikeFormula(rest) ? rest : text
  }

  /// Whether a cell begins, behind blanks and quotes, with what starts a formula, also in its wide form.
  private static func looksLikeFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = text.drop { $0 <= 0x20 || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }
    switch start.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
    case 0xEF:
      let wide: [StaticString] = ["＝", "＋", "－", "＠"]
      return wide.contains { text.has($0, at: start.startIndex) }
    default: return false
    }
  }

  private func range(_ record: CSVRecords, _ column: Int?) -> Range<Int>? {
    guard let column, column < record.fields.count else { return nil }
    return bytes.trimmed(record.fields[column].range)
  }

  private func time(_ record: CSVRecords, _ column: Int?, _ unit: TableTime.Unit) -> MediaTime? {
    guard let range = range(record, column), !range.isEmpty else { return nil }
    return TableTime.read(UnsafeBufferPointer(rebasing: bytes[range]), unit)
  }
}

/// Seconds or milliseconds: the tables of Whisper have whole milliseconds in columns called just `start` and `end`.
extension CSVCells {
  /// How many rows are asked.
  private static let sample = 50
  /// A segment this long on the average is no segment if these are seconds.
  private static let longestSeconds: Int64 = 60

  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ columns: CSVColumns) -> TableTime.Unit {
    guard let startColumn = columns.start, let endColumn = columns.end ?? columns.duration else { return .seconds }
    var records = CSVRecords(bytes, separator: columns.separator)
    _ = records.next()
    var (rows, total): (Int64, Int64) = (0, 0)
    while rows < sample, records.next() {
      guard let start = whole(bytes, records, startColumn), let end = whole(bytes, records, endColumn) else {
        return .seconds
      }
      rows += 1
      total += columns.end == nil ? end : end - start
    }
    return rows > 0 && total / rows > longestSeconds ? .milliseconds : .seconds
  }

  /// A whole number; nil where the cell holds anything else.
  private static func whole(_ bytes: UnsafeBufferPointer<UInt8>, _ record: CSVRecords, _ column: Int) -> Int64? {
    guard column < record.fields.count else { return nil }
    let range = bytes.trimmed(record.fields[column].range)
    var position = range.lowerBound
    let digits = Digits(bytes, &position, range.upperBound)
    return digits.count > 0 && position == range.upperBound ? digits.value : nil
  }
}
