/// Reads a transcript in whatever format its content shows it to be in.
package enum Readers {
  /// What the bytes of a file hold.
  ///
  /// The suffix of its name, without a dot, decides nothing but whether words without any times may be a transcript. Of
  /// a head, the beginning of a file, the cut off end is passed over in silence.
  package static func read(
    _ bytes: UnsafeBufferPointer<UInt8>,
    named suffix: String?,
    isHead: Bool = false
  ) throws(ReadingError) -> Reading {
    let decoded = try TextDecoding.decode(bytes, isHead: isHead)
    return try decoded.withSource { (source) throws(ReadingError) in try read(source, named: suffix) }
  }

  /// Throws if the beginning of a file shows already that it is no text, so that the rest need not be read.
  package static func checkIsText(head: UnsafeBufferPointer<UInt8>) throws(ReadingError) {
    _ = try TextDecoding.decode(head, isHead: true)
  }

  private static func read(_ source: Source, named suffix: String?) throws(ReadingError) -> Reading {
    guard !source.bytes.allSatisfy({ $0.isBlank || $0 == 0x0A || $0 == 0x0D }) else { throw .empty }
    for format in inOrder where format.recognises(source) {
      let reading = try format.read(source)
      if suffix == "vtt", reading.format == .srt { try WebVTT.checkSignature(source) }
      return reading
    }
    if let suffix, isJSON(suffix) { return try JSONTranscripts.read(source) }
    if let suffix, let sign = sign(ofFormat: suffix) { throw .notATranscript("there is no \(sign)") }
    var reading = try PlainText.read(source)
    reading.isTimed = false
    return reading
  }

  private struct Recogniser: Sendable {
    let recognises: @Sendable (Source) -> Bool
    let read: @Sendable (Source) throws(ReadingError) -> Reading
  }

  /// From the surest sign of a format to the faintest.
  private static let inOrder = [
    Recogniser(recognises: WebVTT.recognises, read: WebVTT.read),
    Recogniser(recognises: JSONTranscripts.recognises, read: JSONTranscripts.read),
    Recogniser(recognises: XMLTranscripts.recognises, read: XMLTranscripts.read),
    // Cells and lines of ours may hold what looks like a cue.
    Recogniser(recognises: Tables.recognises, read: Tables.read),
    Recogniser(recognises: SubRip.recognises, read: SubRip.read),
    Recogniser(recognises: PlainText.hasStamps, read: PlainText.read),
  ]

  /// Whether a suffix promises JSON; where the promise is broken, the reader of JSON knows best.
  private static func isJSON(_ suffix: String) -> Bool {
    ["json", "jsonl", "json3"].contains(suffix)
  }

  /// What every file of a format has, by the suffix of such files; nil where plain words may stand in it.
  private static func sign(ofFormat suffix: String) -> String? {
    switch suffix {
    case "srt": "line with times like 00:00:01,000 --> 00:00:02,000"
    case "vtt": "line WEBVTT at the beginning and no line with times like 00:01.000 --> 00:02.000"
    case "ttml", "dfxp": "root element <tt>, as TTML has it"
    case "xml", "srv1", "srv2", "srv3": "root element <tt>, <timedtext> or <transcript>"
    case "csv": "first row that names the columns, such as start_ms,end_ms,speaker,text"
    default: nil
    }
  }
}
