import Glibc

/// Says when the next report is due: soon, but never so often that reporting takes longer than reading.
package struct ReportPace {
  private static let interval: Int64 = 50_000_000
  private var due = ReportPace.now() + ReportPace.interval

  package init() {}

  package var isDue: Bool { ReportPace.now() >= due }

  /// Reports, and asks again the later the longer the report took.
  package mutating func report(_ body: () -> Bool) -> Bool {
    let start = ReportPace.now()
    let goesOn = body()
    let end = ReportPace.now()
    due = end + max(ReportPace.interval, (end - start) * 8)
    return goesOn
  }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
