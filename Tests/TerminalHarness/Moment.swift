import Glibc

/// A point on the monotonic clock, in nanoseconds.
package struct Moment: Comparable, Sendable {
  package let nanoseconds: Int64

  package init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  package static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Moment(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }

  package static func after(_ duration: Duration) -> Moment {
    let (seconds, attoseconds) = duration.components
    return Moment(nanoseconds: now().nanoseconds + seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
  }

  /// How many milliseconds lie between an earlier moment and this one.
  package func milliseconds(since earlier: Moment) -> Double {
    Double(nanoseconds - earlier.nanoseconds) / 1_000_000
  }

  /// What `poll` is to wait until then: whole milliseconds, rounded up, never negative.
  var pollTimeout: Int32 {
    Int32(clamping: max(0, (nanoseconds - Moment.now().nanoseconds + 999_999) / 1_000_000))
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.nanoseconds < right.nanoseconds
  }
}
