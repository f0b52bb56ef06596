import Domain
import JSON

/// Walks through a JSON file, whoever wrote it, and collects segments wherever lists of them may lie.
struct DocumentWalk {
  let source: Source
  private(set) var found = Findings()
  private var reader: JSONReader
  private var place = JSONPlace()
  /// Whether the last of several lines is not all there, in a head.
  private var isCutOff = false
  /// The segment that is being read; one for all, because it has buffers.
  private var segment = SegmentFields()

  init(_ source: Source) {
    self.source = source
    reader = JSONReader(source.bytes)
  }

  /// Reads one JSON text, or one on each line.
  mutating func readAll() throws(JSONProblem) {
    try readText()
    if var line = nextLine(after: reader.offset), source.bytes[line] == UInt8(ascii: "{") {
      while let next = readLine(at: line) { line = next }
    } else {
      _ = try reader.next()
    }
    if !isCutOff { found.words.finish() }
  }

  /// Reads one of several lines and returns where the next one begins; one that is no JSON is left out.
  private mutating func readLine(at line: Int) -> Int? {
    do {
      _ = reader.beginText(at: line)
      try readText()
      if let next = nextLine(after: reader.offset) { return next }
      _ = try reader.next()
      return nil
    } catch {
      isCutOff = source.isHead && error.isCutOff
      guard !isCutOff else { return nil }
      drop("a line that is no JSON: \(error.what)", at: error.offset)
      return nextLine(after: resumption(after: error.offset, from: line))
    }
  }

  private mutating func readText() throws(JSONProblem) {
    switch try reader.next() {
    case .objectStart: _ = try readObject(nil)
    case .arrayStart: try readList(List(.segments, isData: true))
    default: break
    }
  }

  /// Where the next line begins that has something on it; nil where something else comes first, or nothing.
  private func nextLine(after offset: Int) -> Int? {
    let bytes = source.bytes
    var (position, isNewLine) = (offset, false)
    while position < bytes.count, bytes[position] <= 0x20 {
      if endsLine(bytes[position]) { isNewLine = true }
      position += 1
    }
    return isNewLine && position < bytes.count ? position : nil
  }

  /// The next line behind an error, which is the one it is in if nothing stands before it there: always onwards, so that
  /// no text is looked at twice.
  private func resumption(after error: Int, from line: Int) -> Int {
    let bytes = source.bytes
    var start = error
    while start > line, bytes[start - 1].isBlank { start -= 1 }
    if start > line, endsLine(bytes[start - 1]) { return start - 1 }
    return bytes[min(error, bytes.count)...].firstIndex(where: endsLine) ?? bytes.count
  }

  private func endsLine(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }

  private mutating func drop(_ what: String, at offset: Int) {
    // Once drops are only counted, nobody sees their lines.
    if found.drops.count == found.drops.first.count { place.move(to: offset, in: source.bytes) }
    found.drops.add(line: place.line, what)
  }
}

/// The objects around the lists.
extension DocumentWalk {
  /// Reads an object whose brace is open: an envelope, a document, or, in JSON lines, a segment itself.
  ///
  /// Returns whether there was anything in it.
  private mutating func readObject(_ track: Track?) throws(JSONProblem) -> Bool {
    var fields = SegmentFields()
    var hasKeys = false
    while let key = try reader.nextKey() {
      hasKeys = true
      try readMember(key, track, &fields)
    }
    close(fields, track)
    return hasKeys
  }

  private mutating func close(_ fields: SegmentFields, _ track: Track?) {
    if fields.isItem { return addItem(fields, found.outlines.kind) }
    if fields.isSegment, found.add(fields, track) { return }
    found.marks.formUnion(fields.marks)
    found.title = found.title ?? fields.title
    found.duration = found.duration ?? fields.duration
    found.track = found.track ?? fields.track
  }

  private mutating func readMember(
    _ key: JSONString,
    _ track: Track?,
    _ fields: inout SegmentFields
  ) throws(JSONProblem) {
    if let list = List(key, track) {
      found.marks.formUnion(List.marks(of: key))
      return try readNested(list)
    }
    switch key {
    case "summary": try readSummary()
    case "overview": found.outlines.note(overview: try reader.nextName())
    case "topics_overview": found.outlines.topicsOverview = try reader.nextName()
    case "outline":
      found.marks.insert(.playhead)
      found.outlines.kind = try reader.nextText().flatMap { Outline.Kind(rawValue: $0.text) }
    case "words":
      guard try reader.enterArray() else { return }
      while let word = try reader.nextWord() {
        fields.add(word)
        found.words.add(word)
      }
    default:
      if try found.envelope.read(key, from: &reader) {
        if key == "code" { found.marks.insert(.service) }
      } else if try !readFact(key) {
        try fields.read(key, from: &reader)
      }
    }
  }

  /// Reads what is said of the video and of who wrote the file; false where a key says nothing of the kind.
  private mutating func readFact(_ key: JSONString) throws(JSONProblem) -> Bool {
    switch key {
    case "videoNo", "video_no":
      found.marks.insert(.service)
      found.video = try reader.nextName() ?? found.video
    case "videoName", "video_name": found.title = try reader.nextName() ?? found.title
    case "language", "language_code": found.language = try reader.nextName() ?? found.language
    case "video": try readVideo()
    case "wireMagic": try mark(.json3)
    case "systeminfo": try mark(.whisperCpp)
    case "word_segments": try mark(.whisperX)
    case "taskNo", "task_id":
      found.hasNothing = true
      try mark(.service)
    default: return false
    }
    return true
  }

  private mutating func mark(_ mark: Marks) throws(JSONProblem) {
    found.marks.insert(mark)
    try reader.skipValue()
  }

  /// The video as our own output names it.
  private mutating func readVideo() throws(JSONProblem) {
    let token = try reader.next()
    guard case .objectStart = token else { return try reader.skipRest(of: token) }
    while let key = try reader.nextKey() {
      switch key {
      case "id": found.video = try reader.nextName()
      case "title": found.title = try reader.nextName()
      case "duration_ms": found.duration = try reader.nextTime(.milliseconds)
      default: try reader.skipValue()
      }
    }
  }

  /// A summary is an overview, or the list of its items.
  private mutating func readSummary() throws(JSONProblem) {
    let token = try reader.next()
    guard case .arrayStart = token else {
      found.outlines.overview = try reader.text(of: token) ?? found.outlines.overview
      return
    }
    try readList(List(.outline(nil)))
  }

  /// Reads the value of a key under which a list may lie, or an object that has one.
  private mutating func readNested(_ list: List) throws(JSONProblem) {
    switch try reader.next() {
    case .arrayStart: try readList(list)
    case .objectStart:
      let hasKeys = try readObject(list.track)
      if !hasKeys, list.isData { found.hasNothing = true }
    case .null where list.isData: found.hasNothing = true
    default: break
    }
  }
}

/// The lists and what lies in them.
extension DocumentWalk {
  /// Reads a list whose bracket is open.
  private mutating func readList(_ list: List) throws(JSONProblem) {
    var list = list
    if list.isOutline { found.outlines.hasList = true } else { found.hasList = true }
    var isBare = true
    while let token = try reader.nextElement() {
      isBare = false
      let start = reader.offset - 1
      switch token {
      case .objectStart: try readElement(&list, at: start)
      case .arrayStart: try readRow(list, at: start)
      default: drop("something that is no segment", at: start)
      }
    }
    if isBare, list.isData { found.hasNothing = true }
  }

  private mutating func readElement(_ list: inout List, at start: Int) throws(JSONProblem) {
    segment.removeAll()
    while let key = try reader.nextKey() { try segment.read(key, from: &reader) }
    list.decide(segment)
    if case .outline(let kind) = list.content { return addItem(segment, kind) }
    if list.content == .events, !segment.hasVisiblePieces { return }
    if !found.add(segment, list.track) { drop("a segment without a start", at: start) }
  }

  /// Keeps an item of an outline.
  private mutating func addItem(_ fields: SegmentFields, _ kind: Outline.Kind?) {
    found.outlines.add(fields, kind)
    found.marks.formUnion(fields.marks)
  }

  /// Reads an array in a list: a segment written as a row, as faster-whisper's tuples are, or a list of objects.
  private mutating func readRow(_ list: List, at start: Int) throws(JSONProblem) {
    var list = list
    var (isRow, isBare) = (false, true)
    segment.removeAll()
    while let token = try reader.nextElement() {
      isBare = false
      switch token {
      case .objectStart where !isRow: try readElement(&list, at: reader.offset - 1)
      case .arrayStart where !isRow: try readRow(list, at: reader.offset - 1)
      default:
        isRow = true
        try segment.readRow(token, from: &reader)
      }
    }
    if isRow, !found.add(segment, list.track) { drop("a segment without a start", at: start) }
    if isBare, list.isData { found.hasNothing = true }
  }
}
