import Glibc
import Testing

/// A folder that is gone when it is no longer needed, and files in it.
final class TemporaryFolder {
  let path: String
  private var made: [String] = []

  init() throws {
    var template = Array("/tmp/playhead-test-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file, with the folders on the way to it.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      if mkdir(folder, 0o700) == 0 { made.append(folder) }
    }
    let file = "\(path)/\(name)"
    let stream = try #require(fopen(file, "w"))
    made.append(file)
    let bytes = Array(text.utf8)
    #expect(fwrite(bytes, 1, bytes.count, stream) == bytes.count)
    fclose(stream)
    return file
  }

  deinit {
    for path in made.reversed() { remove(path) }
    remove(path)
  }
}

/// One file with a text in it.
final class TemporaryFile {
  let path: String
  private let folder: TemporaryFolder

  init(_ text: String) throws {
    folder = try TemporaryFolder()
    path = try folder.write(text, to: "file")
  }
}
