import Glibc

/// What one look at the keyboard brought.
package enum ReadResult: Equatable, Sendable {
  case bytes([UInt8])
  case nothing
  /// The terminal is gone: nothing will come any more.
  case ended
}

/// The descriptor keys come from: standard input, or the terminal itself when that is a pipe.
struct KeyboardDescriptor {
  let number: Int32
  private let isOurs: Bool
  /// What one look brings at most; the rest is there at the next.
  private static let mostBytes = 16_384

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

  /// Takes what `poll` has said is there; never waits.
  func read(_ events: Int16) -> ReadResult {
    guard events != 0 else { return .nothing }
    guard events & Int16(POLLIN) != 0 else { return .ended }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: KeyboardDescriptor.mostBytes) { buffer, filled in
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
