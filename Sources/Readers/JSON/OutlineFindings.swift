import Domain
import JSON
import Text

/// Chapters and topics, as far as they have been found.
struct OutlineFindings {
  /// Whether there was a list of items, be it an empty one.
  var hasList = false
  var overview: JSONString?
  /// The one of the topics, where it is told from that of the chapters.
  var topicsOverview: JSONString?
  /// What the items are that lie in a list whose name does not say so, as our own output has it.
  var kind: Outline.Kind?

  private var chapters: [Outline.Item] = []
  private var topics: [Outline.Item] = []
  private var undecided: [Outline.Item] = []

  var isEmpty: Bool { chapters.isEmpty && topics.isEmpty && undecided.isEmpty }

  /// Keeps an overview as that of the kind that was named before it.
  mutating func note(overview text: JSONString?) {
    if kind == .topics { topicsOverview = text } else { overview = text }
  }

  mutating func add(_ fields: borrowing SegmentFields, _ kind: Outline.Kind?) {
    let item = Outline.Item(
      title: fields.title.map { SafeText.line($0.text) } ?? "",
      text: OutlineFindings.harmless(fields.text),
      start: fields.start.map { MediaTime(milliseconds: $0) },
      end: fields.end.map { MediaTime(milliseconds: $0) }
    )
    switch kind {
    case .chapters: chapters.append(item)
    case .topics: topics.append(item)
    case nil: undecided.append(item)
    }
  }

  /// Hands out what was found; chapters are what has a time where nothing else tells.
  consuming func take(into reading: inout Reading, _ envelope: Envelope) {
    let decided = kind ?? envelope.outlineKind
    if decided ?? (undecided.contains { $0.start != nil } ? .chapters : .topics) == .chapters {
      chapters += undecided
    } else {
      topics += undecided
    }
    let text = OutlineFindings.harmless(overview)
    let isAboutChapters = decided == .chapters || !chapters.isEmpty
    let isSomething = !text.isEmpty || kind != nil
    if !chapters.isEmpty || isAboutChapters && isSomething {
      reading.chapters = Outline(overview: text, items: chapters)
    }
    var topicsText = OutlineFindings.harmless(topicsOverview)
    if topicsText.isEmpty, !isAboutChapters { topicsText = text }
    if !topics.isEmpty || !topicsText.isEmpty || !isAboutChapters && isSomething {
      reading.topics = Outline(overview: topicsText, items: topics)
    }
  }

  private static func harmless(_ text: JSONString?) -> String {
    var (raw, safe): ([UInt8], [UInt8]) = ([], [])
    text?.append(to: &raw)
    SafeText.append(raw, to: &safe)
    return String(decoding: safe, as: UTF8.self)
  }
}

extension Envelope {
  fileprivate var outlineKind: Outline.Kind? {
    switch type {
    case .some("CHAPTER"): .chapters
    case .some("TOPIC"): .topics
    default: nil
    }
  }
}
