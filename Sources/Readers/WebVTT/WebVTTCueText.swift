import Glibc

/// What a reader sees of the text of a cue: the specification's cue text tokenizer, as far as it shows.
///
/// One value reads all cues, so that its buffers are used again.
struct WebVTTCueText {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var text: [UInt8] = []
  /// The first voice with a name.
  private(set) var speaker: String?
  private var voices = WebVTTVoices()

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func read(_ range: Range<Int>) {
    text.removeAll(keepingCapacity: true)
    speaker = nil
    var position = range.lowerBound
    while position < range.upperBound {
      switch bytes[position] {
      case UInt8(ascii: "<"):
        let end = tagEnd(position, range.upperBound)
        text.settleLineEnd()
        readTag(position + 1..<end)
        position = end + 1
      case UInt8(ascii: "&"): CharacterReference.append(bytes, &position, range.upperBound, to: &text)
      case 0:
        text.append(contentsOf: "\u{FFFD}".utf8)
        position += 1
      default: readRun(&position, range.upperBound)
      }
    }
  }

  /// Every state of the tokenizer inside a tag leaves it at the first `>` or at the end of the text.
  private func tagEnd(_ start: Int, _ limit: Int) -> Int {
    guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(UInt8(ascii: ">")), limit - start)
    else { return limit }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Of all tags only a voice says something.
  private mutating func readTag(_ tag: Range<Int>) {
    guard speaker == nil, let annotation = WebVTTVoices.annotation(bytes, tag) else { return }
    speaker = voices.name(bytes, annotation)
  }

  private mutating func readRun(_ position: inout Int, _ limit: Int) {
    let start = position
    while position < limit, !WebVTTCueText.isSpecial(bytes[position]) { position += 1 }
    text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<position]))
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == 0
  }
}
