import Domain

/// Times in millionths of a second, so that sums of frames stay exact to the millisecond.
enum XMLMicroseconds {
  /// As far as a time of ours reaches.
  static let limit: Int64 = 1_000_000_000_000_000_000

  static func sum(_ one: Int64, _ other: Int64) -> Int64 {
    min(limit, one + other)
  }

  static func time(_ microseconds: Int64) -> MediaTime {
    MediaTime(milliseconds: (microseconds + 500) / 1000)
  }
}
