package import Canvas

/// Where frames are shown: a terminal, or memory.
///
/// Every call belongs to the main thread; none of them waits.
@MainActor
package protocol Screen: AnyObject {
  var size: Size { get }
  /// Shows a frame; only what differs from the last one is written.
  func show(_ frame: Frame)
  /// Forgets what is on the terminal, so that the next frame is written whole.
  func invalidate()
}
