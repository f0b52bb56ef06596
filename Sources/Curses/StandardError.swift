import Glibc

/// Keeps what others print on standard error off the screen while it is shown.
struct StandardError {
  private var saved: Int32 = -1
  private let log: Int32?

  /// Nowhere, or into a log.
  init(log: Int32?) { self.log = log }

  mutating func redirect() {
    guard saved < 0, isatty(STDERR_FILENO) == 1 else { return }
    let kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard kept >= 0 else { return }
    let target = log ?? open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard target >= 0 else {
      close(kept)
      return
    }
    saved = kept
    _ = dup2(target, STDERR_FILENO)
    if log == nil { close(target) }
  }

  mutating func restore() {
    guard saved >= 0 else { return }
    _ = dup2(saved, STDERR_FILENO)
    close(saved)
    saved = -1
  }
}
