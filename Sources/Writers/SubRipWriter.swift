import Domain

/// SubRip (SRT): numbered cues.
///
/// A cue must have an end: one that is missing is the start of the next segment, else two seconds later; so only missing
/// ends come back as something else. Times before zero are zero. Speakers are left out, because the text stays the same.
struct SubRipWriter: DocumentWriter {
  var bytes: [UInt8] = []
  private var number: UInt64 = 0

  init() {}

  mutating func write(_ segment: Segment) {
    segment.withText { writeCue(from: segment.start, to: segment.over, $0) }
  }

  /// Items without a time are left out: there is no cue without one.
  mutating func write(_ heading: Heading) {
    guard let start = heading.item.start else { return }
    let text = [UInt8](safe: heading.item.title + "\n" + heading.item.text)
    text.withUnsafeBufferPointer { writeCue(from: start, to: heading.over, $0) }
  }

  mutating func writeCue(from start: MediaTime, to end: MediaTime?, _ text: UnsafeBufferPointer<UInt8>) {
    number += 1
    if number > 1 { bytes.append("\n") }
    bytes.append(number: number)
    bytes.append("\n")
    bytes.append(cueTime: start, point: ",")
    bytes.append(" --> ")
    bytes.append(cueTime: end ?? start.afterMissingEnd, point: ",")
    bytes.append("\n")
    guard !text.isEmpty else { return }
    bytes.append(text, replacing: SubRipWriter.escape)
    bytes.append("\n")
  }

  /// Only what a reader would take for markup, a character reference or a time line.
  private static func escape(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Replacement? {
    switch text[position] {
    case UInt8(ascii: "&"): text.isReference(at: position) ? Replacement("&amp;") : nil
    case UInt8(ascii: "<"): isTag(text, position) ? Replacement("&lt;") : nil
    case UInt8(ascii: ">"): isArrow(text, position) ? Replacement("&gt;") : nil
    case UInt8(ascii: "{"): isOverride(text, position) ? Replacement("&#123;") : nil
    default: nil
    }
  }

  /// Whether a bracket opens what could be a tag: `<i>`, `</font>`, `< b >`, `<00:00:01.500>`.
  ///
  /// With a blank behind the bracket it is one only if no words follow the name: `a < b and c > d` is text.
  private static func isTag(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    let rest = text[(position + 1)...].prefix(longestTag)
    let inside = rest.prefix { $0 != UInt8(ascii: ">") }
    guard inside.endIndex < text.count else { return false }
    let name = inside.drop { $0 <= 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
    guard let first = name.first, first.isLetterOrDigit else { return false }
    if first.isDigit { return name.contains(UInt8(ascii: ":")) }
    guard let blank = inside.first, blank <= 0x20 else { return true }
    return name.split { $0 <= 0x20 }.count == 1 || name.contains(UInt8(ascii: "="))
  }

  /// What is not closed for so long is taken for a tag: looking further at each bracket would take for ever.
  private static let longestTag = 256

  /// `{\an8}` of SubStation, `{y:i}` of MicroDVD.
  private static func isOverride(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    guard position + 2 < text.count else { return false }
    return text[position + 1] == UInt8(ascii: "\\") || text[position + 2] == UInt8(ascii: ":")
  }

  /// Whether an arrow ends here that could make its line a time line: `-->` anywhere, a loose one behind a time.
  private static func isArrow(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    if position >= 2, text[position - 1] == UInt8(ascii: "-"), text[position - 2] == UInt8(ascii: "-") { return true }
    let line = text[..<position]
    // A time is all numbers and marks, and only a line that begins with one is a time line.
    let before = line.lastIndex { !isPartOfTime($0) } ?? -1
    guard before < 0 || text[before] == 0x0A else { return false }
    return text[(before + 1)..<position].contains(where: \.isDigit)
  }

  private static func isPartOfTime(_ byte: UInt8) -> Bool {
    byte.isDigit || byte >= 0x80 || byte == 0x09 || " -:;,.".utf8.contains(byte)
  }
}

extension MediaTime {
  /// How long a last segment without an end is shown.
  var afterMissingEnd: MediaTime { MediaTime(milliseconds: milliseconds + 2000) }
}
