/// A number as XML writes times: `12`, `12.5`, `12,5`; too large ones stand at a limit.
struct XMLDecimal: Equatable {
  var whole: Int64
  var millionths: Int64
  /// Whether a fraction was written.
  var hasFraction = false

  /// Reads a number from a position on, which moves behind it; nil where no digit stands.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
    let digits = Digits(bytes, &position, bytes.count)
    guard digits.count > 0 else { return nil }
    whole = digits.value
    millionths = 0
    guard position + 1 < bytes.count, bytes[position + 1].isDigit else { return }
    guard bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: ",") else { return }
    position += 1
    hasFraction = true
    var weight: Int64 = 100_000
    while position < bytes.count, bytes[position].isDigit {
      millionths += Int64(bytes[position] - 0x30) * weight
      weight /= 10
      position += 1
    }
  }

  /// The number times a ratio, in millionths: cut, not rounded, and kept below a limit.
  ///
  /// A factor is at most a billion.
  func scaled(by factor: Int64, over divisor: Int64 = 1) -> Int64 {
    let units = XMLDecimal.product(whole, factor * 1_000_000, over: divisor)
    return XMLMicroseconds.sum(units, XMLDecimal.product(millionths, factor, over: divisor))
  }

  /// Exact where it stays below the limit; all three are positive.
  static func product(_ one: Int64, _ other: Int64, over divisor: Int64) -> Int64 {
    let product = one.magnitude.multipliedFullWidth(by: other.magnitude)
    guard product.high < divisor.magnitude else { return XMLMicroseconds.limit }
    let quotient = divisor.magnitude.dividingFullWidth(product).quotient
    return Int64(min(quotient, XMLMicroseconds.limit.magnitude))
  }
}
