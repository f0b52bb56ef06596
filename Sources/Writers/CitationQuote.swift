import Domain
import Text

extension Citation {
  /// A Markdown quote: the text, then who says it where, with a link to the moment.
  var quote: String {
    var bytes: [UInt8] = []
    for line in quotedLines { Citation.append(quoted: line, to: &bytes) }
    bytes.append(">\n> — ")
    if !speakers.isEmpty {
      bytes.append(markdown: speakers.joined(separator: ", "))
      bytes.append(", ")
    }
    bytes.append("*")
    bytes.append(markdown: video.title.isEmpty ? video.id.text : video.title)
    bytes.append("*, ")
    bytes.append(markdownLink: video.id, from: time, to: isRange && end > time ? end : nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The lines of the text; where several people speak, each segment begins with who does.
  private var quotedLines: [(speaker: String?, text: Substring)] {
    let namesThem = speakers.count > 1
    return segments.flatMap { segment in
      segment.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
        (speaker: namesThem && number == 0 ? segment.speaker : nil, text: line)
      }
    }
  }

  private static func append(quoted line: (speaker: String?, text: Substring), to bytes: inout [UInt8]) {
    let text = [UInt8](safe: String(line.text))
    bytes.append(">")
    if let speaker = line.speaker {
      bytes.append(" **")
      bytes.append(markdown: speaker)
      bytes.append(":**")
    }
    if !text.isEmpty { bytes.append(" ") }
    text.withUnsafeBufferPointer {
      if line.speaker == nil { bytes.append(markdownLine: $0) } else { bytes.append(markdown: $0) }
    }
    bytes.append("\n")
  }
}
