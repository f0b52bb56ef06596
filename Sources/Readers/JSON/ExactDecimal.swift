/// A decimal number read exactly from its digits: going through `Double` would make 1.0005 seconds one millisecond of
/// the two it could be by chance.
struct ExactDecimal {
  private var isNegative = false
  private var mantissa: Int64 = 0
  private var exponent = 0

  /// Any exponent beyond this one makes nothing or too much of any number.
  private static let extreme = 10_000

  /// Reads `-12.5e3` and its like; nil where a text is anything else.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var position = 0
    if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      position = 1
    }
    var count = digits(bytes, &position, isFraction: false)
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: ",") {
      position += 1
      count += digits(bytes, &position, isFraction: true)
    }
    guard count > 0 else { return nil }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      guard readExponent(bytes, &position) else { return nil }
    }
    guard position == bytes.count else { return nil }
  }

  /// Takes in digits and returns how many; those beyond what is held only move the point.
  private mutating func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, isFraction: Bool) -> Int {
    let start = position
    while position < bytes.count, bytes[position].isDigit {
      if mantissa < 100_000_000_000_000_000 {
        mantissa = mantissa * 10 + Int64(bytes[position] - 0x30)
        if isFraction { exponent -= 1 }
      } else if !isFraction {
        exponent += 1
      }
      position += 1
    }
    return position - start
  }

  private mutating func readExponent(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Bool {
    var isDown = false
    if position < bytes.count, bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+") {
      isDown = bytes[position] == UInt8(ascii: "-")
      position += 1
    }
    let digits = Digits(bytes, &position, bytes.count)
    let shift = Int(min(digits.value, Int64(ExactDecimal.extreme)))
    exponent += isDown ? -shift : shift
    return digits.count > 0
  }

  /// The nearest whole number after the point has been moved to the right; no further from zero than any time is.
  func rounded(movingPointBy places: Int) -> Int64 {
    var value = mantissa
    var shift = exponent + places
    while shift > 0, value != 0, value < Digits.limit {
      value *= 10
      shift -= 1
    }
    // The last digit that goes decides; those before it cannot, as they are nearer to zero.
    while shift < 0, value != 0 {
      value = shift == -1 ? (value + 5) / 10 : value / 10
      shift += 1
    }
    value = min(value, Digits.limit)
    return isNegative ? -value : value
  }
}
