import Domain

@testable import Readers

/// Reads JSON as a file that has been recognised.
func readJSON(_ bytes: [UInt8], isHead: Bool = false) throws(ReadingError) -> Reading {
  try bytes.withUnsafeBufferPointer { (bytes) throws(ReadingError) in
    try JSONTranscripts.read(Source(bytes, isHead: isHead))
  }
}

func readJSON(_ json: String, isHead: Bool = false) throws(ReadingError) -> Reading {
  try readJSON(Array(json.utf8), isHead: isHead)
}

/// Why a text cannot be read; nil where it can.
func refusal(_ json: String, isHead: Bool = false) -> ReadingError? {
  do {
    _ = try readJSON(json, isHead: isHead)
    return nil
  } catch {
    return error
  }
}

extension Transcript {
  /// Every segment in one line: `0-7000 A: text`.
  var lines: [String] {
    (0..<count).map { index in
      let end = end(index).map { String($0.milliseconds) } ?? "?"
      let speaker = speaker(index).map { " \($0):" } ?? ""
      return "\(start(index).milliseconds)-\(end)\(speaker) \(text(index))"
    }
  }
}

extension Outline {
  /// Every item in one line: `0-? title | text`.
  var lines: [String] {
    items.map { item in
      let (start, end) = (item.start, item.end)
      let times = [start, end].map { time in time.map { String($0.milliseconds) } ?? "?" }
      return "\(times[0])-\(times[1]) \(item.title) | \(item.text)"
    }
  }
}
