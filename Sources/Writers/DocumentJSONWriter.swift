import Domain
import JSON

/// What `show` prints as JSON: one object with a segment a line, or a segment a line and nothing else.
///
/// A whole video has the segments of both tracks, then `topics` and `chapters` as lists of items, as far as they are here;
/// as lines its items and overviews say which `outline` they are of.
struct DocumentJSONWriter: DocumentWriter {
  private var json = JSONWriter()
  private let document: Document
  private let isLines: Bool
  private var hasElements = false
  private var outline: Outline.Kind?

  var bytes: [UInt8] {
    get { json.bytes }
    set { json.bytes = newValue }
  }

  init(_ document: Document, isLines: Bool) {
    self.document = document
    self.isLines = isLines
  }

  mutating func begin() {
    guard !isLines else { return }
    json.beginDocument()
    json.key("video")
    json.video(document.recording.video)
    if case .outline(let kind) = document.selection {
      json.member("outline", kind.rawValue)
      json.member("overview", document.outline.flatMap { $0.overview.isEmpty ? nil : $0.overview })
      json.key("items")
    } else {
      json.member("track", document.selection.name)
      json.key("segments")
    }
    json.beginArray()
  }

  mutating func write(_ segment: Segment) {
    beginElement()
    json.beginObject()
    nameVideo()
    // A line alone does not know of which document it is.
    if isLines || document.selection == .both { json.member("track", segment.track.rawValue) }
    json.member("index", Int64(segment.index))
    json.member("start_ms", segment.start)
    json.member("end_ms", segment.end)
    json.member("speaker", segment.speaker)
    json.key("text")
    segment.withText { json.string($0) }
    json.endObject()
    endElement()
  }

  mutating func write(_ heading: Heading) {
    beginElement()
    json.beginObject()
    nameVideo()
    if isLines, document.isWhole { json.member("outline", outline?.rawValue) }
    json.member("index", Int64(heading.index))
    json.member("title", heading.item.title)
    json.member("start_ms", heading.item.start)
    json.member("end_ms", heading.item.end)
    json.member("text", heading.item.text)
    json.endObject()
    endElement()
  }

  mutating func begin(_ kind: Outline.Kind) {
    outline = kind
    guard document.isWhole, let outline = document.recording.outline(kind) else { return }
    if isLines { writeOverviewLine(kind, outline) } else { beginList(kind, outline) }
  }

  mutating func end() {
    guard !isLines else { return }
    endList()
    json.endObject()
    json.endLine()
  }

  /// A line on its own has no place for what stands above the items.
  private mutating func writeOverviewLine(_ kind: Outline.Kind, _ outline: Outline) {
    json.beginObject()
    nameVideo()
    json.member("outline", kind.rawValue)
    json.member("overview", outline.overview.isEmpty ? nil : outline.overview)
    json.endObject()
    json.endLine()
  }

  /// Ends the list before and begins that of an outline, its overview before it.
  private mutating func beginList(_ kind: Outline.Kind, _ outline: Outline) {
    endList()
    let overview = outline.overview.isEmpty ? nil : outline.overview
    // `overview` is that of the chapters, else of the topics, as everywhere.
    let isFirst = kind == .chapters || document.recording.chapters == nil
    if isFirst { json.member("overview", overview) }
    if kind == .topics { json.member("topics_overview", overview) }
    // An overview alone does not tell whose it is.
    if isFirst, outline.items.isEmpty { json.member("outline", kind.rawValue) }
    json.key(kind == .chapters ? "chapters" : "topics")
    json.beginArray()
    hasElements = false
  }

  private mutating func endList() {
    if hasElements { json.endLine() }
    json.endArray()
  }

  private mutating func nameVideo() {
    if isLines, document.namesVideo { json.member("id", document.recording.video.id.text) }
  }

  private mutating func beginElement() {
    hasElements = true
    if !isLines { json.beginLine() }
  }

  private mutating func endElement() {
    if isLines { json.endLine() }
  }
}
