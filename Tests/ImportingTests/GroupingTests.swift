import Domain
import Files
import Testing

@testable import Importing

@Suite("Files that are one video") struct GroupingTests {
  /// The names of each group; `name=ID` is one the library knows.
  private func groups(_ names: [String]) -> [[String]] {
    let members = names.map { name in
      let parts = name.split(separator: "=").map(String.init)
      let path = parts[0].hasPrefix("/") ? parts[0] : "/shelf/" + parts[0]
      return Grouping.Member(file: .named(FilePath(path)), video: parts.dropFirst().first.map(VideoID.init))
    }
    return Grouping.groups(members).map { group in
      group.map { index in
        let path = members[index].file.place.text
        return path.hasPrefix("/shelf/") ? String(path.dropFirst(7)) : path
      }
    }
  }

  @Test(
    "Languages of one name beside one another are one video, and so is the one without a language",
    arguments: [
      ["talk.de.srt", "talk.en.srt"], ["talk.en.srt", "talk.srt"], ["talk.de.srt", "talk.en.vtt", "talk.pt-BR.json3"],
      ["talk.en.forced.srt", "talk.en.sdh.srt", "talk.en.srt"], ["talk.forced.srt", "talk.srt"],
      ["Title [dQw4w9WgXcQ].de.vtt", "Title [dQw4w9WgXcQ].en-nP7-2PuUl7o.vtt", "Title [dQw4w9WgXcQ].en-orig.vtt"],
      ["show.S01E02.en.srt", "show.S01E02.zh-Hans.srt"], ["talk.en.ttml", "talk.EN-us.ttml"],
    ]
  )
  func together(names: [String]) {
    #expect(groups(names) == [names])
  }

  @Test(
    "Numbers, dates and words are no languages, and other formats of one name are videos of their own",
    arguments: [
      ["part.1.srt", "part.2.srt"], ["v1.2.srt", "v1.3.srt"], ["talk.srt", "talk.vtt"], ["talk.old.srt", "talk.srt"],
      ["Dr.No.srt", "Dr.srt"], ["calls.mar.srt", "calls.may.srt"], ["de.srt", "en.srt"], ["talk.srt", "talker.en.srt"],
      ["report.full.json", "report.json"], ["/a/talk.en.srt", "/b/talk.de.srt"], ["talk.en.srt", "talk.en.vtt"],
      ["talk.EN.srt", "talk.en.srt"],
    ]
  )
  func apart(names: [String]) {
    #expect(groups(names) == names.map { [$0] })
  }

  @Test("Each format has its own languages where two formats have the same")
  func formats() {
    #expect(
      groups(["talk.de.srt", "talk.de.vtt", "talk.en.srt", "talk.en.vtt", "talk.fr.vtt"])
        == [["talk.de.srt", "talk.en.srt"], ["talk.de.vtt", "talk.en.vtt", "talk.fr.vtt"]]
    )
  }

  @Test("What the library holds together or apart stays so, and new languages join it")
  func known() {
    #expect(groups(["talk.de.srt", "talk.en.srt=F1"]) == [["talk.de.srt", "talk.en.srt"]])
    #expect(groups(["talk.de.srt=F1", "talk.en.srt=F2"]) == [["talk.de.srt"], ["talk.en.srt"]])
    #expect(
      groups(["talk.de.srt=F1", "talk.en.srt=F2", "talk.fr.srt"]) == [["talk.de.srt", "talk.fr.srt"], ["talk.en.srt"]]
    )
    #expect(groups(["talk.en.srt=F1", "talk.en.vtt=F1"]) == [["talk.en.srt", "talk.en.vtt"]])
  }

  @Test("Thousands of names are grouped as quickly as they are read")
  func many() {
    let names = (0..<2000).flatMap { ["talk \($0).de.srt", "talk \($0).en.srt"] }
    #expect(groups(names).count == 2000)
  }
}
