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
    let total = milliseconds.magnitude / 1000
    let (hours, minutes, seconds) = (total / 3600, total / 60 % 60, total % 60)
    return (milliseconds < 0 ? "-" : "") + "\(hours):" + MediaTime.padded(minutes, to: 2) + ":"
      + MediaTime.padded(seconds, to: 2)
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
