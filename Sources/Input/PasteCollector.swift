/// The text between the marks of a bracketed paste.
struct PasteCollector: Sendable {
  enum Step: Sendable { case more, ended }

  /// What is kept of a paste; the rest is skipped, never taken for keys.
  static let limit = 1 << 20
  private static let end: [UInt8] = [0x1b] + Array("[201~".utf8)

  private var body: [UInt8] = []
  /// How much of the end mark the last bytes were.
  private var matched = 0
  private var isFull = false

  mutating func take(_ byte: UInt8) -> Step {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count ? .ended : .more
    }
    // It was no end mark: its escape is dropped, the rest is text.
    if matched > 1 { Self.end[1..<matched].forEach { keep($0) } }
    matched = byte == 0x1b ? 1 : 0
    if matched == 0 { keep(byte) }
    return .more
  }

  private mutating func keep(_ byte: UInt8) {
    // A character that began before the limit is kept whole.
    let beginsCharacter = byte & 0xc0 != 0x80
    if body.count >= (beginsCharacter ? Self.limit : Self.limit + 3) { isFull = true }
    if !isFull { body.append(byte) }
  }

  /// The text as an event, with line breaks as line feeds and without other control characters; nil when there is none.
  var event: InputEvent? {
    var text = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in String(decoding: body, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if !followsReturn { text.append("\n") }
      case "\t": text.append(" ")
      default: if scalar.properties.generalCategory != .control { text.append(scalar) }
      }
      followsReturn = scalar == "\r"
    }
    return text.isEmpty ? nil : .pasted(String(text))
  }
}
