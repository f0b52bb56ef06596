import Canvas
import Domain
import State
import Text

/// The last row: the time, the position and the counts, or a message; at the right the keys that always help.
struct StatusBar {
  let state: AppState

  init(_ state: AppState) {
    self.state = state
  }

  func draw(on frame: inout Frame) {
    let row = state.rows - 1
    frame.grid.clear(Rect(top: row, left: 0, rows: 1, columns: state.columns), ground: .bar)
    let said = state.notice.map(notice) ?? position
    let wanted = said.reduce(1) { $0 + $1.columns }
    // What has the keys tells its own.
    let hints = state.overlay == nil ? Hints.spans(state, room: max(0, state.columns - wanted - 3), on: .bar) : []
    let end = frame.grid.write(hints, row: row, endingAt: state.columns)
    frame.grid.write(said, row: row, column: 1, end: max(1, end - 1))
  }

  private func notice(_ notice: Notice) -> [Span] {
    switch notice.kind {
    case .information: [Span(notice.text, Pen(.text, on: .bar, strong: true))]
    case .warning: [Span("! ", Pen(.warning, on: .bar, strong: true)), Span(notice.text, Pen(.warning, on: .bar))]
    case .failure: [Span("error: ", Pen(.error, on: .bar, strong: true)), Span(notice.text, Pen(.error, on: .bar))]
    }
  }

  private var position: [Span] {
    let isReadingOn = state.screen == .reader && state.reader?.recording.isPartial == true
    if state.opening != nil, !isReadingOn { return [plain("reading the video…  Esc stops")] }
    switch state.screen {
    case .library: return libraryPosition
    case .results: return ResultsWords(state).position
    case .notes: return notesPosition
    case .reader:
      let position = state.reader.map(readerPosition) ?? []
      return isReadingOn && state.opening != nil ? position + [plain("  reading on…")] : position
    }
  }

  private var libraryPosition: [Span] {
    let library = state.library
    if let work = state.work { return [plain(work.words + "  Esc stops")] }
    if library.isLoading { return [plain("reading the library…")] }
    var parts = ["\(library.selectedNumber ?? 0)/\(library.shownCount)"]
    if !library.chosen.isEmpty { parts.append("\(library.chosen.count) selected") }
    if !library.filter.isEmpty { parts.append("filter: \(library.filter) (Esc clears)") }
    let order = [library.order.map { "by \($0.rawValue)" }, library.isReversed ? "reversed" : nil].compactMap { $0 }
    if !order.isEmpty { parts.append(order.joined(separator: ", ")) }
    return [Span(parts[0], Pen(.text, on: .bar, strong: true))] + parts.dropFirst().map { plain("  " + $0) }
  }

  /// What the selected note is, in words.
  private var notesPosition: [Span] {
    let notes = state.notes
    if notes.isLoading, !notes.wasRead { return [plain("reading the notes…")] }
    let filter = notes.filter.isEmpty ? "" : "filter: \(SafeText.line(notes.filter)) (Esc clears)"
    guard let note = notes.selected else { return [plain(filter)] }
    let number = "\(notes.selectedNumber ?? 0)/\(notes.shownCount)"
    var parts = [note.isBookmark ? "bookmark" : "note", note.time.clock + (note.end.map { "–\($0.clock)" } ?? "")]
    if let track = note.track { parts.append(track.rawValue) }
    if !filter.isEmpty { parts.append(" " + filter) }
    return [Span(number, Pen(.text, on: .bar, strong: true)), plain("  " + parts.joined(separator: " "))]
  }

  /// Which version of a track it is, where there are several.
  private func version(of track: Track, _ recording: Recording) -> String {
    guard recording.versions(of: track).count > 1, let version = recording.shownVersion(of: track) else { return "" }
    return " (\(SafeText.line(version.name)))"
  }

  private func readerPosition(_ reader: ReaderState) -> [Span] {
    var spans = [Span(reader.clock.clock, Pen(.text, on: .bar, strong: true))]
    let length = reader.recording.length
    if length > .zero {
      if state.columns >= 60 { spans.append(plain(" / \(length.clock)")) }
      spans.append(plain("  \(reader.percent)%"))
    }
    let search = search(reader)
    // What one looks for is worth more than where one is among all.
    let room = search.isEmpty ? 36 : 100
    if state.columns >= room, let count = count(reader) { spans.append(plain("  " + count)) }
    return spans + search
  }

  /// The range, the search and the filter, as far as there are any.
  private func search(_ reader: ReaderState) -> [Span] {
    var spans: [Span] = []
    if reader.rangeStart != nil {
      let count = reader.selectionCount(reader.page(columns: state.columns, rows: state.rows))
      spans.append(Span("  range of \(count)", Pen(.mark, on: .bar, strong: true)))
      if state.columns >= 76 { spans.append(plain(" (y copies, Esc ends)")) }
    }
    if let filter = reader.filter {
      spans.append(plain("  only "))
      spans.append(Span(SafeText.line(filter.text), Pen(.text, on: .bar, strong: true)))
      if let count = filter.count(in: reader.view, of: reader.recording) { spans.append(plain(" (\(count))")) }
    }
    if let finding = reader.search {
      spans.append(plain("  "))
      spans.append(Span(" \(HitCount(reader, finding).here) ", Pen(.currentMatch, on: .bar)))
      spans.append(plain(" \(SafeText.line(finding.text))"))
    }
    return spans
  }

  private func count(_ reader: ReaderState) -> String? {
    switch reader.place {
    case .segment(let track, let index)?:
      let total = reader.recording.transcript(track)?.count ?? 0
      return "\(track.rawValue) \(index + 1)/\(total)" + version(of: track, reader.recording)
    case .item(let index)?:
      let name = reader.view == .chapters ? "chapter" : "topic"
      return "\(name) \(index + 1)/\(reader.recording.outline(in: reader.view)?.items.count ?? 0)"
    case nil:
      return nil
    }
  }

  private func plain(_ text: String) -> Span { Span(text, Pen(.secondary, on: .bar)) }
}
