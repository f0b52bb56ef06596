import Clients
import Domain
import Testing

@testable import Library

@Suite("Notes are kept")
struct KeepingNotesTests {
  private let library: KeptLibrary
  private var notes: NotesClient { library.store.notes }

  init() throws {
    library = try KeptLibrary()
  }

  private func note(_ video: String = "F1", title: String = "Talk", at seconds: Int64, words: String = "") -> Note {
    Note(video: VideoID(video), title: title, time: .second(seconds), track: .speech, quote: "said", words: words)
  }

  @Test("looking for notes makes no library, keeping the first one does")
  func first() throws {
    #expect(try notes.notes(nil).isEmpty)
    #expect(try notes.corrections(VideoID("F1")).isEmpty)
    try notes.discard(7)
    #expect(!library.exists)
    let before = WallClock.milliseconds
    let kept = try notes.keep(note(at: 5, words: "mine"))
    #expect(kept.id > 0 && kept.created >= before && kept.changed == kept.created)
    #expect(try notes.notes(nil) == [kept])
    #expect(try Store(path: library.path).notes.notes(VideoID("F1")) == [kept])
    #expect(try notes.notes(VideoID("F2")).isEmpty)
  }

  @Test("one that is changed stays the same note")
  func changed() throws {
    var kept = try notes.keep(note(at: 5))
    kept.words = "now with words"
    kept.end = .second(9)
    kept.track = nil
    kept.created = 3
    let again = try notes.keep(kept)
    #expect(again.id == kept.id && again.created != 3 && again.changed >= again.created)
    #expect(try notes.notes(nil) == [again])
  }

  @Test("one that was discarded can be brought back as it was")
  func discarded() throws {
    let kept = try notes.keep(note(at: 5, words: "w"))
    try notes.discard(kept.id)
    #expect(try notes.notes(nil).isEmpty)
    let back = try notes.keep(kept)
    #expect(back.id == kept.id && back.created == kept.created)
    #expect(try notes.keep(note(at: 6)).id != kept.id)
  }

  @Test("they come by title and video, then by time")
  func order() throws {
    for (video, title, time) in [("F2", "b", 9), ("F1", "a", 7), ("F3", "B", 1), ("F1", "a", 2), ("F2", "b", 1)] {
      _ = try notes.keep(note(video, title: title, at: Int64(time)))
    }
    #expect(
      try notes.notes(nil).map { "\($0.video)@\($0.time.clock)" } == [
        "F1@0:00:02", "F1@0:00:07", "F3@0:00:01", "F2@0:00:01", "F2@0:00:09",
      ]
    )
  }

  @Test("what is in them is harmless, and keeps its lines")
  func harmless() throws {
    var note = note(at: 1, words: " one\r\ntwo\u{1B}[31m\u{9B}0m \n")
    note.quote = "a\tb\u{0}\u{7}"
    note.title = "two\nlines\u{202E}"
    let kept = try notes.keep(note)
    #expect(kept.words == "one\ntwo[31m0m" && kept.quote == "a b" && kept.title == "two lines")
    #expect(try notes.notes(nil) == [kept])
  }

  @Test("they stay whatever becomes of the video, and call it what it is called")
  func staying() throws {
    try library.put("F1", speech: ["hello", "said"])
    let kept = try notes.keep(note(at: 1))
    try library.store.shelving.rename(VideoID("F1"), "Renamed")
    #expect(try notes.notes(nil).map(\.title) == ["Renamed"])
    try library.put("F1", speech: ["new", "hello", "said"])
    let talk = try #require(try library.store.client.recording(of: VideoID("F1")).speech)
    #expect(NotePlacing.place(of: kept, in: talk) == 2)
    try library.store.shelving.remove([VideoID("F1")])
    #expect(try notes.notes(nil).map(\.title) == ["Renamed"])
    _ = try library.store.compact()
    #expect(try notes.notes(nil) == [kept])
  }
}

@Suite("Corrections are kept")
struct KeepingCorrectionsTests {
  private let library: KeptLibrary
  private var notes: NotesClient { library.store.notes }
  private let video = VideoID("F1")

  init() throws {
    library = try KeptLibrary()
  }

  private func correction(at seconds: Int64, _ original: String, _ text: String, _ track: Track = .speech) -> Correction
  {
    Correction(track: track, start: .second(seconds), original: original, text: text)
  }

  @Test("the new text is found and read, the old one is not, and it can be taken back")
  func there() throws {
    try library.put("F1", speech: ["first words", "wrnog thing", "last"], scene: ["seen", "wrnog thing"])
    try notes.correct(video, correction(at: 1, "wrnog thing", "wrong thing"))
    #expect(try library.found("wrong") == 1 && library.found("wrnog") == 1)
    #expect(try library.speech("F1") == ["first words", "wrong thing", "last"])
    try notes.correct(video, correction(at: 1, "wrnog thing", "Rÿght 漢字"))
    #expect(try library.found("wrong") == 0 && library.found("ryght") == 1 && library.found("字") == 1)
    #expect(try notes.corrections(video) == [correction(at: 1, "wrnog thing", "Rÿght 漢字")])
    try notes.correct(video, correction(at: 1, "wrnog thing", "wrnog thing"))
    #expect(try notes.corrections(video).isEmpty)
    #expect(try library.found("wrnog") == 2 && library.found("ryght") == 0 && library.found("字") == 0)
    #expect(try library.speech("F1") == ["first words", "wrnog thing", "last"])
    #expect(try library.store.check()?.findings == [])
  }

  @Test("in the depth of a long transcript too", arguments: [0, 1023, 1024, 3000, 4999])
  func deep(index: Int) throws {
    try library.put("F1", speech: (0..<5000).map { "segment number\($0)" })
    try notes.correct(video, correction(at: Int64(index), "segment number\(index)", "corrected"))
    #expect(try library.found("number\(index)") == 0 && library.found("corrected") == 1)
    #expect(try library.speech("F1")[index] == "corrected")
    #expect(try library.store.check()?.findings == [])
  }

  @Test("one for a text that is not there is only kept, also without a video")
  func elsewhere() throws {
    try notes.correct(video, correction(at: 1, "a", "b"))
    #expect(library.exists)
    try library.put("F1", speech: ["x", "a", "y"])
    #expect(try library.speech("F1") == ["x", "b", "y"])
    #expect(try library.found("b") == 1 && library.found("a") == 0)
    try notes.correct(video, correction(at: 2, "z", "q"))
    #expect(try library.found("q") == 0 && library.found("y") == 1)
    #expect(try notes.corrections(video).count == 2)
    #expect(try library.store.check()?.findings == [])
  }

  @Test("it is there again after the same text was imported again, and leaves nothing behind")
  func again() throws {
    try library.put("F1", speech: ["one", "two"])
    try notes.correct(video, correction(at: 1, "two", "zwei"))
    try library.put("F1", speech: ["one", "two", "three"])
    #expect(try library.found("zwei") == 1 && library.found("two") == 0)
    try library.store.shelving.remove([video])
    _ = try library.store.compact()
    for word in ["one", "two", "three", "zwei"] { #expect(try library.found(word) == 0) }
    #expect(try notes.corrections(video).count == 1)
  }
}
