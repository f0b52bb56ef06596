import Jobs
import Observation

/// Whether what is on the screen still is the state: the only use of observation.
@MainActor
final class Freshness {
  private struct Mark {
    var isStale = true
    var isArmed = false
  }

  /// Observation calls from whichever thread changed something, so the mark is locked.
  private let mark = Lock(Mark())

  var isStale: Bool { mark.withLock { $0.isStale } }

  /// Says that the screen must be drawn again although no state changed.
  func invalidate() {
    mark.withLock { $0.isStale = true }
  }

  /// Reads the state to draw it.
  ///
  /// What is read is watched until it changes once; registrations that have not fired would pile up, so it is watched
  /// again only after that.
  func read<Value>(_ body: () -> Value) -> Value {
    let isArmed = mark.withLock { mark in
      mark.isStale = false
      defer { mark.isArmed = true }
      return mark.isArmed
    }
    guard !isArmed else { return body() }
    let mark = mark
    return withObservationTracking(body) { @Sendable in
      mark.withLock { $0 = Mark(isStale: true, isArmed: false) }
    }
  }
}
