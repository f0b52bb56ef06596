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
    "The language of a name is a known one, maybe with a country, a script and a word for its form",
    arguments: [
      ("talk.en.srt", "en"), ("talk.pt-BR.vtt", "pt-BR"), ("talk.zh_Hans.json3", "zh_Hans"),
      ("talk.es-419.srt", "es-419"),
      ("talk.EN.srt", "EN"), ("talk.en.sdh.srt", "en.sdh"), ("talk.forced.en.srt", "forced.en"),
      ("talk.en.hi.srt", "en.hi"), ("talk.hi.srt", "hi"), ("talk.sdh.srt", "sdh"),
      ("talk.en-nP7-2PuUl7o.vtt", "en-nP7-2PuUl7o"),
      ("Title [dQw4w9WgXcQ].en-orig.vtt", "en-orig"), ("talk.ca-valencia.srt", "ca-valencia"), ("a.b.eng.SRT", "eng"),
      ("talk.srt", nil), ("part.1.srt", nil), ("v1.2.srt", nil), ("Dr.No.srt", nil), ("talk.no-sound.srt", nil),
      ("talk.full.srt", nil), ("talk.may.srt", nil), ("en.srt", nil), ("talk.en-.srt", nil), ("talk.en.mp4", nil),
      ("talk.2024-05-01.srt", nil), ("talk.xx.srt", nil), ("talk.en-us-in-a-very-long-name.srt", nil),
    ] as [(String, String?)]
  )
  func languages(name: String, language: String?) {
    #expect(FileName(Array(name.utf8)).language == language)
  }

  @Test(
    "A path is kept so that it is found again, whatever its bytes are",
    arguments: [
      Array("/a/talk.srt".utf8), Array("/é/100%25.srt".utf8), Array("/line\nbreak".utf8), [0x2F, 0xFF, 0xFE],
      [0x2F, 0x25, 0xC3, 0x28, 0x20], Array("/".utf8),
    ] as [[UInt8]]
  )
  func stored(bytes: [UInt8]) {
    let path = FilePath(bytes: bytes)
    #expect(FilePath(stored: path.stored) == path)
    #expect(path.stored == path.text || path.stored.hasPrefix("file:///"))
  }

  @Test("What is no path from the root was never kept as one")
  func notStored() {
    for text in ["", "-", "-Fabcdefghij", "talk.srt", "http://x/"] { #expect(FilePath(stored: text) == nil) }
  }

  @Test(
    "A path has one form",
    arguments: [
      ("/a/b", "/a/b"), ("/a//b/", "/a/b"), ("/a/./b/.", "/a/b"), ("/", "/"), ("//", "/"), ("/usr/../usr", "/usr"),
      ("/no such folder/../x", "/no such folder/../x"),
    ]
  )
  func tidy(path: String, form: String) {
    #expect(FilePath(path).tidy.text == form)
    #expect(FilePath("x/./y").tidy == FilePath("x//y/").tidy)
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
