/// A line that says who speaks and when, the words following below: `Ada Lovelace  0:05`, `Ada Lovelace (00:05):`.
struct NamedStamp {
  let name: Range<Int>
  let start: Int64

  private static let longestName = 60
  private static let longestTime = 16

  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    var line = bytes.trimmed(line)
    if line.count > 1, bytes[line.upperBound - 1] == UInt8(ascii: ":") { line = line.dropLast() }
    guard let last = line.last, line.count <= NamedStamp.longestName + NamedStamp.longestTime + 4 else { return nil }
    let opening = NamedStamp.opening(of: bytes[last])
    let timeEnd = opening == nil ? line.upperBound : last
    var timeStart = timeEnd
    while timeStart > line.lowerBound, NamedStamp.isOfTime(bytes[timeStart - 1]) { timeStart -= 1 }
    var position = timeStart
    guard let clock = ClockTime(bytes, &position, timeEnd), position == timeEnd else { return nil }
    var nameEnd = timeStart
    if let opening {
      guard nameEnd > line.lowerBound, bytes[nameEnd - 1] == opening else { return nil }
      nameEnd -= 1
    } else {
      guard NamedStamp.isGap(bytes, line.lowerBound, nameEnd) else { return nil }
    }
    guard let name = NamedStamp.name(bytes, bytes.trimmed(line.lowerBound..<nameEnd)) else { return nil }
    self.name = name
    start = clock.milliseconds
  }

  private static func opening(of closing: UInt8) -> UInt8? {
    switch closing {
    case UInt8(ascii: ")"): UInt8(ascii: "(")
    case UInt8(ascii: "]"): UInt8(ascii: "[")
    default: nil
    }
  }

  private static func isOfTime(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  /// Two blanks or a tab: one blank alone stands before a time in any sentence.
  private static func isGap(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 2 else { return false }
    return bytes[end - 1] == 0x09 || bytes[end - 1] == 0x20 && bytes[end - 2].isBlank
  }

  /// A name is short and no sentence.
  private static func name(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var range = range
    if let last = range.last, bytes[last] == UInt8(ascii: ":") { range = bytes.trimmed(range.dropLast()) }
    guard let first = range.first, let last = range.last, range.count <= longestName else { return nil }
    guard bytes[first].isLetter || bytes[first].isDigit || bytes[first] >= 0x80 else { return nil }
    let isSentence = [UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ","), UInt8(ascii: ";")].contains(bytes[last])
    return isSentence ? nil : range
  }
}
