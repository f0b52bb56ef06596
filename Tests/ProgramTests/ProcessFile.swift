import Glibc

/// What the kernel tells about a process.
enum ProcessFile {
  static func read(_ path: String) -> String? {
    guard let stream = fopen(path, "r") else { return nil }
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = fread(&bytes, 1, bytes.count, stream)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// The ticks of processor time all threads of a process have used.
  static func ticks(of process: Int32) -> Int? {
    // The name in parentheses may hold blanks; what follows it does not.
    guard let text = read("/proc/\(process)/stat"), let name = text.lastIndex(of: ")") else { return nil }
    let fields = text[name...].split(separator: " ")
    guard fields.count > 13, let user = Int(fields[12]), let system = Int(fields[13]) else { return nil }
    return user + system
  }

  /// How often the main thread has gone to sleep and been woken again.
  static func sleeps(of process: Int32) -> Int? {
    let line = read("/proc/\(process)/status")?.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt") }
    return line?.split(separator: "\t").last.flatMap { Int($0) }
  }
}
