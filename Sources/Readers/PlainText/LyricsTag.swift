/// A line of LRC that says something about the song: `[ti:Title]`, `[offset:+500]`.
struct LyricsTag {
  let key: Substring
  let value: Range<Int>

  private static let keys: Set<Substring> = [
    "ar", "al", "ti", "au", "by", "lr", "re", "tool", "ve", "id", "la", "length", "offset", "#",
  ]
  private static let longestKey = 6

  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    let line = bytes.trimmed(line)
    guard line.count > 2, bytes.has("[", at: line.lowerBound), bytes.has("]", at: line.upperBound - 1) else {
      return nil
    }
    let inside = line.dropFirst().dropLast()
    guard let colon = inside.prefix(LyricsTag.longestKey + 1).first(where: { bytes[$0] == UInt8(ascii: ":") }) else {
      return nil
    }
    key = String(decoding: bytes[inside.lowerBound..<colon], as: UTF8.self).lowercased()[...]
    value = bytes.trimmed(colon + 1..<inside.upperBound)
    guard LyricsTag.keys.contains(key) else { return nil }
  }

  /// The value as a whole number with a sign.
  func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64 {
    var position = value.lowerBound
    let isNegative = bytes.has("-", at: position)
    if isNegative || bytes.has("+", at: position) { position += 1 }
    let digits = Digits(bytes, &position, value.upperBound)
    return isNegative ? -digits.value : digits.value
  }
}
