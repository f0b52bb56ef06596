import Domain
import Testing
import Text
import Writers

@testable import Readers
@testable import struct Readers.Source

/// What comes out reads in again, through the reader of each format.
struct RoundTripTests {
  private func read(
    _ text: String,
    by read: (Source) throws -> Reading,
    if recognises: (Source) -> Bool
  ) throws -> Reading {
    try Array(text.utf8).withUnsafeBufferPointer { bytes in
      let source = Source(bytes)
      #expect(recognises(source))
      return try read(source)
    }
  }

  private func expectSame(_ found: Transcript?, _ expected: Transcript?, withSpeakers: Bool = true) {
    let expected = (expected?.rows ?? []).map { row in
      var row = row
      if !withSpeakers { row.speaker = nil }
      return row
    }
    let found = found?.rows ?? []
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) { #expect(found == expected) }
  }

  @Test("CSV gives back times, speakers and texts", arguments: Track.allCases)
  func csv(track: Track) throws {
    let text = shown(.nasty, .track(track), as: .csv)
    let reading = try read(text, by: Tables.read, if: Tables.recognises)
    expectSame(track == .speech ? reading.speech : reading.scene, Recording.nasty.transcript(track))
    #expect(reading.drops.count == 0)
  }

  @Test("Markdown gives back times, speakers and texts", arguments: Track.allCases)
  func markdown(track: Track) throws {
    let text = shown(.nasty, .track(track), as: .md)
    let reading = try read(text, by: Tables.read, if: Tables.recognises)
    expectSame(track == .speech ? reading.speech : reading.scene, Recording.nasty.transcript(track))
    #expect(reading.drops.count == 0)
  }

  @Test("Both tracks in one file come back as two", arguments: [OutputFormat.csv, .md])
  func both(format: OutputFormat) throws {
    let reading = try read(shown(.nasty, .both, as: format), by: Tables.read, if: Tables.recognises)
    expectSame(reading.speech, Recording.nasty.speech)
    expectSame(reading.scene, Recording.nasty.scene)
  }

  @Test("Each nasty text alone comes back as it was", arguments: [OutputFormat.csv, .md], nastyTexts)
  func alone(format: OutputFormat, text: String) throws {
    let recording = Recording.sample(speech: [Row(start: -1500, speaker: text, text: text)])
    let reading = try read(shown(recording, as: format), by: Tables.read, if: Tables.recognises)
    expectSame(reading.speech, recording.speech)
  }

  @Test("Outlines come back with titles, texts and times", arguments: [OutputFormat.csv, .md], Outline.Kind.allCases)
  func outlines(format: OutputFormat, kind: Outline.Kind) throws {
    let items = nastyTexts.enumerated().map { index, text in
      Outline.Item(
        title: SafeText.line(nastyTexts[nastyTexts.count - 1 - index]),
        text: text.withoutEdges,
        start: kind == .topics && index % 2 == 0 ? nil : .ms(Int64(index) * 1500),
        end: index % 4 == 1 ? .ms(Int64(index) * 1500 + 7) : nil
      )
    }
    let outline = Outline(overview: format == .md ? "All of\n\n# it" : "", items: items)
    let recording = Recording.sample(
      id: "a b/ü)",
      chapters: kind == .chapters ? outline : nil,
      topics: kind == .topics ? outline : nil
    )
    let reading = try read(shown(recording, .outline(kind), as: format), by: Tables.read, if: Tables.recognises)
    let found = try #require(kind == .chapters ? reading.chapters : reading.topics)
    #expect(found.overview == outline.overview)
    #expect(found.items.count == items.count)
    for (found, expected) in zip(found.items, items) { #expect(found == expected) }
  }

  @Test("A Markdown page gives back its title, its video and its chapters beside the segments")
  func page() throws {
    let recording = Recording.sample(
      title: "*A* #talk",
      id: "PI-1 ü",
      speech: [Row(start: 0, end: 5, text: "x"), Row(start: 20, text: "y")],
      chapters: Outline(overview: "Over.", items: [.init(title: "T", text: "Below.", start: .ms(10), end: .ms(30))])
    )
    let reading = try read(shown(recording, as: .md), by: Tables.read, if: Tables.recognises)
    #expect(reading.title == "*A* #talk")
    #expect(reading.video == VideoID("PI-1 ü"))
    #expect(reading.chapters == recording.chapters)
    expectSame(reading.speech, recording.speech)
  }

  @Test("Strange names come back", arguments: [OutputFormat.vtt, .csv, .md], ["a--", "-", ":**", "x", "<v>", "*"])
  func speakers(format: OutputFormat, name: String) throws {
    let recording = Recording.sample(speech: [Row(start: 0, end: 5, speaker: name, text: "x")])
    let text = shown(recording, as: format)
    let reading =
      try format == .vtt
      ? read(text, by: WebVTT.read, if: WebVTT.recognises) : read(text, by: Tables.read, if: Tables.recognises)
    #expect(reading.speech?.speaker(0) == name)
  }

  @Test("SubRip gives back times and texts")
  func subRip() throws {
    let reading = try read(shown(.nasty, as: .srt), by: SubRip.read, if: SubRip.recognises)
    expectSame(reading.speech, Recording.nasty.speech, withSpeakers: false)
    #expect(reading.drops.count == 0)
  }

  @Test("Each nasty text alone comes back from SubRip as it was", arguments: nastyTexts)
  func subRipAlone(text: String) throws {
    let rows = [Row(start: 0, end: 1, text: text), Row(start: 2000, end: 3000, text: text)]
    let recording = Recording.sample(speech: rows)
    let reading = try read(shown(recording, as: .srt), by: SubRip.read, if: SubRip.recognises)
    expectSame(reading.speech, recording.speech)
  }

  @Test("WebVTT gives back times, speakers and texts")
  func webVTT() throws {
    let reading = try read(shown(.nasty, as: .vtt), by: WebVTT.read, if: WebVTT.recognises)
    expectSame(reading.speech, Recording.nasty.speech)
    #expect(reading.drops.count == 0)
  }
}

extension String {
  /// Without blanks at its ends, as everything that is read is.
  fileprivate var withoutEdges: String {
    String(String(drop { $0.isWhitespace }.reversed()).drop { $0.isWhitespace }.reversed())
  }
}
