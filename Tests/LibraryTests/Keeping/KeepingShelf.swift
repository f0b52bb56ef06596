import Clients
import Domain
import Foundation

@testable import Library

/// A library in a folder of its own that goes away with it.
final class KeptLibrary {
  let folder: String
  let path: String
  let store: Store

  init() throws {
    folder = NSTemporaryDirectory() + "playhead-keeping-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = folder + "/library.sqlite"
    store = Store(path: path)
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() }
  var bytes: Data { (try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data() }

  /// Puts a video in, whose segments are a second apart.
  @discardableResult
  func put(
    _ id: String,
    title: String = "Talk",
    in source: String = "talks",
    speech: [String] = [],
    scene: [String] = [],
    chapters: Outline? = nil,
    language: String? = nil,
    file: String? = nil,
    isNamed: Bool = true
  ) throws -> Writer.Put {
    var tracks: [ArrivingTrack] = []
    if !speech.isEmpty { tracks.append(ArrivingTrack(.speech, .everySecond(speech), language: language)) }
    if !scene.isEmpty { tracks.append(ArrivingTrack(.scene, .everySecond(scene))) }
    let arrival = Arrival(
      video: Video(id: VideoID(id), title: title, source: source, status: .local),
      file: FileRecord(
        path: file ?? "/\(source)/\(id).srt",
        hash: 1,
        size: 1,
        modified: 1,
        format: "srt",
        dropped: 0,
        omissions: nil,
        player: nil
      ),
      tracks: tracks,
      outlines: chapters.map { [.chapters: $0] } ?? [:],
      origin: .file,
      made: 1
    )
    return try store.write { (writer) throws(LibraryError) in
      let key = try writer.source(kind: .folder, name: source, path: "/" + source)
      return try writer.put(arrival, source: key, isNamed: isNamed)
    }
  }

  /// How many rows of the index have a word or phrase.
  func found(_ words: String) throws -> Int {
    try store.reading { (connection) throws(LibraryError) in
      try connection.rows("SELECT rowid FROM words WHERE words MATCH ?", "\"\(words)\"") { $0.number(0) }.count
    } ?? 0
  }

  func count(_ sql: String) throws -> Int64 {
    try store.reading { (connection) throws(LibraryError) in try connection.number(sql) ?? 0 } ?? 0
  }

  func run(_ sql: String) throws {
    try store.maintaining { (connection) throws(LibraryError) in try connection.runScript(sql) }
  }

  /// All that was written is in the one file.
  func settle() throws {
    try run("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
  }

  func speech(_ id: String) throws -> [String] {
    guard let speech = try store.client.recording(of: VideoID(id)).speech else { return [] }
    return (0..<speech.count).map { speech.text($0) }
  }

  var ids: [String] {
    get throws { try store.client.allVideos().map(\.id.text).sorted() }
  }
}

extension Transcript {
  static func everySecond(_ texts: [String]) -> Transcript {
    var builder = Transcript.Builder()
    for (index, text) in texts.enumerated() {
      let start = MediaTime(milliseconds: Int64(index) * 1000)
      builder.add(start: start, speaker: index.isMultiple(of: 2) ? "Ann" : "Bo", text: text.utf8)
    }
    return builder.finish()
  }
}

extension MediaTime {
  static func second(_ seconds: Int64) -> MediaTime { MediaTime(milliseconds: seconds * 1000) }
}
