import Clients
import Domain
import Foundation
import Glibc
import Testing

@testable import Library

/// A library in a folder of its own, gone with it.
final class TemporaryLibrary {
  let folder: String
  let store: Store

  var path: String { folder + "/data/library.db" }

  init() throws {
    var template = Array("\(NSTemporaryDirectory())/playhead-library-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    folder = String(cString: made)
    store = Store(path: folder + "/data/library.db")
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Puts something in as from a file, unless there is none.
  @discardableResult
  func put(
    _ id: String,
    path: String? = nil,
    hash: UInt64 = 1,
    _ tracks: [ArrivingTrack],
    outlines: [Outline.Kind: Outline] = [:],
    made: Int64 = 1,
    isNamed: Bool = false,
    origin: Version.Origin = .file
  ) throws(LibraryError) -> Writer.Put {
    let arrival = Arrival(
      video: Video(id: VideoID(id), title: "Title of \(id)", source: "", status: .local, created: made),
      file: path.map { .plain($0, hash: hash) },
      tracks: tracks,
      outlines: outlines,
      origin: origin,
      made: made
    )
    return try store.write { (writer) throws(LibraryError) in
      let source = try writer.source(kind: .folder, name: "films", path: "/films")
      return try writer.put(arrival, source: source, isNamed: isNamed)
    }
  }

  func open(_ id: String) throws(LibraryError) -> Recording {
    try store.client.recording(of: VideoID(id))
  }

  /// Writes a correction down without anything else; the index does not know of it.
  func correct(_ id: String, _ correction: Correction) throws(LibraryError) {
    try store.writing { (connection) throws(LibraryError) in
      try connection.run(
        "INSERT INTO correction(video, track, start, original, text, changed) VALUES (?, ?, ?, ?, ?, 0)",
        id,
        correction.track.rawValue,
        correction.start.milliseconds,
        correction.original,
        correction.text
      )
    }
  }

  /// The rows that a search for a word would find, of one layer.
  func rows(_ word: String, _ layer: Layer = .speech) throws(LibraryError) -> [Int64] {
    try store.searching { (connection) throws(LibraryError) in
      try connection.rows("SELECT rowid FROM words WHERE words MATCH ?", "\(layer.rawValue) : \"\(word)\"") {
        $0.number(0)
      }
    } ?? []
  }
}

extension FileRecord {
  static func plain(_ path: String, hash: UInt64 = 1) -> FileRecord {
    FileRecord(
      path: path,
      hash: hash,
      size: 1,
      modified: 1,
      format: "srt",
      dropped: 0,
      omissions: nil,
      player: nil
    )
  }
}

extension Transcript {
  /// A segment each second.
  static func of(_ texts: [String], speaker: String? = nil, from start: Int64 = 0) -> Transcript {
    var builder = Builder()
    for (index, text) in texts.enumerated() {
      let time = start + Int64(index) * 1000
      builder.add(
        start: MediaTime(milliseconds: time),
        end: MediaTime(milliseconds: time + 900),
        speaker: speaker,
        text: text.utf8
      )
    }
    return builder.finish()
  }

  /// As many segments as asked for, each with a word of its own.
  static func numbered(_ count: Int, _ word: String = "word") -> Transcript {
    of((0..<count).map { "\(word) number n\($0)" })
  }

  var texts: [String] { (0..<count).map(text) }
}
