import Domain

/// A line of a page that stands for a segment or for an item of an outline:
/// `- [0:01:02.5–0:01:04](ID@0:01:02.5) **Speaker:** text`, `## [0:00:00](ID@0:00:00) Title`, `## *topic* Title`.
struct MarkdownEntry {
  enum Kind {
    case item, heading
  }

  enum Mark {
    case scene, topic
  }

  let kind: Kind
  private(set) var link: MarkdownMoment?
  private(set) var mark: Mark?
  /// Where the name stands.
  private(set) var speaker: Range<Int>?
  private(set) var text: Range<Int>

  /// Nil where a line is something else.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    var position = line.lowerBound
    func skip(_ text: StaticString) -> Bool {
      guard position + text.utf8CodeUnitCount <= line.upperBound, bytes.has(text, at: position) else { return false }
      position += text.utf8CodeUnitCount
      return true
    }
    if skip("- ") { kind = .item } else if skip("##") { kind = .heading } else { return nil }
    text = position..<position
    if kind == .heading { _ = skip(" ") }
    link = MarkdownMoment(bytes, &position, line.upperBound)
    guard link != nil || kind == .heading else { return nil }
    if link != nil { _ = skip(" ") }
    if skip("*scene*") { mark = .scene } else if skip("*topic*") { mark = .topic }
    if mark != nil { _ = skip(" ") }
    if kind == .item, bytes.has("**", at: position) {
      speaker = MarkdownEntry.speaker(bytes, position + 2..<line.upperBound)
      if let speaker {
        position = speaker.upperBound + 3
        _ = skip(" ")
      }
    }
    text = position..<line.upperBound
  }

  /// The name that a colon and two stars end; a star that belongs to the name has a backslash before it.
  private static func speaker(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    guard let end = bytes.first(":**", in: range) else { return nil }
    return range.lowerBound..<end
  }
}

/// A link whose words are a time, or a time and an end, and whose target is a moment: `[0:01–0:02](ID@0:01)`.
struct MarkdownMoment {
  let start: MediaTime
  let end: MediaTime?
  /// The id as it stands in the link.
  private let target: Range<Int>

  /// Reads a link from a position on, which moves behind it.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ limit: Int) {
    guard position < limit, bytes[position] == UInt8(ascii: "["),
      let middle = bytes.first("](", in: position + 1..<limit),
      let close = bytes.first(")", in: middle + 2..<limit),
      let at = bytes[middle + 2..<close].lastIndex(of: UInt8(ascii: "@"))
    else { return nil }
    let words = position + 1..<middle
    let dash = bytes.first("–", in: words)
    func time(_ range: Range<Int>) -> MediaTime? { TableTime.read(UnsafeBufferPointer(rebasing: bytes[range])) }
    guard let start = time(words.lowerBound..<(dash ?? middle)) else { return nil }
    let end = dash.flatMap { time($0 + 3..<middle) }
    guard dash == nil || end != nil else { return nil }
    (self.start, self.end) = (start, end)
    target = middle + 2..<at
    position = close + 1
  }

  /// The id without its percent-encoding.
  func video(_ bytes: UnsafeBufferPointer<UInt8>) -> VideoID? {
    var id: [UInt8] = []
    var position = target.lowerBound
    while position < target.upperBound {
      if bytes[position] == UInt8(ascii: "%"), position + 2 < target.upperBound,
        let high = bytes[position + 1].digit(radix: 16), let low = bytes[position + 2].digit(radix: 16)
      {
        id.append(UInt8(high << 4 | low))
        position += 3
      } else {
        id.append(bytes[position])
        position += 1
      }
    }
    return id.isEmpty ? nil : VideoID(String(decoding: id, as: UTF8.self))
  }
}
