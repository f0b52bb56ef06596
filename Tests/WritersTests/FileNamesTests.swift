import Domain
import Testing
import Writers

struct FileNamesTests {
  private func name(_ title: String, id: String = "V1") -> String {
    var names = FileNames()
    let video = Video(id: VideoID(id), title: title, source: "tests", status: .local)
    return names.names(for: video, [.part(.track(.speech))], as: .srt)[0]
  }

  @Test(
    "Titles become names that are safe on any disk",
    arguments: [
      ("A talk", "A talk"), ("a/b\\c:d|e", "a-b-c-d-e"), ("../../etc/passwd", "etc-passwd"), (".hidden", "hidden"),
      ("--help", "help"), (" . - x . ", "x"), ("", "V1"), ("...", "V1"), ("???", "V1"),
      ("a\u{1B}[31m\nb\0c", "a[31m bc"),
      ("\u{202E}gpj.exe", "gpj.exe"), ("Why? \"So\" <there>*", "Why So there"), ("CON", "CON_"), ("nul.x", "nul.x_"),
      ("com1", "com1_"), ("comet", "comet"), ("talk.en.srt", "talk.en"), ("talk.VTT", "talk"), ("v1.2", "v1.2"),
      (".srt", "srt"), ("漢字 é 👩‍👩‍👧‍👦", "漢字 é 👩‍👩‍👧‍👦"),
    ]
  )
  func safe(title: String, expected: String) {
    #expect(name(title) == expected + ".srt")
  }

  @Test(
    "Long titles are cut at the border of a character",
    arguments: ["a", "é", "漢", "👩‍👩‍👧‍👦", "e\u{301}\u{302}\u{303}", "word "]
  )
  func long(character: String) {
    let cut = name(String(repeating: character, count: 400)).dropLast(4)
    #expect((90...120).contains(cut.utf8.count))
    #expect(String(repeating: character, count: 400).hasPrefix(cut))
    // A character that never ends is cut between scalars.
    let endless = name("a" + String(repeating: "\u{301}", count: 1000))
    #expect((100...124).contains(endless.utf8.count))
  }

  @Test("Names that clash get the id, however they are written")
  func clashes() {
    var names = FileNames()
    func next(_ title: String, _ id: String) -> String {
      let video = Video(id: VideoID(id), title: title, source: "tests", status: .local)
      return names.names(for: video, [.part(.track(.speech))], as: .srt)[0]
    }
    let long = String(repeating: "x", count: 300)
    #expect(next("Talk", "A") == "Talk.srt")
    #expect(next("TALK", "B") == "TALK (B).srt")
    #expect(next("talk.srt", "B") == "talk (B 2).srt")
    #expect(next("é", "C") == "é.srt")
    #expect(next("e\u{301}", "D") == "e\u{301} (D).srt")
    #expect(next(long, "E").utf8.count == 124)
    #expect(next(long, "F/../x") == String(repeating: "x", count: 120 - 9) + " (F-..-x).srt")
  }

  @Test("Files of one video are told apart by what they hold")
  func sheets() {
    var names = FileNames()
    let video = Video(id: VideoID("A"), title: "Talk", source: "tests", status: .local)
    let tracks: [Sheet] = [.part(.track(.speech)), .part(.track(.scene))]
    #expect(names.names(for: video, tracks, as: .srt) == ["Talk.speech.srt", "Talk.scene.srt"])
    #expect(names.names(for: video, [.part(.outline(.chapters))], as: .vtt) == ["Talk.chapters.vtt"])
    #expect(names.names(for: video, [.whole], as: .json) == ["Talk.json"])
    #expect(names.names(for: video, [.part(.both)], as: .text) == ["Talk.txt"])
    // One clash and all of them get the id.
    #expect(names.names(for: video, tracks.reversed(), as: .srt) == ["Talk (A).scene.srt", "Talk (A).speech.srt"])
  }
}
