import COnDemand

/// The events of one YAML text, one after the other, as libyaml finds them.
final class YAMLEvents {
  /// What begins or ends at a place.
  enum Event: Equatable {
    case streamStart, streamEnd
    case documentStart, documentEnd
    case alias
    case scalar(String, isPlain: Bool)
    case sequenceStart, sequenceEnd
    case mappingStart, mappingEnd
  }

  /// An event, its place counted from one, and what hangs on it.
  struct Step {
    let event: Event
    let line: Int
    let column: Int
    let hasAnchor: Bool
    let hasTag: Bool
  }

  private let reader: OpaquePointer
  private let lineCount: Int

  /// Copies the bytes; a library name is given only to find out what happens when that library is missing.
  init(_ bytes: [UInt8], soname: String?) throws(YAMLProblem) {
    if let soname, playhead_yaml_try(soname) != 0 { throw .libraryIsMissing }
    guard playhead_yaml_open() == 0 else { throw .libraryIsMissing }
    guard let reader = playhead_yaml_reader_new(bytes, bytes.count) else {
      throw YAMLProblem(line: nil, message: "there is not enough memory to read it")
    }
    self.reader = reader
    let breaks = bytes.count { $0 == UInt8(ascii: "\n") }
    lineCount = max(1, bytes.last == UInt8(ascii: "\n") ? breaks : breaks + 1)
  }

  deinit {
    playhead_yaml_reader_free(reader)
  }

  /// The next event; after a problem was thrown there is none.
  func next() throws(YAMLProblem) -> Step {
    guard playhead_yaml_next(reader) == 0, let event else { throw problem }
    return Step(
      event: event,
      line: Int(clamping: playhead_yaml_event_line(reader)) + 1,
      column: Int(clamping: playhead_yaml_event_column(reader)) + 1,
      hasAnchor: playhead_yaml_event_has_anchor(reader) != 0,
      hasTag: playhead_yaml_event_has_tag(reader) != 0
    )
  }

  private var event: Event? {
    switch Int(playhead_yaml_event_kind(reader)) {
    case Int(PLAYHEAD_YAML_STREAM_START): .streamStart
    case Int(PLAYHEAD_YAML_STREAM_END): .streamEnd
    case Int(PLAYHEAD_YAML_DOCUMENT_START): .documentStart
    case Int(PLAYHEAD_YAML_DOCUMENT_END): .documentEnd
    case Int(PLAYHEAD_YAML_ALIAS): .alias
    case Int(PLAYHEAD_YAML_SCALAR): .scalar(scalar, isPlain: playhead_yaml_scalar_is_plain(reader) != 0)
    case Int(PLAYHEAD_YAML_SEQUENCE_START): .sequenceStart
    case Int(PLAYHEAD_YAML_SEQUENCE_END): .sequenceEnd
    case Int(PLAYHEAD_YAML_MAPPING_START): .mappingStart
    case Int(PLAYHEAD_YAML_MAPPING_END): .mappingEnd
    default: nil
    }
  }

  private var scalar: String {
    guard let bytes = playhead_yaml_scalar_bytes(reader) else { return "" }
    return String(
      decoding: UnsafeBufferPointer(start: bytes, count: playhead_yaml_scalar_length(reader)),
      as: UTF8.self
    )
  }

  private var problem: YAMLProblem {
    guard let words = playhead_yaml_problem(reader) else {
      return YAMLProblem(line: nil, message: "there is not enough memory to read it")
    }
    // What is missing at the end of a file is said to be missing in the line behind it, which nobody finds.
    let line = min(Int(clamping: playhead_yaml_problem_line(reader)) + 1, lineCount)
    let problem = String(cString: words)
    return YAMLProblem(line: line, message: problem + circumstances(of: line) + advice(about: problem))
  }

  /// What the parser was about, and where that began when it was on another line.
  private func circumstances(of line: Int) -> String {
    guard let words = playhead_yaml_problem_context(reader) else { return "" }
    let start = Int(clamping: playhead_yaml_problem_context_line(reader)) + 1
    return " \(String(cString: words))\(start < line ? " that begins in line \(start)" : "")"
  }

  /// The commonest cause of the least helpful sentence.
  private func advice(about problem: String) -> String {
    guard problem.contains("cannot start any token") else { return "" }
    return "; indent with blanks, not with tabs, and put quotes around text that begins with a sign"
  }
}
