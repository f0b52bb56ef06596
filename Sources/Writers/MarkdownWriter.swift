import Domain

/// A Markdown page: the title, the overview as a quote, then each segment as a list item under the chapter it is in.
///
/// `- [0:01:02.5–0:01:04](ID@0:01:02.5) **Speaker:** text`; a segment that was seen has `*scene*` after its time, a topic
/// `*topic*`.
struct MarkdownWriter: DocumentWriter {
  var bytes: [UInt8] = []
  private let video: Video
  private let overview: String
  private let isTopics: Bool
  /// The chapters that were not reached yet, the next one last.
  private var chapters: [Heading] = []
  private var isInList = false

  init(_ document: Document) {
    video = document.recording.video
    let chapters = document.recording.chapters
    overview = (document.outline ?? chapters)?.overview ?? ""
    isTopics = document.selection == .outline(.topics)
    guard document.outline == nil, let chapters else { return }
    let headings = Heading.all(of: chapters, in: document.period)
    self.chapters = headings.sorted { (sortKey($0), $0.index) > (sortKey($1), $1.index) }
  }

  private func sortKey(_ heading: Heading) -> Int64 {
    heading.item.start?.milliseconds ?? .min
  }

  mutating func begin() {
    bytes.append("# ")
    bytes.append(markdown: video.title.isEmpty ? video.id.text : video.title)
    bytes.append("\n")
    let overview = [UInt8](safe: overview)
    guard !overview.isEmpty else { return }
    bytes.append("\n> ")
    overview.withUnsafeBufferPointer { bytes.append(markdownLine: $0) }
    bytes.append("\n")
  }

  mutating func write(_ segment: Segment) {
    while let chapter = chapters.last, chapter.item.start.map({ $0 <= segment.start }) ?? true {
      write(chapter)
      chapters.removeLast()
    }
    if !isInList { bytes.append("\n") }
    isInList = true
    bytes.append("- ")
    bytes.append(markdownLink: video.id, from: segment.start, to: segment.end)
    if segment.track == .scene { bytes.append(" *scene*") }
    if let speaker = segment.speaker {
      bytes.append(" **")
      bytes.append(markdown: speaker)
      bytes.append(":**")
    }
    segment.withText { text in
      if !text.isEmpty { bytes.append(" ") }
      bytes.append(markdown: text)
    }
    bytes.append("\n")
  }

  mutating func write(_ heading: Heading) {
    isInList = false
    bytes.append("\n##")
    if let start = heading.item.start {
      bytes.append(" ")
      bytes.append(markdownLink: video.id, from: start, to: heading.item.end)
    }
    if isTopics { bytes.append(" *topic*") }
    bytes.append(" ")
    bytes.append(markdown: heading.item.title)
    bytes.append("\n")
    let text = [UInt8](safe: heading.item.text)
    guard !text.isEmpty else { return }
    bytes.append("\n")
    text.withUnsafeBufferPointer { bytes.append(markdownLine: $0) }
    bytes.append("\n")
  }

  mutating func end() {
    for chapter in chapters.reversed() { write(chapter) }
    chapters = []
  }
}
