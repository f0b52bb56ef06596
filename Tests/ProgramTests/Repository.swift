import Glibc
import Testing

/// The files this package is made of.
enum Repository {
  /// The folder of `Package.swift`, from where this file was compiled.
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

  static func text(_ path: String) throws -> String {
    try #require(ProcessFile.read("\(root)/\(path)"), "\(path) is missing")
  }

  /// The files below a folder whose names end like one of these, by path from the root.
  static func files(in folder: String, endings: [String]) -> [String] {
    guard let stream = opendir("\(root)/\(folder)") else { return [] }
    defer { closedir(stream) }
    var found: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = "\(folder)/\(name)"
      if endings.contains(where: { name.hasSuffix($0) }) {
        found.append(path)
      } else {
        found += files(in: path, endings: endings)
      }
    }
    return found.sorted()
  }
}
