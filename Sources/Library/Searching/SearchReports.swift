import Clients
import Glibc
import Search

/// Tells whoever asked what is found so far, in a pace that a person can follow, and hears whether anybody still waits.
final class SearchReports {
  /// Between two reports, in nanoseconds.
  private static let pace: Int64 = 30_000_000

  private let soFar: (Findings) -> Bool
  private var last = SearchReports.now()
  private(set) var isStopped = false
  var findings = Findings()

  init(_ soFar: @escaping (Findings) -> Bool) {
    self.soFar = soFar
  }

  func report() {
    guard !isStopped else { return }
    isStopped = !soFar(findings)
    last = SearchReports.now()
  }

  /// Reports, and waits so many milliseconds as long as somebody does; false where nobody does any more.
  func pause(_ milliseconds: Int32) -> Bool {
    let end = SearchReports.now() + Int64(milliseconds) * 1_000_000
    repeat {
      report()
      if isStopped { return false }
      usleep(10_000)
    } while SearchReports.now() < end
    return true
  }

  /// Asks at the right times; one who stops is heard of when told something.
  func askWhetherStopped() -> Bool {
    if SearchReports.now() - last >= SearchReports.pace { report() }
    return isStopped
  }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
