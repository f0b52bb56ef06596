/// Finds out how the characters of a file are written, and gives them as UTF-8.
enum TextDecoding {
  /// The text of a file; throws where the bytes are no text at all.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, isHead: Bool = false) throws(ReadingError) -> Decoded {
    let (encoding, start) = marked(bytes) ?? (nil, 0)
    if let encoding { return decoded(bytes, start, as: encoding, isHead) }
    if let kind = FileSignature.kind(of: bytes) { throw .notATranscript(kind) }
    if let wide = WideText.Encoding(unmarked: bytes) { return decoded(bytes, 0, as: .wide(wide), isHead) }
    let census = ByteCensus(bytes, isHead: isHead)
    // Whoever signs as WebVTT may write NULs: they are characters there.
    guard !census.isBinary || bytes.has(WebVTT.signature, at: 0) else {
      throw .notATranscript("this is a binary file, not a transcript")
    }
    return decoded(bytes, 0, as: census.isUTF8 ? .utf8 : .windows1252, isHead)
  }

  private enum Encoding {
    case utf8
    case windows1252
    case wide(WideText.Encoding)
  }

  /// What a byte order mark says, and where the text behind it begins.
  private static func marked(_ bytes: UnsafeBufferPointer<UInt8>) -> (Encoding?, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    // The mark of UTF-16 is the beginning of that of UTF-32.
    if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) { return (.wide(.utf32(.little)), 4) }
    if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return (.wide(.utf32(.big)), 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.wide(.utf16(.little)), 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.wide(.utf16(.big)), 2) }
    return nil
  }

  private static func decoded(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    as encoding: Encoding,
    _ isHead: Bool
  ) -> Decoded {
    let rest = UnsafeBufferPointer(rebasing: bytes[start...])
    let text: Decoded.Text =
      switch encoding {
      case .utf8: .asItLies(withoutMarks(bytes, start)..<bytes.count)
      case .windows1252: .converted(Windows1252.utf8(rest))
      case .wide(let wide): .converted(wide.utf8(rest, isHead: isHead))
      }
    return Decoded(original: bytes, text: text, isHead: isHead)
  }

  /// Where the text begins behind marks that were written more than once.
  private static func withoutMarks(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var position = start
    while bytes.has("\u{FEFF}", at: position) { position += 3 }
    return position
  }
}

/// The text of a file as UTF-8: a part of its bytes, or a copy where they were written otherwise.
///
/// Valid only as long as the bytes it was made from.
struct Decoded {
  enum Text {
    case asItLies(Range<Int>)
    case converted([UInt8])
  }

  let original: UnsafeBufferPointer<UInt8>
  let text: Text
  let isHead: Bool

  var isCopy: Bool {
    if case .converted = text { true } else { false }
  }

  func withSource<Value>(_ body: (Source) throws(ReadingError) -> Value) throws(ReadingError) -> Value {
    switch text {
    case .asItLies(let range):
      try body(Source(UnsafeBufferPointer(rebasing: original[range]), isHead: isHead))
    case .converted(let copy):
      try copy.withUnsafeBufferPointer { (bytes) throws(ReadingError) in try body(Source(bytes, isHead: isHead)) }
    }
  }
}
