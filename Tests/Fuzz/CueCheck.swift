import Domain
import Readers

/// Reads an input as the text of a WebVTT cue.
enum CueCheck {
  static func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let file = Array("WEBVTT\n\n00:01.000 --> 00:02.000\n".utf8) + bytes
    return file.withUnsafeBufferPointer { file in
      guard ReaderCheck(suffixes: ["vtt"]).accepts(file) else { return false }
      let isText = HeadCheck.mayCompare(file) && String(validating: bytes, as: UTF8.self)?.isOneBlock ?? false
      guard isText, let speech = ReaderCheck.read(file, "vtt")?.speech else { return true }
      promise(speech.count == 1, "one cue was read as \(speech.count)")
      return true
    }
  }
}

extension String {
  /// Whether nothing in it ends a cue or begins another.
  fileprivate var isOneBlock: Bool {
    !contains("-->") && !unicodeScalars.contains { $0 == "\n" || $0 == "\r" }
  }
}
