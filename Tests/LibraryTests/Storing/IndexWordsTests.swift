import Domain
import Testing

@testable import Library

@Suite("Words as the index holds them") struct IndexWordsTests {
  @Test(
    "Case, accents and signs do not count; what has no blanks between words is taken apart",
    arguments: [
      ("", ""),
      ("Hello, World!", "hello world"),
      ("Straße — Élan", "strasse elan"),
      ("cafe\u{301} (naïve)", "cafe naive"),
      ("日本語です", "日 本 語 で す"),
      ("第3月ok", "第 3 月 ok"),
      ("สวัสดี", "ส ว ั ส ด ี"),
      ("한국어", "한 국 어"),
      ("Ёлка-palka", "елка palka"),
      ("… ¡¿ 🎬", ""),
      ("½ x", "½ x"),
    ]
  )
  func table(text: String, words: String) {
    var preparing = IndexWords()
    #expect(String(decoding: preparing.prepared(text), as: UTF8.self) == words)
  }

  @Test("Plain text is lent as it lies, and only plain text")
  func plain() {
    #expect(Array("It's 9 o'clock\n".utf8).withUnsafeBufferPointer { IndexWords.isReady($0) })
    #expect(!Array("Café".utf8).withUnsafeBufferPointer { IndexWords.isReady($0) })
  }

  @Test("The index finds in plain text what it would find had it been prepared")
  func ascii() throws {
    let library = try TemporaryLibrary()
    let signs = (0x20..<0x7F).map { String(UnicodeScalar($0) ?? " ") }
    let texts = signs.map { "Ab\($0)Cd" } + ["The QUICK brown_fox's 2nd e-mail: x=1;y=2"]
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .of(texts))])
    try library.expectIndexIsExact()
  }
}
