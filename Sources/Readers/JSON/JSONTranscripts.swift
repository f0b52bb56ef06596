import JSON

/// Transcripts in JSON and JSON lines: the service's replies, Whisper and its kin, YouTube's json3, our own output.
enum JSONTranscripts {
  /// A brace or a bracket comes first, and what follows is not what follows in `{\an8}`, `{12}` or `[00:01]`.
  static func recognises(_ source: Source) -> Bool {
    let bytes = source.bytes
    guard let open = bytes.firstIndex(where: { !isBlank($0) }) else { return false }
    let second = bytes[(open + 1)...].firstIndex { !isBlank($0) }
    switch bytes[open] {
    case UInt8(ascii: "{"): return second.map { bytes[$0] != 0x5C && !bytes[$0].isDigit } ?? true
    case UInt8(ascii: "["): return second.map { mayBeginElement(bytes, at: $0) } ?? true
    default: return false
    }
  }

  static func read(_ source: Source) throws(ReadingError) -> Reading {
    var walk = DocumentWalk(source)
    do {
      try walk.readAll()
    } catch {
      guard source.isHead, error.isCutOff, !walk.found.isEmpty else {
        let format = walk.found.marks.format
        throw .malformed(format, line: error.line, column: error.column, "this is no JSON: \(error.what)")
      }
    }
    return try walk.found.reading()
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte.isBlank || byte == 0x0A || byte == 0x0D
  }

  private static func mayBeginElement(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    bytes[position].isLetter ? isLiteral(bytes, at: position) : !isClock(bytes, at: position)
  }

  private static func isLiteral(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    ["true", "false", "null", "NaN"].contains { bytes.has($0, at: position) }
  }

  private static func isClock(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    var end = position
    return Digits(bytes, &end, bytes.count).count > 0 && end < bytes.count && bytes[end] == UInt8(ascii: ":")
  }
}
