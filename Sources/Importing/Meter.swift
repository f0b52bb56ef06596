import Domain
import Files
import Glibc
import Jobs

/// How far an import is, for whoever watches it: both threads of it count here.
final class Meter: Sendable {
  private struct State {
    var progress = ImportProgress()
    var pace = ReportPace()
    var bytes = 0
    var bytesDone = 0
    var start = Meter.now()
    var isStopped = false

    /// Nothing can be told before some of it is done.
    var remaining: Int64? {
      let elapsed = Meter.now() - start
      guard bytesDone > 0, bytes > 0, elapsed >= 300 else { return nil }
      return Int64(Double(elapsed) / Double(bytesDone) * Double(max(0, bytes - bytesDone)))
    }
  }

  private let state = Lock(State())
  private let report: @Sendable (ImportProgress) -> Bool

  init(_ report: @escaping @Sendable (ImportProgress) -> Bool) {
    self.report = report
  }

  /// Says what there is to do, and starts the clock of the estimate.
  func begin(files: Int, done: Int, failed: Int, bytes: Int) {
    state.withLock { state in
      state.progress.total = files
      state.progress.done = done
      state.progress.failed = failed
      state.bytes = bytes
      state.start = Meter.now()
    }
  }

  /// Counts what was kept.
  func count(_ batch: Intake.Batch, failed: Int) {
    state.withLock { state in
      state.progress.done += batch.groups.reduce(0) { $0 + $1.files.count }
      state.progress.failed += failed
      state.progress.segments += batch.segments
      state.bytesDone += batch.bytes
    }
  }

  /// Ends the import, as if nobody waited any more.
  func stop() {
    state.withLock { $0.isStopped = true }
  }

  /// Says how it came out, whether a report is due or not.
  func end() {
    state.withLock { state in
      state.progress.remaining = nil
      _ = report(state.progress)
    }
  }

  /// Whether nobody waits any more; reports how far it is where that is due.
  var isStopped: Bool {
    state.withLock { state in
      guard !state.isStopped, state.pace.isDue else { return state.isStopped }
      state.progress.remaining = state.remaining
      let progress = state.progress
      state.isStopped = !state.pace.report { report(progress) }
      return state.isStopped
    }
  }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
