/// A time in a video, in whole milliseconds.
package struct MediaTime: Equatable, Hashable, Comparable, Sendable {
  package let milliseconds: Int64

  /// Thirty thousand years: sums, differences and percentages of such times never overflow, whatever a file claims.
  private static let limit: Int64 = 1_000_000_000_000_000

  package init(milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, -MediaTime.limit), MediaTime.limit)
  }

  package static let zero = MediaTime(milliseconds: 0)

  package static func < (a: MediaTime, b: MediaTime) -> Bool {
    a.milliseconds < b.milliseconds
  }

  /// `h:mm:ss`, the form that stands beside a segment; fractions are cut, not rounded.
  package var clock: String {
    // Written digit by digit, from the right: every row of every frame has one of these.
    var rest = milliseconds.magnitude / 1000
    return String(unsafeUninitializedCapacity: 24) { bytes in
      var first = 24
      func put(_ byte: UInt8) {
        first -= 1
        bytes[first] = byte
      }
      func putTwoDigits(_ number: UInt64) {
        put(UInt8(0x30 + number % 10))
        put(UInt8(0x30 + number / 10))
        put(UInt8(ascii: ":"))
      }
      putTwoDigits(rest % 60)
      putTwoDigits(rest / 60 % 60)
      rest /= 3600
      repeat {
        put(UInt8(0x30 + rest % 10))
        rest /= 10
      } while rest > 0
      if milliseconds < 0 { put(UInt8(ascii: "-")) }
      for index in first..<24 { bytes[index - first] = bytes[index] }
      return 24 - first
    }
  }

  /// The clock with the fraction it has, without trailing zeros: `1:02:03.5`, the form of a moment.
  package var exact: String {
    let fraction = milliseconds.magnitude % 1000
    guard fraction != 0 else { return clock }
    var digits = MediaTime.padded(fraction, to: 3)
    while digits.hasSuffix("0") { digits.removeLast() }
    return clock + "." + digits
  }

  private static func padded(_ number: UInt64, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
