package import Domain

/// A person's marks as a Markdown page: a heading for each video, and in it what was marked, in time order.
///
/// A bookmark is `- [ID@0:01:02](ID@0:01:02) what is said there`; a note has the quote and its words below its moment.
package enum NotesMarkdown {
  /// Videos come in the order of their first note; returns false when the sink asked to stop.
  @discardableResult
  package static func write(_ notes: [Note], to sink: Sink) -> Bool {
    var bytes: [UInt8] = []
    bytes.append("# Notes\n")
    for group in groups(notes) {
      bytes.append("\n## ")
      bytes.append(markdown: title(of: group))
      bytes.append("\n")
      var isInList = false
      for note in group {
        append(note, behindBookmark: isInList, to: &bytes)
        isInList = note.isBookmark
        guard bytes.count < chunk || Show.pour(&bytes, into: sink) else { return false }
      }
    }
    return Show.pour(&bytes, into: sink)
  }

  /// How much is collected before it is handed on.
  private static let chunk = 1 << 16

  private static func groups(_ notes: [Note]) -> [[Note]] {
    var order: [VideoID] = []
    var groups: [VideoID: [Note]] = [:]
    for note in notes {
      if groups[note.video] == nil { order.append(note.video) }
      groups[note.video, default: []].append(note)
    }
    return order.map { video in
      (groups[video] ?? []).sorted { ($0.time, $0.created, $0.id) < ($1.time, $1.created, $1.id) }
    }
  }

  /// What the video was called last: it may have been renamed between two notes.
  private static func title(of group: [Note]) -> String {
    let named = group.filter { !$0.title.isEmpty }
    return named.max { $0.changed < $1.changed }?.title ?? group.first?.video.text ?? ""
  }

  private static func append(_ note: Note, behindBookmark isInList: Bool, to bytes: inout [UInt8]) {
    let quote = [UInt8](safe: note.quote)
    if !(note.isBookmark && isInList) { bytes.append("\n") }
    bytes.append("- ")
    bytes.append(markdownMoment: note.video, from: note.time, to: note.end)
    if note.track == .scene { bytes.append(" *scene*") }
    guard !note.isBookmark else {
      if !quote.isEmpty { bytes.append(" ") }
      quote.withUnsafeBufferPointer { bytes.append(markdown: $0) }
      bytes.append("\n")
      return
    }
    bytes.append("\n")
    if !quote.isEmpty { append(quote, behind: "> ", to: &bytes) }
    for paragraph in paragraphs(note.words) { append(paragraph, behind: "", to: &bytes) }
  }

  /// A paragraph of the list item.
  private static func append(_ text: [UInt8], behind mark: StaticString, to bytes: inout [UInt8]) {
    bytes.append("\n  ")
    bytes.append(mark)
    text.withUnsafeBufferPointer { bytes.append(markdownLine: $0) }
    bytes.append("\n")
  }

  private static func paragraphs(_ words: String) -> [[UInt8]] {
    var paragraphs: [[UInt8]] = []
    var isOpen = false
    for line in [UInt8](safe: words).split(separator: 0x0A, omittingEmptySubsequences: false) {
      let isBlank = line.allSatisfy { $0 == 0x20 }
      if !isBlank, isOpen {
        paragraphs[paragraphs.count - 1] += [0x0A] + line
      } else if !isBlank {
        paragraphs.append(Array(line.drop { $0 == 0x20 }))
      }
      isOpen = !isBlank
    }
    return paragraphs
  }
}
