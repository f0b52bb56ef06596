import Domain
import Text

/// A Markdown page as `playhead show` writes it: a title, an overview, chapters or topics, and a segment in each item.
struct MarkdownPage {
  private let source: Source
  private var lines: Lines
  private var result = Reading(.playhead)
  private var speech = Transcript.Builder()
  private var scene = Transcript.Builder()
  private var overview = ""
  /// The one of the topics, where there is another one of chapters.
  private var topicsOverview = ""
  private var chapters: [Outline.Item] = []
  private var topics: [Outline.Item] = []
  /// Whether the paragraph that comes next belongs to the last topic, and not to the last chapter.
  private var isInTopics = false
  /// A text without its escapes, in memory that is used again.
  private var text: [UInt8] = []

  /// How many lines may stand before the first one that only such a page has.
  private static let preamble = 64

  /// Whether a page begins with a title and has an item or a heading with a link to a moment, or a topic.
  static func recognises(_ source: Source) -> Bool {
    guard source.bytes.has("# ", at: 0) else { return false }
    var lines = Lines(source)
    while lines.number < preamble, let line = lines.next() {
      guard let entry = MarkdownEntry(source.bytes, line) else { continue }
      if entry.link != nil || entry.mark == .topic { return true }
    }
    return false
  }

  init(_ source: Source) {
    self.source = source
    lines = Lines(source)
  }

  mutating func readAll() {
    while let line = lines.next() {
      // The last line of a head may be cut off.
      if source.isHead, line.upperBound == source.bytes.count { break }
      if !line.isEmpty { read(line) }
    }
  }

  consuming func reading() -> Reading {
    if speech.count > 0 { result.speech = speech.finish() }
    if scene.count > 0 { result.scene = scene.finish() }
    // The overview stands above chapters, if there are any; that of topics is marked then.
    let hasBoth = !topicsOverview.isEmpty
    let hasChapters = !chapters.isEmpty || hasBoth && !overview.isEmpty
    if !topics.isEmpty || hasBoth {
      result.topics = Outline(overview: hasBoth || hasChapters ? topicsOverview : overview, items: topics)
    }
    if hasChapters { result.chapters = Outline(overview: overview, items: chapters) }
    return result
  }

  private mutating func read(_ line: Range<Int>) {
    if let entry = MarkdownEntry(source.bytes, line) {
      read(entry)
    } else if source.bytes.has("# ", at: line.lowerBound) {
      result.title = SafeText.line(string(line.lowerBound + 2..<line.upperBound))
    } else if source.bytes.has("> *topic* ", at: line.lowerBound) {
      topicsOverview = string(line.lowerBound + 10..<line.upperBound)
    } else if source.bytes.has("> ", at: line.lowerBound) {
      overview = string(line.lowerBound + 2..<line.upperBound)
    } else if !chapters.isEmpty || !topics.isEmpty {
      readParagraph(line)
    } else {
      result.drops.add(line: lines.number, "a line that is no item")
    }
  }

  private mutating func read(_ entry: MarkdownEntry) {
    if let link = entry.link, result.video == nil { result.video = link.video(source.bytes) }
    switch entry.kind {
    case .item: addSegment(entry)
    case .heading: addHeading(entry)
    }
  }

  private mutating func addSegment(_ entry: MarkdownEntry) {
    guard let link = entry.link else { return }
    let speaker = entry.speaker.map { range in
      resolve(range)
      return String(decoding: text, as: UTF8.self)
    }
    resolve(entry.text)
    let isKept =
      entry.mark == .scene
      ? scene.add(start: link.start, end: link.end, speaker: speaker, text: text)
      : speech.add(start: link.start, end: link.end, speaker: speaker, text: text)
    if !isKept { result.drops.add(line: lines.number, "an item beyond four gigabytes of text") }
  }

  private mutating func addHeading(_ entry: MarkdownEntry) {
    let title = SafeText.line(string(entry.text))
    let item = Outline.Item(title: title, start: entry.link?.start, end: entry.link?.end)
    isInTopics = entry.mark == .topic
    if isInTopics { topics.append(item) } else { chapters.append(item) }
  }

  private mutating func readParagraph(_ line: Range<Int>) {
    let text = string(line)
    if isInTopics { topics[topics.count - 1].add(text) } else { chapters[chapters.count - 1].add(text) }
  }

  private mutating func string(_ range: Range<Int>) -> String {
    resolve(range)
    var safe: [UInt8] = []
    SafeText.append(text, to: &safe)
    return String(decoding: safe, as: UTF8.self)
  }

  private mutating func resolve(_ range: Range<Int>) {
    text.removeAll(keepingCapacity: true)
    MarkdownText.append(source.slice(range), to: &text)
  }
}

extension Outline.Item {
  /// Adds a paragraph below what is there.
  fileprivate mutating func add(_ paragraph: String) {
    if !text.isEmpty { text += "\n" }
    text += paragraph
  }
}
