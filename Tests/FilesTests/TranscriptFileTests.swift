import Clients
import Domain
import Foundation
import Readers
import Testing

@testable import Files

@Suite("Opening a transcript file") struct TranscriptFileTests {
  @Test("The video says where it is from, how long it is and what is in it")
  func facts() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("My talk.en.srt", Sample.srt)
    var times = [timespec(tv_sec: 0, tv_nsec: 0), timespec(tv_sec: 1_700_000_000, tv_nsec: 250_000_000)]
    try #require(utimensat(AT_FDCWD, path, &times, 0) == 0)
    let (reading, recording) = try TranscriptFile.open(path)
    #expect(reading.format == .srt)
    #expect(!recording.isPartial)
    #expect(
      recording.video
        == Video(
          id: recording.video.id,
          title: "My talk.en.srt",
          source: "file",
          status: .local,
          duration: MediaTime(milliseconds: 2500),
          created: 1_700_000_000_250,
          counts: Video.Counts(speech: 1),
          opening: "Hello",
          url: path
        )
    )
    #expect(FileID.isID(recording.video.id.text))
  }

  @Test("The id follows the content and not the name")
  func identity() throws {
    let folder = try TemporaryFolder()
    let ids = try [("a.srt", "Hello"), ("b.vtt", "Hello"), ("c.srt", "Bye")].map { name, text in
      try TranscriptFile.open(folder.write(name, Sample.cue(text))).recording.video.id
    }
    #expect(ids[0] == ids[1])
    #expect(ids[0] != ids[2])
  }

  @Test("A relative path is told from the root")
  func relative() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.srt", Sample.srt)
    let here = FilePath(".").absolute.text
    #expect(FilePath("x/a.srt").absolute.text == here + "/x/a.srt")
    #expect(FilePath("./a.srt").absolute.text == here + "/a.srt")
    #expect(FilePath("/a.srt").absolute.text == "/a.srt")
  }

  @Test(
    "A player gets the file beside it that has the same name",
    arguments: [
      (["talk.mp4"], "talk.srt", "talk.mp4"), (["talk.mp4"], "talk.en.srt", "talk.mp4"),
      (["talk.mp3", "talk.mkv"], "talk.srt", "talk.mkv"), (["talk.en.mp3", "talk.mkv"], "talk.en.srt", "talk.en.mp3"),
      (["talking.mp4", "talk.txt"], "talk.srt", nil), ([], "talk.srt", nil),
    ] as [([String], String, String?)]
  )
  func player(beside: [String], name: String, player: String?) throws {
    let folder = try TemporaryFolder()
    for file in beside { try folder.write(file, "") }
    let video = try TranscriptFile.open(folder.write(name, Sample.srt)).recording.video
    #expect(video.player == player.map { folder.path + "/" + $0 })
    let listed = try FileLibrary(paths: [folder.path]).client.videos { _ in true }
    #expect(listed.first { $0.url == video.url }?.player == video.player)
  }

  @Test("What opens the list is short, however long a segment is")
  func opening() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "ä", count: 100_000)
    let text = (0..<5).map { "\($0)\n00:00:0\($0),000 --> 00:00:0\($0),500\n\($0 == 0 ? long : "Line \($0)")\n\n" }
    let opening = try TranscriptFile.open(folder.write("a.srt", text.joined())).recording.video.opening
    #expect(opening.hasSuffix("\nLine 1\nLine 2"))
    #expect(opening.utf8.count < 500)
    #expect(!opening.contains("\u{FFFD}"))
  }

  @Test(
    "What holds no transcript is told with the path and why",
    arguments: [
      ("a.srt", "", "it is empty"),
      ("a.srt", "\n \r\n\t\n", "it is empty"),
      ("a.srt", "Just words", "there is no line with times like 00:00:01,000 --> 00:00:02,000"),
      ("a.txt", "\u{89}PNG", nil),
    ] as [(String, String, String?)]
  )
  func refusals(name: String, text: String, why: String?) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + name
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    try folder.write(Array(name.utf8), why == nil ? picture : Array(text.utf8))
    let error = #expect(throws: LibraryError.self) { try TranscriptFile.open(path) }
    guard case .notATranscript(path, let told)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(why == nil || told == why)
  }

  @Test("A path that leads nowhere and a folder are unreadable")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    let absent = folder.path + "/absent.srt"
    #expect(throws: LibraryError.unreadable(path: absent, why: "no such file or directory")) {
      try TranscriptFile.open(absent)
    }
    #expect(throws: LibraryError.unreadable(path: folder.path, why: "is a directory")) {
      try TranscriptFile.open(folder.path)
    }
  }

  @Test("A device without end is no transcript, and is not read to its end")
  func device() {
    let error = #expect(throws: LibraryError.self) { try TranscriptFile.open("/dev/zero") }
    guard case .notATranscript("/dev/zero", _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("Problems of reading are told with their line")
  func words() {
    let malformed = ReadingError.malformed(.whisper, line: 12, column: 3, "a comma is missing")
    #expect(malformed.why == "line 12, column 3: a comma is missing")
    var drops = Drops()
    #expect(drops.sentence(of: .srt) == nil)
    drops.add(line: 12, "a cue without a time")
    #expect(drops.sentence(of: .srt) == "1 cue was left out: line 12 (a cue without a time)")
    for line in 13...16 { drops.add(line: line, "no text") }
    #expect(
      drops.sentence(of: .whisper)
        == "5 segments were left out: line 12 (a cue without a time), line 13 (no text), line 14 (no text) and 2 more"
    )
  }
}
