import Domain
import Text

/// Comma-separated values as RFC 4180 has them.
///
/// A cell that a spreadsheet would run as a formula begins with an apostrophe, which reading takes away again.
struct CSVWriter: DocumentWriter {
  var bytes: [UInt8] = []
  private let outline: Outline.Kind?

  init(_ document: Document) {
    if case .outline(let kind) = document.selection { outline = kind } else { outline = nil }
  }

  mutating func begin() {
    bytes.append("index,track,start,end,start_ms,end_ms,")
    bytes.append(outline == nil ? "speaker,text\r\n" : "title,text\r\n")
  }

  mutating func write(_ segment: Segment) {
    writeTimes(segment.index, segment.track.rawValue, segment.start, segment.end)
    write(cell: segment.speaker ?? "")
    bytes.append(",")
    segment.withText { write(cell: $0) }
    bytes.append("\r\n")
  }

  mutating func write(_ heading: Heading) {
    writeTimes(heading.index, outline?.rawValue ?? "", heading.item.start, heading.item.end)
    write(cell: SafeText.line(heading.item.title))
    bytes.append(",")
    [UInt8](safe: heading.item.text).withUnsafeBufferPointer { write(cell: $0) }
    bytes.append("\r\n")
  }

  private mutating func writeTimes(_ index: Int, _ track: String, _ start: MediaTime?, _ end: MediaTime?) {
    bytes.append(number: UInt64(index))
    bytes.append(",")
    bytes.append(track)
    bytes.append(",")
    if let start { bytes.append(exact: start) }
    bytes.append(",")
    if let end { bytes.append(exact: end) }
    for time in [start, end] {
      bytes.append(",")
      guard let milliseconds = time?.milliseconds else { continue }
      if milliseconds < 0 { bytes.append("-") }
      bytes.append(number: milliseconds.magnitude)
    }
    bytes.append(",")
  }

  private mutating func write(cell text: String) {
    var text = text
    text.withUTF8 { write(cell: $0) }
  }

  private mutating func write(cell text: UnsafeBufferPointer<UInt8>) {
    let isFormula = CSVWriter.looksLikeFormula(text)
    guard text.contains(where: CSVWriter.needsQuotes) || text.first == 0x20 || text.last == 0x20 else {
      if isFormula { bytes.append("'") }
      bytes.append(contentsOf: text)
      return
    }
    bytes.append("\"")
    if isFormula { bytes.append("'") }
    bytes.append(text) { $0[$1] == UInt8(ascii: "\"") ? Replacement("\"\"") : nil }
    bytes.append("\"")
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D: true
    default: false
    }
  }

  /// Whether a cell begins, behind blanks and quotes, with what starts a formula, also in its wide form.
  private static func looksLikeFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = text.drop { $0 <= 0x20 || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }
    switch start.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
    case 0xEF: return ["＝", "＋", "－", "＠"].contains { start.starts(with: $0.utf8) }
    default: return false
    }
  }
}
