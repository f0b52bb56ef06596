import CPlatform
import Clipboard
import Glibc
import Models
import Text

/// A text in the editor of the person: a file nobody else can read, gone when the editor is.
enum OutsideEditor {
  /// Runs the editor on the terminal and returns what it left; the screen must be suspended.
  static func edit(_ text: String, terminal: Int32) -> EditOutcome {
    let variables = Variables.ofThisProcess()
    let editor = ["VISUAL", "EDITOR"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty } ?? "vi"
    guard let folder = PrivateFolder(variables) else { return .failed("no place for a file: \(lastError)") }
    defer { folder.remove() }
    let file = folder.path + "/segment.txt"
    guard write(text + "\n", to: file) else { return .failed("the file for the editor: \(lastError)") }
    // Whoever sets an editor may give it options, as every program that asks for one expects.
    let command = ["sh", "-c", editor + " \"$1\"", "playhead", file]
    switch Foreground.run("/bin/sh", command, Variables.forChildren(variables), terminal: terminal) {
    case .failed(let code): return .failed("the editor cannot be started: \(words(code))")
    case .killed(let signal): return .failed("the editor was ended by signal \(signal)")
    case .exited(0): return read(file)
    case .exited(126...127): return .failed("“\(editor)” cannot be run; VISUAL or EDITOR names the editor")
    case .exited(let code): return .failed("the editor ended with code \(code)")
    }
  }

  private static func write(_ text: String, to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return false }
    }
    return true
  }

  /// More than any segment is worth.
  private static let largest = 1 << 20

  private static func read(_ path: String) -> EditOutcome {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return .failed("what the editor left cannot be read: \(lastError)") }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= largest {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        return .edited(String(decoding: bytes, as: UTF8.self))
      } else if errno != EINTR {
        return .failed("what the editor left cannot be read: \(lastError)")
      }
    }
    return .failed("what the editor left is too long for a segment")
  }

  private static var lastError: String { words(errno) }

  private static func words(_ code: Int32) -> String { strerror(code).map { String(cString: $0) } ?? "error \(code)" }
}

/// A folder only this person can look into.
private struct PrivateFolder {
  let path: String

  /// Nil where no folder for temporary files can be written to.
  init?(_ variables: [String: String]) {
    let places = ["XDG_RUNTIME_DIR", "TMPDIR"].compactMap { variables[$0] }.filter { $0.hasPrefix("/") } + ["/tmp"]
    for place in places {
      var template = Array((place + "/playhead-XXXXXX").utf8CString)
      guard mkdtemp(&template) != nil else { continue }
      path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      return
    }
    return nil
  }

  /// Removes it with everything an editor may have left beside the file.
  func remove() { PrivateFolder.remove(path) }

  private static func remove(_ path: String) {
    if let entries = opendir(path) {
      while let entry = readdir(entries) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        guard name != ".", name != ".." else { continue }
        // What cannot be unlinked is a folder; a link to one is only a link.
        if unlink(path + "/" + name) != 0, errno == EISDIR || errno == EPERM { remove(path + "/" + name) }
      }
      closedir(entries)
    }
    rmdir(path)
  }
}

/// Another program that has the terminal while this one waits for it.
private enum Foreground {
  enum Ending {
    case exited(Int32)
    case killed(signal: Int32)
    case failed(Int32)
  }

  static func run(_ path: String, _ arguments: [String], _ variables: [String], terminal: Int32) -> Ending {
    var child: pid_t = 0
    let code = withCStrings(arguments) { arguments in
      withCStrings(variables) { playhead_spawn_here(&child, path, arguments, $0, terminal) }
    }
    guard code == 0 else { return .failed(code) }
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WUNTRACED)
      if ended < 0, errno == EINTR { continue }
      guard ended == child else { return .failed(errno) }
      // Ctrl-Z in the editor: the shell gets the terminal back only when this program stops as well.
      guard status & 0xFF == 0x7F else { break }
      playhead_stop_until_continued()
      kill(child, SIGCONT)
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
  }

  private static func withCStrings<Result>(
    _ strings: [String],
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>?) -> Result
  ) -> Result {
    let pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
  }
}
