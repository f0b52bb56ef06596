import Domain

/// A Markdown page: the title, the overview as a quote, then each segment as a list item under the chapter it is in.
///
/// `- [0:01:02.5–0:01:04](ID@0:01:02.5) **Speaker:** text`; a segment that was seen has `*scene*` after its time, a topic
/// `*topic*`. Of a whole video topics come last, and their overview has the same mark where chapters have one too.
struct MarkdownWriter: DocumentWriter {
  var bytes: [UInt8] = []
  private let video: Video
  /// What stands above everything, marked where it is about topics and another one is about chapters.
  private let overviews: [(isMarked: Bool, text: String)]
  private let isWhole: Bool
  private var isTopics = false
  /// The chapters that were not reached yet, the next one last.
  private var chapters: [Heading] = []
  private var isInList = false
  /// Whether the items that come now were written before.
  private var isDone = false

  init(_ document: Document) {
    video = document.recording.video
    let chapters = document.recording.chapters
    isWhole = document.isWhole
    let main = (document.outline ?? chapters)?.overview ?? ""
    let topics = isWhole ? document.recording.topics?.overview ?? "" : ""
    // Where there are no chapters, an overview needs no mark to be that of the topics.
    let hasChapters = chapters.map { !$0.items.isEmpty || !$0.overview.isEmpty } ?? false
    overviews = [(hasChapters, topics), (false, main)].filter { !$0.text.isEmpty }
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
    for overview in overviews {
      bytes.append("\n> ")
      if overview.isMarked { bytes.append("*topic* ") }
      [UInt8](safe: overview.text).withUnsafeBufferPointer { bytes.append(markdownLine: $0) }
      bytes.append("\n")
    }
  }

  mutating func write(_ segment: Segment) {
    while let chapter = chapters.last, chapter.item.start.map({ $0 <= segment.start }) ?? true {
      append(chapter)
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
    if !isDone { append(heading) }
  }

  private mutating func append(_ heading: Heading) {
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

  mutating func begin(_ outline: Outline.Kind) {
    // Of a whole video the chapters stand between the segments already.
    isDone = isWhole && outline == .chapters
    writeChaptersLeft()
    isTopics = outline == .topics
  }

  mutating func end() {
    writeChaptersLeft()
  }

  private mutating func writeChaptersLeft() {
    for chapter in chapters.reversed() { append(chapter) }
    chapters = []
  }
}
