import Clients
import Domain
import Foundation
import Importing
import Library
import Testing

@Suite("Importing a second time") struct AgainTests {
  @Test("What did not change is skipped without being read, by its folder, its name and a refresh")
  func unchanged() throws {
    let shelf = try Shelf()
    try shelf.write("a.srt", Sample.cue("First"))
    try shelf.write("b/b.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nSecond\n")
    let first = try shelf.bring()
    #expect(first.importedNames == ["a.srt", "b.vtt"])
    #expect(first.imported.map(\.format) == ["srt", "vtt"])
    #expect(first.imported.allSatisfy { !$0.isReplaced && $0.segments == 1 })
    // It could not be read any more, but need not be.
    try #require(chmod(shelf.files + "/a.srt", 0) == 0)
    for report in [try shelf.bring(), try shelf.refresh(), try shelf.bring("a.srt", "b/b.vtt")] {
      #expect(report.imported == [])
      #expect(report.skippedNames == ["a.srt", "b.vtt"])
      #expect(report.failed == [])
    }
    #expect(try shelf.videos().count == 2)
  }

  @Test("A file that changed in its place is replaced and keeps its id; one that was only touched is not imported")
  func changed() throws {
    let shelf = try Shelf()
    try shelf.write("a.srt", Sample.cue("Before"))
    let before = try #require(try shelf.bring().imported.first)
    try shelf.write("a.srt", Sample.cue("After"), age: 3600)
    let after = try #require(try shelf.refresh().imported.first)
    #expect(after.id == before.id)
    #expect(after.isReplaced)
    #expect(try shelf.store.client.recording(of: before.id).speech?.text(0) == "After")
    try shelf.write("a.srt", Sample.cue("After"), age: 60)
    #expect(try shelf.refresh().importedNames == [])
    #expect(try shelf.videos().map(\.opening) == ["After"])
  }

  @Test("A change that keeps size and time of a file is noticed while the file is young")
  func young() throws {
    let shelf = try Shelf()
    // An attempt during which the file grew old says nothing.
    for attempt in 0..<20 {
      let path = try shelf.write("\(attempt).srt", Sample.cue("Before \(attempt)"))
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      try #require(utimensat(AT_FDCWD, path, [now, now], 0) == 0)
      try shelf.bring("\(attempt).srt")
      var end = timespec()
      clock_gettime(CLOCK_REALTIME, &end)
      let age = (end.tv_sec - now.tv_sec) * 1_000_000_000 + end.tv_nsec - now.tv_nsec
      try Data(Sample.cue("Behind \(attempt)").utf8).write(to: URL(fileURLWithPath: path))
      try #require(utimensat(AT_FDCWD, path, [now, now], 0) == 0)
      let report = try shelf.bring("\(attempt).srt")
      guard age < 20_000_000 else { continue }
      #expect(report.importedNames == ["\(attempt).srt"])
      return
    }
  }

  @Test("What became unreadable keeps what was read of it")
  func damage() throws {
    let shelf = try Shelf()
    try shelf.write("a.srt", Sample.cue("Good"))
    try shelf.bring()
    try shelf.write("a.srt", "", age: 60)
    #expect(try shelf.refresh().skippedNames == ["a.srt"])
    #expect(try shelf.bring("a.srt").failedNames == ["a.srt"])
    #expect(try shelf.videos().map(\.opening) == ["Good"])
  }

  @Test("A file that was moved keeps its id, also into another folder that is a source")
  func moved() throws {
    let shelf = try Shelf()
    try shelf.write("old/a.srt", Sample.cue("Moving"))
    let id = try #require(try shelf.bring("old").imported.first).id
    try shelf.move("old", to: "new")
    let report = try shelf.bring("new")
    #expect(report.imported == [])
    #expect(report.skipped.map(\.why) == ["it was moved from \(shelf.files)/old/a.srt; it stays \(id)"])
    let video = try #require(try shelf.videos().first)
    #expect(video.id == id)
    #expect(video.url == shelf.files + "/new/a.srt")
    #expect(video.source == "new")
    #expect(try shelf.bring("new").skipped.map(\.why) == ["it is as it was when it was imported"])
  }

  @Test("The same content at two living places is two videos, the same two at every import")
  func twins() throws {
    let shelf = try Shelf()
    for name in ["a.srt", "b.srt", "c.srt"] { try shelf.write(name, Sample.cue("Same")) }
    let ids = try shelf.bring().imported.map(\.id)
    #expect(Set(ids).count == 3)
    try shelf.move("b.srt", to: "d.srt")
    try shelf.bring()
    #expect(try shelf.video("d.srt").id == ids[1])
    #expect(try shelf.videos().count == 3)
    let other = try Shelf()
    try other.write("a.srt", Sample.cue("Same"))
    #expect(try other.bring().imported.map(\.id) == [ids[0]])
  }

  @Test("Two files that changed places are replaced where they lie")
  func swapped() throws {
    let shelf = try Shelf()
    try shelf.write("a.srt", Sample.cue("One"))
    try shelf.write("b.srt", Sample.cue("Another"))
    let ids = try shelf.bring().imported.map(\.id)
    try shelf.move("a.srt", to: "c.srt")
    try shelf.move("b.srt", to: "a.srt")
    try shelf.move("c.srt", to: "b.srt")
    #expect(try shelf.bring().imported.map(\.id) == ids)
    #expect(try shelf.videos().map(\.opening) == ["Another", "One"])
  }

  @Test("A file that is gone is told once and leaves its video; when it comes back it is known")
  func gone() throws {
    let shelf = try Shelf()
    try shelf.write("a.srt", Sample.cue("Kept"))
    try shelf.write("b.srt", Sample.cue("Other"))
    try shelf.bring()
    let ids = try shelf.videos().map(\.id)
    try shelf.remove("a.srt")
    let report = try shelf.refresh()
    #expect(report.skippedNames == ["b.srt", "a.srt"])
    #expect(report.skipped.last?.why == "its file is gone; the library keeps what was read")
    #expect(try shelf.refresh().skippedNames == ["b.srt"])
    #expect(try shelf.store.client.recording(of: ids[0]).speech?.text(0) == "Kept")
    try shelf.write("a.srt", Sample.cue("Kept"))
    #expect(try shelf.refresh().imported == [])
    #expect(try shelf.videos().map(\.id) == ids)
  }

  @Test("What a person removed stays away until it is named, or its whole folder brought in again")
  func removed() throws {
    let shelf = try Shelf()
    try shelf.write("in/a.srt", Sample.cue("A"))
    try shelf.write("in/b.srt", Sample.cue("B"))
    let ids = try shelf.bring("in").imported.map(\.id)
    try shelf.store.shelving.remove([ids[0]])
    #expect(try shelf.bring("in").skipped.first?.why.hasPrefix("its video was removed") == true)
    try shelf.write("in/a.srt", Sample.cue("Changed"), age: 60)
    #expect(try shelf.refresh().imported == [])
    #expect(try shelf.videos().map(\.id) == [ids[1]])
    try shelf.bring("in/a.srt")
    #expect(try shelf.videos().map(\.opening) == ["Changed", "B"])
    let source = try #require(try shelf.store.shelving.sources().first).id
    try shelf.store.shelving.removeSource(source)
    #expect(try shelf.refresh().imported == [])
    #expect(try shelf.videos() == [])
    try shelf.bring("in")
    #expect(try shelf.videos().map(\.id) == ids)
  }

  @Test("A media file that appears or vanishes is noticed without the transcript being read again")
  func media() throws {
    let shelf = try Shelf()
    try shelf.write("talk.en.srt", Sample.cue("Hello"))
    try shelf.bring()
    #expect(try shelf.videos().map(\.player) == [nil])
    try shelf.write("talk.mp4", "")
    #expect(try shelf.refresh().imported == [])
    #expect(try shelf.videos().map(\.player) == [shelf.files + "/talk.mp4"])
    try shelf.remove("talk.mp4")
    try shelf.refresh()
    #expect(try shelf.videos().map(\.player) == [nil])
  }

  @Test("A folder is one source however it is written, and so is each file in it")
  func spellings() throws {
    let shelf = try Shelf()
    try shelf.write("in/a.srt", Sample.cue("A"))
    try shelf.bring("in")
    for spelling in ["in/", "./in", "in/../in", "in//", "in/./a.srt", "in//a.srt"] {
      #expect(try shelf.bring(spelling).imported == [])
    }
    let sources = try shelf.store.shelving.sources()
    #expect(sources.map(\.path) == [shelf.files + "/in"])
    #expect(sources.map(\.videos) == [1])
    #expect(sources.first?.read != nil)
  }
}
