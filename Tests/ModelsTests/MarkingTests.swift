import Clients
import Commands
import Domain
import Fixtures
import Input
import Models
import State
import Testing

@Suite("Bookmarks and notes")
@MainActor
struct MarkingTests {
  private static let full = LibraryError.unwritable(why: "the disk is full")

  private func note(_ seconds: Double, _ words: String, in video: String = "A", on track: Track? = .speech) -> Note {
    Note(video: VideoID(video), title: "A video", time: .seconds(seconds), track: track, words: words)
  }

  /// A desk with notes that were made before, and the first video open.
  private func desk(_ notes: [Note]) -> Desk {
    let desk = Desk()
    for note in notes { desk.notes.put(note) }
    desk.press("Enter")
    desk.jobs.finishAll()
    desk.app.settle()
    return desk
  }

  private func sign(_ desk: Desk) -> MarkSign? {
    desk.reader.flatMap { reader in reader.place.flatMap { reader.marks.sign($0, in: reader.view) } }
  }

  @Test("m is seen at once, kept with the text it was made on, and taken back by m")
  func bookmark() {
    let desk = Desk.reading()
    desk.press("j j m")
    #expect(sign(desk) == .bookmark && desk.notes.kept.isEmpty)
    #expect(desk.notice == "bookmark at 0:00:08")
    desk.jobs.finishAll()
    let kept = desk.notes.kept
    #expect(kept.map(\.quote) == ["said 2"] && kept.map(\.track) == [.speech] && kept.map(\.title) == ["A video"])
    #expect(sign(desk) == .bookmark)
    desk.press("m")
    #expect(sign(desk) == nil && desk.notice == "the bookmark is gone")
    desk.jobs.finishAll()
    #expect(desk.notes.kept.isEmpty)
  }

  @Test("What is pressed faster than it can be kept leaves what was meant last", arguments: 1...5)
  func quickly(times: Int) {
    let desk = Desk.reading()
    for _ in 0..<times { desk.press("m") }
    desk.jobs.finishAll()
    #expect(desk.notes.kept.count == times % 2)
    #expect((sign(desk) == .bookmark) == (times % 2 == 1))
  }

  @Test("Words that come before a new bookmark has its number make it one note, not two")
  func wordsBeforeNumber() {
    let desk = Desk.reading()
    desk.press("m a")
    desk.type("why")
    desk.press("Enter")
    desk.jobs.finishAll()
    #expect(desk.notes.kept.map(\.words) == ["why"])
    #expect(desk.reader?.marks.all.map(\.note.id) == [1] && sign(desk) == .note)
  }

  @Test("What cannot be kept is taken back, and says why")
  func refused() {
    let desk = Desk.reading()
    desk.notes.refuse(MarkingTests.full)
    desk.press("m")
    #expect(sign(desk) == .bookmark)
    desk.jobs.finishAll()
    #expect(sign(desk) == nil && desk.notice.contains("the disk is full") && desk.notice.contains("taken back"))
    #expect(desk.state.notice?.kind == .failure)
  }

  @Test("A note that cannot be changed or discarded is as it was")
  func refusedChange() {
    let desk = desk([note(0, "first")])
    desk.notes.refuse(MarkingTests.full)
    desk.press("a Ctrl-u")
    desk.type("second")
    desk.press("Enter")
    #expect(desk.reader?.notesHere.map(\.words) == ["second"])
    desk.jobs.finishAll()
    #expect(desk.reader?.notesHere.map(\.words) == ["first"])
    desk.press("a Ctrl-u Enter")
    #expect(desk.reader?.notesHere.isEmpty == true)
    desk.jobs.finishAll()
    #expect(desk.reader?.notesHere.map(\.words) == ["first"] && desk.notice.contains("stays"))
  }

  @Test("a asks for words, changes them, and without words the note goes, which is said before and after")
  func words() {
    let desk = Desk.reading()
    desk.press("a")
    #expect(desk.prompt?.kind == .note(isKept: false))
    desk.type("why now?")
    desk.press("Enter")
    desk.jobs.finishAll()
    #expect(desk.notes.kept.map(\.words) == ["why now?"] && desk.notice == "note at 0:00:00")
    desk.press("m")
    #expect(desk.notice.contains("a note is here") && desk.notes.kept.count == 1)
    desk.press("a")
    #expect(desk.prompt?.editor.text == "why now?")
    desk.press("Ctrl-u")
    #expect(desk.screen.last?.contains("Enter discards the note") == true)
    desk.press("Enter")
    #expect(desk.notice == "the note is gone: why now?")
    desk.jobs.finishAll()
    #expect(desk.notes.kept.isEmpty && sign(desk) == nil)
  }

  @Test("Nothing typed is no note, and the same words again are no change")
  func nothing() {
    let desk = Desk.reading()
    desk.press("a Enter")
    #expect(desk.notice == "no words, no note" && desk.jobs.count == 0)
    let other = self.desk([note(0, "first")])
    other.press("a Enter")
    #expect(other.notice == "the note is as it was" && other.jobs.count == 0)
    other.press("a Esc")
    #expect(other.prompt == nil && other.reader?.notesHere.map(\.words) == ["first"])
  }

  @Test("Words after the command make a note at once, and are added to one that is there")
  func direct() {
    let desk = Desk.reading()
    desk.app.perform(.note, argument: "one")
    desk.app.perform(.note, argument: "two")
    desk.jobs.finishAll()
    #expect(desk.notes.kept.map(\.words) == ["one\ntwo"])
    desk.press("a")
    #expect(desk.prompt?.editor.text == "one / two")
    desk.press("Enter")
    #expect(desk.notice == "the note is as it was")
  }

  @Test("What is pasted into a note is text and nothing else")
  func harmless() {
    let desk = Desk.reading()
    desk.press("a")
    desk.app.handle([.pasted("a\u{1B}[2Jb\u{7}")])
    desk.press("Enter")
    desk.jobs.finishAll()
    #expect(desk.notes.kept.map(\.words) == ["a[2Jb"])
  }

  @Test("On a range a note covers it, from either end", arguments: ["j v j j", "j j j v k k"])
  func range(keys: String) {
    let desk = Desk.reading()
    desk.press(keys + " a")
    desk.type("all of it")
    desk.press("Enter")
    desk.jobs.finishAll()
    let kept = desk.notes.kept.first
    #expect(kept?.time == .seconds(4) && kept?.end == .seconds(15.5) && kept?.quote == "said 1")
    #expect(desk.reader?.rangeStart == nil)
  }

  @Test("In an outline the item's time is marked; a topic without one says so")
  func outline() {
    let desk = Desk.reading()
    desk.press("4 j m")
    desk.jobs.finishAll()
    let kept = desk.notes.kept.first
    #expect(kept?.time == .seconds(40) && kept?.quote == "Chapter 1" && kept?.track == nil)
    #expect(sign(desk) == .bookmark)
    desk.press("1")
    #expect(desk.reader?.clock == .seconds(40) && sign(desk) == .bookmark)
    desk.press("5 g m")
    #expect(desk.notice == "this topic has no time")
  }

  @Test("u and U go through all marks in time order, across tracks, and go round")
  func jumping() {
    let desk = desk([note(8, ""), note(21, "look", on: .scene), note(40, "late")])
    desk.press("u")
    #expect(desk.index == 2 && desk.notice == "1/3: bookmark")
    desk.press("u")
    #expect(desk.reader?.view == .scene && desk.index == 5 && desk.notice == "2/3: look")
    desk.press("u")
    #expect(desk.reader?.view == .speech && desk.index == 10 && desk.notice == "3/3: late")
    desk.press("u")
    #expect(desk.index == 2 && desk.notice == "1/3, from the start again: bookmark")
    desk.press("U")
    #expect(desk.index == 10 && desk.notice == "3/3, from the end again: late")
    desk.press("<")
    #expect(desk.index == 2)
  }

  @Test("A view that shows the mark is not left")
  func staysInBoth() {
    let desk = desk([note(8, ""), note(21, "look", on: .scene)])
    desk.press("3 u u")
    #expect(desk.reader?.view == .both && desk.reader?.place == .segment(.scene, 5))
  }

  @Test("Without marks u says how one is made; the only one says that it is")
  func none() {
    let desk = Desk.reading()
    desk.press("u")
    #expect(desk.notice.contains("no bookmarks or notes in this video") && desk.notice.contains("m bookmarks"))
    desk.press("m j u")
    desk.press("u")
    #expect(desk.notice == "the only one: bookmark")
  }

  @Test("A mark finds the text it was made on where that is by now")
  func moved() {
    var made = note(8, "here")
    made.quote = "said 5"
    let desk = desk([made])
    desk.press("u")
    #expect(desk.index == 5)
  }

  @Test("What is made while the marks are being read is not lost")
  func madeWhileReading() {
    let desk = Desk()
    desk.notes.put(note(40, "late"))
    desk.press("Enter")
    while desk.reader == nil, desk.jobs.finishNext() {}
    desk.press("m")
    desk.jobs.finishAll()
    #expect(desk.reader?.marks.all.map(\.note.words) == ["", "late"])
    #expect(desk.notes.kept.count == 2)
  }
}
