import Domain
import JSON

/// What `show` prints as JSON: one object with a segment a line, or a segment a line and nothing else.
struct DocumentJSONWriter: DocumentWriter {
  private var json = JSONWriter()
  private let document: Document
  private let isLines: Bool
  private var hasElements = false

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
    json.member("index", Int64(heading.index))
    json.member("title", heading.item.title)
    json.member("start_ms", heading.item.start)
    json.member("end_ms", heading.item.end)
    json.member("text", heading.item.text)
    json.endObject()
    endElement()
  }

  mutating func end() {
    guard !isLines else { return }
    if hasElements { json.endLine() }
    json.endArray()
    json.endObject()
    json.endLine()
  }

  private mutating func beginElement() {
    hasElements = true
    if !isLines { json.beginLine() }
  }

  private mutating func endElement() {
    if isLines { json.endLine() }
  }
}
