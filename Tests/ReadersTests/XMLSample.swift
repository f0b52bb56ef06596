import Domain
import Testing

@testable import Readers

/// Reads samples, and breaks them.
enum XMLSample {
  static func with<Value>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    Array(text.utf8).withUnsafeBufferPointer(body)
  }

  static func recognises(_ text: String, isHead: Bool = false) -> Bool {
    with(text) { XMLTranscripts.recognises(Source($0, isHead: isHead)) }
  }

  static func read(_ text: String, isHead: Bool = false) throws -> Reading {
    try read(Array(text.utf8), isHead: isHead)
  }

  static func read(_ bytes: [UInt8], isHead: Bool = false) throws -> Reading {
    try bytes.withUnsafeBufferPointer { try XMLTranscripts.read(Source($0, isHead: isHead)) }
  }

  /// The segments of a text: start, end, maybe the speaker, and the text, in a form that can be compared.
  static func segments(_ text: String) throws -> [String] {
    ReadSegments.lines(of: try read(text))
  }
}

/// The segments of a reading, one line each: `1000-2000 Speaker: text`, a question mark for an end that is not there.
enum ReadSegments {
  static func lines(of reading: Reading) -> [String] {
    guard let speech = reading.speech else { return [] }
    return (0..<speech.count).map { index in
      let end = speech.end(index).map { String($0.milliseconds) } ?? "?"
      let speaker = speech.speaker(index).map { "\($0): " } ?? ""
      return "\(speech.start(index).milliseconds)-\(end) \(speaker)\(speech.text(index))"
    }
  }

  /// Calls something with every beginning of a sample, and with every byte of it changed in turn.
  static func broken(_ sample: String, _ body: ([UInt8]) -> Void) {
    let bytes = Array(sample.utf8)
    for length in 0..<bytes.count { body(Array(bytes[..<length])) }
    for index in bytes.indices {
      for wrong in [0x00, 0xFF, UInt8(ascii: "<"), UInt8(ascii: "\n"), UInt8(ascii: "9")] {
        var copy = bytes
        copy[index] = wrong
        body(copy)
      }
    }
  }
}
