import Domain
import Text

/// What all formats put into their bytes.
extension [UInt8] {
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ text: String) {
    append(contentsOf: text.utf8)
  }

  /// Digits, with zeros before them up to a width.
  mutating func append(number: UInt64, width: Int = 1) {
    var power: UInt64 = 1
    var digits = 1
    while digits < width || number / power >= 10 {
      power *= 10
      digits += 1
    }
    while power > 0 {
      append(UInt8(0x30 + number / power % 10))
      power /= 10
    }
  }

  /// `h:mm:ss`, as `MediaTime.clock` has it.
  mutating func append(clock time: MediaTime, hourWidth: Int = 1) {
    let seconds = time.milliseconds.magnitude / 1000
    if time.milliseconds < 0 { append(UInt8(ascii: "-")) }
    append(number: seconds / 3600, width: hourWidth)
    append(UInt8(ascii: ":"))
    append(number: seconds / 60 % 60, width: 2)
    append(UInt8(ascii: ":"))
    append(number: seconds % 60, width: 2)
  }

  /// `h:mm:ss` with the fraction there is, as `MediaTime.exact` has it.
  mutating func append(exact time: MediaTime) {
    append(clock: time)
    append(fraction: time)
  }

  /// The part of a second there is, without zeros behind it: `.5`.
  mutating func append(fraction time: MediaTime) {
    let fraction = time.milliseconds.magnitude % 1000
    guard fraction > 0 else { return }
    append(UInt8(ascii: "."))
    append(number: fraction, width: 3)
    while last == UInt8(ascii: "0") { removeLast() }
  }

  /// `hh:mm:ss,mmm`, the form of the subtitle formats, which know no time before zero.
  mutating func append(cueTime time: MediaTime, point: Unicode.Scalar) {
    let time = Swift.max(time, .zero)
    append(clock: time, hourWidth: 2)
    append(UInt8(ascii: point))
    append(number: time.milliseconds.magnitude % 1000, width: 3)
  }

  /// Adds text with something else in the place of some of its bytes; what lies between is copied as it is.
  mutating func append(
    _ text: UnsafeBufferPointer<UInt8>,
    replacing replacement: (UnsafeBufferPointer<UInt8>, Int) -> Replacement?
  ) {
    var copied = 0
    var position = 0
    while position < text.count {
      guard let found = replacement(text, position) else {
        position += 1
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<position]))
      append(found.text)
      position += found.length
      copied = position
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
  }

  /// Text that did not come through a transcript, made as harmless as if it had.
  init(safe text: String) {
    self = []
    SafeText.append(text.utf8, to: &self)
  }
}

/// What stands in the place of one or several bytes.
struct Replacement {
  let text: StaticString
  var length = 1

  init(_ text: StaticString, length: Int = 1) {
    self.text = text
    self.length = length
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether what begins at a position could be taken for a character reference: `&lt;`, `&#38;`.
  func isReference(at position: Int) -> Bool {
    let limit = Swift.min(count, position + 40)
    var end = position + 1
    guard end < limit else { return false }
    if self[end] == UInt8(ascii: "#") { return true }
    while end < limit, self[end].isLetterOrDigit { end += 1 }
    return end > position + 1 && end < limit && self[end] == UInt8(ascii: ";")
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetterOrDigit: Bool { isDigit || (0x61...0x7A).contains(self | 0x20) }
}
