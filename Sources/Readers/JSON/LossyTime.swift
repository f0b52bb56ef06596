import JSON

/// Times as JSON gives them: numbers, numbers in quotes, clocks in quotes, and several words for nothing.
enum LossyTime {
  /// What a number without a colon counts.
  enum Unit {
    case seconds, milliseconds
  }

  /// Milliseconds; nil where there is no time, or none that can be understood.
  static func read(_ text: JSONString, _ unit: Unit) -> Int64? {
    guard text.hasEscapes else { return read(text.raw, unit) }
    var bytes: [UInt8] = []
    text.append(to: &bytes)
    return bytes.withUnsafeBufferPointer { read($0, unit) }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ unit: Unit) -> Int64? {
    let bytes = UnsafeBufferPointer(rebasing: bytes[bytes.trimmed(bytes.indices)])
    if bytes.contains(UInt8(ascii: ":")) { return clock(bytes) }
    return ExactDecimal(bytes)?.rounded(movingPointBy: unit == .seconds ? 3 : 0)
  }

  /// `h:mm:ss.f` or `m:ss.f`, with a point or a comma.
  private static func clock(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    var position = bytes.first == UInt8(ascii: "-") ? 1 : 0
    let isNegative = position > 0
    var minutes: Int64 = 0
    var parts = 0
    while let colon = bytes.first(":", in: position..<bytes.count) {
      let digits = Digits(bytes, &position, colon)
      parts += 1
      guard position == colon, digits.count > 0, parts < 3 else { return nil }
      minutes = min(minutes * 60 + digits.value, Digits.limit / 60_000 + 1)
      position += 1
    }
    guard position < bytes.count, bytes[position].isDigit,
      let seconds = ExactDecimal(UnsafeBufferPointer(rebasing: bytes[position...]))
    else { return nil }
    let time = min(minutes * 60_000 + seconds.rounded(movingPointBy: 3), Digits.limit)
    return isNegative ? -time : time
  }
}
