import Glibc
import Text

/// Small questions about bytes that every reader asks.
extension UnsafeBufferPointer<UInt8> {
  /// Whether these bytes stand at a position.
  func has(_ text: StaticString, at position: Int) -> Bool {
    guard position >= 0, count - position >= text.utf8CodeUnitCount, let base = baseAddress else { return false }
    return memcmp(base + position, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  /// Where these bytes stand first in a range.
  func first(_ text: StaticString, in range: Range<Int>) -> Int? {
    let length = text.utf8CodeUnitCount
    var position = range.lowerBound
    while range.upperBound - position >= length, let base = baseAddress {
      let room = range.upperBound - position - length + 1
      guard let found = memchr(base + position, Int32(text.utf8Start.pointee), room) else { return nil }
      position = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if has(text, at: position) { return position }
      position += 1
    }
    return nil
  }

  /// A range without the blanks and tabs at both its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, self[low].isBlank { low += 1 }
    while high > low, self[high - 1].isBlank { high -= 1 }
    return low..<high
  }

  /// The beginning of a range on one line, for a message.
  func excerpt(_ range: Range<Int>) -> String {
    var end = Swift.min(range.upperBound, range.lowerBound + 60)
    let isCut = end < range.upperBound
    while isCut, end > range.lowerBound, self[end] & 0xC0 == 0x80 { end -= 1 }
    let text = SafeText.line(String(decoding: self[range.lowerBound..<end], as: UTF8.self))
    return isCut ? text + "…" : text
  }
}

extension [UInt8] {
  /// Makes a CR at the end an LF: what comes next did not follow it in the file, and must not make a CR LF of it.
  mutating func settleLineEnd() {
    if last == 0x0D { self[count - 1] = 0x0A }
  }
}

extension UInt8 {
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// What a digit of a number of that radix, 10 or 16, is worth; nil for any other byte.
  func digit(radix: UInt32) -> UInt32? {
    if isDigit { return UInt32(self - 0x30) }
    let letter = self | 0x20
    return radix == 16 && (0x61...0x66).contains(letter) ? UInt32(letter - 0x57) : nil
  }
}

/// A whole number of any length, too large ones standing at a limit that no time comes near.
struct Digits {
  private(set) var value: Int64 = 0
  private(set) var count = 0

  static let limit: Int64 = 1_000_000_000_000_000

  /// Reads digits from a position on, which moves behind them.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int) {
    while position < end, bytes[position].isDigit {
      value = Swift.min(Digits.limit, value * 10 + Int64(bytes[position] - 0x30))
      count += 1
      position += 1
    }
  }
}
