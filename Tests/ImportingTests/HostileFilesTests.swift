import Clients
import Domain
import Foundation
import Importing
import Jobs
import Library
import Testing

@Suite("Importing what is not as it should be") struct HostileFilesTests {
  @Test("What is no transcript is skipped in a folder, failed where it was named, and stops nothing")
  func mixture() throws {
    let shelf = try Shelf()
    try shelf.write("1 empty.srt", "")
    try shelf.write("2 letter.txt", "Dear Ada,\nno times here.\n")
    try shelf.write("3 package.json", "{\"name\": \"x\"}")
    try shelf.write("4 good.srt", Sample.cue("Good"))
    let report = try shelf.bring()
    #expect(report.importedNames == ["4 good.srt"])
    #expect(report.skippedNames == ["1 empty.srt", "2 letter.txt", "3 package.json"])
    #expect(report.failed == [])
    let named = try shelf.bring("1 empty.srt", "absent.srt", "2 letter.txt", "absent folder/")
    #expect(named.importedNames == ["2 letter.txt"])
    #expect(named.failedNames == ["1 empty.srt", "absent.srt", "absent folder"])
    #expect(named.failed.map(\.isMissing) == [false, true, true])
  }

  @Test("Where nothing was to be had no library is made")
  func nothing() throws {
    let shelf = try Shelf()
    #expect(try shelf.bring("absent.srt").failed.count == 1)
    #expect(try shelf.refresh() == ImportReport())
    #expect(!shelf.store.exists)
  }

  @Test("Names of any bytes are found again, unchanged, changed, moved and gone")
  func names() throws {
    let shelf = try Shelf()
    let names: [[UInt8]] = [
      Array("line\nbreak.srt".utf8), Array("\u{1B}]0;title\u{07}.srt".utf8), [0xFF, 0xFE, 0x80] + Array(".srt".utf8),
      Array("100%25 é.srt".utf8), Array("e\u{301}.srt".utf8), Array("\u{E9}.srt".utf8), Array("100%.srt".utf8),
    ]
    for (index, name) in names.enumerated() { try shelf.write(name, Sample.cue("Number \(index)")) }
    let ids = Set(try shelf.bring().imported.map(\.id))
    #expect(ids.count == names.count)
    let again = try shelf.bring()
    #expect(again.imported == [])
    #expect(again.skipped.count == names.count)
    #expect(again.skipped.allSatisfy { $0.why == "it is as it was when it was imported" })
    for video in try shelf.videos() {
      #expect(!video.title.unicodeScalars.contains { $0.value < 0x20 })
      #expect(try shelf.store.client.recording(of: video.id).speech?.count == 1)
    }
    for (index, name) in names.enumerated() { try shelf.write(name, Sample.cue("Changed \(index)"), age: 60) }
    let changed = try shelf.refresh()
    #expect(Set(changed.imported.map(\.id)) == ids)
    #expect(changed.imported.allSatisfy { $0.isReplaced })
    try shelf.move("", to: "../moved")
    try FileManager.default.createDirectory(atPath: shelf.files, withIntermediateDirectories: true)
    let moved = try shelf.importer.client.bring([shelf.root + "/moved"]) { _ in true }
    #expect(moved.imported == [])
    #expect(moved.skipped.allSatisfy { $0.why.hasPrefix("it was moved from") })
    #expect(Set(try shelf.videos().map(\.id)) == ids)
  }

  @Test("Links in a circle, pipes in a folder and links to nowhere are passed by")
  func links() throws {
    let shelf = try Shelf()
    try shelf.write("a/talk.srt", Sample.cue("Hello"))
    try #require(symlink("..", shelf.files + "/a/up") == 0)
    try #require(symlink("nowhere", shelf.files + "/dead.srt") == 0)
    try #require(mkfifo(shelf.files + "/pipe.srt", 0o600) == 0)
    let report = try shelf.bring()
    #expect(report.importedNames == ["talk.srt"])
    #expect(report.failedNames == ["dead.srt"])
  }

  @Test("What comes through a named pipe is kept, and known when it comes again or lies in a file")
  func pipe() throws {
    let shelf = try Shelf()
    let path = shelf.files + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    func send(_ text: String) {
      Thread {
        guard let stream = fopen(path, "w") else { return }
        fputs(text, stream)
        fclose(stream)
      }
      .start()
    }
    send(Sample.cue("Once"))
    let id = try #require(try shelf.bring("pipe").imported.first).id
    send(Sample.cue("Once"))
    #expect(try shelf.bring("pipe").skipped.map(\.why) == ["the library has it already as \(id)"])
    // Another one through the same pipe is another video, not the next state of the first.
    send(Sample.cue("Twice"))
    #expect(try shelf.bring("pipe").imported.map(\.isReplaced) == [false])
    #expect(try shelf.videos().map(\.url) == [nil, nil])
    #expect(Set(try shelf.videos().map(\.title)).count == 2)
    try shelf.write("once.srt", Sample.cue("Once"))
    #expect(try shelf.bring("once.srt").imported == [])
    #expect(try shelf.video("once.srt").id == id)
  }

  @Test("Standard input is a video without a place, whatever it is called among others")
  func standardInput() throws {
    let shelf = try Shelf()
    func bring(_ text: String) throws -> ImportReport {
      let path = try shelf.write("input", text)
      let (before, input) = (dup(STDIN_FILENO), try FileHandle(forReadingFrom: URL(fileURLWithPath: path)))
      let pipe = Pipe()
      try pipe.fileHandleForWriting.write(contentsOf: input.readToEnd() ?? Data())
      try pipe.fileHandleForWriting.close()
      dup2(pipe.fileHandleForReading.fileDescriptor, STDIN_FILENO)
      defer {
        dup2(before, STDIN_FILENO)
        close(before)
      }
      return try shelf.importer.client.bring(["-"]) { _ in true }
    }
    let first = try #require(try bring(Sample.cue("One")).imported.first)
    #expect(first.path == "-")
    #expect(try shelf.videos().map(\.title) == ["standard input"])
    #expect(try bring(Sample.cue("One")).imported == [])
    let second = try #require(try bring(Sample.cue("Two")).imported.first)
    #expect(Set(try shelf.videos().map(\.title)) == ["standard input \(first.id)", "standard input \(second.id)"])
    #expect(try shelf.videos().allSatisfy { $0.url == nil })
  }

  @Test("A folder one may not look into is told, and the others are read", .enabled(if: geteuid() != 0))
  func forbidden() throws {
    let shelf = try Shelf()
    try shelf.write("a/a.srt", Sample.cue("A"))
    try shelf.write("b/b.srt", Sample.cue("B"))
    try shelf.bring()
    try #require(chmod(shelf.files + "/a", 0) == 0)
    defer { chmod(shelf.files + "/a", 0o700) }
    let report = try shelf.refresh()
    #expect(report.failedNames == ["a"])
    #expect(report.skippedNames == ["b.srt"])
    #expect(try shelf.videos().count == 2)
  }

  @Test("A folder that is gone as a whole is a failure of a refresh and loses nothing")
  func unmounted() throws {
    let shelf = try Shelf()
    try shelf.write("in/a.srt", Sample.cue("A"))
    try shelf.bring("in")
    try shelf.move("in", to: "out")
    let report = try shelf.refresh()
    #expect(report.failedNames == ["in"])
    #expect(report.failed.map(\.isMissing) == [true])
    #expect(report.skipped == [])
    #expect(try shelf.videos().count == 1)
  }

  @Test("Thousands of files in one folder come in, in the order people count")
  func many() throws {
    let shelf = try Shelf()
    for index in 0..<1000 { try shelf.write("talk \(index).srt", Sample.cue("Number \(index)")) }
    let report = try shelf.bring()
    #expect(report.importedNames == (0..<1000).map { "talk \($0).srt" })
    #expect(try shelf.videos().count == 1000)
    #expect(try shelf.bring().skipped.count == 1000)
  }

  @Test("Repeated ids and times inside a file lose nothing")
  func repeated() throws {
    let shelf = try Shelf()
    try shelf.write("a.srt", Sample.cue("One") + "\n" + Sample.cue("One") + "\n" + Sample.cue("Two"))
    #expect(try shelf.bring().imported.map(\.segments) == [3])
  }
}
