import Glibc

/// The compiled entries on disk, looked for where ncurses looks.
enum TerminfoFile {
  /// The entry of a terminal; nil when there is none in a file, or none that can be read.
  static func entry(named name: String, environment: (String) -> String?) -> TerminfoEntry? {
    guard let first = name.utf8.first, !name.contains("/"), name != ".", name != ".." else { return nil }
    let digits = Array("0123456789abcdef")
    let hexadecimal = String([digits[Int(first >> 4)], digits[Int(first & 15)]])
    for folder in folders(environment) {
      for letter in [String(decoding: [first], as: UTF8.self), hexadecimal] {
        guard let bytes = contents("\(folder)/\(letter)/\(name)") else { continue }
        // ncurses would take this file too: what it cannot be is another terminal.
        return TerminfoEntry(bytes)
      }
    }
    return nil
  }

  static func folders(_ environment: (String) -> String?) -> [String] {
    let standard = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo"]
    var folders: [String] = []
    if let own = environment("TERMINFO"), own.hasPrefix("/") { folders.append(own) }
    if let home = environment("HOME"), home.hasPrefix("/") { folders.append(home + "/.terminfo") }
    for folder in (environment("TERMINFO_DIRS") ?? "").split(separator: ":", omittingEmptySubsequences: false) {
      // An empty part means the standard folders, which follow anyway.
      if folder.hasPrefix("/") { folders.append(String(folder)) }
    }
    return folders + standard
  }

  private static func contents(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    // Twice what the form allows: a longer file is none.
    let limit = 65_536
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = max(0, read(file, buffer.baseAddress, limit))
    }
    return bytes.count < limit ? bytes : nil
  }
}
