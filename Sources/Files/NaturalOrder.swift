/// The order in which people count: `part 2` before `part 10`, and the case of letters only where nothing else differs.
package enum NaturalOrder {
  package static func isBefore(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    var (left, right) = (a[...], b[...])
    while let first = left.first, let second = right.first {
      if isDigit(first), isDigit(second) {
        let (x, y) = (takeNumber(&left), takeNumber(&right))
        if x.count != y.count { return x.count < y.count }
        if x != y { return x.lexicographicallyPrecedes(y) }
        continue
      }
      let (x, y) = (lowered(first), lowered(second))
      if x != y { return x < y }
      left.removeFirst()
      right.removeFirst()
    }
    if left.isEmpty != right.isEmpty { return left.isEmpty }
    return a.lexicographicallyPrecedes(b)
  }

  /// The digits at the beginning without leading zeros: of any length, so none is too large.
  private static func takeNumber(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let number = bytes.prefix(while: isDigit)
    bytes = bytes[number.endIndex...]
    return number.drop { $0 == UInt8(ascii: "0") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
