import Domain
import Foundation
import Readers
import Testing
import Writers

private let chapters = Outline(
  overview: "All of\nit.",
  items: [
    Outline.Item(title: "# One", text: "First.\n\nSecond.", start: .ms(0), end: .ms(4001)),
    Outline.Item(title: "Two", start: .ms(4001)),
  ]
)
private let topics = Outline(items: [
  Outline.Item(title: "Timeless *topic*", text: "- a"), Outline.Item(title: "Timed", start: .ms(7), end: .ms(9)),
])

/// Every nasty text in both tracks, and both outlines.
private let everything = Recording.sample(
  title: "A \"talk\" *with* <all>",
  id: "PI-1 ü",
  speech: Recording.nasty.speech?.rows,
  scene: Recording.nasty.scene?.rows,
  chapters: chapters,
  topics: topics
)

private func exported(
  _ recordings: [Recording],
  _ contents: ExportContents = .everything,
  as format: OutputFormat,
  in period: Period = .whole,
  isSeveral: Bool? = nil
) -> String {
  var bytes: [UInt8] = []
  func take(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes += piece
    return true
  }
  var export = Export(as: format, in: period, isSeveral: isSeveral ?? (recordings.count > 1))
  for recording in recordings {
    for sheet in contents.sheets(of: recording, as: format, isApart: false) { export.add(recording, sheet, to: take) }
  }
  export.finish(to: take)
  return String(decoding: bytes, as: UTF8.self)
}

private func read(_ text: String, named suffix: String? = nil) throws -> Reading {
  try Array(text.utf8).withUnsafeBufferPointer { try Readers.read($0, named: suffix) }
}

struct ExportTests {
  @Test("A whole video comes back: tracks, outlines, title and id", arguments: [OutputFormat.json, .jsonl, .md])
  func whole(format: OutputFormat) throws {
    let reading = try read(exported([everything], as: format))
    #expect(reading.speech?.rows == everything.speech?.rows)
    #expect(reading.scene?.rows == everything.scene?.rows)
    #expect(reading.chapters == chapters)
    #expect(reading.topics == topics)
    #expect(reading.drops.count == 0)
    guard format != .jsonl else { return }
    #expect(reading.title == everything.video.title)
    #expect(reading.video == everything.video.id)
  }

  @Test(
    "The overview of topics comes back where there are no chapters",
    arguments: [OutputFormat.json, .jsonl, .md]
  )
  func topicsAlone(format: OutputFormat) throws {
    let topics = Outline(overview: "About.", items: topics.items)
    let reading = try read(exported([.sample(speech: [Row(start: 1, text: "a")], topics: topics)], as: format))
    #expect(reading.topics == topics)
    #expect(reading.chapters == nil)
  }

  @Test("Two overviews come back as two", arguments: [OutputFormat.json, .jsonl, .md], ["", "*topic* Over."])
  func twoOverviews(format: OutputFormat, overview: String) throws {
    let chapters = Outline(overview: overview, items: chapters.items)
    let topics = Outline(overview: "About.\n> it", items: topics.items)
    let reading = try read(exported([.sample(chapters: chapters, topics: topics)], as: format))
    #expect(reading.chapters == chapters)
    #expect(reading.topics == topics)
  }

  @Test("An overview of chapters without any comes back as one", arguments: [OutputFormat.json, .jsonl])
  func mereOverview(format: OutputFormat) throws {
    let chapters = Outline(overview: "About.", items: [])
    let reading = try read(exported([.sample(speech: [Row(start: 1, text: "a")], chapters: chapters)], as: format))
    #expect(reading.chapters == chapters)
    #expect(reading.topics == nil)
  }

  @Test("A track comes back from every format that keeps it whole", arguments: OutputFormat.allCases, Track.allCases)
  func tracks(format: OutputFormat, track: Track) throws {
    guard format != .text else { return }
    let reading = try read(exported([.nasty], .only(.track(track)), as: format), named: format.rawValue)
    // Subtitles do not say whether they were heard or seen.
    let isSubtitle = format == .srt || format == .vtt
    let found = isSubtitle || track == .speech ? reading.speech : reading.scene
    let expected = (Recording.nasty.transcript(track)?.rows ?? []).map { row in
      var row = row
      if format == .srt { row.speaker = nil }
      return row
    }
    #expect(found?.rows == expected)
  }

  @Test("JSON of a whole video is one object with all there is")
  func shape() throws {
    let recording = Recording.sample(
      speech: [Row(start: 1, end: 2, speaker: "Ann", text: "a")],
      scene: [Row(start: 1, text: "b")],
      chapters: Outline(overview: "o", items: [Outline.Item(title: "t", start: .ms(0))]),
      topics: Outline(overview: "p", items: [])
    )
    let text = exported([recording], as: .json)
    #expect(
      text.drop { $0 != "}" } == """
        },"track":"both","segments":[
        {"track":"scene","index":0,"start_ms":1,"end_ms":null,"speaker":null,"text":"b"},
        {"track":"speech","index":0,"start_ms":1,"end_ms":2,"speaker":"Ann","text":"a"}
        ],"topics_overview":"p","topics":[],"overview":"o","chapters":[
        {"index":0,"title":"t","start_ms":0,"end_ms":null,"text":""}
        ]}

        """
    )
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
  }

  @Test("Lines of a whole video say which outline they are of, and of several videos which video")
  func lines() throws {
    let recording = Recording.sample(
      speech: [Row(start: 1, text: "a")],
      chapters: Outline(overview: "o", items: [Outline.Item(title: "t", start: .ms(0))])
    )
    #expect(
      exported([recording], as: .jsonl) == """
        {"track":"speech","index":0,"start_ms":1,"end_ms":null,"speaker":null,"text":"a"}
        {"outline":"chapters","overview":"o"}
        {"outline":"chapters","index":0,"title":"t","start_ms":0,"end_ms":null,"text":""}

        """
    )
    for line in exported([recording, recording], as: .jsonl).split(separator: "\n") {
      #expect(line.hasPrefix(#"{"id":"V1","#))
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    }
  }

  @Test("JSON of several videos is one document with what each would be alone", arguments: [0, 1, 3])
  func several(count: Int) throws {
    let recordings = [Recording](repeating: everything, count: count)
    let text = exported(recordings, .usual, as: .json, isSeveral: true)
    let object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let videos = try #require(object["videos"] as? [[String: Any]])
    #expect(videos.count == count)
    let alone = try JSONSerialization.jsonObject(with: Data(exported([everything], as: .json).utf8)) as? NSDictionary
    for video in videos { #expect(video as NSDictionary == alone) }
  }

  @Test("Texts of several videos stand below their titles, pages one below the other")
  func severalTexts() {
    let recording = Recording.sample(title: "A\n\u{1B}talk", speech: [Row(start: 1000, text: "a")])
    let text = exported([recording, recording], .usual, as: .text)
    #expect(text == "A talk (V1)\n\n0:00:01  a\n\nA talk (V1)\n\n0:00:01  a\n")
    let page = "# A talk\n\n- [0:00:01](V1@0:00:01) a\n"
    #expect(exported([recording, recording], .usual, as: .md) == "\(page)\n\(page)")
  }

  @Test("A text of a whole video has chapters, words and topics below one another")
  func wholeText() {
    let recording = Recording.sample(
      speech: [Row(start: 1000, text: "a")],
      chapters: Outline(items: [Outline.Item(title: "t", start: .ms(0))]),
      topics: Outline(items: [Outline.Item(title: "u")])
    )
    #expect(exported([recording], as: .text) == "0:00:00  t\n\n0:00:01  S  a\n\n         u\n")
  }

  @Test("A page of a whole video has topics behind the last chapter")
  func wholePage() {
    let recording = Recording.sample(
      speech: [Row(start: 1000, text: "a")],
      chapters: Outline(items: [
        Outline.Item(title: "t", start: .ms(0)), Outline.Item(title: "late", start: .ms(9000)),
      ]),
      topics: Outline(items: [Outline.Item(title: "u", text: "below")])
    )
    #expect(
      exported([recording], as: .md) == """
        # A talk

        ## [0:00:00](V1@0:00:00) t

        - [0:00:01](V1@0:00:01) a

        ## [0:00:09](V1@0:00:09) late

        ## *topic* u

        below

        """
    )
  }

  @Test("A range has what overlaps it, of every part", arguments: [OutputFormat.json, .jsonl])
  func range(format: OutputFormat) throws {
    let period = Period(from: .ms(4001), to: .ms(5000))
    let recording = Recording.sample(
      speech: [Row(start: 0, end: 4001, text: "before"), Row(start: 4500, end: 9000, text: "in")],
      scene: [Row(start: 5000, text: "behind")],
      chapters: chapters
    )
    let reading = try read(exported([recording], as: format, in: period))
    #expect(reading.speech?.rows == [Row(start: 4500, end: 9000, text: "in")])
    #expect(reading.scene == nil)
    #expect(reading.chapters?.items == [chapters.items[1]])
  }

  @Test("A sink that has enough gets nothing more", arguments: OutputFormat.allCases)
  func stopping(format: OutputFormat) {
    var export = Export(as: format, isSeveral: true)
    var calls = 0
    let isWhole = export.add(everything, format.holdsEverything ? .whole : .part(.both)) { _ in
      calls += 1
      return false
    }
    #expect(!isWhole)
    #expect(calls == 1)
  }
}

struct ExportContentsTests {
  private let all = Recording.sample(
    speech: [],
    scene: [],
    chapters: chapters,
    topics: Outline(items: [Outline.Item(title: "t")])
  )

  @Test("Whoever asks for nothing gets speech, else scene, else what it is about; as JSON everything")
  func usual() {
    let recordings: [(Recording, Selection)] = [
      (all, .track(.speech)), (.sample(scene: [], topics: topics), .track(.scene)),
      (.sample(chapters: chapters, topics: topics), .outline(.chapters)), (.sample(topics: topics), .outline(.topics)),
    ]
    for (recording, selection) in recordings {
      for format in OutputFormat.allCases {
        let expected: Sheet = format == .json ? .whole : .part(selection)
        #expect(ExportContents.usual.sheets(of: recording, as: format, isApart: true) == [expected])
      }
    }
    for format in OutputFormat.allCases {
      #expect(ExportContents.usual.sheets(of: .sample(), as: format, isApart: true) == [])
      #expect(ExportContents.everything.sheets(of: .sample(), as: format, isApart: true) == [])
    }
  }

  @Test("Files for players have one track each; others hold both, or everything")
  func apart() {
    let tracks: [Sheet] = [.part(.track(.speech)), .part(.track(.scene))]
    func sheets(_ contents: ExportContents, _ format: OutputFormat, isApart: Bool = true) -> [Sheet] {
      contents.sheets(of: all, as: format, isApart: isApart)
    }
    #expect(sheets(.only(.both), .srt) == tracks)
    #expect(sheets(.only(.both), .vtt, isApart: false) == [.part(.both)])
    #expect(sheets(.only(.both), .csv) == [.part(.both)])
    // What has no time cannot be shown beside a picture.
    #expect(sheets(.everything, .vtt) == tracks + [.part(.outline(.chapters))])
    #expect(sheets(.everything, .csv) == tracks + [.part(.outline(.chapters)), .part(.outline(.topics))])
    #expect(sheets(.everything, .md) == [.whole])
    #expect(ExportContents.only(.both).sheets(of: .sample(speech: []), as: .srt, isApart: true) == [tracks[0]])
  }

  @Test("Contents are called what selections are called, and all", arguments: ExportContents.names)
  func names(name: String) {
    #expect(ExportContents(name) == (name == "all" ? .everything : Selection(name).map { .only($0) }))
    #expect(ExportContents("usual") == nil)
  }
}

struct WithoutCorrectionsTests {
  @Test("Originals are put back where the corrected text stands, and nowhere else")
  func originals() {
    let rows = [
      Row(start: 0, text: "first"), Row(start: 5, text: "same"), Row(start: 5, text: "right"),
      Row(start: 5, end: 9, speaker: "Ann", text: "right"), Row(start: 7, text: "right"),
    ]
    let recording = Recording(
      video: Recording.sample().video,
      speech: Transcript(rows),
      scene: Transcript(rows),
      chapters: chapters,
      corrections: [
        Correction(track: .speech, start: .ms(5), original: "wrong 1", text: " right\n"),
        Correction(track: .speech, start: .ms(5), original: "wrong 2", text: "right"),
        Correction(track: .speech, start: .ms(6), original: "gone", text: "right"),
        Correction(track: .speech, start: .ms(0), original: "not this", text: "other"),
        Correction(track: .scene, start: .ms(7), original: "", text: "right"),
      ]
    )
    let original = recording.withoutCorrections()
    #expect(original.speech?.rows.map(\.text) == ["first", "same", "wrong 1", "wrong 2", "right"])
    #expect(original.speech?.rows[3] == Row(start: 5, end: 9, speaker: "Ann", text: "wrong 2"))
    #expect(original.scene?.rows.map(\.text) == ["first", "same", "right", "right", ""])
    #expect(original.chapters == chapters)
    #expect(original.corrections == [])
  }
}
