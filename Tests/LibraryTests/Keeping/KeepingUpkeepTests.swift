import Clients
import Domain
import Foundation
import Jobs
import Testing

@testable import Library

@Suite("The library's file is cared for")
struct KeepingUpkeepTests {
  private let library: KeptLibrary
  private var store: Store { library.store }

  init() throws {
    library = try KeptLibrary()
    let chapters = Outline(overview: "All of it", items: [Outline.Item(title: "Opening", text: "how it began")])
    try library.put("F1", title: "One", speech: (0..<2500).map { "segment number\($0)" }, chapters: chapters)
    try library.put("F2", title: "Two", speech: ["übermut 漢字", "plain"], scene: ["a wall"])
    _ = try store.notes.keep(Note(video: VideoID("F1"), title: "One", time: .second(3), words: "w"))
    try store.notes.correct(
      VideoID("F1"),
      Correction(track: .speech, start: .second(37), original: "segment number37", text: "corrected")
    )
  }

  @Test("what is in it is counted")
  func info() throws {
    let info = try #require(try store.info())
    #expect(info.videos == 2 && info.removed == 0 && info.segments == 2503 && info.notes == 1)
    #expect(info.schema == Schema.steps.count && info.path == library.path && info.bytes > 4096)
    try store.shelving.remove([VideoID("F1")])
    #expect(try store.info()?.removed == 1 && store.info()?.segments == 3)
  }

  @Test("a good library has nothing to be found, and a check says how far it is")
  func fine() throws {
    let steps = Lock<[UpkeepProgress]>([])
    let check = try store.check { step in
      steps.withLock { $0.append(step) }
      return true
    }
    #expect(try check?.findings == [] && check?.info == store.info())
    #expect(steps.withLock { $0.contains { $0.total == 2 } })
    #expect(throws: LibraryError.stopped) { try store.check { _ in false } }
    let before = library.bytes
    #expect(try store.repair()?.damaged == nil)
    #expect(library.bytes == before)
  }

  @Test(
    "what is not as it should be is found",
    arguments: [
      ("DELETE FROM chunk WHERE first_row = (SELECT first_row + 2048 FROM track WHERE video = 1)", "F1: a part of its"),
      ("DELETE FROM chunk", "F1: a part of its speech is missing"),
      ("UPDATE chunk SET data = substr(data, 1, length(data) - 1)", "F1: "),
      ("UPDATE chunk SET data = zeroblob(length(data))", "F2: "),
      ("UPDATE track SET starts = x'00'", "F1: "),
      ("UPDATE track SET count = count + 1 WHERE video = 2", "F2: "),
      ("UPDATE outline SET data = '{\"overview\":'", "F1: "),
      ("UPDATE video SET speech = 7 WHERE id = 'F2'", "F2: it is counted wrongly"),
      ("DELETE FROM span WHERE layer = 'chapters'", "F1: the index does not have what it should have of it"),
      ("INSERT INTO words(words) VALUES ('delete-all')", "F1: words of its speech are not in the index"),
      ("UPDATE counter SET next_row = 5", "rows that are in use would be given out again"),
      ("PRAGMA foreign_keys=OFF; DELETE FROM source; PRAGMA foreign_keys=ON", "a row of video belongs to no source"),
      ("PRAGMA foreign_keys=OFF; DELETE FROM track; PRAGMA foreign_keys=ON", "the index has words of 3 transcripts"),
    ]
  )
  func findings(damage: String, expected: String) throws {
    try library.run(damage)
    let check = try #require(try store.check())
    #expect(!check.isFine && check.findings.contains { $0.hasPrefix(expected) }, "\(check.findings)")
  }

  @Test("what it should be is there again after a repair, when only the index was lost")
  func index() throws {
    try library.run("INSERT INTO words(words) VALUES ('delete-all'); DELETE FROM span")
    let repair = try #require(try store.repair())
    #expect(repair.lost == [] && repair.damaged != nil)
    #expect(
      repair.saved
        == .init(sources: 1, videos: 2, tracks: 3, segments: 2503, outlines: 1, notes: 1, corrections: 1)
    )
    #expect(try store.check()?.findings == [])
    #expect(try library.found("segment") == 2499 && library.found("corrected") == 1 && library.found("ubermut") == 1)
    #expect(try library.found("began") == 1 && library.found("字") == 1)
  }

  @Test("compacting lets go of what was removed, and of nothing else")
  func compact() throws {
    let before = try store.info()
    try store.shelving.remove([VideoID("F1")])
    try library.run("INSERT INTO chunk VALUES (999999, x'00'), (0, x'00')")
    let compaction = try #require(try store.compact())
    #expect(compaction.purged == 1 && compaction.after < compaction.before && compaction.after < before?.bytes ?? 0)
    #expect(try store.check()?.findings == [])
    #expect(try store.shelving.restore([]).isEmpty)
    #expect(try library.found("segment") == 0 && library.found("corrected") == 0 && library.found("plain") == 1)
    #expect(try library.count("SELECT count(*) FROM chunk") == 2)
    #expect(try store.notes.notes(nil).count == 1)
    #expect(try library.speech("F2") == ["übermut 漢字", "plain"])
    #expect(throws: LibraryError.stopped) { try store.compact { _ in false } }
  }

  @Test("a backup is the library as it is, in one file, and never over another unless told so")
  func backup() throws {
    let target = library.folder + "/backup.sqlite"
    try store.backup(to: target)
    let copy = Store(path: target)
    #expect(try copy.check()?.findings == [])
    #expect(try copy.info()?.segments == 2503 && copy.notes.notes(nil).count == 1)
    copy.close()
    try library.put("F3", speech: ["later"])
    #expect(throws: LibraryError.unwritable(why: "\(target) is there already", advice: "--force replaces it")) {
      try store.backup(to: target)
    }
    #expect(try copy.info()?.videos == 2)
    copy.close()
    try store.backup(to: target, over: true)
    #expect(try Store(path: target).info()?.videos == 3)
    #expect(throws: LibraryError.self) { try store.backup(to: library.path, over: true) }
    #expect(throws: LibraryError.self) { try store.backup(to: library.folder, over: true) }
    #expect(throws: LibraryError.self) { try store.backup(to: library.folder + "/none/there.sqlite") }
    #expect(throws: LibraryError.stopped) { try store.backup(to: target + "2") { _ in false } }
    #expect(!library.names.contains { $0.contains("partial") || $0.hasPrefix("backup.sqlite2") })
    #expect(try store.check()?.findings == [])
  }

  @Test("a backup never takes one that is damaged for one that is whole")
  func damagedBackup() throws {
    let target = library.folder + "/backup.sqlite"
    try store.backup(to: target)
    let good = FileManager.default.contents(atPath: target)
    try library.settle()
    try library.damage { bytes in
      for page in stride(from: 4096 * 3, to: bytes.count - 4096, by: 4096) {
        for offset in 0..<8 { bytes[page + offset] = 0xFF }
      }
    }
    #expect(throws: LibraryError.self) { try store.backup(to: target, over: true) }
    #expect(FileManager.default.contents(atPath: target) == good)
    #expect(!library.names.contains { $0.contains("partial") })
  }
}

extension KeptLibrary {
  /// Changes bytes of the file that nobody has open.
  func damage(_ change: (inout [UInt8]) -> Void) throws {
    var bytes = [UInt8](self.bytes)
    change(&bytes)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}
