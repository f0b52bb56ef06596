package import Readers

extension ReadingError {
  /// Why a file is not a transcript, without a full stop.
  var why: String {
    switch self {
    case .empty: "it is empty"
    case .notATranscript(let why), .nothingHere(let why): why
    case .malformed(_, let line, let column, let why): "line \(line), column \(column): \(why)"
    }
  }
}

extension Drops {
  /// What was left out, as a sentence without a full stop; nil where nothing was.
  package func sentence(of format: Format) -> String? {
    guard count > 0 else { return nil }
    let named = first.prefix(3).map { "line \($0.line) (\($0.what))" }
    let rest = count > named.count ? " and \(count - named.count) more" : ""
    let noun = format.nounForParts
    let what = count == 1 ? "1 \(noun) was" : "\(count) \(noun)s were"
    return "\(what) left out: \(named.joined(separator: ", "))\(rest)"
  }
}

extension Format {
  fileprivate var nounForParts: String {
    switch self {
    case .srt, .vtt, .ttml, .srv, .json3: "cue"
    case .memories, .whisper, .whisperCpp, .whisperX, .playhead: "segment"
    case .text: "line"
    }
  }
}
