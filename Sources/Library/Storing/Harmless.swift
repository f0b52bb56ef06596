import Domain
import Text

extension String {
  /// Itself on one line, without anything that controls a terminal.
  var harmlessLine: String { SafeText.line(self) }

  /// Itself as a segment is kept: with its line breaks.
  var harmless: String {
    var bytes: [UInt8] = []
    SafeText.append(utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Outline {
  var harmless: Outline {
    Outline(
      overview: overview.harmless,
      items: items.map {
        Item(title: $0.title.harmlessLine, text: $0.text.harmless, start: $0.start, end: $0.end)
      }
    )
  }
}
