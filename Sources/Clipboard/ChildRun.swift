import CPlatform
import Glibc
import Text

/// One run of another program that reads a text and ends.
struct ChildRun {
  enum Ending: Equatable {
    /// With the first line it wrote about an error.
    case exited(Int32, String)
    case killed(signal: Int32)
    case tookTooLong
    case failed(String)
  }

  let program: String
  let arguments: [String]
  let environment: [String: String]
  let limit: Duration

  /// Starts the program with the text as its standard input and waits for it, not for those it leaves behind.
  ///
  /// The text lies in a file in memory and errors go to another: whether the program reads everything, nothing, or hands
  /// the descriptors on to a server that stays, nobody waits for anybody and no pipe breaks.
  func feed(_ text: [UInt8]) -> Ending {
    let input = playhead_memory_input()
    let note = playhead_memory_note(Self.noteSize)
    defer { for descriptor in [input, note] where descriptor >= 0 { close(descriptor) } }
    guard input >= 0, note >= 0, Self.fill(input, text) else { return .failed(SystemError.words(errno)) }
    var child: pid_t = 0
    let code = CStringArray.with(arguments) { arguments in
      CStringArray.with(Variables.forChildren(environment)) { variables in
        playhead_spawn(&child, program, arguments, variables, input, note)
      }
    }
    guard code == 0 else { return .failed(SystemError.words(code)) }
    guard let status = wait(for: child) else { return .tookTooLong }
    return Self.ending(status, note)
  }

  private static let noteSize = 4096

  private static func fill(_ file: Int32, _ text: [UInt8]) -> Bool {
    var rest = text[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return false
      }
    }
    return lseek(file, 0, SEEK_SET) == 0
  }

  /// The status of the child's end; nil when it had to be killed.
  private func wait(for child: pid_t) -> Int32? {
    let clock = ContinuousClock()
    let deadline = clock.now + limit
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status }
      // Somebody else has seen its end, so nobody knows whether it went well.
      if ended < 0, errno != EINTR { return Self.unknown }
      if clock.now >= deadline { break }
      poll(nil, 0, 2)
    }
    // The group is the child's own: what a script has started ends with it.
    kill(-child, SIGKILL)
    kill(child, SIGKILL)
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return nil
  }

  /// What the system says of a program that ended with 255.
  private static let unknown: Int32 = 255 << 8

  private static func ending(_ status: Int32, _ note: Int32) -> Ending {
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF, firstLine(of: note)) : .killed(signal: signal)
  }

  private static func firstLine(of note: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: noteSize)
    let count = max(0, pread(note, &bytes, bytes.count, 0))
    let lines = bytes[..<count].prefix { $0 != 0 }.split { $0 == 0x0A || $0 == 0x0D }
    // A line of blanks says nothing.
    return lines.lazy.map { Quotation.line(String(decoding: $0, as: UTF8.self)) }.first { !$0.isEmpty } ?? ""
  }
}

/// Arrays of C strings for the length of a call.
private enum CStringArray {
  static func with<Result>(
    _ strings: [String],
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>?) -> Result
  ) -> Result {
    let pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
  }
}
