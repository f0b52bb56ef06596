import Domain
import Testing

@testable import Readers

@Suite("The header of a WebVTT file")
struct WebVTTHeaderTests {
  @Test(
    "may hold a title behind the signature",
    arguments: [
      ("WEBVTT - Breakfast", "Breakfast"), ("WEBVTT Breakfast", "Breakfast"), ("WEBVTT\tA  title\t", "A  title"),
      ("WEBVTT – Breakfast", "Breakfast"), ("WEBVTT — Breakfast - again", "Breakfast - again"), ("WEBVTT -", nil),
      ("WEBVTT", nil), ("WEBVTT  ", nil), ("WEBVTT FILE", nil), ("WEBVTT - FILE 2", "FILE 2"),
      ("WEBVTT - Language: a history; part 2", "Language: a history; part 2"),
      ("WEBVTT Kind: captions; Language: en", nil),
      ("WEBVTT X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000", nil), ("WEBVTT - a\0b\u{1B}c", "a\u{FFFD}bc"),
    ] as [(String, String?)]
  )
  func title(line: String, title: String?) throws {
    for rest in ["", "\n", "\n\n00:01.000 --> 00:02.000\na"] {
      #expect(try WebVTTSample.read(line + rest).title == title)
    }
  }

  @Test(
    "may name the language",
    arguments: [
      ("Kind: captions\nLanguage: en", "en"), ("Language: pt-BR", "pt-BR"), ("language:de\n", "de"),
      ("X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\nLanguage : fr ", "fr"), ("Language:", nil),
      ("Kind: captions", nil),
      ("\nLanguage: en", nil), ("Languages: en", nil), ("Language: en\nLanguage: de", "en"),
      ("Language: en\nStyle:\n::cue(c.x) { color: red; }\n##", "en"),
    ] as [(String, String?)]
  )
  func language(lines: String, language: String?) throws {
    #expect(try WebVTTSample.read("WEBVTT\n\(lines)").language == language)
    #expect(try WebVTTSample.read("WEBVTT\n\(lines)\n\n").language == language)
  }

  @Test func mayNameTheLanguageOnTheLineOfTheSignature() throws {
    #expect(try WebVTTSample.read("WEBVTT Kind: captions; Language: en\n\n").language == "en")
  }

  @Test func ofChaptersMakesThemAnOutline() throws {
    let text = """
      WEBVTT
      Kind: chapters

      00:10.000 --> 00:20.000
      The <i>second</i>
      part

      00:00.000 --> 00:10.000
      Start &amp; end
      """
    let reading = try WebVTTSample.read(text)
    #expect(reading.speech == nil)
    #expect(
      reading.chapters?.items == [
        Outline.Item(title: "Start & end", start: .zero, end: MediaTime(milliseconds: 10_000)),
        Outline.Item(
          title: "The second part",
          start: MediaTime(milliseconds: 10_000),
          end: MediaTime(milliseconds: 20_000)
        ),
      ]
    )
  }

  @Test func ofAHeadIsReadOnlyWhenItIsWhole() throws {
    for cut in ["WEBVTT - Tit", "WEBVTT - Title", "WEBVTT - Title\nLanguage: e", "WEBVTT - Title\nLanguage: en\n"] {
      let reading = try WebVTTSample.read(cut, isHead: true)
      #expect(reading.title == nil)
      #expect(reading.language == nil)
    }
    for whole in ["WEBVTT - Title\nLanguage: en\n\n", "WEBVTT - Title\nLanguage: en\n00:00.000 --> "] {
      let reading = try WebVTTSample.read(whole, isHead: true)
      #expect(reading.title == "Title")
      #expect(reading.language == "en")
    }
  }
}
