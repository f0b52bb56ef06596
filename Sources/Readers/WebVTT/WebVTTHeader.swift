import Text

/// What stands above the cues: a title behind the signature, and lines of metadata as YouTube and old files have them.
struct WebVTTHeader {
  private(set) var title: String?
  private(set) var language: String?
  private(set) var kind: String?

  init() {}

  /// Reads the line of the signature and the block right below it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, signature: Range<Int>, lines block: Range<Int>) {
    var lines = Lines(UnsafeBufferPointer(rebasing: bytes[block]))
    while let line = lines.next() { readField(lines.bytes, line) }
    readTitle(bytes, bytes.trimmed(signature.dropFirst(WebVTT.signature.utf8CodeUnitCount)))
  }

  /// `Language: en`; what other lines say, such as HLS's map of timestamps, is for players.
  @discardableResult
  private mutating func readField(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) else { return false }
    let value = SafeText.line(WebVTTHeader.text(bytes, bytes.trimmed(colon + 1..<line.upperBound)))
    switch WebVTTHeader.text(bytes, bytes.trimmed(line.lowerBound..<colon)).lowercased() {
    case "language": language = language ?? (value.isEmpty ? nil : value)
    case "kind": kind = kind ?? value.lowercased()
    default: return false
    }
    return true
  }

  /// `WEBVTT - Title`, but also `WEBVTT Kind: captions; Language: en` and the `WEBVTT FILE` of an early draft.
  private mutating func readTitle(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    if bytes.has("X-TIMESTAMP-MAP", at: range.lowerBound) { return }
    var isMetadata = false
    for field in bytes[range].split(separator: UInt8(ascii: ";")) {
      isMetadata = readField(bytes, field.startIndex..<field.endIndex) || isMetadata
    }
    guard !isMetadata else { return }
    let title = SafeText.line(WebVTTHeader.withoutDash(WebVTTHeader.text(bytes, range)))
    if !title.isEmpty, title != "FILE" { self.title = title }
  }

  private static func withoutDash(_ title: String) -> String {
    guard let first = title.unicodeScalars.first, ["-", "\u{2013}", "\u{2014}"].contains(first) else { return title }
    return String(title.unicodeScalars.dropFirst())
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: bytes[range].lazy.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }, as: UTF8.self)
  }
}
