import Glibc

/// What the kernel says about a process and all its threads.
struct ProcessFigures {
  let megabytes: Double
  /// How often its threads went to sleep, which is how often they were woken.
  let wakeUps: Int
  /// Processor time in the kernel's ticks.
  let ticks: Int

  init?(_ identifier: Int32) {
    let folder = "/proc/\(identifier)"
    guard let status = Self.text("\(folder)/status"), let kilobytes = Self.field("VmRSS:", in: status) else {
      return nil
    }
    let threads = Self.entries("\(folder)/task").map { "\(folder)/task/\($0)" }
    megabytes = Double(kilobytes) / 1024
    wakeUps = threads.reduce(0) {
      $0 + (Self.field("voluntary_ctxt_switches:", in: Self.text("\($1)/status") ?? "") ?? 0)
    }
    ticks = threads.reduce(0) { $0 + Self.ticks(Self.text("\($1)/stat") ?? "") }
  }

  /// The most memory a process ever had; it stays readable only while the process lives.
  static func peakMegabytes(_ identifier: Int32) -> Double? {
    text("/proc/\(identifier)/status").flatMap { field("VmHWM:", in: $0) }.map { Double($0) / 1024 }
  }

  private static func field(_ name: String, in text: String) -> Int? {
    let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }

  /// User and system time; the fields are counted from the end of the name, which may hold blanks.
  private static func ticks(_ stat: String) -> Int {
    guard let end = stat.lastIndex(of: ")") else { return 0 }
    let fields = stat[end...].split(separator: " ")
    guard fields.count > 13 else { return 0 }
    return (Int(fields[12]) ?? 0) + (Int(fields[13]) ?? 0)
  }

  private static func text(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = read(descriptor, &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
  }

  private static func entries(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
