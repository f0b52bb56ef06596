import Domain

@testable import Readers

/// A segment as a test writes it down.
struct SubRipSegment: Equatable, CustomStringConvertible {
  var start: Int64
  var end: Int64?
  var text: String
  var speaker: String?

  init(_ start: Int64, _ end: Int64?, _ text: String, by speaker: String? = nil) {
    (self.start, self.end, self.text, self.speaker) = (start, end, text, speaker)
  }

  var description: String {
    "\(start)-\(end.map(String.init) ?? "") \(text.debugDescription)" + (speaker.map { " by \($0)" } ?? "")
  }
}

/// Reads SubRip from memory, as the tests want it.
enum SubRipSample {
  static func reading(_ bytes: [UInt8], isHead: Bool = false) throws(ReadingError) -> Reading {
    try bytes.withUnsafeBufferPointer { (bytes) throws(ReadingError) in
      try TextDecoding.decode(bytes, isHead: isHead).withSource { (source) throws(ReadingError) in
        try SubRip.read(source)
      }
    }
  }

  static func segments(_ text: String, isHead: Bool = false) throws(ReadingError) -> [SubRipSegment] {
    segments(of: try reading(Array(text.utf8), isHead: isHead))
  }

  static func segments(of reading: Reading) -> [SubRipSegment] {
    guard let speech = reading.speech else { return [] }
    return (0..<speech.count).map { index in
      SubRipSegment(
        speech.start(index).milliseconds,
        speech.end(index)?.milliseconds,
        speech.text(index),
        by: speech.speaker(index)
      )
    }
  }

  static func drops(_ text: String) throws(ReadingError) -> [Drops.Drop] {
    try reading(Array(text.utf8)).drops.first
  }

  static func recognises(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { SubRip.recognises(Source($0)) }
  }

  /// A cue of one second around a text.
  static func cue(_ text: String) -> String {
    "1\n00:00:01,000 --> 00:00:02,000\n\(text)\n"
  }

  static func text(_ text: String) throws(ReadingError) -> String? {
    try segments(cue(text)).first?.text
  }
}
