package import Domain
import Text

/// Writes videos for `export`: one or several in one stream of bytes.
///
/// What differs from `show`: a video can be written as a whole, several JSON documents are the list `videos` of one, lines of
/// several videos begin with `id`, and texts of several stand below their titles.
package struct Export {
  private let format: OutputFormat
  private let period: Period
  private let isSeveral: Bool
  private var count = 0

  /// `isSeveral` where more than one video may come.
  package init(as format: OutputFormat, in period: Period = .whole, isSeveral: Bool = false) {
    self.format = format
    self.period = period
    self.isSeveral = isSeveral
  }

  /// Writes one sheet of a video; false when the sink asked to stop.
  @discardableResult
  package mutating func add(_ recording: Recording, _ sheet: Sheet, to sink: Sink) -> Bool {
    count += 1
    return writeHead(of: recording, to: sink) && write(recording, sheet, to: sink)
  }

  /// Ends what several videos are in.
  @discardableResult
  package func finish(to sink: Sink) -> Bool {
    guard isSeveral, format == .json else { return true }
    return Export.put(count == 0 ? Export.beginning + "]}\n" : "]}\n", to: sink)
  }

  private static let beginning = #"{"version":1,"videos":["#

  /// Parts a video from the one before.
  private func writeHead(of recording: Recording, to sink: Sink) -> Bool {
    guard isSeveral else { return true }
    let gap = count == 1 ? "" : "\n"
    switch format {
    case .json: return Export.put(count == 1 ? Export.beginning + "\n" : ",\n", to: sink)
    case .md: return Export.put(gap, to: sink)
    case .text:
      let (title, id) = (recording.video.title, recording.video.id.text)
      return Export.put("\(gap)\(SafeText.line(title.isEmpty ? id : "\(title) (\(id))"))\n\n", to: sink)
    case .jsonl, .csv, .srt, .vtt: return true
    }
  }

  private func write(_ recording: Recording, _ sheet: Sheet, to sink: Sink) -> Bool {
    switch sheet {
    case .part(let selection):
      return write(Document(recording: recording, selection: selection, period: period), to: sink)
    case .whole where format == .text:
      return writeParts(of: recording, to: sink)
    case .whole:
      return write(Document(recording: recording, selection: .both, period: period, isWhole: true), to: sink)
    }
  }

  private func write(_ document: Document, to sink: Sink) -> Bool {
    var document = document
    document.namesVideo = isSeveral
    return Show.write(document, as: format, to: sink)
  }

  /// The chapters, what was said and seen, and the topics, with an empty line between them.
  private func writeParts(of recording: Recording, to sink: Sink) -> Bool {
    var parts: [Selection] = []
    if recording.chapters != nil { parts.append(.outline(.chapters)) }
    if recording.speech != nil || recording.scene != nil { parts.append(.both) }
    if recording.topics != nil { parts.append(.outline(.topics)) }
    for (index, part) in parts.enumerated() {
      guard index == 0 || Export.put("\n", to: sink) else { return false }
      guard write(Document(recording: recording, selection: part, period: period), to: sink) else { return false }
    }
    return true
  }

  private static func put(_ text: String, to sink: Sink) -> Bool {
    var text = text
    return text.isEmpty || text.withUTF8(sink)
  }
}
