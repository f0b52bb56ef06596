import Clients
import Commands
import Domain
import Fixtures
import Models
import State
import Testing

@Suite("Corrections and versions")
@MainActor
struct CorrectingTests {
  private func text(_ desk: Desk) -> String? {
    desk.reader?.segmentHere.flatMap { here in desk.reader?.recording.transcript(here.track)?.text(here.index) }
  }

  private func correct(_ desk: Desk, to text: String) {
    desk.press("e Ctrl-u")
    desk.type(text)
    desk.press("Enter")
  }

  @Test("e shows the corrected text at once and keeps it beside the original")
  func correct() {
    let desk = Desk.reading()
    desk.press("j e")
    #expect(desk.prompt?.editor.text == "said 1")
    desk.press("Esc")
    correct(desk, to: "mumbled 1")
    #expect(text(desk) == "mumbled 1" && desk.index == 1)
    #expect(desk.reader?.recording.correction(.speech, 1)?.original == "said 1")
    desk.jobs.finishAll()
    let kept = Correction(track: .speech, start: .seconds(4), original: "said 1", text: "mumbled 1")
    #expect(desk.notes.corrections(of: "A") == [kept])
  }

  @Test("A second correction keeps the first original; the original itself takes it back, and Up brings it")
  func again() {
    let desk = Desk.reading()
    correct(desk, to: "one")
    correct(desk, to: "two")
    desk.jobs.finishAll()
    #expect(desk.notes.corrections(of: "A").map(\.original) == ["said 0"])
    #expect(desk.notes.corrections(of: "A").map(\.text) == ["two"])
    desk.press("e Up Enter")
    #expect(text(desk) == "said 0" && desk.notice == "the correction is taken back")
    #expect(desk.reader?.recording.corrections.isEmpty == true)
    desk.jobs.finishAll()
    #expect(desk.notes.corrections(of: "A").isEmpty)
  }

  @Test("What cannot be kept is taken back with a reason")
  func refused() {
    let desk = Desk.reading()
    desk.notes.refuse(.unwritable(why: "the disk is full"))
    correct(desk, to: "one")
    #expect(text(desk) == "one")
    desk.jobs.finishAll()
    #expect(text(desk) == "said 0" && desk.notice.contains("the disk is full"))
    #expect(desk.reader?.recording.corrections.isEmpty == true)
  }

  @Test("The same text changes nothing")
  func same() {
    let desk = Desk.reading()
    desk.press("e Enter")
    #expect(desk.notice == "the text is as it was" && desk.jobs.count == 0)
  }

  @Test("Line breaks stand as a stroke between blanks; what cannot be told apart goes to the editor")
  func lines() {
    let speech = [Line(0, 1, nil, "one\ntwo"), Line(2, 3, nil, "a / b\nc"), Line(4, 5, nil, "a / b")]
    let desk = Desk.reading(.made(id: "A", speech: speech))
    desk.press("e")
    #expect(desk.prompt?.editor.text == "one / two")
    desk.type(" / three")
    desk.press("Enter")
    #expect(text(desk) == "one\ntwo\nthree")
    desk.press("j e")
    #expect(desk.prompt == nil && desk.notice.contains("E edits it"))
    desk.press("j e")
    desk.type("!")
    desk.press("Enter")
    #expect(text(desk) == "a / b!")
  }

  @Test("E hands the text to the editor, and takes what comes back without the line break at its end")
  func outside() {
    let desk = Desk.reading()
    desk.press("E")
    #expect(desk.app.takeEffects() == [.edit("said 0")])
    desk.app.edited(.edited("written\nanew\n"))
    #expect(text(desk) == "written\nanew")
    desk.press("E")
    desk.app.edited(.edited("written\nanew\n"))
    #expect(desk.notice == "the text is as it was")
    desk.press("E")
    desk.app.edited(.failed("the editor ended with code 1"))
    #expect(text(desk) == "written\nanew" && desk.notice == "nothing was changed: the editor ended with code 1")
    desk.app.edited(.edited("nobody asked"))
    #expect(text(desk) == "written\nanew")
  }

  @Test("A search finds what was corrected, and not what it was")
  func searching() {
    let desk = Desk.reading()
    correct(desk, to: "unheard")
    desk.jobs.finishAll()
    desk.press("j j /")
    desk.type("unheard")
    desk.press("Enter")
    desk.jobs.finishAll()
    #expect(desk.index == 0)
  }

  @Test("Corrections are there when the video is opened, wherever it is read from")
  func opening() {
    let desk = Desk()
    desk.notes.put(Correction(track: .speech, start: .seconds(4), original: "said 1", text: "better"), of: "A")
    desk.notes.put(Correction(track: .speech, start: .seconds(8), original: "never said", text: "lost"), of: "A")
    desk.press("Enter")
    desk.jobs.finishAll()
    desk.press("j")
    #expect(text(desk) == "better" && desk.reader?.recording.corrections.count == 1)
    desk.press("j")
    #expect(text(desk) == "said 2")
  }

  @Test("A file that is asked for by another name has the corrections of its own")
  func otherName() {
    let desk = Desk()
    desk.notes.put(Correction(track: .speech, start: .zero, original: "said 0", text: "better"), of: "A")
    desk.library.replace(VideoID("./talk.srt"), with: .plain(10, id: "A"))
    desk.app.open(Moment(video: VideoID("./talk.srt")))
    desk.jobs.finishAll()
    #expect(text(desk) == "better")
  }

  @Test("A bookmark stays where it is when its segment is corrected")
  func bookmarkStays() {
    let desk = Desk.reading()
    desk.press("j m")
    desk.jobs.finishAll()
    correct(desk, to: "other words")
    desk.jobs.finishAll()
    desk.press("r")
    desk.jobs.finishAll()
    desk.press("g u")
    #expect(desk.index == 1 && text(desk) == "other words")
  }

  @Test("diff lists what was and what is, and Enter goes there")
  func diff() {
    let desk = Desk.reading()
    desk.app.perform(.diff)
    #expect(desk.menu == nil && desk.notice.contains("nothing is corrected"))
    desk.press("j j")
    correct(desk, to: "better")
    desk.press("g 2")
    desk.app.perform(.diff)
    #expect(desk.menu?.items.map(\.help) == ["said 2 → better"])
    desk.press("Enter")
    #expect(desk.reader?.view == .speech && desk.index == 2)
  }

  @Test("While the video is read again nothing is corrected that would be lost")
  func whileReading() {
    let desk = Desk.reading()
    desk.press("r e")
    #expect(desk.prompt == nil && desk.notice.contains("being read again"))
    desk.jobs.finishAll()
    desk.press("e")
    #expect(desk.prompt != nil)
  }

  @Test("Outlines have nothing to correct, and so they say")
  func outline() {
    let desk = Desk.reading()
    desk.press("4 e")
    #expect(desk.prompt == nil && desk.notice.contains("is a segment"))
    desk.press("E")
    #expect(desk.app.takeEffects().isEmpty)
  }

  // MARK: Versions

  private func recording(shown: Int64) -> Recording {
    let plain = Recording.plain(20, id: "A")
    let versions = [
      Version(id: 7, track: .speech, language: "en", origin: .file, made: 1_772_323_200_000, segments: 20),
      Version(id: 3, track: .speech, language: "de", origin: .service, made: 1_772_236_800_000, segments: 20),
      Version(id: 5, track: .scene, language: nil, origin: .file, made: 0, segments: 20),
    ]
    return Recording(
      video: plain.video,
      speech: shown == 7 ? plain.speech : plain.speech?.replacing([2: "gesagt 2"]),
      scene: plain.scene,
      versions: versions,
      shown: [.speech: shown, .scene: 5]
    )
  }

  @Test("L shows the next version of the track at the same moment, says which, and goes round")
  func versions() {
    let desk = Desk.reading(recording(shown: 7))
    desk.press("j j m")
    desk.jobs.finishAll()
    desk.library.replace(VideoID("A"), with: recording(shown: 3))
    #expect(desk.screen.last?.contains("speech 3/20 (en)") == true || desk.notice.contains("bookmark"))
    desk.press("L")
    desk.jobs.finishAll()
    #expect(text(desk) == "gesagt 2" && desk.reader?.clock == .seconds(8))
    #expect(desk.notice == "speech: de, 2 of 2, from the service, 2026-02-28")
    #expect(desk.reader?.marks.all.count == 1)
    desk.library.replace(VideoID("A"), with: recording(shown: 7))
    desk.press("L")
    desk.jobs.finishAll()
    #expect(text(desk) == "said 2" && desk.notice == "speech: en, 1 of 2, from a file, 2026-03-01")
    desk.press("2 L")
    #expect(desk.notice == "there is one version of the scene only")
  }

  @Test("A hit in another language than the one that is shown opens in its own")
  func foundVersion() {
    let desk = Desk([recording(shown: 3)], search: FakeSearch([recording(shown: 3)]).client)
    desk.press("S")
    desk.type("gesagt")
    desk.press("Enter")
    desk.jobs.finishAll()
    desk.press("Enter")
    desk.jobs.finishAll()
    #expect(desk.library.askedVersions == [[3]])
    #expect(text(desk) == "gesagt 2" && desk.reader?.clock == .seconds(8))
  }
}
