import Clients
import Domain
import Testing

@testable import Library

@Suite("A long transcript is opened in parts") struct OpeningTests {
  private static let long = 9 * ChunkCoding.length + 7

  @Test("Every segment is what it was, whole or in parts", arguments: [0, 1, 1023, 1024, 1025, 8192, 8193, long])
  func lengths(count: Int) throws {
    let library = try TemporaryLibrary()
    let transcript = Transcript.numbered(count, "wörd")
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, transcript)])
    let speech = try #require(try library.open("F1").speech)
    #expect(speech.isWhole == (count <= 8192))
    #expect(speech.texts == transcript.texts)
    #expect((0..<count).allSatisfy { speech.start($0) == transcript.start($0) && speech.end($0) == transcript.end($0) })
    #expect(speech.beyondASCII == transcript.beyondASCII)
    #expect(speech.duration == transcript.duration)
    let time = MediaTime(milliseconds: 1_024_500)
    #expect(speech.index(at: time) == transcript.index(at: time))
  }

  @Test("Only the parts that are asked for are read")
  func inParts() throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .numbered(OpeningTests.long))])
    let speech = try #require(try library.open("F1").speech)
    #expect(speech.text(5000) == "word number n5000")
    // Everything is taken away under its feet: what was read is still there, the rest says so.
    try library.store.writing { (connection) throws(LibraryError) in try connection.run("DELETE FROM chunk") }
    #expect(speech.text(5001) == "word number n5001")
    #expect(speech.text(9000) == Transcript.Parts.unreadable)
    #expect(speech.start(ChunkCoding.length * 8).milliseconds == Int64(ChunkCoding.length) * 8000)
  }

  @Test("What is replaced while it is open is still read, as far as it was, and never mixed with the new")
  func replacedMeanwhile() throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .numbered(OpeningTests.long, "old"))])
    let speech = try #require(try library.open("F1").speech)
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .numbered(OpeningTests.long, "new"))], made: 2)
    let first = (0..<speech.count).map { String(speech.text($0).prefix(4)) }
    #expect(!first.contains("new "))
  }

  @Test("Corrections stand where they belong, in short tracks and in long ones", arguments: [3000, long])
  func corrected(count: Int) throws {
    let library = try TemporaryLibrary()
    let (first, last) = (1024, count - 1)
    for index in [first, last] {
      try library.correct(
        "F1",
        Correction(
          track: .speech,
          start: MediaTime(milliseconds: Int64(index) * 1000),
          original: "word number n\(index)",
          text: "corréct \(index)"
        )
      )
    }
    let elsewhere = Correction(track: .speech, start: .zero, original: "something else", text: "never")
    try library.correct("F1", elsewhere)
    try library.correct("F2", Correction(track: .speech, start: .zero, original: "word number n0", text: "never"))
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .numbered(count))])
    let recording = try library.open("F1")
    let speech = try #require(recording.speech)
    #expect(speech.text(first) == "corréct \(first)")
    #expect(speech.text(last) == "corréct \(last)")
    #expect(speech.text(0) == "word number n0")
    #expect(recording.corrections.map(\.text) == ["corréct \(first)", "corréct \(last)"])
    #expect(try library.rows("correct").count == 2)
    #expect(try library.rows("n\(first)").isEmpty)
    #expect(try library.rows("never").isEmpty)
    try library.expectIndexIsExact()
    // They are taken out of the index by the words they have there.
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .of(["short"]))], made: 2)
    #expect(try library.rows("correct").isEmpty)
    #expect(try library.open("F1").corrections.isEmpty)
    try library.expectIndexIsExact()
  }

  @Test("Segments that begin together are corrected wherever the border of two chunks lies")
  func together() throws {
    let library = try TemporaryLibrary()
    var builder = Transcript.Builder()
    for index in 0..<12_000 { builder.add(start: .zero, text: "same n\(index)".utf8) }
    let correction = Correction(track: .speech, start: .zero, original: "same n3000", text: "other")
    try library.correct("F1", correction)
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, builder.finish())])
    let recording = try library.open("F1")
    #expect(recording.speech?.text(3000) == "other")
    #expect(recording.corrections == [correction])
  }
}
