import Domain
import Text

/// `h:mm:ss  text`, a segment a line; further lines stand under the text.
///
/// It goes to terminals: what turns text around is left out.
struct PlainWriter: DocumentWriter {
  var bytes: [UInt8] = []
  private var overview = ""
  private var showsTrack = false

  /// What stands in the place of a time that is not there.
  private static let noTime: StaticString = "       "

  init() {}

  init(_ document: Document) {
    overview = document.outline?.overview ?? ""
    showsTrack = document.selection == .both
  }

  mutating func begin() {
    guard !overview.isEmpty else { return }
    [UInt8](safe: overview).withUnsafeBufferPointer { append($0, indent: 0) }
    bytes.append("\n\n")
  }

  mutating func write(_ segment: Segment) {
    segment.withText { write($0, at: segment.start, on: showsTrack ? segment.track : nil) }
  }

  mutating func write(_ text: UnsafeBufferPointer<UInt8>, at time: MediaTime, on track: Track? = nil) {
    let lineStart = bytes.count
    bytes.append(clock: time)
    if let track { bytes.append(track == .speech ? "  S" : "  V") }
    if !text.isEmpty {
      bytes.append("  ")
      append(text, indent: bytes.count - lineStart)
    }
    bytes.append("\n")
  }

  mutating func write(_ heading: Heading) {
    let lineStart = bytes.count
    if let start = heading.item.start { bytes.append(clock: start) } else { bytes.append(PlainWriter.noTime) }
    bytes.append("  ")
    let indent = bytes.count - lineStart
    bytes.append(SafeText.line(heading.item.title))
    bytes.append("\n")
    let text = [UInt8](safe: heading.item.text)
    guard !text.isEmpty else { return }
    bytes.append(contentsOf: repeatElement(0x20, count: indent))
    text.withUnsafeBufferPointer { append($0, indent: indent) }
    bytes.append("\n")
  }

  /// Adds lines of text, all but the first behind an indent; an empty line has none.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, indent: Int) {
    var isFirst = true
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !isFirst { bytes.append("\n") }
      if !isFirst, !line.isEmpty { bytes.append(contentsOf: repeatElement(0x20, count: indent)) }
      bytes.append(UnsafeBufferPointer(rebasing: line), replacing: PlainWriter.nothingDirectional)
      isFirst = false
    }
  }

  /// Leaves out what turns text around.
  static func nothingDirectional(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Replacement? {
    guard text[position] == 0xD8 || text[position] == 0xE2 else { return nil }
    var end = position
    let scalar = UTF8Decoder.next(text, &end, text.count)
    return SafeText.isDirectional(scalar) ? Replacement("", length: end - position) : nil
  }
}
