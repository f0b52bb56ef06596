import Domain

/// A time of SubRip: two to four numbers with something between them, the last of them maybe a fraction.
struct SubRipTime {
  let value: MediaTime
  /// Whether it is only two numbers, as a time of day is.
  let isShort: Bool

  /// Reads a time from a position on, blanks before it included, which moves behind it; nil where none stands.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int) {
    if let time = SubRipTime.common(bytes, position, end) {
      position += SubRipTime.commonLength
      (value, isShort) = (time, false)
      return
    }
    let numbers = Numbers(bytes, position, end)
    guard let time = numbers.time() else { return nil }
    position = numbers.position
    (value, isShort) = (time, numbers.count == 2)
  }

  private static let commonLength = 12

  /// `hh:mm:ss,mmm` with nothing behind it that might belong to it, as nearly all files have it.
  private static func common(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> MediaTime? {
    guard end - start >= commonLength else { return nil }
    if end - start > commonLength {
      let next = bytes[start + commonLength]
      guard next == 0x20, !Separator.stands(bytes, start + commonLength + 1, end) else { return nil }
    }
    let (fraction, colon) = (bytes[start + 8], UInt8(ascii: ":"))
    guard bytes[start + 2] == colon, bytes[start + 5] == colon else { return nil }
    guard fraction == UInt8(ascii: ",") || fraction == UInt8(ascii: ".") else { return nil }
    var areDigits = true
    func digit(_ offset: Int) -> Int64 {
      let value = bytes[start + offset] &- 0x30
      areDigits = areDigits && value < 10
      return Int64(value)
    }
    let hours = digit(0) * 10 + digit(1)
    let minutes = digit(3) * 10 + digit(4)
    let seconds = digit(6) * 10 + digit(7)
    let thousandths = digit(9) * 100 + digit(10) * 10 + digit(11)
    guard areDigits else { return nil }
    return MediaTime(milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths)
  }

  /// What stands between two numbers of a time.
  private enum Separator {
    case colon
    case point

    static func stands(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Bool {
      at(bytes, position, end) != nil
    }

    /// Also the wide ones of Chinese keyboards and the Arabic comma.
    static func at(
      _ bytes: UnsafeBufferPointer<UInt8>,
      _ position: Int,
      _ end: Int
    ) -> (separator: Separator, length: Int)? {
      guard position < end else { return nil }
      switch bytes[position] {
      case UInt8(ascii: ":"), UInt8(ascii: ";"): return (.colon, 1)
      case UInt8(ascii: ","), UInt8(ascii: "."): return (.point, 1)
      case 0..<0x80: return nil
      default: break
      }
      if bytes.has("：", at: position) { return (.colon, 3) }
      if bytes.has("，", at: position) || bytes.has("．", at: position) || bytes.has("。", at: position) {
        return (.point, 3)
      }
      return bytes.has("،", at: position) ? (.point, 2) : nil
    }
  }

  /// The numbers of a time in any of its forms.
  private struct Numbers {
    private(set) var position: Int
    private var isNegative = false
    private var values = SIMD4<Int64>()
    private(set) var count = 0
    private var first = Separator.colon
    private var last = Separator.colon
    /// The last number as a fraction of a second, to the nearest thousandth, and how many digits it has.
    private var fraction: (thousandths: Int64, digits: Int) = (0, 0)

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
      position = start
      skipBlanks(bytes, end)
      readNumber(bytes, end)
      while count > 0, count < 4, readSeparator(bytes, end) {}
    }

    func time() -> MediaTime? {
      let milliseconds: Int64? =
        switch count {
        case 4: sum(Numbers.hoursFirst) + fraction.thousandths
        case 3: hasFraction ? sum(Numbers.minutesFirst) + fraction.thousandths : sum(Numbers.hoursFirst)
        case 2: first == .colon ? sum(Numbers.minutesFirst) : nil
        default: nil
        }
      return milliseconds.map { MediaTime(milliseconds: isNegative ? -$0 : $0) }
    }

    private static let hoursFirst = SIMD4<Int64>(3_600_000, 60_000, 1000, 0)
    private static let minutesFirst = SIMD4<Int64>(60_000, 1000, 0, 0)

    private func sum(_ weights: SIMD4<Int64>) -> Int64 {
      // Larger numbers stand for times that are as far beyond the limit as these.
      let limited = values.clamped(lowerBound: .zero, upperBound: SIMD4(repeating: 1_000_000_000_000))
      return (limited &* weights).wrappedSum()
    }

    /// Whether the last of three numbers is a fraction: `01:02,500` and `01.02.500`, but not `00.01.02`.
    private var hasFraction: Bool {
      last == .point && (first == .colon || fraction.digits > 2)
    }

    private mutating func skipBlanks(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) {
      while position < end, bytes[position].isBlank { position += 1 }
    }

    /// Reads what stands between two numbers and the second one; moves behind it where both, or only the first, are
    /// there.
    private mutating func readSeparator(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
      var next = position
      while next < end, bytes[next].isBlank { next += 1 }
      guard let (separator, length) = Separator.at(bytes, next, end) else { return false }
      position = next + length
      let behind = position
      skipBlanks(bytes, end)
      guard readNumber(bytes, end) else {
        position = behind
        return false
      }
      if count == 2 { first = separator }
      last = separator
      return true
    }

    /// A sign before any of the numbers makes the whole time negative.
    @discardableResult
    private mutating func readNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
      var next = position
      let hasSign = next < end && bytes[next] == UInt8(ascii: "-")
      if hasSign { next += 1 }
      let start = next
      let digits = Digits(bytes, &next, end)
      guard digits.count > 0 else { return false }
      if hasSign { isNegative = true }
      values[count] = digits.value
      count += 1
      fraction = (Numbers.thousandths(bytes, start..<next), digits.count)
      position = next
      return true
    }

    private static func thousandths(_ bytes: UnsafeBufferPointer<UInt8>, _ digits: Range<Int>) -> Int64 {
      var value: Int64 = 0
      for offset in 0..<3 {
        let index = digits.lowerBound + offset
        value = value * 10 + (index < digits.upperBound ? Int64(bytes[index] - 0x30) : 0)
      }
      let fourth = digits.lowerBound + 3
      return fourth < digits.upperBound && bytes[fourth] >= UInt8(ascii: "5") ? value + 1 : value
    }
  }
}
