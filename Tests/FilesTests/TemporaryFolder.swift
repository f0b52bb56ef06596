import Foundation
import Testing

@testable import Files

/// A folder for one test, gone with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("\(NSTemporaryDirectory())/playhead-files-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    path = String(cString: made)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(Array(name.utf8), Array(text.utf8))
    return path + "/" + name
  }

  /// Writes a file whose name may be any bytes; the folders above it are made.
  @discardableResult
  func write(_ name: [UInt8], _ content: [UInt8]) throws -> FilePath {
    let file = FilePath(path).appending(name)
    try FileManager.default.createDirectory(atPath: file.folder.text, withIntermediateDirectories: true)
    let stream = try #require(try file.withCString { fopen($0, "w") })
    defer { fclose(stream) }
    #expect(fwrite(content, 1, content.count, stream) == content.count)
    return file
  }
}

/// Transcripts in a few words.
enum Sample {
  static let srt = cue("Hello")

  static func cue(_ text: String) -> String { "1\n00:00:01,000 --> 00:00:02,500\n\(text)\n" }

  /// As many cues as asked for, a second each.
  static func srt(cues: Int) -> String {
    (0..<cues).map { index in
      let (hour, minute, second) = (index / 3600, index / 60 % 60, index % 60)
      let clock = [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
      return "\(index + 1)\n\(clock),000 --> \(clock),900\nThis is what was said as number \(index)\n\n"
    }.joined()
  }
}
