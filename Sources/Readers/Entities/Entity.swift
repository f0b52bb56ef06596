/// A named character reference, found in the table as the table lies in the program: nothing is unpacked, at no time.
struct Entity {
  /// Where its record begins in the table, `amp;=26`.
  private let start: Int

  private static var table: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: EntityTable.records.utf8Start, count: EntityTable.records.utf8CodeUnitCount)
  }

  /// How long the longest name is, `CounterClockwiseContourIntegral;`.
  private static let longestName = 32

  /// How many bytes its name has, with the semicolon where one belongs to it.
  var nameLength: Int {
    var length = 0
    while Entity.table[start + length] != UInt8(ascii: "=") { length += 1 }
    return length
  }

  /// The scalars it stands for, one or two.
  var scalars: some Sequence<Unicode.Scalar> {
    let values = start + nameLength + 1..<recordEnd
    return Entity.table[values].split(separator: UInt8(ascii: "+")).lazy.compactMap { digits in
      Unicode.Scalar(digits.reduce(0) { $0 * 16 + ($1.digit(radix: 16) ?? 0) })
    }
  }

  /// The entity with the longest name that the bytes of a range begin with.
  static func longest(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Entity? {
    var text = possibleName(bytes, range)
    // Whatever is a beginning of the text is also one of the last name that does not stand after the text.
    while !text.isEmpty, let entity = last(notAfter: text) {
      let common = entity.commonLength(text)
      if common == entity.nameLength { return entity }
      text = UnsafeBufferPointer(rebasing: text[..<common])
    }
    return nil
  }

  /// Letters and digits and a semicolon behind them; no name has more.
  private static func possibleName(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> UnsafeBufferPointer<UInt8> {
    let limit = min(range.upperBound, range.lowerBound + longestName)
    var end = range.lowerBound
    while end < limit, bytes[end].isLetter || bytes[end].isDigit { end += 1 }
    if end < limit, bytes[end] == UInt8(ascii: ";") { end += 1 }
    return UnsafeBufferPointer(rebasing: bytes[range.lowerBound..<end])
  }

  private static func last(notAfter text: UnsafeBufferPointer<UInt8>) -> Entity? {
    var (low, high) = (0, table.count)
    var found: Entity?
    while low < high {
      let entity = Entity(around: (low + high) / 2)
      if entity.isAfter(text) {
        high = entity.start
      } else {
        found = entity
        low = entity.recordEnd + 1
      }
    }
    return found
  }

  private init(around position: Int) {
    var start = position
    while start > 0, !Entity.isBreak(Entity.table[start - 1]) { start -= 1 }
    self.start = start
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private var recordEnd: Int {
    var end = start
    while end < Entity.table.count, !Entity.isBreak(Entity.table[end]) { end += 1 }
    return end
  }

  /// Whether its name stands after a text in the order of bytes.
  private func isAfter(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let common = commonLength(text)
    let next = Entity.table[start + common]
    if next == UInt8(ascii: "=") { return false }
    return common == text.count || next > text[common]
  }

  /// How many bytes of its name a text begins with; no text holds the sign that ends a name.
  private func commonLength(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var length = 0
    while length < text.count, Entity.table[start + length] == text[length] { length += 1 }
    return length
  }
}
