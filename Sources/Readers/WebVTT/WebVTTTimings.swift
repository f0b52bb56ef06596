import Domain

/// The times of a cue, read from its line as the specification's "collect WebVTT cue timings and settings" does.
struct WebVTTTimings {
  let start: MediaTime
  let end: MediaTime

  /// Why a line gives no times, in a few words.
  enum Problem: String, Error {
    case noStart = "a cue without a start"
    case noEnd = "a cue without an end"
    case noArrow = "no arrow right behind the start"
    case form = "a time not of the form 00:00:00.000"
    case tooLarge = "a time with more than 59 minutes or seconds"
    case comma = "a time with a comma for the point"
    case noThousandths = "a time without thousandths"
  }

  /// Settings behind the times say where text stands on a picture; they are passed over.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) throws(Problem) {
    var reader = Reader(bytes: bytes, position: line.lowerBound, end: line.upperBound)
    reader.skipSpace()
    guard reader.isAtDigit else { throw .noStart }
    start = try reader.time()
    reader.skipSpace()
    guard reader.take("-->") else { throw .noArrow }
    reader.skipSpace()
    guard reader.isAtDigit else { throw .noEnd }
    end = try reader.time()
  }

  private struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>
    var position: Int
    let end: Int

    var isAtDigit: Bool { position < end && bytes[position].isDigit }

    mutating func skipSpace() {
      while position < end, bytes[position].isHTMLSpace { position += 1 }
    }

    mutating func take(_ text: StaticString) -> Bool {
      guard end - position >= text.utf8CodeUnitCount, bytes.has(text, at: position) else { return false }
      position += text.utf8CodeUnitCount
      return true
    }

    /// The specification's "collect a WebVTT timestamp".
    mutating func time() throws(Problem) -> MediaTime {
      let first = digits()
      let second = try pair()
      let isFirstHours = first.count != 2 || first.value > 59
      if isFirstHours || isAt(":") {
        return try time(hours: first.value, minutes: second, seconds: pair())
      }
      return try time(hours: 0, minutes: first.value, seconds: second)
    }

    private mutating func time(hours: Int64, minutes: Int64, seconds: Int64) throws(Problem) -> MediaTime {
      guard take(".") else { throw isAt(",") ? .comma : .noThousandths }
      let thousandths = digits()
      guard thousandths.count == 3 else { throw thousandths.count == 0 ? .noThousandths : .form }
      guard minutes <= 59, seconds <= 59 else { throw .tooLarge }
      let whole = min(hours, Reader.mostHours) * 3600 + minutes * 60 + seconds
      return MediaTime(milliseconds: whole * 1000 + thousandths.value)
    }

    /// More than any time has, few enough to count their milliseconds.
    private static let mostHours = Digits.limit / 3_600_000 + 1

    /// A colon and two digits.
    private mutating func pair() throws(Problem) -> Int64 {
      guard take(":") else { throw .form }
      let digits = digits()
      guard digits.count == 2 else { throw .form }
      return digits.value
    }

    private mutating func digits() -> Digits {
      Digits(bytes, &position, end)
    }

    private func isAt(_ text: StaticString) -> Bool {
      position < end && bytes.has(text, at: position)
    }
  }
}
