import Domain
import Testing
import Writers

private let recording = Recording.sample(
  speech: [
    Row(start: 1500, end: 4000, speaker: "Ann", text: "Hello.\nAnd more."), Row(start: 4000, text: "No end."),
    Row(start: 10_000, end: 10_000, text: ""),
  ],
  scene: [Row(start: 1500, end: 9000, text: "A desk \u{202E}turned")],
  chapters: Outline(
    overview: "About it.",
    items: [
      Outline.Item(title: "One", text: "First.\nSecond.", start: .ms(0), end: .ms(4000)),
      Outline.Item(title: "Two", start: .ms(4000)),
    ]
  ),
  topics: Outline(items: [Outline.Item(title: "Timeless")])
)

struct ShowTests {
  @Test("Text is a clock and the words, and further lines stand below them")
  func text() {
    #expect(
      shown(recording, as: .text) == "0:00:01  Hello.\n         And more.\n0:00:04  No end.\n0:00:10\n"
    )
  }

  @Test("Both tracks come in time order, the scene first, and text for a terminal turns nothing around")
  func both() {
    #expect(
      shown(recording, .both, as: .text) == """
        0:00:01  V  A desk turned
        0:00:01  S  Hello.
                    And more.
        0:00:04  S  No end.
        0:00:10  S

        """
    )
  }

  @Test("An outline is its overview, its titles and what stands below them")
  func outlines() {
    #expect(
      shown(recording, .outline(.chapters), as: .text)
        == "About it.\n\n0:00:00  One\n         First.\n         Second.\n0:00:04  Two\n"
    )
    #expect(shown(recording, .outline(.topics), as: .text) == "         Timeless\n")
  }

  @Test("SubRip numbers its cues and gives those without an end the start of the next, or two seconds")
  func subRip() {
    let recording = Recording.sample(speech: [
      Row(start: -5, text: "early"), Row(start: 1500, text: "a"), Row(start: 1500, text: "b"),
      Row(start: 362_439_999, speaker: "Ann", text: "late"),
    ])
    #expect(
      shown(recording, as: .srt) == """
        1
        00:00:00,000 --> 00:00:01,500
        early

        2
        00:00:01,500 --> 100:40:39,999
        a

        3
        00:00:01,500 --> 100:40:39,999
        b

        4
        100:40:39,999 --> 100:40:41,999
        late

        """
    )
  }

  @Test(
    "SubRip escapes what a reader would take for something else, and nothing but that",
    arguments: [
      ("<i>x</i>", "&lt;i>x&lt;/i>"), ("a < b, 3 > 2, <3, AT&T, &c", "a < b, 3 > 2, <3, AT&T, &c"),
      ("&lt;", "&amp;lt;"), ("{\\an8}x {y}", "&#123;\\an8}x {y}"), ("A -> B", "A -> B"), ("A --> B", "A --&gt; B"),
      ("0:01 -> 0:02", "0:01 -&gt; 0:02"),
    ]
  )
  func subRipEscapes(text: String, written: String) {
    let output = shown(.sample(speech: [Row(start: 0, end: 1, text: text)]), as: .srt)
    #expect(output == "1\n00:00:00,000 --> 00:00:00,001\n\(written)\n")
  }

  @Test("WebVTT has voices, and no empty line inside a cue")
  func webVTT() {
    let recording = Recording.sample(speech: [
      Row(start: 0, end: 3_600_001, speaker: "A & B", text: "x --> <y>\n\nz"), Row(start: 5, end: 6, text: ""),
    ])
    #expect(
      shown(recording, as: .vtt) == """
        WEBVTT

        00:00:00.000 --> 01:00:00.001
        <v A &amp; B>x --&gt; &lt;y&gt;
        &#10;z

        00:00:00.005 --> 00:00:00.006


        """
    )
  }

  @Test("An outline as WebVTT is the chapters a player knows; topics without a time cannot be in it")
  func chapters() {
    #expect(
      shown(recording, .outline(.chapters), as: .vtt) == """
        WEBVTT
        Kind: chapters

        00:00:00.000 --> 00:00:04.000
        One

        00:00:04.000 --> 00:00:06.000
        Two

        """
    )
    #expect(shown(recording, .outline(.topics), as: .vtt) == "WEBVTT\nKind: chapters\n")
  }

  @Test("Markdown puts each segment under its chapter, with a link to its moment")
  func markdown() {
    #expect(
      shown(recording, as: .md) == """
        # A talk

        > About it.

        ## [0:00:00–0:00:04](V1@0:00:00) One

        First.<br>Second.

        - [0:00:01.5–0:00:04](V1@0:00:01.5) **Ann:** Hello.<br>And more.

        ## [0:00:04](V1@0:00:04) Two

        - [0:00:04](V1@0:00:04) No end.
        - [0:00:10–0:00:10](V1@0:00:10)

        """
    )
  }

  @Test("Markdown says which segments were seen and which headings are topics")
  func markdownMarks() {
    #expect(shown(recording, .track(.scene), as: .md).contains("- [0:00:01.5–0:00:09](V1@0:00:01.5) *scene* A desk"))
    #expect(shown(recording, .outline(.topics), as: .md) == "# A talk\n\n## *topic* Timeless\n")
  }

  @Test("CSV has exact times twice, quotes where they are needed, and nothing a spreadsheet would run")
  func csv() {
    let recording = Recording.sample(speech: [
      Row(start: 1500, end: 362_439_999, speaker: "=Ann", text: "a, \"b\"\nc"), Row(start: 2000, text: "-1"),
      Row(start: 3000, end: 2000, text: "plain 'words' = 1"),
    ])
    #expect(
      shown(recording, as: .csv) == """
        index,track,start,end,start_ms,end_ms,speaker,text\r
        0,speech,0:00:01.5,100:40:39.999,1500,362439999,'=Ann,"a, ""b""
        c"\r
        1,speech,0:00:02,,2000,,,'-1\r
        2,speech,0:00:03,0:00:02,3000,2000,,plain 'words' = 1\r

        """
    )
  }

  @Test("JSON has the shape that is promised")
  func json() {
    let video =
      #"{"id":"V1","title":"A talk","source":"tests","status":"local","cause":null,"duration_ms":null,"#
      + #""created_ms":null,"tags":[],"speech":null,"scene":null,"chapters":null,"topics":null}"#
    #expect(
      shown(recording, as: .json) == """
        {"version":1,"video":\(video),"track":"speech","segments":[
        {"index":0,"start_ms":1500,"end_ms":4000,"speaker":"Ann","text":"Hello.\\nAnd more."},
        {"index":1,"start_ms":4000,"end_ms":null,"speaker":null,"text":"No end."},
        {"index":2,"start_ms":10000,"end_ms":10000,"speaker":null,"text":""}
        ]}

        """
    )
    #expect(
      shown(recording, .outline(.topics), as: .json) == """
        {"version":1,"video":\(video),"outline":"topics","overview":null,"items":[
        {"index":0,"title":"Timeless","start_ms":null,"end_ms":null,"text":""}
        ]}

        """
    )
    #expect(shown(.sample(), as: .json).hasSuffix(#""track":"speech","segments":[]}"# + "\n"))
  }

  @Test("JSON of both tracks names the track of each segment, also where each has a line to itself")
  func jsonOfBoth() {
    #expect(
      shown(recording, .both, as: .jsonl).split(separator: "\n").first
        == #"{"track":"scene","index":0,"start_ms":1500,"end_ms":9000,"speaker":null,"text":"A desk \u202eturned"}"#
    )
    #expect(shown(recording, .both, as: .json).contains(#""track":"both","segments":["#))
  }

  @Test("A sink that has enough gets nothing more", arguments: OutputFormat.allCases)
  func stopping(format: OutputFormat) {
    let rows = (0..<20_000).map { Row(start: $0, text: "some words that fill a chunk") }
    var calls = 0
    let isWhole = Show.write(.sample(speech: rows), .track(.speech), as: format) { _ in
      calls += 1
      return false
    }
    #expect(!isWhole)
    #expect(calls == 1)
  }
}

struct PeriodTests {
  private let recording = Recording.sample(
    speech: [
      Row(start: 0, end: 100_000, text: "long"), Row(start: 1000, end: 2000, text: "short"),
      Row(start: 2000, text: "open"), Row(start: 3000, end: 3000, text: "instant"),
      Row(start: 4000, end: 3500, text: "backwards"), Row(start: 5000, text: "last"),
    ],
    chapters: Outline(items: [Outline.Item(title: "a", start: .ms(0)), Outline.Item(title: "b", start: .ms(3000))]),
    topics: Outline(items: [Outline.Item(title: "timeless")])
  )

  @Test(
    "What overlaps is kept, what only touches is not",
    arguments: [
      (nil, nil, "long short open instant backwards last"), (1500, 1600, "long short"), (2000, 2001, "long open"),
      (1000, 2000, "long short"), (3000, 3000, "long instant"), (3000, 3001, "long instant"), (2500, 3000, "long open"),
      (4000, 4000, "long backwards"), (200_000, nil, "last"), (nil, 1, "long"), (2000, 1000, "long"),
    ] as [(Int64?, Int64?, String)]
  )
  func overlaps(from: Int64?, to: Int64?, kept: String) {
    let period = Period(from: from.map { .ms($0) }, to: to.map { .ms($0) })
    let texts = shown(recording, as: .text, in: period).split(separator: "\n").map { $0.dropFirst(9) }
    #expect(texts.joined(separator: " ") == kept)
  }

  @Test("A segment keeps its number in a part of its track")
  func index() {
    let lines = shown(recording, as: .jsonl, in: Period(from: .ms(5000))).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix(#"{"track":"speech","index":5,"#) == true)
  }

  @Test("Items of an outline overlap until the next begins; those without a time are in no part")
  func outlines() {
    #expect(shown(recording, .outline(.chapters), as: .text, in: Period(to: .ms(3000))) == "0:00:00  a\n")
    #expect(shown(recording, .outline(.chapters), as: .text, in: Period(from: .ms(9000))) == "0:00:03  b\n")
    #expect(shown(recording, .outline(.topics), as: .text, in: Period(from: .ms(0))) == "")
  }
}
