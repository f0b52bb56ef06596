import Domain
import Writers

/// Texts that every format has trouble with.
let nastyTexts: [String] = [
  "plain words", "", "two\nlines", "a blank\n\nline", "three\n\n\nbreaks", "a --> b", "-->", "x -> y", "&lt;i&gt;",
  "&amp;lt;", "AT&T & co; &unknown; &#65; &#x41", "&lt without end", "<i>markup</i>", "< b > loose", "a < b > c", "<3",
  "<00:00:01.500>", "</font>", "<br>", "<v Ann>hello", "<v Ann<br>tail", "{\\an8}up", "{y:i}italic", "{braces}",
  "\\N \\h \\", "\\n", "`code`",
  "*stars* **bold** _under_ __two__", "[link](target)", "![picture](x)", "~~gone~~", "# heading", "## two", "- item",
  "+ item", "* item", "1. first", "12) twelfth", "> quote", "=====", "---", "| a | b |", ": colon", "=cmd|'/C calc'!A0",
  "+1", "-1", "@sum", "  =spaced", "'=quoted", "''=twice",
  "\"=quoted", "'Tis so", "'", "＝wide", "a, b; c", "say \"hi\"", "\"",
  "\"\"\"", "👩‍👩‍👧‍👦 👍🏽 🇩🇪", "שלום \u{202E}override\u{202C} עולם", "\u{200E}marks\u{200F}", "e\u{301} NFD é NFC", "漢字\nかな",
  "5\n\n6", "7", "1\n00:00:01,000 --> 00:00:02,000\nwords", "before\n\n5\nfoo --> bar", "00:00:01,000 -> 00:00:02,000",
  "0:01 - > 0:02", "NOTE not a note", "WEBVTT", "STYLE\n::cue {}", "Ann: hello", "**Ann:** hello", "*scene* here", "-",
  "inner \n blanks\n  indented", "tail\\", "a\u{A0}b", "\u{FEFF}bom", "$x$ :smile: http://example.org/?a=1&b=2",
]

/// What came back of a segment.
struct Row: Equatable, CustomStringConvertible {
  var start: Int64
  var end: Int64?
  var speaker: String?
  var text: String

  var description: String { "\(start)–\(end.map(String.init) ?? "") \(speaker ?? "nobody"): \(text.debugDescription)" }
}

extension Transcript {
  init(_ rows: [Row]) {
    var builder = Transcript.Builder()
    for row in rows {
      builder.add(
        start: MediaTime(milliseconds: row.start),
        end: row.end.map { MediaTime(milliseconds: $0) },
        speaker: row.speaker,
        text: row.text.utf8
      )
    }
    self = builder.finish()
  }

  var rows: [Row] {
    (0..<count).map {
      Row(start: start($0).milliseconds, end: end($0)?.milliseconds, speaker: speaker($0), text: text($0))
    }
  }
}

extension Recording {
  static func sample(
    title: String = "A talk",
    id: String = "V1",
    speech: [Row]? = nil,
    scene: [Row]? = nil,
    chapters: Outline? = nil,
    topics: Outline? = nil
  ) -> Recording {
    Recording(
      video: Video(id: VideoID(id), title: title, source: "tests", status: .local),
      speech: speech.map { Transcript($0) },
      scene: scene.map { Transcript($0) },
      chapters: chapters,
      topics: topics
    )
  }

  /// Every nasty text once, with times from one millisecond to beyond a hundred hours, and with two speakers.
  static let nasty: Recording = {
    let times: [Int64] = [0, 1, 999, 1000, 61_001, 3_600_000, 36_000_010, 362_439_999]
    let rows = nastyTexts.enumerated().map { index, text in
      let start = times[index % times.count] + Int64(index / times.count)
      return Row(start: start, end: start + Int64(index) * 500 + 1, speaker: speaker(index), text: text)
    }
    return .sample(speech: rows, scene: rows)
  }()

  private static func speaker(_ index: Int) -> String? {
    index % 3 == 0 ? nil : ["Ann", "Bo & <Co> *", "=Eve, \"E\":"][index % 3]
  }
}

func shown(
  _ recording: Recording,
  _ selection: Selection = .track(.speech),
  as format: OutputFormat,
  in period: Period = .whole
) -> String {
  var bytes: [UInt8] = []
  Show.write(recording, selection, as: format, in: period) { chunk in
    bytes += chunk
    return true
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension MediaTime {
  static func ms(_ milliseconds: Int64) -> MediaTime { MediaTime(milliseconds: milliseconds) }
}
