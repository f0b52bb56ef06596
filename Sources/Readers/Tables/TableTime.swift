import Domain

/// A time in a cell or a link: `1:02:03.5`, or a number of something.
enum TableTime {
  /// What a number without a colon counts.
  enum Unit {
    case seconds, milliseconds
  }

  /// Nil where there is no time.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ unit: Unit = .seconds) -> MediaTime? {
    var position = bytes.first == UInt8(ascii: "-") ? 1 : 0
    let isNegative = position > 0
    var minutes: Int64 = 0
    var colons = 0
    var number = Digits(bytes, &position, bytes.count)
    var lastStart = isNegative ? 1 : 0
    while number.count > 0, position < bytes.count, bytes[position] == UInt8(ascii: ":") {
      minutes = min(minutes * 60 + number.value, Digits.limit)
      colons += 1
      position += 1
      lastStart = position
      number = Digits(bytes, &position, bytes.count)
    }
    guard colons < 3, number.count > 0, position == bytes.count || isPoint(bytes[position]),
      let last = ExactDecimal(UnsafeBufferPointer(rebasing: bytes[lastStart...]))
    else { return nil }
    let places = colons > 0 || unit == .seconds ? 3 : 0
    let milliseconds = min(minutes, Digits.limit / 60_000 + 1) * 60_000 + last.rounded(movingPointBy: places)
    return MediaTime(milliseconds: isNegative ? -milliseconds : milliseconds)
  }

  private static func isPoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }
}
