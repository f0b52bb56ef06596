import Clients
import Domain
import Foundation
import Testing

@testable import Files

@Suite("Looking through a folder") struct FolderWalkTests {
  private func names(_ folder: TemporaryFolder) -> [String] {
    let root = FilePath(folder.path).absolute.text + "/"
    return FolderWalk(FilePath(folder.path)).found.map { String($0.place.text.dropFirst(root.utf8.count)) }
  }

  @Test("Files that may be transcripts are found at every depth, in the order people count, without what is hidden")
  func order() throws {
    let folder = try TemporaryFolder()
    for name in [
      "part 10.srt", "part 2.srt", "part 1/z.vtt", "part 1/a.JSON", ".hidden.srt", ".git/a.srt", "film.mp4", "x.ts",
      "notes.md", "a.srt.bak", "srt",
    ] { try folder.write(name, "") }
    #expect(names(folder) == ["notes.md", "part 1/a.JSON", "part 1/z.vtt", "part 2.srt", "part 10.srt"])
  }

  @Test("Links that lead in a circle end")
  func loops() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/b/talk.srt", "")
    try #require(symlink("..", folder.path + "/a/b/up") == 0)
    try #require(symlink(folder.path, folder.path + "/a/root") == 0)
    try #require(symlink("self", folder.path + "/self") == 0)
    try #require(symlink("talk.srt", folder.path + "/a/b/link.srt") == 0)
    try #require(symlink("nowhere", folder.path + "/dead.srt") == 0)
    #expect(names(folder) == ["a/b/link.srt", "a/b/talk.srt"])
    let leftOut = FolderWalk(FilePath(folder.path)).leftOut
    #expect(leftOut.map(\.why) == ["it leads nowhere"])
  }

  @Test("Pipes and sockets in a folder are not waited for")
  func pipes() throws {
    let folder = try TemporaryFolder()
    try #require(mkfifo(folder.path + "/pipe.srt", 0o600) == 0)
    #expect(names(folder) == [])
  }

  @Test("What lies too deep is told")
  func depth() throws {
    let folder = try TemporaryFolder()
    let deep = (1...20).map { "\($0)" }.joined(separator: "/")
    try folder.write(deep + "/a.srt", "")
    try folder.write("1/2/3/b.srt", "")
    let walk = FolderWalk(FilePath(folder.path))
    #expect(walk.found.count == 1)
    #expect(walk.leftOut.map(\.why) == ["it lies too deep in the folder"])
  }

  @Test("A folder one may not list is told, and the others are looked through", .enabled(if: geteuid() != 0))
  func forbidden() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/a.srt", "")
    try folder.write("b/b.srt", "")
    try #require(chmod(folder.path + "/a", 0) == 0)
    defer { chmod(folder.path + "/a", 0o700) }
    let walk = FolderWalk(FilePath(folder.path))
    #expect(walk.found.count == 1)
    #expect(walk.leftOut.map(\.why) == ["permission denied"])
  }

  @Test("Names of any bytes are found")
  func names() throws {
    let folder = try TemporaryFolder()
    let ugly: [[UInt8]] = [
      Array("line\nbreak.srt".utf8), Array("\u{1B}]0;title\u{07}.srt".utf8), [0xFF, 0xFE, 0x80] + Array(".srt".utf8),
    ]
    for name in ugly { try folder.write(name, Array(Sample.srt.utf8)) }
    let found = FolderWalk(FilePath(folder.path)).found
    let paths = Set(ugly.map { FoundFile.Place.file(FilePath(folder.path).absolute.appending($0)) })
    #expect(Set(found.map(\.place)) == paths)
    let videos = try FileLibrary(paths: [folder.path]).client.videos { _ in true }
    #expect(videos.count == 3)
    #expect(videos.allSatisfy { !$0.title.isEmpty && !$0.title.unicodeScalars.contains { $0.value < 0x20 } })
  }
}
