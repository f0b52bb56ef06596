import Glibc

/// The settings of a terminal line, to be compared before and after a program.
package struct TerminalModes: Equatable, Sendable, CustomStringConvertible {
  package let input: UInt32
  package let output: UInt32
  package let control: UInt32
  package let local: UInt32
  package let characters: [UInt8]

  init(descriptor: Int32) throws {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { throw HarnessFailure.call("tcgetattr") }
    input = settings.c_iflag
    output = settings.c_oflag
    control = settings.c_cflag
    local = settings.c_lflag
    characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
  }

  package var echoes: Bool { local & UInt32(ECHO) != 0 }
  /// Whether the line is read as lines and not key by key.
  package var isCanonical: Bool { local & UInt32(ICANON) != 0 }
  package var sendsSignals: Bool { local & UInt32(ISIG) != 0 }

  package var description: String {
    let flags = [input, output, control, local].map { String($0, radix: 16) }.joined(separator: " ")
    return "\(flags) [\(characters.map { String($0, radix: 16) }.joined(separator: " "))]"
  }
}
