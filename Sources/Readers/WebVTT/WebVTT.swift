import Domain
import Text

/// WebVTT as the specification's parser reads it: what a browser would show, and nothing else.
enum WebVTT {
  static let signature: StaticString = "WEBVTT"

  static func recognises(_ source: Source) -> Bool {
    guard source.bytes.has(signature, at: 0) else { return false }
    let next = signature.utf8CodeUnitCount
    return next == source.bytes.count || source.bytes[next].isBlank || source.bytes[next].isLineEnd
  }

  static func read(_ source: Source) throws(ReadingError) -> Reading {
    guard recognises(source) else { throw noSignature }
    var blocks = WebVTTBlocks(source.bytes)
    let header = readHeader(source, &blocks)
    var cues = WebVTTCues(source)
    while let block = blocks.next() {
      if block.isEnded || !source.isHead { cues.add(block) }
    }
    return reading(header, cues)
  }

  /// Throws where cues have times as WebVTT writes them below a first line that browsers refuse; with a comma for the
  /// point they are SubRip.
  static func checkSignature(_ source: Source) throws(ReadingError) {
    guard let arrow = source.bytes.first("-->", in: source.bytes.indices), !recognises(source) else { return }
    let start = source.bytes[..<arrow].lastIndex(where: \.isLineEnd).map { $0 + 1 } ?? 0
    let end = source.bytes[arrow...].firstIndex(where: \.isLineEnd) ?? source.bytes.count
    guard source.bytes[start..<end].contains(UInt8(ascii: ",")) else { throw noSignature }
  }

  private static let noSignature = ReadingError.malformed(
    .vtt,
    line: 1,
    column: 1,
    "the first line must begin with the word WEBVTT"
  )

  private static func readHeader(_ source: Source, _ blocks: inout WebVTTBlocks) -> WebVTTHeader {
    let signature = blocks.signature()
    let block = blocks.header()
    if source.isHead, block?.isEnded != true { return WebVTTHeader() }
    return WebVTTHeader(source.bytes, signature: signature, lines: block?.text ?? 0..<0)
  }

  private static func reading(_ header: WebVTTHeader, _ cues: consuming WebVTTCues) -> Reading {
    var reading = Reading(.vtt, drops: cues.drops)
    reading.title = header.title
    reading.language = header.language
    let transcript = cues.finish()
    switch header.kind {
    case "chapters": reading.chapters = outline(transcript)
    case "descriptions": reading.scene = transcript
    default: reading.speech = transcript
    }
    return reading
  }

  /// The text of a chapter is its title.
  private static func outline(_ transcript: Transcript) -> Outline {
    let items = (0..<transcript.count).map { index in
      Outline.Item(
        title: SafeText.line(transcript.text(index)),
        start: transcript.start(index),
        end: transcript.end(index)
      )
    }
    return Outline(items: items)
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}
