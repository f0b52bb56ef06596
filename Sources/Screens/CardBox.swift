import Canvas
import Domain
import State
import Text

/// One moment, whole: what was said and seen at it, and in which chapter.
struct CardBox {
  let state: AppState

  init(_ state: AppState) {
    self.state = state
  }

  func draw(on frame: inout Frame) {
    guard let reader = state.reader else { return }
    let width = min(state.columns, 76)
    let inner = max(1, width - 4)
    let lines = paragraphs(reader).flatMap { paragraph in
      TextWrap.lines(paragraph.text, width: inner).map { Span($0, paragraph.pen) }
    }
    let height = min(state.rows - 1, lines.count + 2)
    let area = Rect(
      top: max(0, (state.rows - 1 - height) / 2),
      left: (state.columns - width) / 2,
      rows: height,
      columns: width
    )
    frame.grid.box(area, title: "\(reader.clock.exact)", pen: Pen(.focus, on: .popup))
    let room = max(0, height - 2)
    for (offset, line) in lines.prefix(room).enumerated() {
      let isCut = offset == room - 1 && lines.count > room
      let text = isCut ? line.text + " …" : line.text
      frame.grid.write(text, row: area.top + 1 + offset, column: area.left + 2, end: area.right - 1, pen: line.pen)
    }
    let advice = Span(" j k next, previous · Esc closes ", Pen(.secondary, on: .popup))
    frame.grid.write([advice], row: area.bottom - 1, column: area.left + 2, end: area.right - 1)
    frame.cursor = Position(row: area.top + 1, column: area.left + 2)
  }

  private func paragraphs(_ reader: ReaderState) -> [Span] {
    var spans: [Span] = []
    let feed = Feed(reader.recording, view: .both)
    for track in Track.allCases {
      let isHere = reader.place?.track == track
      let place = isHere ? reader.place : feed.place(at: reader.clock, on: track, orFirst: false)
      guard case .segment(_, let index)? = place, let transcript = reader.recording.transcript(track) else { continue }
      spans.append(heading(transcript, index, track))
      let text = transcript.text(index)
      spans.append(Span(text.isEmpty ? "(no words)" : text, Pen(text.isEmpty ? .secondary : .text, on: .popup)))
      spans.append(Span("", Pen(.text, on: .popup)))
    }
    if let index = reader.chapter, let item = reader.recording.chapters?.items[index] {
      spans.append(Span("Chapter \(index + 1): \(item.title)", Pen(.chapter, on: .popup, strong: true)))
      if !item.text.isEmpty { spans.append(Span(item.text, Pen(.text, on: .popup))) }
    } else if spans.last?.text.isEmpty == true {
      spans.removeLast()
    }
    return spans
  }

  private func heading(_ transcript: Transcript, _ index: Int, _ track: Track) -> Span {
    let start = transcript.start(index)
    var text = "\(track.letter) \(track.rawValue)  \(start.exact)"
    if let end = transcript.end(index) {
      let length = MediaTime(milliseconds: end.milliseconds - start.milliseconds)
      text += "–\(end.exact)  (\(seconds(length)))"
    } else {
      text += "  (no end given)"
    }
    if let speaker = transcript.speaker(index) { text += "  \(speaker)" }
    return Span(text, Pen(track == .speech ? .speech : .scene, on: .popup, strong: true))
  }

  private func seconds(_ length: MediaTime) -> String {
    guard length.milliseconds < 60_000 else { return length.clock }
    let tenths = (length.milliseconds + 50) / 100
    return "\(tenths / 10).\(tenths % 10) s"
  }
}
