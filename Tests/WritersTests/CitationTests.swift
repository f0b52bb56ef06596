import Domain
import Testing
import Writers

private func video(
  title: String = "The *talk*",
  url: String? = "/tmp/it's a talk.srt",
  player: String? = "/tmp/it's a talk.mp4"
) -> Video {
  Video(id: VideoID("V1"), title: title, source: "tests", status: .local, url: url, player: player)
}

private func segment(_ start: Int64, _ end: Int64?, _ speaker: String?, _ text: String, _ index: Int = 4)
  -> Citation.Segment
{
  Citation.Segment(
    track: .speech,
    index: index,
    start: .ms(start),
    end: end.map { .ms($0) },
    speaker: speaker,
    text: text
  )
}

private let single = Citation(
  of: video(),
  at: .ms(3_723_500),
  [segment(3_723_000, 3_725_000, "Ann", "# One thing.\nAnother <b>.")]
)
private let range = Citation(
  of: video(),
  at: .ms(3_723_000),
  [segment(3_723_000, 3_725_000, "Ann", "Yes?", 4), segment(3_725_500, 3_760_000, "Bo", "No.", 5)]
)

struct CitationTests {
  @Test(
    "One segment in every form",
    arguments: [
      (.time, "1:02:03.5"),
      (.text, "# One thing.\nAnother <b>."),
      (.both, "1:02:03  # One thing.\n         Another <b>."),
      (.quote, "> \\# One thing.\n> Another &lt;b>.\n>\n> — Ann, *The \\*talk\\**, [1:02:03.5](V1@1:02:03.5)"),
      (.link, "V1@1:02:03.5"),
      (.player, "mpv --start=3723.5 -- '/tmp/it'\\''s a talk.mp4'"),
      (.cue, "1\n01:02:03,000 --> 01:02:05,000\n# One thing.\nAnother &lt;b>."),
      (
        .json,
        #"{"version":1,"id":"V1","title":"The *talk*","track":"speech","time_ms":3723500,"time":"1:02:03.5","#
          + ##""text":"# One thing.\nAnother <b>.","speaker":"Ann","link":"V1@1:02:03.5","##
          + #""url":"/tmp/it's a talk.srt"}"#
      ),
    ] as [(CitationForm, String)]
  )
  func forms(form: CitationForm, written: String) throws {
    #expect(try single.written(as: form) == written)
  }

  @Test(
    "A range in every form",
    arguments: [
      (.time, "1:02:03–1:02:40"),
      (.text, "Yes?\nNo."),
      (.both, "1:02:03  Yes?\n1:02:05  No."),
      (.quote, "> **Ann:** Yes?\n> **Bo:** No.\n>\n> — Ann, Bo, *The \\*talk\\**, [1:02:03–1:02:40](V1@1:02:03)"),
      (.link, "V1@1:02:03"),
      (.player, "mpv --start=3723 -- '/tmp/it'\\''s a talk.mp4'"),
      (.cue, "1\n01:02:03,000 --> 01:02:05,000\nYes?\n\n2\n01:02:05,500 --> 01:02:40,000\nNo."),
      (
        .json,
        #"{"version":1,"video":{"id":"V1","title":"The *talk*","source":"tests","status":"local","cause":null,"#
          + #""duration_ms":null,"created_ms":null,"tags":[],"speech":null,"scene":null,"chapters":null,"#
          + #""topics":null},"track":"speech","segments":["#
          + #"{"index":4,"start_ms":3723000,"end_ms":3725000,"speaker":"Ann","text":"Yes?"},"#
          + #"{"index":5,"start_ms":3725500,"end_ms":3760000,"speaker":"Bo","text":"No."}]}"#
      ),
    ] as [(CitationForm, String)]
  )
  func ranges(form: CitationForm, written: String) throws {
    #expect(try range.written(as: form) == written)
  }

  @Test("The segment at a time is cited, in a gap the one before")
  func lookUp() {
    let rows = [Row(start: 0, end: 1000, text: "a"), Row(start: 5000, end: 6000, text: "b")]
    let recording = Recording.sample(speech: rows)
    #expect(Citation(of: recording, on: .speech, at: .ms(3000))?.segments.first?.text == "a")
    #expect(Citation(of: recording, on: .speech, at: .ms(5000))?.segments.first?.text == "b")
    #expect(Citation(of: recording, on: .scene, at: .zero) == nil)
  }

  @Test("Without a media file there is no player command, and it is said why")
  func noMedia() {
    let citation = Citation(of: video(player: nil), at: .zero, [segment(0, 1, nil, "x")])
    let error = #expect(throws: CitationError.self) { try citation.written(as: .player) }
    #expect(error?.description == "no media file is known for this video")
  }

  @Test("Copied text holds no control characters and turns nothing around", arguments: CitationForm.allCases)
  func harmless(form: CitationForm) throws {
    let evil = "a\u{1B}]52;c;x\u{7}b\u{9B}31m\u{202E}c\u{2066}d\te\r\nf\u{2028}g"
    let subject = Video(id: VideoID(evil), title: evil, source: evil, status: .local, url: evil, player: evil)
    let citation = Citation(of: subject, at: .zero, [segment(0, 1, evil, evil), segment(2, 3, evil, evil)])
    let written = try citation.written(as: form)
    for scalar in written.unicodeScalars {
      #expect(scalar == "\n" || !(scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)))
      #expect(!("\u{202A}"..."\u{202E}").contains(scalar) && !("\u{2066}"..."\u{2069}").contains(scalar))
    }
  }

  @Test("A path with control characters reaches the player whole, without one in the command")
  func strangePath() throws {
    let citation = Citation(of: video(player: "/a b\n'%é"), at: .zero, [segment(0, 1, nil, "x")])
    #expect(try citation.written(as: .player) == #"mpv --start=0 -- "$(printf '/a b\012\047\045\303\251')""#)
  }
}

struct CitationTemplateTests {
  @Test(
    "Placeholders are filled in and doubled braces are braces",
    arguments: [
      ("", ""), ("plain", "plain"), ("{time}–{end} {seconds}", "1:02:03.5–1:02:05 3723.5"),
      ("{title} ({id}, {track}): {speaker}", "The *talk* (V1, speech): Ann"),
      ("{{{id}}} {{time}}", "{V1} {time}"), ("{text}", "# One thing.\nAnother <b>."), ("{url}", "/tmp/it's a talk.srt"),
    ]
  )
  func written(template: String, expected: String) throws {
    #expect(try CitationTemplate(template).written(for: single) == expected)
  }

  @Test("The url of a video without one is its link, and a range ends where its last segment ends")
  func others() throws {
    let citation = Citation(of: video(url: nil), at: .ms(3_723_000), range.segments)
    let template = try CitationTemplate("{url} {time} {end} {speaker}\n{text}")
    #expect(template.written(for: citation) == "V1@1:02:03 1:02:03 1:02:40 Ann, Bo\nYes?\nNo.")
  }

  @Test("A value is not looked into for placeholders")
  func values() throws {
    let citation = Citation(of: video(title: "{id}"), at: .zero, [segment(0, 1, nil, "{time} {{")])
    #expect(try CitationTemplate("{title} {text}").written(for: citation) == "{id} {time} {{")
  }

  @Test(
    "A mistake is named before anything is copied",
    arguments: [
      ("{tiem}", .unknown("tiem")), ("{}", .unknown("")), ("{ time }", .unknown(" time ")), ("a { b", .brace("{")),
      ("a } b", .brace("}")), ("{time", .brace("{")), ("{time}}", .brace("}")),
    ] as [(String, CitationTemplate.Problem)]
  )
  func mistakes(template: String, problem: CitationTemplate.Problem) {
    #expect(throws: problem) { try CitationTemplate(template) }
  }

  @Test("The words of a mistake list what there is")
  func words() {
    #expect(
      CitationTemplate.Problem.unknown("tiem").description
        == "no placeholder is called {tiem}; there are {time} {seconds} {end} {text} {title} {id} {track} {speaker} {url}"
    )
    #expect(CitationTemplate.Problem.brace("}").description == "a } stands alone; write }} for the character itself")
  }
}
