import Domain
import Fixtures
import State
import Testing

@Suite("Where marks stand")
struct MarksTests {
  private let recording = Recording.plain(30)

  private func note(
    _ seconds: Double,
    on track: Track?,
    id: Int64 = 1,
    quote: String = "",
    words: String = ""
  ) -> Note {
    Note(id: id, video: VideoID("V1"), title: "", time: .seconds(seconds), track: track, quote: quote, words: words)
  }

  private func marks(_ notes: Note...) -> Marks { Marks(notes, in: recording) }

  @Test("A mark of a track stands on its segment, in every view that shows the track")
  func ofTrack() {
    let marks = marks(note(9, on: .scene))
    #expect(marks.sign(.segment(.scene, 2), in: .scene) == .bookmark)
    #expect(marks.sign(.segment(.scene, 2), in: .both) == .bookmark)
    #expect(marks.sign(.segment(.speech, 2), in: .both) == nil)
    #expect(marks.sign(.item(0), in: .chapters) == nil)
    #expect(marks.all.first?.ownView == .scene)
  }

  @Test("A mark of no track stands on its item, and once where tracks are shown")
  func ofNoTrack() {
    let marks = marks(note(40, on: nil, quote: "Chapter 1"))
    #expect(marks.sign(.item(1), in: .chapters) == .bookmark)
    #expect(marks.sign(.segment(.speech, 10), in: .speech) == .bookmark)
    #expect(marks.sign(.segment(.speech, 10), in: .both) == .bookmark)
    let scenes = (0..<30).filter { marks.sign(.segment(.scene, $0), in: .both) != nil }
    #expect(scenes.isEmpty && marks.sign(.segment(.scene, 9), in: .scene) == .bookmark)
  }

  @Test("A mark whose track is gone stands on the other one at its time")
  func trackIsGone() {
    let recording = Recording.made(speech: [Line(0), Line(10), Line(20)])
    let marks = Marks([note(12, on: .scene)], in: recording)
    #expect(marks.sign(.segment(.speech, 1), in: .speech) == .bookmark)
    #expect(marks.all.first?.ownView == .speech)
  }

  @Test("Marks in a video without anything to stand on are nowhere, and harm nobody")
  func nothingThere() {
    let recording = Recording.made()
    var reader = ReaderState(recording)
    reader.marks = Marks([note(12, on: .speech), note(3, on: nil, id: 2)], in: recording)
    #expect(reader.moveToMark(forward: true, columns: 80, rows: 24)?.count == 2)
    #expect(reader.place == nil && reader.notesHere.isEmpty)
  }

  @Test("A text that was corrected since is still the one the mark was made on")
  func corrected() {
    let moved = Recording.made(speech: (0..<12).map { Line(Double($0) * 4, nil, nil, "said \($0)") })
    let recording = moved.correcting(.speech, 7, to: "better")
    let marks = Marks([note(8, on: .speech, quote: "said 7")], in: recording)
    #expect(marks.sign(.segment(.speech, 7), in: .speech) == .bookmark)
  }

  @Test("Notes come before bookmarks, and a note's sign wins")
  func order() {
    let marks = marks(note(4, on: .speech), note(4, on: .speech, id: 2, words: "why"))
    #expect(marks.on(.segment(.speech, 1), in: .speech).map(\.words) == ["why", ""])
    #expect(marks.sign(.segment(.speech, 1), in: .speech) == .note)
  }

  @Test("A note put again takes its own place, renamed it is the same, removed it is gone")
  func changes() {
    var marks = marks(note(4, on: .speech), note(8, on: .speech, id: 2))
    marks.put(note(4, on: .speech, words: "why"), in: recording)
    #expect(marks.all.count == 2 && marks.sign(.segment(.speech, 1), in: .speech) == .note)
    marks.rename(2, to: 9)
    marks.remove(2)
    #expect(marks.all.map(\.note.id) == [1, 9])
    marks.remove(9)
    #expect(marks.sign(.segment(.speech, 2), in: .speech) == nil)
  }

  @Test("Notes of other videos are not shown")
  func others() {
    var other = note(4, on: .speech)
    other.video = VideoID("V2")
    #expect(marks(other).isEmpty)
  }

  @Test("From between two marks the next is the one behind the moment, and the previous the one before it")
  func between() {
    var reader = ReaderState(recording, at: .seconds(20))
    reader.marks = marks(note(8, on: .speech), note(40, on: .speech, id: 2))
    var other = reader
    #expect(reader.moveToMark(forward: true, columns: 80, rows: 24)?.number == 2)
    #expect(other.moveToMark(forward: false, columns: 80, rows: 24)?.number == 1)
  }

  @Test("Several marks at one moment are all reached")
  func sameMoment() {
    var reader = ReaderState(recording, at: .seconds(0))
    reader.marks = marks(
      note(4, on: .speech),
      note(4, on: .speech, id: 2),
      note(5, on: .scene, id: 3),
      note(8, on: .speech, id: 4)
    )
    let numbers = (0..<3).compactMap { _ in reader.moveToMark(forward: true, columns: 80, rows: 24)?.number }
    // Both of the first segment are shown with it.
    #expect(numbers == [1, 3, 4])
  }
}
