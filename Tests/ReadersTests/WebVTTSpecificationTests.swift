import Domain
import Testing

@testable import Readers

/// The specification's parser with its steps and states one by one, slow and plain: what the reader is compared with.
enum WebVTTSpecification {
  struct Cue {
    var start: Int64
    var end: Int64
    var text: [Character]
  }

  /// "WebVTT parser algorithm"; the text holds line feeds only, one character is one scalar.
  static func cues(_ text: String) -> [Cue] {
    let input = text.unicodeScalars.map { Character($0) }
    var position = 0
    var cues: [Cue] = []
    while position < input.count, input[position] != "\n" { position += 1 }
    guard position < input.count else { return cues }
    position += 1
    guard position < input.count else { return cues }
    if input[position] != "\n" { _ = block(input, &position, inHeader: true) } else { position += 1 }
    while position < input.count, input[position] == "\n" { position += 1 }
    while position < input.count {
      if let cue = block(input, &position, inHeader: false) { cues.append(cue) }
      while position < input.count, input[position] == "\n" { position += 1 }
    }
    return cues
  }

  /// "Collect a WebVTT block".
  private static func block(_ input: [Character], _ position: inout Int, inHeader: Bool) -> Cue? {
    var (lineCount, previousPosition) = (0, position)
    var buffer: [Character] = []
    var (seenEOF, seenArrow) = (false, false)
    var cue: Cue?
    while true {
      var line: [Character] = []
      while position < input.count, input[position] != "\n" {
        line.append(input[position])
        position += 1
      }
      lineCount += 1
      if position >= input.count { seenEOF = true } else { position += 1 }
      if String(line).contains("-->") {
        guard !inHeader, lineCount == 1 || lineCount == 2 && !seenArrow else {
          position = previousPosition
          break
        }
        seenArrow = true
        previousPosition = position
        cue = timings(line)
        if cue != nil { buffer = [] }
      } else if line.isEmpty {
        break
      } else {
        if !buffer.isEmpty { buffer.append("\n") }
        buffer += line
        previousPosition = position
      }
      if seenEOF { break }
    }
    cue?.text = buffer
    return cue
  }

  /// "Collect WebVTT cue timings and settings", as a pattern.
  private static func timings(_ line: [Character]) -> Cue? {
    let space = #"[ \t\f\r]*"#
    let time = #"(?:([0-9]+):([0-9]{2}):([0-9]{2})|([0-9]{2}):([0-9]{2}))\.([0-9]{3})(?![0-9])"#
    guard let pattern = try? Regex("^" + space + time + space + "-->" + space + time),
      let match = String(line).firstMatch(of: pattern)
    else { return nil }
    func number(_ index: Int) -> Int64? { match.output[index].substring.flatMap { Int64($0) } }
    func milliseconds(_ first: Int) -> Int64? {
      let minutes = number(first + 1) ?? number(first + 3) ?? 0
      let seconds = number(first + 2) ?? number(first + 4) ?? 0
      guard minutes <= 59, seconds <= 59 else { return nil }
      return (((number(first) ?? 0) * 60 + minutes) * 60 + seconds) * 1000 + (number(first + 5) ?? 0)
    }
    guard let start = milliseconds(1), let end = milliseconds(7) else { return nil }
    return Cue(start: start, end: end, text: [])
  }

  private enum State {
    case data, tag, startTag, startTagClass, startTagAnnotation, endTag, timestampTag
  }

  /// "WebVTT cue text tokenizer", run to the end: the text of all string tokens and the first annotation of a `v` tag.
  static func visible(_ input: [Character]) -> (text: String, speaker: String?) {
    var (text, speaker): (String, String?) = ("", nil)
    var (state, name, annotation) = (State.data, "", "")
    var index = 0
    func emit() {
      let words = annotation.split { " \t\n\u{0C}\r".contains($0) }.joined(separator: " ")
      if name == "v", !words.isEmpty, speaker == nil { speaker = words }
      (state, name, annotation) = (.data, "", "")
    }
    while index < input.count {
      let character = input[index]
      index += 1
      switch (state, character) {
      case (.data, "&"): text += reference(input, &index)
      case (.data, "<"): state = .tag
      case (.data, _): text.append(character)
      case (_, ">"): emit()
      case (.tag, "\t"), (.tag, "\n"), (.tag, "\u{0C}"), (.tag, " "): state = .startTagAnnotation
      case (.tag, "."): state = .startTagClass
      case (.tag, "/"): state = .endTag
      case (.tag, "0"..."9"): state = .timestampTag
      case (.tag, _): (state, name) = (.startTag, String(character))
      case (.startTag, "\t"), (.startTag, "\u{0C}"), (.startTag, " "): state = .startTagAnnotation
      case (.startTag, "\n"): (state, annotation) = (.startTagAnnotation, "\n")
      case (.startTag, "."): state = .startTagClass
      case (.startTag, _): name.append(character)
      case (.startTagClass, "\t"), (.startTagClass, "\u{0C}"), (.startTagClass, " "): state = .startTagAnnotation
      case (.startTagClass, "\n"): (state, annotation) = (.startTagAnnotation, "\n")
      case (.startTagAnnotation, "&"): annotation += reference(input, &index)
      case (.startTagAnnotation, _): annotation.append(character)
      case (.startTagClass, _), (.endTag, _), (.timestampTag, _): break
      }
    }
    if state != .data { emit() }
    return (text, speaker)
  }

  /// Of all references only the few that the comparison writes.
  private static func reference(_ input: [Character], _ index: inout Int) -> String {
    let names = [
      ("amp;", "&"), ("amp", "&"), ("lt;", "<"), ("lt", "<"), ("notin;", "∉"), ("not;", "¬"), ("not", "¬"),
      ("#65;", "A"),
    ]
    for (name, value) in names where input[index...].starts(with: Array(name)) {
      index += name.count
      return value
    }
    return "&"
  }
}

@Suite("The WebVTT reader and the steps of the specification")
struct WebVTTSpecificationTests {
  /// Small and the same in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 32) ^ (state << 17)
    }
  }

  private func expected(_ text: String) -> [String] {
    var builder = Transcript.Builder()
    for cue in WebVTTSpecification.cues(text) {
      let (text, speaker) = WebVTTSpecification.visible(cue.text)
      builder.add(
        start: MediaTime(milliseconds: cue.start),
        end: MediaTime(milliseconds: cue.end),
        speaker: speaker,
        text: text.utf8
      )
    }
    return ReadSegments.lines(of: Reading(.vtt, speech: builder.finish()))
  }

  private func compare(_ pieces: [String], length: ClosedRange<Int>, around frame: (String) -> String) throws {
    var dice = Dice(state: 7)
    for _ in 0..<3000 {
      let count = Int.random(in: length, using: &dice)
      let text = frame((0..<count).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined())
      let read = try WebVTTSample.segments(text)
      guard read != expected(text) else { continue }
      Issue.record("\(text.debugDescription) is \(read), not \(expected(text))")
    }
  }

  @Test func agreeOnBlocks() throws {
    let pieces = [
      "\n", "\n", "\n\n", "00:01.000 --> 00:02.000", "00:03.000 --> 00:04.000 line:0", "-->", "a", "NOTE", "STYLE",
      "REGION",
      " ", "-", "--", ">", "id\n", "00:05 --> 00:06",
    ]
    try compare(pieces, length: 0...14) { "WEBVTT\n" + $0 }
  }

  @Test func agreeOnTimes() throws {
    let pieces = [
      "00", "0", "1", "59", "60", "000", ":", ":", ".", ".000", ".123", " ", "\t", "\u{0C}", "-->", " --> ", "x", "-",
    ]
    try compare(pieces, length: 4...16) { "WEBVTT\n\n\($0)\ntext\n" }
    try compare(pieces, length: 1...8) { "WEBVTT\n\n00:01.000 --> \($0)\ntext\n" }
    try compare(pieces, length: 1...8) { "WEBVTT\n\n0\($0) --> 1:02:03.004\ntext\n" }
  }

  @Test func agreeOnCueText() throws {
    let pieces = [
      "<", "<", ">", ">", "<v ", "<v.a ", "v", "/", ".", " ", "\n", "\t", "\u{0C}", "1", "a", "B", "é", "c", "&",
      "&amp;", "&lt",
      "amp", ";", "&notin;", "&not", "&#65;", "</v>", "<b>", "<00:01.000>",
    ]
    try compare(pieces, length: 1...12) { text in
      "WEBVTT\n\n00:01.000 --> 00:02.000\nx\(text.replacing("\n\n", with: "\n"))\n"
    }
  }
}
