import Domain

/// WebVTT: cues with voices, or the items of an outline as the chapters a player knows.
///
/// A missing end, and a time before zero, is written as in SubRip.
struct WebVTTWriter: DocumentWriter {
  var bytes: [UInt8] = []
  private let isOutline: Bool

  init(_ document: Document) {
    if case .outline = document.selection { isOutline = true } else { isOutline = false }
  }

  mutating func begin() {
    bytes.append("WEBVTT\n")
    if isOutline { bytes.append("Kind: chapters\n") }
  }

  mutating func write(_ segment: Segment) {
    writeTimes(from: segment.start, to: segment.over)
    if var speaker = segment.speaker {
      bytes.append("<v ")
      speaker.withUTF8 { bytes.append($0, replacing: WebVTTWriter.escape) }
      // A name ending in dashes must not make the bracket an arrow.
      bytes.append(speaker.hasSuffix("-") ? " >" : ">")
    }
    segment.withText { bytes.append($0, replacing: WebVTTWriter.escape) }
    bytes.append("\n")
  }

  /// Items without a time are left out, and what stands below a title as well: a chapter has a title only.
  mutating func write(_ heading: Heading) {
    guard let start = heading.item.start else { return }
    writeTimes(from: start, to: heading.over)
    [UInt8](safe: heading.item.title).withUnsafeBufferPointer { bytes.append($0, replacing: WebVTTWriter.escape) }
    bytes.append("\n")
  }

  private mutating func writeTimes(from start: MediaTime, to end: MediaTime?) {
    bytes.append("\n")
    bytes.append(cueTime: start, point: ".")
    bytes.append(" --> ")
    bytes.append(cueTime: end ?? start.afterMissingEnd, point: ".")
    bytes.append("\n")
  }

  /// What begins markup, and the line break that would make an empty line, which ends a cue.
  private static func escape(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Replacement? {
    switch text[position] {
    case UInt8(ascii: "&"): Replacement("&amp;")
    case UInt8(ascii: "<"): Replacement("&lt;")
    case UInt8(ascii: ">"): Replacement("&gt;")
    case 0x0A: position > 0 && text[position - 1] == 0x0A ? Replacement("&#10;") : nil
    default: nil
    }
  }
}
