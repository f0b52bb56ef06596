import Testing

@testable import Files

@Suite("Names of files") struct NameTests {
  @Test(
    "The base of a name is what is left without the suffix of a format and without a language",
    arguments: [
      ("talk.srt", "talk"), ("talk.en.srt", "talk"), ("talk.pt-BR.vtt", "talk"), ("talk.zh_Hans.json3", "talk"),
      ("talk.en-orig.srv3", "talk"), ("talk.eng.SRT", "talk"), ("talk.old.srt", "talk.old"), ("v1.2.srt", "v1.2"),
      ("en.srt", "en"), (".srt", ".srt"), ("talk.", "talk."), ("talk", "talk"), ("talk.mp4", "talk.mp4"),
      ("talk.en.mp4", "talk.en.mp4"),
    ]
  )
  func bases(name: String, base: String) {
    #expect(String(decoding: FileName(Array(name.utf8)).base, as: UTF8.self) == base)
  }

  @Test(
    "A title is the whole name, harmless and never empty",
    arguments: [
      ("talk.en.srt", "talk.en.srt"), ("a\nb\u{1B}[31m.srt", "a b[31m.srt"), ("\u{1B}", "a file without a name"),
    ]
  )
  func titles(name: String, title: String) {
    #expect(FileName(Array(name.utf8)).title == title)
  }

  @Test(
    "Numbers in names are counted",
    arguments: [
      (["part 10", "part 2", "part 1"], ["part 1", "part 2", "part 10"]),
      (["b", "A", "a"], ["A", "a", "b"]),
      (["a1", "a", "a01", "a001b"], ["a", "a01", "a1", "a001b"]),
      (
        ["199999999999999999999999", "99999999999999999999999", "9"],
        ["9", "99999999999999999999999", "199999999999999999999999"]
      ),
    ]
  )
  func order(names: [String], sorted: [String]) {
    let result = names.map { Array($0.utf8) }.sorted(by: NaturalOrder.isBefore)
    #expect(result.map { String(decoding: $0, as: UTF8.self) } == sorted)
  }

  @Test(
    "A path has a folder and a name",
    arguments: [
      ("/a/b", "/a", "b"), ("a", ".", "a"), ("/a", "/", "a"), ("a//b", "a", "b"), ("a/b/", "a", "b"), ("/", ".", "/"),
      ("", ".", ""), ("//a", "/", "a"),
    ]
  )
  func parts(path: String, folder: String, name: String) {
    #expect(FilePath(path).folder.text == folder)
    #expect(String(decoding: FilePath(path).name, as: UTF8.self) == name)
  }

  private func titles(_ paths: [String]) -> [String] {
    UniqueTitles.titles(
      paths.map { UniqueTitles.Named(title: FileName(FilePath($0).name).title, place: .file(FilePath($0))) }
    )
  }

  @Test("Files of one name in different folders are told apart by as few folders as do it")
  func folders() {
    #expect(titles(["/x/a/talk.srt", "/x/b/talk.srt", "/x/b/other.srt"]) == ["a/talk.srt", "b/talk.srt", "other.srt"])
    #expect(titles(["/a/1/talk.srt", "/b/1/talk.srt"]) == ["a/1/talk.srt", "b/1/talk.srt"])
  }

  @Test("Files beside one another are told apart by what their names end in")
  func neighbours() {
    #expect(titles(["/x/talk.en.srt", "/x/talk.de.srt"]) == ["talk.en.srt", "talk.de.srt"])
    let mixed = titles(["/x/talk.srt", "/x/talk.vtt", "/y/talk.srt"])
    #expect(mixed == ["x/talk.srt", "talk.vtt", "y/talk.srt"])
  }

  @Test("Many files of one title all get their own")
  func many() {
    let result = titles((0..<500).map { "/x/\($0 % 25)/\($0 / 25)/talk.srt" })
    #expect(Set(result).count == 500)
  }
}
