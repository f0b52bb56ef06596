import Clients
import Domain
import Foundation
import Glibc
import Jobs
import Testing

@testable import Library

@Suite("The file of a library") struct StoreFileTests {
  private static func mode(_ path: String) throws -> mode_t {
    var facts = stat()
    try #require(stat(path, &facts) == 0)
    return facts.st_mode & 0o777
  }

  private static let reads: @Sendable (Store) throws -> Void = { store in _ = try store.client.allVideos() }
  private static let writes: @Sendable (Store) throws -> Void = { store in
    _ = try store.write { (writer) throws(LibraryError) in try writer.source(kind: .file, name: "x", path: nil) }
  }

  /// Runs something as somebody who may do only what the modes of files say.
  private static func withoutPrivileges<Value>(_ body: () throws -> Value) throws -> Value {
    guard geteuid() == 0 else { return try body() }
    typealias Change = @convention(c) (UInt32) -> Int32
    let symbol = try #require(dlsym(nil, "setfsuid"))
    let change = unsafeBitCast(symbol, to: Change.self)
    _ = change(65_534)
    defer { _ = change(0) }
    return try body()
  }

  @Test("Where there is none, reading finds nothing and makes nothing")
  func absent() throws {
    let library = try TemporaryLibrary()
    #expect(!library.store.exists)
    #expect(try library.store.isEmpty())
    #expect(try library.store.client.allVideos().isEmpty)
    #expect(try library.store.files().isEmpty)
    #expect(throws: LibraryError.noSuchVideo(VideoID("F1"))) { try library.open("F1") }
    #expect(access(library.folder + "/data", F_OK) != 0)
  }

  @Test("Writing makes it, and nobody else may look into it")
  func made() throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .of(["one"]))])
    #expect(library.store.exists)
    #expect(try !library.store.isEmpty())
    #expect(try StoreFileTests.mode(library.folder + "/data") == 0o700)
    for name in ["", "-wal", "-shm"] { #expect(try StoreFileTests.mode(library.path + name) == 0o600) }
  }

  @Test("An empty file is filled, not refused")
  func emptyFile() throws {
    let library = try TemporaryLibrary()
    try FileManager.default.createDirectory(atPath: library.folder + "/data", withIntermediateDirectories: true)
    #expect(FileManager.default.createFile(atPath: library.path, contents: Data()))
    #expect(try library.store.isEmpty())
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .of(["one"]))])
    #expect(try library.store.client.allVideos().count == 1)
  }

  @Test("It survives being closed and opened again, its settings with it")
  func reopened() throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .of(["one"]))])
    library.store.close()
    let other = Store(path: library.path)
    #expect(try other.client.recording(of: VideoID("F1")).speech?.texts == ["one"])
    try other.maintaining { (connection) throws(LibraryError) in
      #expect(try connection.text("PRAGMA journal_mode") == "wal")
      #expect(try connection.number("PRAGMA foreign_keys") == 1)
      #expect(try connection.number("PRAGMA synchronous") == 1)
      #expect(try connection.number("PRAGMA user_version") == Int64(Schema.steps.count))
      #expect(try connection.number("PRAGMA application_id") == LibraryFile.application)
    }
  }

  @Test("Made by a newer program, or by another one, it is refused and left as it is", arguments: [true, false])
  func refused(isNewer: Bool) throws {
    let library = try TemporaryLibrary()
    if isNewer {
      try library.put("F1", path: "/a", [ArrivingTrack(.speech, .of(["one"]))])
      try library.store.maintaining { (connection) throws(LibraryError) in
        try connection.runScript("PRAGMA user_version=99")
      }
    } else {
      try FileManager.default.createDirectory(atPath: library.folder + "/data", withIntermediateDirectories: true)
      let connection = try Connection(library.path, .writing)
      try connection.runScript("CREATE TABLE something (x)")
    }
    library.store.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: library.path))
    let store = Store(path: library.path)
    for attempt in [StoreFileTests.reads, StoreFileTests.writes] {
      let error = #expect(throws: LibraryError.self) { try attempt(store) }
      guard case .unusable(let why, let advice)? = error else {
        Issue.record("refused with \(String(describing: error))")
        continue
      }
      #expect(why.contains(isNewer ? "newer" : "another program"))
      #expect(!advice.isEmpty)
    }
    store.close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: library.path)) == before)
  }

  @Test("What is no database, or was cut short, is refused and left as it is", arguments: [true, false])
  func damaged(isCut: Bool) throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .numbered(3000))])
    library.store.close()
    let whole = try Data(contentsOf: URL(fileURLWithPath: library.path))
    let broken = isCut ? whole.prefix(whole.count / 2) : Data("This is no library at all. ".utf8) + whole
    try broken.write(to: URL(fileURLWithPath: library.path))
    let store = Store(path: library.path)
    for attempt in [StoreFileTests.reads, StoreFileTests.writes] {
      let error = #expect(throws: LibraryError.self) { try attempt(store) }
      guard case .unusable? = error else {
        Issue.record("refused with \(String(describing: error))")
        continue
      }
    }
    store.close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: library.path)) == broken)
  }

  @Test("A chunk that is damaged is an error with advice, whatever becomes of its bytes")
  func damagedChunk() throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .of(["one"]))])
    try library.store.maintaining { (connection) throws(LibraryError) in
      try connection.run("UPDATE chunk SET data = x'50010000'")
    }
    #expect(throws: LibraryError.damaged("a part of a track cannot be read")) { try library.open("F1") }
  }

  @Test("Where nothing may be written it is read all the same", arguments: [0o400, 0o600])
  func readOnlyFolder(fileMode: Int) throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .of(["one", "two"]))])
    library.store.close()
    let data = library.folder + "/data"
    for (path, mode) in [(library.path, fileMode), (data, 0o500), (library.folder, 0o500)] {
      if geteuid() == 0 { try #require(chown(path, 65_534, 65_534) == 0) }
      try #require(chmod(path, mode_t(mode)) == 0)
    }
    defer { _ = (chmod(library.folder, 0o700), chmod(data, 0o700)) }
    try StoreFileTests.withoutPrivileges {
      let store = Store(path: library.path)
      let recording = try store.client.recording(of: VideoID("F1"))
      #expect(recording.speech?.texts == ["one", "two"])
      let error = #expect(throws: LibraryError.self) { try StoreFileTests.writes(store) }
      guard case .unwritable? = error else {
        Issue.record("refused with \(String(describing: error))")
        return
      }
      store.close()
    }
  }

  @Test("A folder where no library can be made says so")
  func unwritable() throws {
    let library = try TemporaryLibrary()
    if geteuid() == 0 { try #require(chown(library.folder, 65_534, 65_534) == 0) }
    try #require(chmod(library.folder, 0o500) == 0)
    defer { _ = chmod(library.folder, 0o700) }
    try StoreFileTests.withoutPrivileges {
      let error = #expect(throws: LibraryError.self) {
        try library.put("F1", path: "/a", [ArrivingTrack(.speech, .of(["one"]))])
      }
      guard case .unwritable(let why, _)? = error else {
        Issue.record("refused with \(String(describing: error))")
        return
      }
      #expect(why.contains(library.folder))
    }
  }

  @Test("Another file in its place is noticed")
  func replaced() throws {
    let (one, other) = (try TemporaryLibrary(), try TemporaryLibrary())
    try one.put("F1", path: "/a", [ArrivingTrack(.speech, .of(["one"]))])
    try other.put("F2", path: "/b", [ArrivingTrack(.speech, .of(["two"]))])
    #expect(try one.store.client.allVideos().map(\.id.text) == ["F1"])
    other.store.close()
    for name in ["-wal", "-shm"] { unlink(one.path + name) }
    try #require(rename(other.path, one.path) == 0)
    #expect(try one.store.client.allVideos().map(\.id.text) == ["F2"])
    try one.put("F3", path: "/c", [ArrivingTrack(.speech, .of(["three"]))])
    #expect(try Set(one.store.client.allVideos().map(\.id.text)) == ["F2", "F3"])
  }

  @Test("What fails in the middle leaves nothing behind")
  func rollback() throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .of(["one"]))])
    #expect(throws: LibraryError.stopped) {
      try library.store.write { (writer) throws(LibraryError) in
        let source = try writer.source(kind: .file, name: "file", path: nil)
        let video = Video(id: VideoID("F2"), title: "two", source: "", status: .local)
        let arrival = Arrival(
          video: video,
          file: .plain("/a"),
          tracks: [ArrivingTrack(.speech, .numbered(5000))],
          outlines: [:],
          origin: .file,
          made: 2
        )
        _ = try writer.put(arrival, source: source, isNamed: true)
        throw LibraryError.stopped
      }
    }
    #expect(try library.store.client.allVideos().map(\.id.text) == ["F1"])
    try library.expectIndexIsExact()
  }

  @Test("Two programs that make and fill it at once both get everything in")
  func together() throws {
    let library = try TemporaryLibrary()
    let path = library.path
    let state = Lock((errors: [String](), finished: 0))
    let threads = (0..<4).map { number in
      Thread {
        let store = Store(path: path)
        for round in 0..<10 {
          do {
            try store.write { (writer) throws(LibraryError) in
              let source = try writer.source(kind: .folder, name: "films", path: "/films")
              let arrival = Arrival(
                video: Video(id: VideoID("F\(number)-\(round)"), title: "x", source: "", status: .local),
                file: .plain("/\(number)/\(round)"),
                tracks: [ArrivingTrack(.speech, .numbered(20))],
                outlines: [:],
                origin: .file,
                made: 1
              )
              _ = try writer.put(arrival, source: source, isNamed: false)
            }
            _ = try store.client.allVideos()
          } catch {
            state.withLock { $0.errors.append("\(error)") }
          }
        }
        state.withLock { $0.finished += 1 }
      }
    }
    for thread in threads { thread.start() }
    for _ in 0..<3000 where state.withLock({ $0.finished }) < 4 { usleep(10_000) }
    #expect(state.withLock { $0.finished } == 4)
    #expect(state.withLock { $0.errors } == [])
    #expect(try library.store.client.allVideos().count == 40)
    try library.expectIndexIsExact()
  }
}
