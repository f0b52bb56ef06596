import Glibc

/// A program that is run to its end without a terminal: its exit status and everything it printed.
package final class Command {
  private let child: Child
  private let reader: Int32

  package init(_ program: String, _ arguments: [String], environment: [String: String]) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw HarnessFailure.call("pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reader = ends[0]
    defer { close(ends[1]) }
    do {
      child = try Child(program: program, arguments: arguments, environment: environment, stage: .pipe(ends[1]))
    } catch {
      close(ends[0])
      throw error
    }
  }

  deinit {
    child.end()
    close(reader)
  }

  /// Reads all output and waits for the end; a program that is too slow is killed.
  package func finish(within limit: Duration) -> (status: Int32, text: String) {
    let deadline = Moment.after(limit)
    var text: [UInt8] = []
    while Moment.now() < deadline {
      // The end of the pipe alone does not tell: a process started meanwhile may have inherited it.
      child.look()
      if !readWhatIsThere(&text, waiting: child.ending == nil ? 5 : 0), child.ending != nil { break }
    }
    child.end()
    let printed = String(decoding: text, as: UTF8.self)
    if case .exited(let status) = child.ending { return (status, printed) }
    return (-1, printed)
  }

  private func readWhatIsThere(_ text: inout [UInt8], waiting milliseconds: Int32) -> Bool {
    var question = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
    guard poll(&question, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 16384)
    let count = read(reader, &buffer, buffer.count)
    guard count > 0 else {
      // The pipe is closed and the end is near: do not spin on it.
      usleep(500)
      return false
    }
    text += buffer[..<count]
    return true
  }
}
