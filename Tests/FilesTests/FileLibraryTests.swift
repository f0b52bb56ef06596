import Clients
import Domain
import Foundation
import Readers
import Synchronization
import Testing

@testable import Files

@Suite("A library of files") struct FileLibraryTests {
  private func videos(_ library: FileLibrary) throws(LibraryError) -> [Video] {
    try library.client.videos { _ in true }
  }

  private func open(_ library: FileLibrary, _ id: VideoID) throws(LibraryError) -> Recording {
    try library.client.open(id) { _ in true }
  }

  @Test("Files and folders are one list, each file once, and every video opens by its id and by its path")
  func list() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("z.srt", Sample.cue("First"))
    try folder.write("shelf/part 2.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nTwo\n")
    try folder.write("shelf/part 10.srt", Sample.cue("Ten"))
    let library = FileLibrary(paths: [first, folder.path + "/shelf", folder.path])
    let list = try videos(library)
    #expect(list.map(\.title) == ["z.srt", "part 2.vtt", "part 10.srt"])
    #expect(list.map(\.source) == ["file", "shelf", "shelf"])
    #expect(list.map(\.opening) == ["First", "Two", "Ten"])
    for video in list {
      #expect(try open(library, video.id).video == video)
      #expect(try open(library, VideoID(video.url ?? "")).video == video)
      #expect(library.file(video.id)?.path == video.url)
    }
    #expect(library.files.map(\.format) == [.srt, .vtt, .srt])
  }

  @Test("Two files with the same content have ids of their own, the same at every list")
  func twins() throws {
    let folder = try TemporaryFolder()
    for name in ["a.srt", "b.srt", "c.srt"] { try folder.write(name, Sample.srt) }
    let library = FileLibrary(paths: [folder.path])
    let ids = try videos(library).map(\.id)
    #expect(Set(ids).count == 3)
    #expect(try ids[0] == TranscriptFile.open(folder.path + "/b.srt").recording.video.id)
    #expect(try videos(library).map(\.id) == ids)
    #expect(try videos(FileLibrary(paths: [folder.path])).map(\.id) == ids)
    #expect(try open(library, ids[2]).video.url?.hasSuffix("/c.srt") == true)
  }

  @Test("A file that changes in its place keeps its id and shows what it holds now")
  func changes() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.srt", Sample.cue("Before"))
    let library = FileLibrary(paths: [path])
    let before = try #require(try videos(library).first)
    try folder.write("a.srt", Sample.cue("And after"))
    #expect(try open(library, before.id).speech?.text(0) == "And after")
    let after = try #require(try videos(library).first)
    #expect(after.id == before.id)
    #expect(after.opening == "And after")
  }

  @Test("Titles in the list differ, and the reader shows the same")
  func titles() throws {
    let folder = try TemporaryFolder()
    for name in ["1/talk.srt", "2/talk.srt", "2/talk.de.vtt"] { try folder.write(name, Sample.cue(name)) }
    let library = FileLibrary(paths: [folder.path])
    let list = try videos(library)
    #expect(list.map(\.title) == ["1/talk.srt", "talk.de.vtt", "2/talk.srt"])
    for video in list { #expect(try open(library, video.id).video.title == video.title) }
  }

  @Test("What is not in the list is told: skipped where a folder held it, failed where somebody named it")
  func leftOut() throws {
    let folder = try TemporaryFolder()
    try folder.write("shelf/good.srt", Sample.srt)
    try folder.write("shelf/empty.srt", "")
    try folder.write("shelf/package.json", "{\"name\": \"x\"}")
    let named = try folder.write("words.srt", "Just words")
    let absent = folder.path + "/absent.srt"
    let library = FileLibrary(paths: [folder.path + "/shelf", named, absent])
    #expect(try videos(library).map(\.title) == ["good.srt"])
    #expect(library.skipped.map(\.path).map { ($0 as NSString).lastPathComponent } == ["empty.srt", "package.json"])
    #expect(library.failed.map(\.path) == [named, absent])
    #expect(library.failed.last?.why == "no such file or directory")
  }

  @Test("Where nothing that was named could be read the list fails as the first of it did")
  func failure() throws {
    let folder = try TemporaryFolder()
    let absent = folder.path + "/absent.srt"
    #expect(throws: LibraryError.unreadable(path: absent, why: "no such file or directory")) {
      try videos(FileLibrary(paths: [absent, folder.path + "/absent too"]))
    }
    #expect(try videos(FileLibrary(paths: [folder.path])) == [])
  }

  @Test("An id of nothing, and a path to nothing, are told apart")
  func unknown() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.srt", Sample.srt)
    let library = FileLibrary(paths: [folder.path])
    #expect(throws: LibraryError.noSuchVideo(VideoID("VI1"))) { try open(library, VideoID("VI1")) }
    #expect(throws: LibraryError.noSuchVideo(VideoID("Faaaaaaaaaa"))) { try open(library, VideoID("Faaaaaaaaaa")) }
    let id = try TranscriptFile.open(folder.path + "/a.srt").recording.video.id
    #expect(try open(FileLibrary(paths: [folder.path]), id).video.title == "a.srt")
  }

  @Test("A file that disappears between the list and the opening is told, and is gone from the next list")
  func disappearing() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.srt", Sample.cue("a"))
    try folder.write("b.srt", Sample.cue("b"))
    let library = FileLibrary(paths: [folder.path])
    let list = try videos(library)
    try #require(unlink(path) == 0)
    #expect(throws: LibraryError.unreadable(path: path, why: "no such file or directory")) {
      try open(library, list[0].id)
    }
    #expect(try videos(library).map(\.title) == ["b.srt"])
    #expect(library.file(list[0].id) == nil)
  }

  @Test("Of a large file the beginning is shown before the rest is read")
  func head() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("long.srt", Sample.srt(cues: 40_000))
    let library = FileLibrary(paths: [path])
    let parts = Mutex<[Recording]>([])
    let whole = try library.client.open(VideoID(path)) { part in
      parts.withLock { $0.append(part) }
      return true
    }
    let part = try #require(parts.withLock { $0.first })
    #expect(parts.withLock { $0.count } == 1)
    #expect(part.isPartial)
    #expect(part.video.id == VideoID(path))
    #expect(part.video.url == whole.video.url)
    #expect(whole.speech?.count == 40_000)
    let head = try #require(part.speech)
    #expect(head.count > 1000 && head.count < 40_000)
    for index in 0..<head.count { #expect(head.text(index) == whole.speech?.text(index)) }
  }

  @Test("Whoever does not wait any more stops the reading")
  func stopping() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("long.srt", Sample.srt(cues: 40_000))
    #expect(throws: LibraryError.stopped) {
      try FileLibrary(paths: [path]).client.open(VideoID(path)) { _ in false }
    }
  }

  @Test("One file is read once for the list and the reader, and not kept when it changed")
  func onlyFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.srt", Sample.srt)
    let library = FileLibrary(paths: [path])
    let opened = try open(library, VideoID(path))
    #expect(try videos(library) == [opened.video])
    #expect(try open(library, opened.video.id) === opened)
    try folder.write("a.srt", Sample.cue("Something else"))
    #expect(try open(library, opened.video.id) !== opened)
  }

  @Test("What came through a pipe stays, for it cannot be read again")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    Thread {
      guard let stream = fopen(path, "w") else { return }
      fputs(Sample.srt, stream)
      fclose(stream)
    }
    .start()
    let library = FileLibrary(paths: [path, folder.path])
    let video = try #require(try videos(library).first)
    #expect(video.created == nil)
    #expect(try open(library, video.id).speech?.text(0) == "Hello")
    #expect(try videos(library) == [video])
  }

  @Test("Ten thousand files come in growing lists and one after the other can be stopped")
  func many() throws {
    let folder = try TemporaryFolder()
    for index in 0..<10_000 { try folder.write("talk \(index).srt", Sample.cue("Number \(index)")) }
    let library = FileLibrary(paths: [folder.path])
    let counts = Mutex<[Int]>([])
    let list = try library.client.videos { soFar in
      counts.withLock { $0.append(soFar.count) }
      return true
    }
    #expect(list.map(\.title) == (0..<10_000).map { "talk \($0).srt" })
    #expect(Set(list.map(\.id)).count == 10_000)
    let reported = counts.withLock { $0 }
    #expect(reported == reported.sorted())
    if !reported.isEmpty {
      #expect(throws: LibraryError.stopped) { try FileLibrary(paths: [folder.path]).client.videos { _ in false } }
    }
  }

  @Test("Standard input is read once and opens as often as one likes")
  func standardInput() throws {
    var ends: [Int32] = [0, 0]
    try #require(Foundation.pipe(&ends) == 0)
    let before = dup(STDIN_FILENO)
    dup2(ends[0], STDIN_FILENO)
    close(ends[0])
    defer {
      dup2(before, STDIN_FILENO)
      close(before)
    }
    let text = Array(Sample.srt.utf8)
    #expect(write(ends[1], text, text.count) == text.count)
    close(ends[1])
    let library = FileLibrary(paths: ["-"])
    let opened = try open(library, VideoID("-"))
    #expect(opened.video.title == "standard input")
    #expect(opened.video.url == nil)
    #expect(try videos(library) == [opened.video])
    #expect(try open(library, VideoID("-")) === opened)
    #expect(try open(library, opened.video.id) === opened)
  }
}
