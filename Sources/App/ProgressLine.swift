import Glibc
import Jobs
import Text

/// One line on the terminal that tells how far work is, and goes away when it ends.
final class ProgressLine: Sendable {
  private struct Shown {
    var width = 0
    var due: UInt64 = 0
  }

  private static let interval: UInt64 = 100
  private let isOn: Bool
  private let shown = Lock(Shown())

  /// Only somebody who looks at a terminal sees it.
  init(isQuiet: Bool) {
    isOn = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  func show(_ text: String) {
    guard isOn else { return }
    let now = Monotonic.milliseconds()
    shown.withLock { shown in
      guard now >= shown.due else { return }
      shown.due = now + ProgressLine.interval
      put(SafeText.line(text), &shown)
    }
  }

  func clear() {
    guard isOn else { return }
    shown.withLock { shown in
      if shown.width > 0 { put("", &shown) }
    }
  }

  /// What is longer than the terminal would leave lines behind.
  private func put(_ text: String, _ shown: inout Shown) {
    var window = winsize()
    let columns = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &window) == 0 ? max(20, Int(window.ws_col)) : 80
    var text = text
    while Columns.of(text) > columns - 1 { text.removeLast() }
    let width = Columns.of(text)
    var line = "\r" + text + String(repeating: " ", count: max(0, min(shown.width, columns - 1) - width)) + "\r"
    shown.width = width
    _ = line.withUTF8 { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
