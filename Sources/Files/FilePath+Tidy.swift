import Glibc

extension FilePath {
  /// The path from the root in the one way a library keeps it: without empty parts, `.` and `..`.
  ///
  /// Links are left as they are, except where `..` follows one.
  package var tidy: FilePath {
    let path = absolute
    let parts = path.bytes.split(separator: UInt8(ascii: "/")).filter { $0 != [UInt8(ascii: ".")] }
    guard path.bytes.first == UInt8(ascii: "/") else { return path }
    if parts.contains([UInt8(ascii: "."), UInt8(ascii: ".")]) { return path.resolved ?? path }
    return FilePath(bytes: parts.isEmpty ? [UInt8(ascii: "/")] : parts.flatMap { [UInt8(ascii: "/")] + $0 })
  }

  /// The path without any link in it; nil where it leads nowhere.
  private var resolved: FilePath? {
    guard let found = try? withCString({ realpath($0, nil) }) else { return nil }
    defer { free(found) }
    return FilePath(bytes: Array(UnsafeRawBufferPointer(start: found, count: strlen(found))))
  }
}
