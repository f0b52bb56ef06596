import Domain
import Fixtures
import Testing

@Suite("Corrections over a recording")
struct RecordingCorrectionsTests {
  private let recording = Recording.made(speech: [Line(0, 1, nil, "one"), Line(2, 3, nil, "two"), Line(2, 3, nil, "2")])

  private func texts(_ recording: Recording) -> [String] {
    (0..<(recording.speech?.count ?? 0)).map { recording.speech?.text($0) ?? "" }
  }

  @Test("A correction changes the text and keeps the original, whatever it is corrected to next")
  func correcting() {
    let once = recording.correcting(.speech, 1, to: "zwei")
    #expect(texts(once) == ["one", "zwei", "2"] && once.original(.speech, 1) == "two")
    let twice = once.correcting(.speech, 1, to: "deux")
    #expect(twice.corrections == [Correction(track: .speech, start: .seconds(2), original: "two", text: "deux")])
    let back = twice.correcting(.speech, 1, to: "two")
    #expect(back.corrections.isEmpty && texts(back) == texts(recording))
  }

  @Test("Of segments that begin together only the one that says the original is corrected")
  func applying() {
    let correction = Correction(track: .speech, start: .seconds(2), original: "2", text: "zwei")
    let corrected = recording.corrected(by: [correction])
    #expect(texts(corrected) == ["one", "two", "zwei"])
    #expect(corrected.correction(.speech, 1) == nil && corrected.correction(.speech, 2) == correction)
    #expect(corrected.segment(showing: correction) == 2)
  }

  @Test("What is not here, or was corrected already, is left alone")
  func leavingAlone() {
    let gone = Correction(track: .scene, start: .zero, original: "one", text: "eins")
    let later = Correction(track: .speech, start: .seconds(9), original: "one", text: "eins")
    #expect(recording.corrected(by: [gone, later]) === recording)
    let once = recording.correcting(.speech, 0, to: "eins")
    #expect(once.corrected(by: once.corrections) === once)
    let other = Correction(track: .speech, start: .zero, original: "eins", text: "uno")
    #expect(once.corrected(by: once.corrections + [other]) === once)
    #expect(recording.correcting(.scene, 0, to: "x") === recording)
    #expect(recording.correcting(.speech, 9, to: "x") === recording)
  }

  @Test("Corrections work the same in a transcript that is read in parts")
  func parts() throws {
    let whole = try #require(Recording.plain(10).speech)
    var part: Transcript.Part?
    whole.forEachPart { found, _ in
      part = found
      return false
    }
    let only = try #require(part)
    let parts = Transcript.Parts(count: 10, partLength: 10, firstStarts: [0]) { _ in only }
    let video = Recording.plain(10).video
    let paged = Recording(
      video: video,
      speech: Transcript(parts: parts, speakers: whole.speakers, duration: whole.duration)
    )
    let corrected = paged.correcting(.speech, 3, to: "better")
    #expect(corrected.speech?.text(3) == "better" && corrected.speech?.isWhole == false)
    #expect(corrected.original(.speech, 3) == "said 3")
  }
}
