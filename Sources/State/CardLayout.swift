package import Domain
import Text

/// The box that shows one moment whole: what was said and seen at it, and in which chapter.
package struct CardLayout: Equatable, Sendable {
  package struct Line: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
      case text, quiet, chapter, mark
      case heading(Track)
    }

    package var text: String
    package var kind: Kind
  }

  package private(set) var lines: [Line] = []
  package let top: Int
  package let left: Int
  package let width: Int
  package let height: Int

  /// Rows for the text, inside the frame.
  package var textRows: Int { max(0, height - 2) }

  private static let widest = 76

  package init(_ state: AppState) {
    width = min(state.columns, CardLayout.widest)
    left = (state.columns - width) / 2
    let inner = max(1, width - 4)
    if let reader = state.reader {
      lines = CardLayout.paragraphs(reader).flatMap { paragraph in
        TextWrap.lines(paragraph.text, width: inner).map { Line(text: $0, kind: paragraph.kind) }
      }
    }
    height = max(2, min(state.rows - 1, lines.count + 2))
    top = max(0, (state.rows - 1 - height) / 2)
  }

  private static func paragraphs(_ reader: ReaderState) -> [Line] {
    var paragraphs: [Line] = []
    for track in Track.allCases { paragraphs += tracks(track, reader) }
    if let index = reader.chapter, let item = reader.recording.chapters?.items[index] {
      paragraphs.append(Line(text: "Chapter \(index + 1): \(item.title)", kind: .chapter))
      if !item.text.isEmpty { paragraphs.append(Line(text: item.text, kind: .text)) }
    } else if paragraphs.last?.text.isEmpty == true {
      paragraphs.removeLast()
    }
    return paragraphs
  }

  /// What a track has at the moment, and an empty line.
  private static func tracks(_ track: Track, _ reader: ReaderState) -> [Line] {
    let feed = Feed(reader.recording, view: .both)
    let isHere = reader.place?.track == track
    let place = isHere ? reader.place : feed.place(at: reader.clock, on: track, orFirst: false)
    guard case .segment(_, let index)? = place, let transcript = reader.recording.transcript(track) else { return [] }
    let text = transcript.text(index)
    var lines = [
      Line(text: heading(transcript, index, track), kind: .heading(track)),
      Line(text: text.isEmpty ? "(no words)" : text, kind: text.isEmpty ? .quiet : .text),
    ]
    if let correction = reader.recording.correction(track, index) {
      let original = correction.original.isEmpty ? "(no words)" : correction.original
      lines.append(Line(text: "\(MarkSign.correction.text) was: \(original)", kind: .quiet))
    }
    for note in reader.marks.on(.segment(track, index), in: .both) {
      lines.append(Line(text: words(of: note), kind: .mark))
    }
    return lines + [Line(text: "", kind: .text)]
  }

  /// A person's own words on a moment, whole.
  private static func words(of note: Note) -> String {
    guard !note.isBookmark else { return "\(MarkSign.bookmark.text) bookmark" }
    let until = note.end.map { "(until \($0.clock)) " } ?? ""
    return "\(MarkSign.note.text) \(until)\(note.words)"
  }

  private static func heading(_ transcript: Transcript, _ index: Int, _ track: Track) -> String {
    let start = transcript.start(index)
    var text = "\(track.letter) \(track.rawValue)  \(start.exact)"
    if let end = transcript.end(index) {
      text += "–\(end.exact)  (\(seconds(MediaTime(milliseconds: end.milliseconds - start.milliseconds))))"
    } else {
      text += "  (no end given)"
    }
    if let speaker = transcript.speaker(index) { text += "  \(speaker)" }
    return text
  }

  private static func seconds(_ length: MediaTime) -> String {
    guard length.milliseconds < 60_000 else { return length.clock }
    let tenths = (length.milliseconds + 50) / 100
    return "\(tenths / 10).\(tenths % 10) s"
  }
}
