/// A line of a SubRip file that has something on it and is no timing line.
struct SubRipLine {
  let number: Int
  /// With the blanks around it.
  let range: Range<Int>
  /// Whether nothing or a blank line stands above it.
  let isHead: Bool
  /// Whether its cue has text above it, or it belongs to none.
  let isDispensable: Bool

  /// A line without blanks around it, and without a byte order mark left where files were joined.
  static func content(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int> {
    var low = line.lowerBound
    while low < line.upperBound {
      if bytes[low].isBlank {
        low += 1
      } else if bytes[low] == 0xEF, line.upperBound - low >= 3, bytes.has("\u{FEFF}", at: low) {
        low += 3
      } else {
        break
      }
    }
    return bytes.trimmed(low..<line.upperBound)
  }

  /// Whether a line is the number of a cue, which some programs make negative or fractional.
  static func isIndex(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let line = content(bytes, line)
    var position = line.lowerBound
    if position < line.upperBound, bytes[position] == UInt8(ascii: "-") { position += 1 }
    guard Digits(bytes, &position, line.upperBound).count > 0 else { return false }
    if position < line.upperBound, bytes[position] == UInt8(ascii: ".") {
      position += 1
      _ = Digits(bytes, &position, line.upperBound)
    }
    return position == line.upperBound
  }
}
