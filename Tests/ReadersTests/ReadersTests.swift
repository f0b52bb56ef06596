import Domain
import Testing

@testable import Readers

@Suite("Knowing a format by its content") struct ReadersTests {
  private func read(_ text: String, named suffix: String? = nil, isHead: Bool = false) throws(ReadingError) -> Reading {
    try read(Array(text.utf8), named: suffix, isHead: isHead)
  }

  private func read(_ bytes: [UInt8], named suffix: String?, isHead: Bool = false) throws(ReadingError) -> Reading {
    try bytes.withUnsafeBufferPointer { (bytes) throws(ReadingError) in
      try Readers.read(bytes, named: suffix, isHead: isHead)
    }
  }

  /// The same words in every format there is.
  private static let samples: [(text: String, format: Format)] = [
    ("WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n", .vtt),
    ("1\n00:00:01,000 --> 00:00:02,000\nHello\n", .srt),
    ("00:00:01.000 --> 00:00:02.000\nHello\n", .srt),
    (#"{"text": "Hello", "segments": [{"start": 1.0, "end": 2.0, "text": " Hello"}], "language": "en"}"#, .whisper),
    (#"{"events": [{"tStartMs": 1000, "dDurationMs": 1000, "segs": [{"utf8": "Hello"}]}]}"#, .json3),
    (
      #"{"transcription": [{"offsets": {"from": 1000, "to": 2000}, "timestamps": {"from": "00:00:01,000", "#
        + #""to": "00:00:02,000"}, "text": " Hello"}]}"#, .whisperCpp
    ),
    (#"<tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="1s" end="2s">Hello</p></div></body></tt>"#, .ttml),
    (#"<transcript><text start="1" dur="1">Hello</text></transcript>"#, .srv),
    (#"<timedtext format="3"><body><p t="1000" d="1000">Hello</p></body></timedtext>"#, .srv),
    ("index,start_ms,end_ms,speaker,text\n0,1000,2000,,Hello\n", .playhead),
    ("[00:00:01] Hello\n[00:00:03] Goodbye\n", .text),
    ("0:00:01  Hello\n0:00:03  Goodbye\n", .text),
  ]

  @Test("NULs make a file binary, but not one that is signed as WebVTT")
  func signedNulls() throws {
    let nulls = String(repeating: "\0", count: 6)
    let speech = try read("WEBVTT\n\nid\(nulls)\n00:01.000 --> 00:02.000\na\(nulls)b\n").speech
    #expect(speech?.text(0) == "a\(String(repeating: "\u{FFFD}", count: 6))b")
    #expect(throws: ReadingError.self) { try read("1\n\(nulls)00:00:01,000 --> \(nulls)\n\(nulls)") }
  }

  @Test("Each sample is known whatever its suffix says", arguments: samples.indices)
  func formats(index: Int) throws {
    let sample = Self.samples[index]
    for suffix in [nil, "srt", "vtt", "json", "xml", "csv", "txt", "md"] as [String?] {
      // That is the one promise a suffix makes that is kept to: see below.
      if suffix == "vtt", sample.text.hasPrefix("00:00:01.000 -->") { continue }
      let reading = try read(sample.text, named: suffix)
      #expect(reading.format == sample.format)
      #expect(reading.speech?.text(0) == "Hello")
      #expect(reading.speech?.start(0) == MediaTime(milliseconds: 1000))
    }
  }

  @Test("Each sample is known behind a byte order mark and empty lines, and in UTF-16", arguments: samples.indices)
  func encodings(index: Int) throws {
    let sample = Self.samples[index]
    #expect(try read("\u{FEFF}" + sample.text).format == sample.format)
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in sample.text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try read(wide, named: nil).format == sample.format)
    // The signature of WebVTT and the names of columns must come first.
    if sample.format != .vtt, sample.format != .playhead {
      #expect(try read("\r\n\n" + sample.text).format == sample.format)
    }
  }

  @Test("The beginning of a sample is no trap, wherever it is cut", arguments: samples.indices)
  func prefixes(index: Int) {
    let bytes = Array(Self.samples[index].text.utf8)
    for count in bytes.indices {
      for isHead in [false, true] { _ = try? read(Array(bytes[..<count]), named: "srt", isHead: isHead) }
    }
  }

  @Test("A changed byte is no trap", arguments: samples.indices)
  func changes(index: Int) {
    let bytes = Array(Self.samples[index].text.utf8)
    for position in bytes.indices {
      for byte in [0x00, 0xFF, 0x3C, 0x0A] as [UInt8] {
        var changed = bytes
        changed[position] = byte
        _ = try? read(changed, named: nil)
      }
    }
  }

  @Test("Nothing and blanks are nothing", arguments: ["", " ", "\n\r\n\t ", "\u{FEFF}", "\u{FEFF}\n"])
  func empty(text: String) {
    #expect(throws: ReadingError.empty) { try read(text, named: "srt") }
  }

  @Test("Words without times are a transcript unless the suffix promises times")
  func words() throws {
    for suffix in [nil, "txt", "md", "text", ""] as [String?] {
      #expect(try read("Just words.\n", named: suffix).speech?.text(0) == "Just words.")
    }
    let structured = ["srt", "vtt", "ttml", "dfxp", "xml", "srv1", "srv2", "srv3", "csv"]
    for suffix in structured {
      let error = #expect(throws: ReadingError.self) { try read("Just words.\n", named: suffix) }
      guard case .notATranscript(let why)? = error else {
        Issue.record("\(suffix): \(String(describing: error))")
        continue
      }
      #expect(why.hasPrefix("there is no "))
    }
  }

  @Test("Where the suffix promises JSON, words say where it ends to be JSON", arguments: ["json", "jsonl", "json3"])
  func noJSON(suffix: String) {
    let why = "this is no JSON: expected nothing more, found “w”"
    #expect(throws: ReadingError.malformed(.memories, line: 1, column: 6, why)) {
      try read("true words\n", named: suffix)
    }
  }

  @Test("A single value is JSON, though no transcript", arguments: ["true", "null", "-1.5e3", "\"words\"", " 42\n"])
  func scalars(json: String) {
    let error = #expect(throws: ReadingError.self) { try read(json, named: "json") }
    guard case .notATranscript(let why)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(why.hasPrefix("it is JSON without segments"))
  }

  @Test("What is not text is refused, from its beginning alone")
  func binary() {
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array(repeating: 0, count: 100)
    for bytes in [picture, Array(repeating: 0, count: 5000)] {
      #expect(throws: ReadingError.self) { try read(bytes, named: "txt") }
      #expect(throws: ReadingError.self) {
        try bytes.withUnsafeBufferPointer { (bytes) throws(ReadingError) in try Readers.checkIsText(head: bytes) }
      }
    }
  }

  @Test(
    "Text that only looks like another format at first is still read as what it is",
    arguments: [
      ("[00:01] Hello\n[00:02] World\n", Format.text), ("[Music]\nJust words\n", .text),
      ("<i>1</i>\n\n1\n00:00:01,000 --> 00:00:02,000\n<b>Hello</b>\n", .srt),
      ("{\\an8}\n1\n00:00:01,000 --> 00:00:02,000\nHello\n", .srt),
    ]
  )
  func lookalikes(text: String, format: Format) throws {
    #expect(try read(text).format == format)
  }

  @Test(
    "A file that promises WebVTT and spoils or lacks the signature is none",
    arguments: ["WEBVTTX", "WEBVTT:", "WEBVTT1", "\nWEBVTT", " WEBVTT", "WEBVT", "webvtt", "words", ""]
  )
  func signature(line: String) {
    #expect(throws: ReadingError.self) {
      try read(line + "\n\n00:01.000 --> 00:02.000\nHello\n", named: "vtt")
    }
  }

  @Test("SubRip is read though its suffix promises WebVTT: a comma in its times shows it")
  func misnamed() throws {
    let text = "1\n00:00:01,000 --> 00:00:02,000\nHello --> you.\n"
    #expect(try read(text, named: "vtt").format == .srt)
  }
}
