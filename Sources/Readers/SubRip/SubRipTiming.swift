import Domain

/// A timing line: `00:01:02,500 --> 00:01:04,000`, and whatever programs and hands make of it.
struct SubRipTiming {
  let start: MediaTime
  /// Nil where it is missing or cannot be read.
  let end: MediaTime?
  /// Whether nobody would write such a line as text: `9:00 -> 17:00` somebody may.
  let isSure: Bool

  /// Nil where a line does not begin with a time and an arrow; what stands behind the end is not looked at.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    guard let first = line.first, bytes[first].isDigit || bytes[first] == UInt8(ascii: "-") else { return nil }
    var position = line.lowerBound
    guard let start = SubRipTime(bytes, &position, line.upperBound),
      SubRipTiming.skipArrow(bytes, &position, line.upperBound)
    else { return nil }
    let end = SubRipTime(bytes, &position, line.upperBound)
    self.start = start.value
    self.end = end?.value
    isSure = end.map { !$0.isShort || !start.isShort } ?? false
  }

  /// Moves behind an arrow: `-->`, and also `->`, `- >`, `-- >`, `--->` and `-->>`.
  private static func skipArrow(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int) -> Bool {
    if bytes.has(" --> ", at: position) {
      position += 5
      return true
    }
    var next = position
    while next < end, bytes[next].isBlank { next += 1 }
    guard next < end, bytes[next] == UInt8(ascii: "-") else { return false }
    while next < end, bytes[next] == UInt8(ascii: "-") || bytes[next].isBlank { next += 1 }
    guard next < end, bytes[next] == UInt8(ascii: ">") else { return false }
    while next < end, bytes[next] == UInt8(ascii: ">") { next += 1 }
    position = next
    return true
  }
}
