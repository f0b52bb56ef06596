import Clients
import Domain
import Importing
import Library
import Testing

@Suite("Importing languages") struct LanguageTests {
  private func languages(_ shelf: Shelf, _ video: Video) throws -> [String?] {
    try shelf.store.client.recording(of: video.id).versions.map(\.language).sorted { ($0 ?? "") < ($1 ?? "") }
  }

  @Test("Languages beside one another are versions of one video, called by what their names have in common")
  func together() throws {
    let shelf = try Shelf()
    try shelf.write("talk.de.srt", Sample.cue("Hallo"))
    try shelf.write("talk.en.sdh.srt", Sample.cue("[door] Hello"))
    try shelf.write("talk.en.srt", Sample.cue("Hello"))
    try shelf.write("talk.srt", Sample.cue("Hi"))
    let report = try shelf.bring()
    #expect(Set(report.imported.map(\.id)).count == 1)
    let video = try shelf.video("talk")
    #expect(try languages(shelf, video) == [nil, "de", "en", "en.sdh"])
    let alone = try Shelf()
    try alone.write("talk.de.srt", Sample.cue("Hallo"))
    #expect(try alone.bring().imported.first?.id == video.id)
    #expect(try alone.videos().map(\.title) == ["talk.de.srt"])
  }

  @Test("Later languages join the video, in a folder and by name")
  func later() throws {
    let shelf = try Shelf()
    try shelf.write("talk.en.srt", Sample.cue("Hello"))
    let id = try #require(try shelf.bring().imported.first).id
    #expect(try shelf.videos().map(\.title) == ["talk.en.srt"])
    try shelf.write("talk.de.srt", Sample.cue("Hallo"))
    #expect(try shelf.refresh().imported.map(\.id) == [id])
    try shelf.write("talk.fr.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nSalut\n")
    #expect(try shelf.bring("talk.fr.vtt").imported.map(\.id) == [id])
    let video = try shelf.video("talk")
    #expect(try languages(shelf, video) == ["de", "en", "fr"])
  }

  @Test("Where the first of several languages cannot be read the next one names the video")
  func damaged() throws {
    let shelf = try Shelf()
    try shelf.write("talk.de.srt", "")
    try shelf.write("talk.en.srt", Sample.cue("Hello"))
    try shelf.write("talk.fr.srt", Sample.cue("Salut"))
    let report = try shelf.bring()
    #expect(report.skippedNames == ["talk.de.srt"])
    #expect(Set(report.imported.map(\.id)).count == 1)
  }

  @Test("All languages of a talk move together, and each may change for itself")
  func moving() throws {
    let shelf = try Shelf()
    try shelf.write("talk.de.srt", Sample.cue("Hallo"))
    try shelf.write("talk.en.srt", Sample.cue("Hello"))
    let id = try #require(try shelf.bring().imported.first).id
    try shelf.move("talk.de.srt", to: "speech.de.srt")
    try shelf.move("talk.en.srt", to: "speech.en.srt")
    #expect(try shelf.refresh().imported == [])
    #expect(try shelf.videos().map(\.id) == [id])
    #expect(try shelf.videos().map(\.title) == ["speech"])
    try shelf.write("speech.en.srt", Sample.cue("Goodbye"), age: 60)
    #expect(try shelf.refresh().importedNames == ["speech.en.srt"])
    let recording = try shelf.store.client.recording(of: id)
    #expect(recording.versions.count == 2)
    #expect(recording.speech?.text(0) == "Goodbye")
  }

  @Test("A file without a language in its name has the one it says inside")
  func inside() throws {
    let shelf = try Shelf()
    try shelf.write("talk.vtt", "WEBVTT\nLanguage: nl\n\n00:01.000 --> 00:02.000\nHoi\n")
    try shelf.bring()
    #expect(try languages(shelf, shelf.video("talk.vtt")) == ["nl"])
  }
}
