import Glibc

/// The name of a file as the system has it: bytes, which need not be UTF-8.
package struct FilePath: Hashable, Sendable {
  package let bytes: [UInt8]

  private static let slash = UInt8(ascii: "/")

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The path for people and messages; what is not UTF-8 is shown as U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The last part of the path, without slashes at its end.
  package var name: [UInt8] { Array(lastPart) }

  /// The folder the file is in, `.` for a bare name.
  package var folder: FilePath {
    let end = lastPart.startIndex
    guard end > 0 else { return FilePath(".") }
    let slashes = bytes[..<end].reversed().prefix { $0 == FilePath.slash }.count
    return FilePath(bytes: Array(bytes[..<max(1, end - slashes)]))
  }

  package func appending(_ name: [UInt8]) -> FilePath {
    FilePath(bytes: bytes.last == FilePath.slash ? bytes + name : bytes + [FilePath.slash] + name)
  }

  /// The path from the root; links in it are left as they are.
  package var absolute: FilePath {
    guard bytes.first != FilePath.slash, let here = getcwd(nil, 0) else { return self }
    defer { free(here) }
    let folder = FilePath(bytes: Array(String(cString: here).utf8))
    let isDotted = bytes.starts(with: [UInt8(ascii: "."), FilePath.slash])
    let rest = isDotted ? Array(bytes.dropFirst(2).drop { $0 == FilePath.slash }) : bytes
    return rest.isEmpty || rest == [UInt8(ascii: ".")] ? folder : folder.appending(rest)
  }

  /// Calls with the path as the system takes it.
  func withCString<Value>(_ body: (UnsafePointer<CChar>) -> Value) throws(FileProblem) -> Value {
    guard !bytes.contains(0) else { throw FileProblem("the name holds a zero byte") }
    return body(bytes.map { CChar(bitPattern: $0) } + [0])
  }

  private var lastPart: ArraySlice<UInt8> {
    var end = bytes.endIndex
    while end > 1, bytes[end - 1] == FilePath.slash { end -= 1 }
    let start = bytes[..<end].lastIndex(of: FilePath.slash).map { $0 + 1 } ?? 0
    // The root has no last part but itself.
    return end == 1 ? bytes[..<1] : bytes[start..<end]
  }
}
