/// Which column of a table is what.
struct CSVColumns {
  private(set) var separator: UInt8
  private(set) var start: Int?
  private(set) var startMilliseconds: Int?
  private(set) var end: Int?
  private(set) var endMilliseconds: Int?
  private(set) var duration: Int?
  private(set) var speaker: Int?
  private(set) var text: Int?
  private(set) var title: Int?
  private(set) var track: Int?

  /// Whether it is a table of our own, in which apostrophes keep spreadsheets from running a text.
  var isOurs: Bool { track != nil && startMilliseconds != nil && endMilliseconds != nil }

  /// The columns that the first record names; nil where it names none for times and texts.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let separator = CSVColumns.separator(bytes) else { return nil }
    self.separator = separator
    var records = CSVRecords(bytes, separator: separator)
    guard records.next() else { return nil }
    for (index, field) in records.fields.enumerated() {
      note(CSVColumns.name(bytes, field.range), at: index)
    }
    guard start ?? startMilliseconds != nil, text != nil else { return nil }
  }

  /// The first comma, semicolon or tab of the first line.
  private static func separator(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    let line = bytes.prefix(4096).prefix { $0 != 0x0A && $0 != 0x0D }
    return line.first { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == 0x09 }
  }

  /// A name in lower case, of blanks and marks only the underscore.
  private static func name(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    let text = String(decoding: bytes[bytes.trimmed(range)].prefix(40), as: UTF8.self)
    return String(text.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }

  private mutating func note(_ name: String, at index: Int) {
    switch name {
    case "start", "start_time", "starttime", "begin", "from", "time", "timestamp", "offset": start = start ?? index
    case "start_ms", "startms", "start_milliseconds": startMilliseconds = startMilliseconds ?? index
    case "end", "end_time", "endtime", "to", "stop": end = end ?? index
    case "end_ms", "endms", "end_milliseconds": endMilliseconds = endMilliseconds ?? index
    case "duration", "dur": duration = duration ?? index
    case "speaker", "speaker_name", "speaker_label", "speaker_id", "name": speaker = speaker ?? index
    case "text", "transcript", "caption", "subtitle", "sentence", "content": text = text ?? index
    case "title": title = title ?? index
    case "track": track = track ?? index
    default: break
    }
  }
}
