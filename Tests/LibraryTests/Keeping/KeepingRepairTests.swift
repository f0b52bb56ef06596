import Clients
import Domain
import Fixtures
import Foundation
import Testing

@testable import Library

@Suite("A damaged library is repaired")
struct KeepingRepairTests {
  private let library: KeptLibrary
  private var store: Store { library.store }
  private static let videos = 40

  /// Made once for all tests.
  private static let bytes: Data? = try? made()

  init() throws {
    library = try KeptLibrary()
    try #require(Self.bytes).write(to: URL(fileURLWithPath: library.path))
  }

  private static func made() throws -> Data {
    let library = try KeptLibrary()
    for number in 0..<videos {
      let words = (0..<(number == 3 ? 5000 : 60)).map { text(number, $0) }
      let chapters = Outline(overview: "About \(number)", items: [Outline.Item(title: "Chapter \(number)")])
      try library.put("F\(number)", title: "Talk \(number)", speech: words, chapters: chapters)
      let note = Note(video: VideoID("F\(number)"), title: "Talk", time: .second(3), words: "note \(number)")
      _ = try library.store.notes.keep(note)
    }
    try library.store.notes.correct(
      VideoID("F1"),
      Correction(track: .speech, start: .second(2), original: text(1, 2), text: "corrected ünder here")
    )
    try library.store.shelving.rename(VideoID("F2"), "Mine")
    try library.store.shelving.remove([VideoID("F4")])
    try library.settle()
    return library.bytes
  }

  private static func filler(_ number: Int) -> String { String(repeating: "word\(number % 7) ", count: 5) + "é." }

  private static func text(_ video: Int, _ segment: Int) -> String {
    "video\(video) says sentence\(segment) " + filler(segment)
  }

  /// Everything that can be seen of a library: what is in it and how it is found.
  private func content() throws -> [String] {
    var lines = try store.client.allVideos().flatMap { video in
      let recording = try store.client.recording(of: video.id)
      let speech = try library.speech(video.id.text)
      return ["\(video)", "\(String(describing: recording.chapters))", "\(speech)", "\(recording.corrections)"]
    }
    lines += try store.notes.notes(nil).map { "\($0)" }
    lines += try (0..<Self.videos).map { "\(try library.found("video\($0)"))" }
    return lines
  }

  @Test("nothing is lost of one that is whole but for its index, and what was removed can be put back")
  func whole() throws {
    let before = try content()
    // What a repair left that was cut short is of no use to anybody.
    for end in ["", "-wal"] { try Data("half".utf8).write(to: URL(fileURLWithPath: library.path + ".repair-1" + end)) }
    let repair = try #require(try store.repair(always: true))
    #expect(repair.lost == [] && repair.saved.videos == Self.videos)
    #expect(try content() == before)
    #expect(try store.check()?.findings == [])
    #expect(try store.shelving.restore([]) == [VideoID("F4")])
    #expect(try library.found("video4") == 60)
    // One goes on with it as ever.
    try library.put("F99", speech: ["more"])
    #expect(try store.check()?.findings == [])
    let damaged = try #require(repair.damaged)
    #expect(damaged.hasPrefix(library.path + ".damaged-2"))
    #expect(library.names.filter { $0.contains(".repair-") } == [])
    #expect(try Store(path: damaged).check()?.findings == [])
  }

  @Test("flipped bytes cost what is on their pages, wherever they are", arguments: 0..<12)
  func flipped(seed: Int) throws {
    var dice = Dice(seed)
    let pages = [1, 2, 4, 8][seed % 4]
    try library.damage { bytes in
      for _ in 0..<pages {
        // The first page says where everything else is.
        let page = (1 + dice.roll(bytes.count / 4096 - 1)) * 4096
        for _ in 0..<[3, 40, 4000][seed % 3] { bytes[page + dice.roll(4096)] = UInt8(dice.roll(256)) }
      }
    }
    try expectRepaired(minimumVideos: Self.videos / 4)
  }

  @Test("where the first page is damaged, which says where all others are, nothing is made worse", arguments: 0..<8)
  func firstPage(seed: Int) throws {
    var dice = Dice(seed)
    try library.damage { bytes in
      for _ in 0..<[1, 5, 500][seed % 3] { bytes[dice.roll([100, 4096][seed % 2])] = UInt8(dice.roll(256)) }
    }
    let damaged = library.bytes
    do throws(LibraryError) {
      _ = try store.repair()
    } catch {
      guard case .unusable(_, let advice) = error else { throw error }
      #expect(!advice.isEmpty && library.bytes == damaged)
    }
    #expect(!library.names.contains { $0.contains(".repair-") })
  }

  @Test("a file that lacks its end gives what is before", arguments: [1, 2, 5, 9])
  func truncated(tenths: Int) throws {
    try library.damage { bytes in bytes.removeLast(bytes.count * tenths / 10 + 17) }
    try expectRepaired(minimumVideos: 0)
  }

  @Test("single pages of zeros cost no more than what is on them")
  func zeros() throws {
    let size = library.bytes.count
    let good = library.bytes
    for page in stride(from: 1, to: size / 4096, by: 41) {
      try good.write(to: URL(fileURLWithPath: library.path))
      try library.damage { bytes in
        for offset in 0..<4096 { bytes[page * 4096 + offset] = 0 }
      }
      guard let repair = try repaired() else { continue }
      #expect(try store.check()?.findings == [], "page \(page)")
      #expect(repair.saved.videos >= Self.videos * 3 / 4, "page \(page)")
      #expect(try store.notes.notes(nil).count >= Self.videos / 2, "page \(page): \(repair.lost)")
    }
  }

  /// Nil where nothing could be read; then nothing may have been changed.
  private func repaired() throws -> LibraryRepair? {
    let before = library.bytes
    store.close()
    do throws(LibraryError) {
      return try store.repair()
    } catch {
      guard case .unusable = error else { throw error }
      #expect(library.bytes == before)
      return nil
    }
  }

  private func expectRepaired(minimumVideos: Int) throws {
    let damaged = library.bytes
    guard let repair = try repaired() else {
      #expect(minimumVideos == 0)
      return
    }
    guard let kept = repair.damaged else { return }
    #expect(try store.check()?.findings == [], "\(repair)")
    #expect(repair.saved.videos >= minimumVideos, "\(repair)")
    #expect(FileManager.default.contents(atPath: kept)?.count ?? 0 >= damaged.count / 2)
    var (same, all) = (0, 0)
    for video in try store.client.allVideos() {
      guard let number = Int(video.id.text.dropFirst()), video.id != VideoID("F1") else { continue }
      let original = Set((0..<(number == 3 ? 5000 : 60)).map { Self.text(number, $0) })
      let speech = try library.speech(video.id.text)
      (same, all) = (same + speech.count { original.contains($0) }, all + speech.count)
    }
    // What is there says what it said, but for bytes within texts that nobody can know of.
    #expect(same >= all * 9 / 10)
    // What is gone comes back with the next look at its files.
    let unread = try store.files().filter { $0.record.hash == 0 }
    #expect(unread.isEmpty == (repair.saved.segments == 5000 + 60 * (Self.videos - 1)), "\(repair.lost)")
    #expect(Set(repair.lost).count == repair.lost.count)
    // One goes on with it as ever.
    try library.put("F99", speech: ["more"])
    #expect(try library.found("more") == 1)
  }

  @Test("what is no library of ours, or a newer one, is refused and left as it is")
  func refused() throws {
    let good = library.bytes
    func expectRefused(_ words: String) throws {
      let before = library.bytes
      let error = try #require(throws: LibraryError.self) { try store.repair() }
      #expect(library.bytes == before && "\(String(describing: error))".contains(words), "\(String(describing: error))")
      #expect(!library.names.contains { $0.contains("repair") || $0.contains("damaged") })
    }
    try library.damage { bytes in bytes[60...63] = [0, 0, 0, 99] }
    try expectRefused("newer")
    try good.write(to: URL(fileURLWithPath: library.path))
    try library.damage { $0 = Array("this is a letter to my aunt, and a long one".utf8) + $0.map { _ in 0x41 } }
    try expectRefused("nothing at all")
    try FileManager.default.removeItem(atPath: library.path)
    let other = try Connection(library.path, .writing)
    try other.runScript("CREATE TABLE letters(a); INSERT INTO letters VALUES (1); PRAGMA application_id=7")
    try expectRefused("another program")
  }

  @Test("while another program has it open it is left alone")
  func open() throws {
    try library.run("UPDATE counter SET next_row = 1")
    store.close()
    let other = Store(path: library.path)
    _ = try other.info()
    let before = library.bytes
    #expect(throws: LibraryError.busy) { try store.repair() }
    #expect(library.bytes == before)
    other.close()
    #expect(try store.repair()?.lost == [])
    #expect(try store.check()?.findings == [])
    // Whoever had it open before sees the new one.
    #expect(try other.check()?.findings == [])
  }

  @Test("the names of those who spoke may be lost, and a transcript's own row, but not what was said")
  func lostRows() throws {
    try library.run(
      """
      PRAGMA foreign_keys=OFF;
      UPDATE track SET speakers = '[' WHERE video = 1;
      DELETE FROM track WHERE video = 2;
      DELETE FROM source;
      UPDATE chunk SET data = x'00' WHERE first_row = (SELECT first_row + 1024 FROM track WHERE video = 4);
      """
    )
    store.close()
    let repair = try #require(try store.repair())
    #expect(repair.lost == ["1024 of 5000 segments of the speech of “Talk 3”"])
    #expect(try store.check()?.findings == [])
    #expect(try library.speech("F0") == (0..<60).map { Self.text(0, $0) })
    #expect(try store.client.recording(of: VideoID("F0")).speech?.speaker(1) == "Speaker 2")
    #expect(try library.speech("F1").count == 60 && library.speech("F1")[2] == "corrected ünder here")
    #expect(
      try library.speech("F3") == (0..<5000).filter { !(1024..<2048).contains($0) }.map { Self.text(3, $0) }
    )
    #expect(try store.client.video(VideoID("F2"))?.title == "Mine")
    #expect(try store.files().filter { $0.record.hash == 0 }.map(\.video) == [VideoID("F1"), VideoID("F3")])
  }
}
