import Glibc

/// What one look at the keyboard brought.
package enum ReadResult: Equatable, Sendable {
  case bytes([UInt8])
  case nothing
  /// The terminal is gone: nothing will come any more.
  case ended

  /// What one look brings at most.
  package static let mostBytes = 16_384
}

/// The descriptor keys come from: standard input, or the terminal itself when that is a pipe.
struct KeyboardDescriptor {
  let number: Int32
  private let isOurs: Bool

  /// Nil when there is no terminal at all.
  init?() {
    if isatty(STDIN_FILENO) == 1 {
      number = STDIN_FILENO
      isOurs = false
      return
    }
    number = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    isOurs = true
    guard number >= 0 else { return nil }
  }

  /// Takes what has arrived; never waits.
  func read() -> ReadResult {
    var waiting = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    let count = poll(&waiting, 1, 0)
    if count == 0 || (count < 0 && (errno == EINTR || errno == EAGAIN)) { return .nothing }
    guard count > 0, waiting.revents & Int16(POLLIN) != 0 else { return .ended }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: ReadResult.mostBytes) { buffer, filled in
      let got = Glibc.read(number, buffer.baseAddress, buffer.count)
      failure = got < 0 ? errno : 0
      filled = max(0, got)
    }
    if failure == EINTR || failure == EAGAIN { return .nothing }
    return bytes.isEmpty ? .ended : .bytes(bytes)
  }

  func close() {
    if isOurs { _ = Glibc.close(number) }
  }
}
