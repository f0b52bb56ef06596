import CPlatform
import Glibc

/// The one descriptor that ends the main loop's wait: results of jobs, and signals.
enum Wake {
  static let descriptor = playhead_wake_open()

  /// Makes sure that rings are heard: one before the descriptor is open would be lost, and its result with it.
  static func open() { _ = descriptor }

  /// Ends the wait; safe from every thread.
  static func ring() { playhead_wake() }

  static func drain() { playhead_wake_drain() }

  /// Waits for a ring, at most so long.
  static func wait(milliseconds: Int32) {
    var descriptors = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    poll(&descriptors, 1, milliseconds)
    drain()
  }
}
