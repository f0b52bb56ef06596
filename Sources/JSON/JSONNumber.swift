/// A number as it stands in the text; it is worked out only when asked for.
///
/// It points into the text and must not outlive it.
package struct JSONNumber {
  /// The digits, with sign, point and exponent.
  package let raw: UnsafeBufferPointer<UInt8>

  /// The value where it is written as a whole number and fits; nothing is rounded.
  package var integer: Int64? {
    var rest = raw[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    var value: Int64 = 0
    // Counted downwards, because the least number has no positive twin.
    for byte in rest {
      guard (0x30...0x39).contains(byte) else { return nil }
      let (product, isTooLong) = value.multipliedReportingOverflow(by: 10)
      let (difference, isTooLow) = product.subtractingReportingOverflow(Int64(byte - 0x30))
      guard !isTooLong, !isTooLow else { return nil }
      value = difference
    }
    if isNegative { return value }
    return value == .min ? nil : -value
  }

  /// The nearest double; nil where the number is beyond all doubles, as 1e400 is.
  package var double: Double? {
    guard let value = Double(String(decoding: raw, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }
}
