import Glibc
import Settings

/// How text for a person looks on standard output: with marks only on a terminal that is to have them.
struct Look {
  /// Whether what was found is marked.
  let isMarked: Bool

  init(isMarked: Bool) {
    self.isMarked = isMarked
  }

  init(_ options: Options) {
    let wanted = Configuration(options).settings.color
    isMarked = !options.isPlain && (wanted == .always || (wanted == .auto && Look.isOnTerminal))
  }

  /// Whether standard output is a terminal that knows what a mark is.
  private static var isOnTerminal: Bool {
    guard isatty(STDOUT_FILENO) == 1, let name = getenv("TERM") else { return false }
    return !["", "dumb"].contains(String(cString: name))
  }

  /// A text with parts of it, given in Unicode scalars, in bold and underlined: seen also where there is no colour.
  func marking(_ ranges: [Range<Int>], in text: String) -> String {
    guard isMarked, !ranges.isEmpty else { return text }
    let scalars = Array(text.unicodeScalars)
    var marked = String.UnicodeScalarView()
    var position = 0
    for range in ranges {
      marked += scalars[position..<range.lowerBound]
      marked += "\u{1B}[1;4m".unicodeScalars
      marked += scalars[range]
      marked += "\u{1B}[0m".unicodeScalars
      position = range.upperBound
    }
    marked += scalars[position...]
    return String(marked)
  }
}
