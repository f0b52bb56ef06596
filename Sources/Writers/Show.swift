package import Domain

/// Takes what is written, a chunk at a time; false asks to stop, because nobody reads any more.
package typealias Sink = (UnsafeBufferPointer<UInt8>) -> Bool

/// What is to be written, as the formats see it.
struct Document {
  let recording: Recording
  let selection: Selection
  let period: Period
  /// Whether it has everything of the video: the selection is then both tracks, and both outlines come behind them.
  var isWhole = false
  /// Whether each line says of which video it is, because lines of others follow.
  var namesVideo = false

  var outline: Outline? {
    guard case .outline(let kind) = selection else { return nil }
    return recording.outline(kind)
  }

  /// Topics first: whoever reads lines takes the overview that comes last for that of the chapters.
  var outlines: [Outline.Kind] {
    if case .outline(let kind) = selection { [kind] } else { isWhole ? [.topics, .chapters] : [] }
  }
}

/// Writes tracks and outlines in any format, in constant memory.
package enum Show {
  /// Returns false when the sink asked to stop.
  @discardableResult
  package static func write(
    _ recording: Recording,
    _ selection: Selection,
    as format: OutputFormat,
    in period: Period = .whole,
    to sink: Sink
  ) -> Bool {
    write(Document(recording: recording, selection: selection, period: period), as: format, to: sink)
  }

  static func write(_ document: Document, as format: OutputFormat, to sink: Sink) -> Bool {
    switch format {
    case .text: write(document, with: PlainWriter(document), to: sink)
    case .srt: write(document, with: SubRipWriter(), to: sink)
    case .vtt: write(document, with: WebVTTWriter(document), to: sink)
    case .md: write(document, with: MarkdownWriter(document), to: sink)
    case .csv: write(document, with: CSVWriter(document), to: sink)
    case .json: write(document, with: DocumentJSONWriter(document, isLines: false), to: sink)
    case .jsonl: write(document, with: DocumentJSONWriter(document, isLines: true), to: sink)
    }
  }

  private static func write(_ document: Document, with writer: some DocumentWriter, to sink: Sink) -> Bool {
    var writer = writer
    writer.begin()
    for segment in SegmentFeed(document.recording, document.selection, document.period) {
      writer.write(segment)
      guard writer.bytes.count < chunk || pour(&writer.bytes, into: sink) else { return false }
    }
    for kind in document.outlines {
      writer.begin(kind)
      for heading in document.recording.outline(kind).map({ Heading.all(of: $0, in: document.period) }) ?? [] {
        writer.write(heading)
        guard writer.bytes.count < chunk || pour(&writer.bytes, into: sink) else { return false }
      }
    }
    writer.end()
    return pour(&writer.bytes, into: sink)
  }

  /// How much is collected before it is handed on.
  private static let chunk = 1 << 16

  static func pour(_ bytes: inout [UInt8], into sink: Sink) -> Bool {
    guard !bytes.isEmpty else { return true }
    let goesOn = bytes.withUnsafeBufferPointer(sink)
    bytes.removeAll(keepingCapacity: true)
    return goesOn
  }
}

/// Writes one document in one format to the end of its bytes, which are taken away from time to time.
protocol DocumentWriter {
  var bytes: [UInt8] { get set }
  mutating func begin()
  mutating func write(_ segment: Segment)
  /// The items that come next are of this kind.
  mutating func begin(_ outline: Outline.Kind)
  mutating func write(_ heading: Heading)
  mutating func end()
}

extension DocumentWriter {
  mutating func begin() {}
  mutating func begin(_ outline: Outline.Kind) {}
  mutating func end() {}
}
