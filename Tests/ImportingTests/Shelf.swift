import Clients
import Domain
import Foundation
import Importing
import Library
import Testing

/// A folder of files and a library for one test, gone with it.
final class Shelf {
  let root: String
  let store: Store
  let importer: Importer

  /// Where the files lie, without any link in the path.
  var files: String { root + "/files" }

  init() throws {
    var template = Array("\(NSTemporaryDirectory())/playhead-importing-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    let real = try #require(realpath(String(cString: made), nil))
    root = String(cString: real)
    free(real)
    try FileManager.default.createDirectory(atPath: root + "/files", withIntermediateDirectories: true)
    store = Store(path: root + "/library/library.db")
    importer = Importer(store: store)
  }

  deinit {
    _ = chmod(files, 0o700)
    try? FileManager.default.removeItem(atPath: root)
  }

  /// Writes a file that is as old as a day, so that its time tells when it changes.
  @discardableResult
  func write(_ name: String, _ text: String, age: Int = 86_400) throws -> String {
    try write(Array(name.utf8), text, age: age)
    return files + "/" + name
  }

  func write(_ name: [UInt8], _ text: String, age: Int = 86_400) throws {
    let path = Array((files + "/").utf8) + name
    if let slash = path.lastIndex(of: UInt8(ascii: "/")) {
      let folder = String(decoding: path[..<slash], as: UTF8.self)
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    let bytes = path.map { CChar(bitPattern: $0) } + [0]
    let stream = try #require(fopen(bytes, "w"))
    fputs(text, stream)
    fclose(stream)
    let time = Foundation.time(nil) - age
    var times = [timespec(tv_sec: time, tv_nsec: 0), timespec(tv_sec: time, tv_nsec: 0)]
    try #require(utimensat(AT_FDCWD, bytes, &times, 0) == 0)
  }

  func move(_ old: String, to new: String) throws {
    try #require(rename(files + "/" + old, files + "/" + new) == 0)
  }

  func remove(_ name: String) throws {
    try #require(unlink(files + "/" + name) == 0)
  }

  /// Imports the folder, or files and folders in it.
  @discardableResult
  func bring(_ names: String...) throws(LibraryError) -> ImportReport {
    try importer.client.bring(names.isEmpty ? [files] : names.map { files + "/" + $0 }) { _ in true }
  }

  @discardableResult
  func refresh() throws(LibraryError) -> ImportReport {
    try importer.client.refresh([]) { _ in true }
  }

  func videos() throws(LibraryError) -> [Video] {
    try store.client.allVideos().sorted { $0.title < $1.title }
  }

  func video(_ title: String) throws -> Video {
    try #require(try videos().first { $0.title == title }, "there is no \(title)")
  }
}

/// Transcripts in a few words.
enum Sample {
  static func cue(_ text: String) -> String { "1\n00:00:01,000 --> 00:00:02,500\n\(text)\n" }

  /// As many cues as asked for, a second each.
  static func srt(cues: Int, _ word: String = "spoken") -> String {
    (0..<cues).map { index in
      let parts = [index / 3600, index / 60 % 60, index % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      let clock = parts.joined(separator: ":")
      return "\(index + 1)\n\(clock),000 --> \(clock),900\n\(word) as number \(index)\n\n"
    }.joined()
  }
}

extension ImportReport {
  /// The names of files, without their folders.
  static func names(_ paths: [String]) -> [String] { paths.map { ($0 as NSString).lastPathComponent } }

  var importedNames: [String] { ImportReport.names(imported.map(\.path)) }
  var skippedNames: [String] { ImportReport.names(skipped.map(\.path)) }
  var failedNames: [String] { ImportReport.names(failed.map(\.path)) }
}
