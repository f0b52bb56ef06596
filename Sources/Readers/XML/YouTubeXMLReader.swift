import Domain

/// Reads YouTube's captions as XML: `<text start dur>` in seconds, `<text t d>` and `<p t d>` in milliseconds.
struct YouTubeXMLReader: XMLDialect {
  static let format = Format.srv
  static let expected = "a <text> or <p> with a time"

  private(set) var xml: XMLReader
  var reading = Reading(.srv)
  private var builder = Transcript.Builder()
  private var lines: XMLLines
  private var current: Caption?
  private var text: [UInt8] = []
  private var resolved: [UInt8] = []

  /// What is said of a caption before its text.
  private struct Caption {
    /// How deep its element stands.
    var depth: Int
    var start: Int64?
    var length: Int64?
    /// The oldest kind writes its text as HTML and that again as XML.
    var isEscapedTwice: Bool
  }

  var count: Int { builder.count }

  /// Reads on from the root element, which has just started.
  init(root xml: XMLReader) {
    self.xml = xml
    lines = XMLLines(xml.bytes)
  }

  mutating func readDocument() throws(XMLProblem) {
    while xml.depth > 0, let event = try xml.next() {
      switch event {
      case .start(let name): try start(name)
      case .text(let range):
        if current != nil { XMLText.append(xml.slice(range), to: &text) }
      case .characterData(let range):
        if current != nil { text.append(contentsOf: xml.slice(range)) }
      case .end:
        if let caption = current, xml.depth < caption.depth { end(caption) }
      }
    }
  }

  consuming func finish() -> Reading {
    reading.speech = builder.finish()
    return reading
  }

  private mutating func start(_ name: XMLName) throws(XMLProblem) {
    if current != nil {
      if xml.isNamed(name, "br") { text.append(0x0A) }
    } else if xml.isNamed(name, "p") || xml.isNamed(name, "text") {
      current = caption()
      text.removeAll(keepingCapacity: true)
    } else if xml.isNamed(name, "head") {
      try xml.skipElement()
    }
  }

  private func caption() -> Caption {
    let isOldest = xml.attribute("start") != nil
    let length = isOldest ? time("dur", unit: 1_000_000) : time("d", unit: 1000)
    var start = isOldest ? time("start", unit: 1_000_000) : time("t", unit: 1000)
    // A zero is left out in places.
    if start == nil, length != nil, xml.attribute("t") == nil, !isOldest { start = 0 }
    return Caption(depth: xml.depth, start: start, length: length, isEscapedTwice: isOldest)
  }

  /// An attribute in units of so many microseconds.
  private func time(_ name: StaticString, unit: Int64) -> Int64? {
    guard let range = xml.attribute(name) else { return nil }
    let bytes = xml.slice(range)
    var position = 0
    guard let number = XMLDecimal(bytes, &position), position == bytes.count else { return nil }
    return number.scaled(by: unit, over: 1_000_000)
  }

  private mutating func end(_ caption: Caption) {
    current = nil
    // Captions that only break the line of the ones before them are no segments.
    if text.allSatisfy(XMLText.isSpace) { return }
    guard let start = caption.start else {
      reading.drops.add(line: lines.line(at: xml.position), "a caption without a time that can be read")
      return
    }
    let end = caption.length.map { XMLMicroseconds.time(XMLMicroseconds.sum(start, $0)) }
    if caption.isEscapedTwice { resolveAgain() }
    builder.add(start: XMLMicroseconds.time(start), end: end, text: text)
  }

  /// Reads the text of the oldest kind as the HTML it is: references once more, and no tags.
  private mutating func resolveAgain() {
    resolved.removeAll(keepingCapacity: true)
    text.withUnsafeBufferPointer { bytes in
      var position = 0
      while let special = bytes[position...].firstIndex(where: YouTubeXMLReader.isSpecial) {
        resolved.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<special]))
        position = special
        if bytes[special] == UInt8(ascii: "&") {
          CharacterReference.append(bytes, &position, bytes.count, to: &resolved)
        } else if let tag = SubRipTag(bytes, at: special), tag.meaning != .unknown {
          if tag.meaning == .lineBreak { resolved.append(0x0A) }
          position = tag.end
        } else {
          resolved.append(bytes[special])
          position += 1
        }
      }
      resolved.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position...]))
    }
    swap(&text, &resolved)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<")
  }
}
