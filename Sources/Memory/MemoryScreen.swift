package import Canvas

/// A screen that is only remembered: scripts and tests look at it.
@MainActor
package final class MemoryScreen {
  package var size: Size
  package private(set) var frame: Frame?
  /// How many frames were shown.
  package private(set) var count = 0

  package init(size: Size) {
    self.size = size
  }

  package func show(_ frame: Frame) {
    self.frame = frame
    count += 1
  }
}
