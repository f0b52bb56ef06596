import Clients
import Domain
import Importing
import Library
import Testing

@Suite("Titles in the library") struct TitleTests {
  @Test("Titles differ in the whole library by as few folders as do it, and are made again when that changes")
  func unique() throws {
    let shelf = try Shelf()
    try shelf.write("a/talk.srt", Sample.cue("A"))
    try shelf.bring("a")
    #expect(try shelf.videos().map(\.title) == ["talk.srt"])
    try shelf.write("b/talk.srt", Sample.cue("B"))
    try shelf.bring("b/talk.srt")
    #expect(try shelf.videos().map(\.title) == ["a/talk.srt", "b/talk.srt"])
    try shelf.move("b/talk.srt", to: "b/speech.srt")
    try shelf.bring("b/speech.srt")
    #expect(try shelf.videos().map(\.title) == ["speech.srt", "talk.srt"])
  }

  @Test("What this program wrote keeps its title and its chapters, also beside another of that title")
  func ours() throws {
    let shelf = try Shelf()
    let segment = #"{"index":0,"start_ms":1000,"end_ms":2000,"speaker":null,"text":"Hello"}"#
    let video = #"{"id":"F1","title":"The great talk","source":"file","status":"local"}"#
    let text = #"{"version":1,"video":\#(video),"track":"speech","segments":[\#(segment)]}"#
    try shelf.write("a/export.json", text)
    try shelf.bring()
    #expect(try shelf.videos().map(\.title) == ["The great talk"])
    try shelf.write("b/export.json", text)
    for _ in 0..<3 {
      try shelf.bring()
      #expect(try shelf.videos().map(\.title) == ["a/The great talk", "b/The great talk"])
    }
    try shelf.remove("b/export.json")
    try shelf.store.shelving.remove([try shelf.video("b/The great talk").id])
    try shelf.bring()
    #expect(try shelf.videos().map(\.title) == ["The great talk"])
  }
}
