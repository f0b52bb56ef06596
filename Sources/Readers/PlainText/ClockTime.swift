/// A time as people write it: `5:03`, `1:02:03`, `00:05.5`, `01:02:03,450`, `01:02:03:12`.
struct ClockTime {
  let milliseconds: Int64
  let hasHours: Bool
  let hasFraction: Bool

  /// Reads a time from a position on, which moves behind it; nil, and nothing moves, where none stands.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int) {
    var place = position
    let first = Digits(bytes, &place, end)
    guard first.count > 0, let second = ClockTime.pair(bytes, &place, end) else { return nil }
    let third = ClockTime.pair(bytes, &place, end)
    let seconds: Int64
    if let third {
      seconds = min(first.value, ClockTime.mostHours) * 3600 + second * 60 + third
      ClockTime.skipFrames(bytes, &place, end)
    } else {
      seconds = min(first.value, ClockTime.mostHours) * 60 + second
    }
    let fraction = ClockTime.fraction(bytes, &place, end)
    hasHours = third != nil
    hasFraction = fraction != nil
    milliseconds = seconds * 1000 + (fraction ?? 0)
    position = place
  }

  /// Seconds with a fraction, `12.34` or `12.34s`, as some programs print them.
  init?(seconds bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int) {
    var place = position
    let whole = Digits(bytes, &place, end)
    guard whole.count > 0, let fraction = ClockTime.fraction(bytes, &place, end) else { return nil }
    if place < end, bytes[place] == UInt8(ascii: "s") { place += 1 }
    milliseconds = min(whole.value, ClockTime.mostHours) * 1000 + fraction
    hasHours = false
    hasFraction = true
    position = place
  }

  /// More than any time holds, and little enough to be multiplied.
  private static let mostHours: Int64 = 1_000_000_000_000

  /// A colon and two digits below sixty.
  private static func pair(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int) -> Int64? {
    guard position + 2 < end, bytes[position] == UInt8(ascii: ":") else { return nil }
    let (tens, ones) = (bytes[position + 1], bytes[position + 2])
    guard tens.isDigit, ones.isDigit, tens < UInt8(ascii: "6") else { return nil }
    if position + 3 < end, bytes[position + 3].isDigit { return nil }
    position += 3
    return Int64(tens - 0x30) * 10 + Int64(ones - 0x30)
  }

  /// Frames of an unknown rate: less than a second, and left out.
  private static func skipFrames(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int) {
    guard position + 2 < end, bytes[position] == UInt8(ascii: ":") else { return }
    guard bytes[position + 1].isDigit, bytes[position + 2].isDigit else { return }
    position += 3
  }

  /// A point or comma and digits, to the nearest thousandth.
  private static func fraction(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int) -> Int64? {
    guard position + 1 < end, bytes[position + 1].isDigit else { return nil }
    guard bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: ",") else { return nil }
    position += 1
    var (thousandths, weight): (Int64, Int64) = (0, 1000)
    while position < end, bytes[position].isDigit {
      if weight > 1 {
        weight /= 10
        thousandths += Int64(bytes[position] - 0x30) * weight
      } else if weight == 1 {
        if bytes[position] >= UInt8(ascii: "5") { thousandths += 1 }
        weight = 0
      }
      position += 1
    }
    return thousandths
  }
}
