import Domain
import Text

/// The forms in which a moment is copied or cited.
package enum CitationForm: String, CaseIterable, Sendable {
  case time, text, both, quote, link, player, cue, json
}

/// Why a moment cannot be given in a form.
package enum CitationError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Nobody can play it.
  case noMedia

  package var description: String { "no media file is known for this video" }
}

extension Citation {
  /// The words of a form, without a line break at the end; they hold no control characters but line breaks.
  package func written(as form: CitationForm) throws(CitationError) -> String {
    switch form {
    case .time: timeText
    case .text: Citation.harmless(text)
    case .both: Citation.harmless(both)
    case .quote: Citation.harmless(quote)
    case .link: SafeText.line(link)
    case .player: try player()
    case .cue: Citation.harmless(cue)
    case .json: json
    }
  }

  private var timeText: String {
    isRange ? "\(time.exact)–\(end.exact)" : time.exact
  }

  private var both: String {
    var writer = PlainWriter()
    for segment in segments {
      Array(segment.text.utf8).withUnsafeBufferPointer { writer.write($0, at: isRange ? segment.start : time) }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// What opens a player at the moment, for a POSIX shell.
  private func player() throws(CitationError) -> String {
    guard let path = video.player, !path.isEmpty else { throw .noMedia }
    return "mpv --start=\(time.seconds) -- \(ShellWord.quoted(path))"
  }

  private var cue: String {
    var writer = SubRipWriter()
    for segment in segments {
      Array(segment.text.utf8).withUnsafeBufferPointer { writer.writeCue(from: segment.start, to: segment.end, $0) }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Makes sure of what copied text promises, whatever it was put together from.
  static func harmless(_ text: String) -> String {
    var bytes: [UInt8] = []
    [UInt8](safe: text).withUnsafeBufferPointer { bytes.append($0, replacing: PlainWriter.nothingDirectional) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension MediaTime {
  /// Seconds with the fraction there is: `3723.5`.
  var seconds: String {
    var bytes: [UInt8] = []
    if milliseconds < 0 { bytes.append("-") }
    bytes.append(number: milliseconds.magnitude / 1000)
    bytes.append(fraction: self)
    return String(decoding: bytes, as: UTF8.self)
  }
}
