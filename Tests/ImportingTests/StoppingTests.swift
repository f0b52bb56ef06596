import Clients
import Domain
import Foundation
import Importing
import Jobs
import Library
import Testing

@Suite("Watching and stopping an import") struct StoppingTests {
  @Test("Progress grows to the total and says how many came in")
  func progress() throws {
    let shelf = try Shelf()
    for index in 0..<40 { try shelf.write("\(index).srt", Sample.srt(cues: 2000, "word \(index)")) }
    try shelf.write("none.srt", "")
    let reports = Lock<[ImportProgress]>([])
    let report = try shelf.importer.client.bring([shelf.files, shelf.files + "/absent.srt"]) { progress in
      reports.withLock { $0.append(progress) }
      return true
    }
    #expect(report.imported.count == 40)
    let all = reports.withLock { $0 }
    #expect(all.map(\.done) == all.map(\.done).sorted())
    let last = try #require(all.last)
    #expect(last.done == 42)
    #expect(last.total == 42)
    #expect(last.segments == 80_000)
    #expect(last.failed == 1)
    #expect(last.remaining == nil)
  }

  @Test("A stopped import keeps what came in, says that it was stopped, and the next one goes on")
  func stopping() throws {
    let shelf = try Shelf()
    for index in 0..<60 { try shelf.write("\(index).srt", Sample.srt(cues: 2000, "word \(index)")) }
    let report = try shelf.importer.client.bring([shelf.files]) { $0.done == 0 }
    #expect(report.isStopped)
    #expect(report.imported.count < 60)
    #expect(try shelf.videos().count == report.imported.count)
    let rest = try shelf.bring()
    #expect(!rest.isStopped)
    #expect(rest.imported.count + report.imported.count == 60)
    #expect(try shelf.videos().map(\.counts.speech) == Array(repeating: 2000, count: 60))
  }

  @Test("The waiting for a pipe into which nobody writes can be stopped")
  func waiting() throws {
    let shelf = try Shelf()
    let path = shelf.files + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    let writer = Thread {
      let descriptor = open(path, O_WRONLY)
      _ = sleep(5)
      close(descriptor)
    }
    writer.start()
    try shelf.write("a.srt", Sample.cue("Hello"))
    let report = try shelf.importer.client.bring([shelf.files + "/a.srt", path]) { _ in false }
    #expect(report.isStopped)
    #expect(report.failed == [])
  }

  @Test("A library that cannot be written ends the import with its own error")
  func unwritable() throws {
    let shelf = try Shelf()
    try shelf.write("a.srt", Sample.cue("Hello"))
    try FileManager.default.createDirectory(atPath: shelf.root + "/library", withIntermediateDirectories: true)
    try Data(repeating: 0x41, count: 8192).write(to: URL(fileURLWithPath: shelf.store.path))
    #expect(throws: LibraryError.self) { try shelf.bring() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: shelf.store.path)).count == 8192)
  }
}
