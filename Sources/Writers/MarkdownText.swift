import Domain
import Text

/// Text as Markdown that means nothing but itself.
extension [UInt8] {
  /// Adds text that is not the first thing in its line; line breaks become `<br>`.
  mutating func append(markdown text: UnsafeBufferPointer<UInt8>) {
    append(text, replacing: Markdown.escape)
  }

  /// Adds text that begins a line, where Markdown looks for headings, lists and rules.
  mutating func append(markdownLine text: UnsafeBufferPointer<UInt8>) {
    append(text) { Markdown.escapeAtStart($0, $1) ?? Markdown.escape($0, $1) }
  }

  /// A name or title on one line.
  mutating func append(markdown name: String) {
    var name = SafeText.line(name)
    name.withUTF8 { append(markdown: $0) }
  }

  /// A time or two with a link to the moment: `[0:01:02.5–0:01:04](ID@0:01:02.5)`.
  mutating func append(markdownLink video: VideoID, from start: MediaTime, to end: MediaTime?) {
    append("[")
    append(exact: start)
    if let end {
      append("–")
      append(exact: end)
    }
    append("](")
    append(markdownTarget: video)
    append("@")
    append(exact: start)
    append(")")
  }

  /// A moment, or a range of them, as a link to itself: `[ID@0:01:02.5](ID@0:01:02.5)`.
  mutating func append(markdownMoment video: VideoID, from start: MediaTime, to end: MediaTime?) {
    append("[")
    append(markdown: video.text)
    append("@")
    append(exact: start)
    if let end {
      append("–")
      append(exact: end)
    }
    append("](")
    append(markdownTarget: video)
    append("@")
    append(exact: start)
    append(")")
  }

  /// The id percent-encoded as far as a link needs it.
  private mutating func append(markdownTarget video: VideoID) {
    for byte in video.text.utf8 {
      if byte.isLetterOrDigit || Markdown.plainInTargets.contains(byte) {
        append(byte)
      } else {
        append(UInt8(ascii: "%"))
        for digit in [byte >> 4, byte & 0xF] { append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
      }
    }
  }
}

/// Which bytes Markdown, HTML in it and its usual extensions would take for more than text.
private enum Markdown {
  static let plainInTargets = Array("-._~".utf8)

  static func escape(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Replacement? {
    switch text[position] {
    case 0x0A: Replacement("<br>")
    case UInt8(ascii: "\\"): Replacement("\\\\")
    case UInt8(ascii: "`"): Replacement("\\`")
    case UInt8(ascii: "*"): Replacement("\\*")
    case UInt8(ascii: "_"): Replacement("\\_")
    case UInt8(ascii: "["): Replacement("\\[")
    case UInt8(ascii: "]"): Replacement("\\]")
    case UInt8(ascii: "~"): Replacement("\\~")
    case UInt8(ascii: "<"): Replacement("&lt;")
    case UInt8(ascii: "&"): text.isReference(at: position) ? Replacement("&amp;") : nil
    default: nil
    }
  }

  static func escapeAtStart(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Replacement? {
    switch text[position] {
    case UInt8(ascii: "#") where position == 0: Replacement("\\#")
    case UInt8(ascii: "+") where position == 0: Replacement("\\+")
    case UInt8(ascii: "-") where position == 0: Replacement("\\-")
    case UInt8(ascii: "=") where position == 0: Replacement("\\=")
    case UInt8(ascii: ">") where position == 0: Replacement("\\>")
    case UInt8(ascii: "|") where position == 0: Replacement("\\|")
    case UInt8(ascii: ":") where position == 0: Replacement("\\:")
    case UInt8(ascii: ".") where isListNumber(text, position): Replacement("\\.")
    case UInt8(ascii: ")") where isListNumber(text, position): Replacement("\\)")
    default: nil
    }
  }

  /// Whether only digits stand before, as many as a list may have.
  private static func isListNumber(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    (1...9).contains(position) && text[..<position].allSatisfy(\.isDigit)
  }
}
