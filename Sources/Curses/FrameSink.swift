import CNcurses
import CPlatform
import Glibc

/// Gives the terminal each frame in one piece.
///
/// ncurses writes after every movement of the cursor, some eighty times for a page, and each write wakes the terminal.
/// So ncurses is given a descriptor of its own, which points into memory while it draws and to the terminal otherwise.
@MainActor
final class FrameSink {
  /// What ncurses takes for its output.
  let stream: UnsafeMutablePointer<FILE>
  private let own: Int32
  private let terminal: Int32
  private let memory: Int32
  private var bytes: [UInt8] = []

  /// Nil when the system has no descriptors left; ncurses then writes as it likes.
  init?(terminal: Int32) {
    let own = fcntl(terminal, F_DUPFD_CLOEXEC, 3)
    let kept = fcntl(terminal, F_DUPFD_CLOEXEC, 3)
    let memory = playhead_memory_file()
    guard own >= 0, kept >= 0, memory >= 0, let stream = fdopen(own, "w") else {
      for descriptor in [own, kept, memory] where descriptor >= 0 { Glibc.close(descriptor) }
      return nil
    }
    self.stream = stream
    self.own = own
    self.terminal = kept
    self.memory = memory
  }

  /// Sends what ncurses writes meanwhile, all at once.
  func collect(_ draw: () -> Void) {
    guard playhead_redirect(own, memory) >= 0 else {
      draw()
      return
    }
    draw()
    _ = playhead_redirect(own, terminal)
    let length = Int(lseek(memory, 0, SEEK_CUR))
    lseek(memory, 0, SEEK_SET)
    guard length > 0 else { return }
    if bytes.count < length { bytes = Array(repeating: 0, count: length) }
    let count = bytes.withUnsafeMutableBytes { pread(memory, $0.baseAddress, length, 0) }
    send(max(0, count))
  }

  private func send(_ length: Int) {
    var sent = 0
    while sent < length {
      let count = bytes.withUnsafeBytes { write(terminal, $0.baseAddress?.advanced(by: sent), length - sent) }
      if count > 0 {
        sent += count
      } else if errno != EINTR {
        return
      }
    }
  }

  func close() {
    Glibc.close(memory)
    Glibc.close(terminal)
  }
}
