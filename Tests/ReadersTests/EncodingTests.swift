import Testing

@testable import Readers

@Suite("The encoding of a file")
struct EncodingTests {
  private static func decode(_ bytes: [UInt8], isHead: Bool = false) throws(ReadingError) -> [UInt8] {
    try bytes.withUnsafeBufferPointer { (bytes) throws(ReadingError) in
      try TextDecoding.decode(bytes, isHead: isHead).withSource { Array($0.bytes) }
    }
  }

  private static func isCopied(_ bytes: [UInt8]) throws(ReadingError) -> Bool {
    try bytes.withUnsafeBufferPointer { (bytes) throws(ReadingError) in try TextDecoding.decode(bytes).isCopy }
  }

  private static let sample = "1\n00:00:01,000 --> 00:00:02,000\nÄpfel, 字幕 и 😀\n"

  enum Form: CaseIterable {
    case utf8, utf16Little, utf16Big, utf32Little, utf32Big

    func bytes(_ text: String) -> [UInt8] {
      switch self {
      case .utf8: Array(text.utf8)
      case .utf16Little: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .utf16Big: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      case .utf32Little:
        text.unicodeScalars.flatMap { scalar in [0, 8, 16, 24].map { UInt8(scalar.value >> $0 & 0xFF) } }
      case .utf32Big: text.unicodeScalars.flatMap { scalar in [24, 16, 8, 0].map { UInt8(scalar.value >> $0 & 0xFF) } }
      }
    }
  }

  @Test("Every form of Unicode is read, with a mark and without", arguments: Form.allCases)
  func unicode(form: Form) throws {
    #expect(try EncodingTests.decode(form.bytes("\u{FEFF}" + EncodingTests.sample)) == Array(EncodingTests.sample.utf8))
    #expect(try EncodingTests.decode(form.bytes(EncodingTests.sample)) == Array(EncodingTests.sample.utf8))
  }

  @Test("A text mostly of another script is known by its times", arguments: Form.allCases)
  func otherScript(form: Form) throws {
    let text = String(repeating: "00:01\n" + String(repeating: "字幕", count: 10) + "\n", count: 40)
    #expect(try EncodingTests.decode(form.bytes(text)) == Array(text.utf8))
  }

  @Test("UTF-8 is not copied, a mark of it is left out, also one written twice")
  func noCopy() throws {
    #expect(try !EncodingTests.isCopied(Array("Äpfel".utf8)))
    #expect(try !EncodingTests.isCopied(Array("\u{FEFF}Äpfel".utf8)))
    #expect(try EncodingTests.decode(Array("\u{FEFF}\u{FEFF}a".utf8)) == Array("a".utf8))
    #expect(try EncodingTests.isCopied([0x41, 0xE4]))
    #expect(try EncodingTests.decode([]) == [])
  }

  @Test("Halves of pairs alone are replaced")
  func loneSurrogates() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x41, 0, 0x3D, 0xD8, 0x42, 0, 0, 0xDE, 0x3D, 0xD8, 0, 0xDE, 0x3D, 0xD8]
    #expect(String(decoding: try EncodingTests.decode(bytes), as: UTF8.self) == "A\u{FFFD}B\u{FFFD}😀\u{FFFD}")
    let long: [UInt8] = [0xFF, 0xFE, 0, 0, 0x00, 0xD8, 0, 0, 0x00, 0x00, 0x11, 0x00, 0x41, 0, 0, 0]
    #expect(String(decoding: try EncodingTests.decode(long), as: UTF8.self) == "\u{FFFD}\u{FFFD}A")
  }

  @Test("Half a unit at the end is replaced, in a head it is left out")
  func oddEnd() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x41, 0x00, 0x42]
    #expect(String(decoding: try EncodingTests.decode(bytes), as: UTF8.self) == "A\u{FFFD}")
    #expect(String(decoding: try EncodingTests.decode(bytes, isHead: true), as: UTF8.self) == "A")
  }

  @Test("Windows-1252 is read with all its characters; those it lacks are replaced")
  func windows() throws {
    let extras = "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"
    let latin = String(String.UnicodeScalarView((0xA0...0xFF).compactMap { Unicode.Scalar($0) }))
    let bytes: [UInt8] = (0x80...0xFF).flatMap { [$0, 0x20] }
    let expected = (extras + latin).unicodeScalars.map { "\($0) " }.joined()
    #expect(String(decoding: try EncodingTests.decode(bytes), as: UTF8.self) == expected)
  }

  @Test(
    "Most of the bytes decide between UTF-8 and Windows-1252",
    arguments: [
      (Array("Äpfel und Öl".utf8) + [0x20, 0xE4], true),
      (Array("Gr".utf8) + [0xFC, 0xDF, 0x65], false),
      ([0x63, 0x61, 0x66, 0xE9], false),
      (Array("Ã©t".utf8) + [0xE9], true),
      ([0xC3, 0xA9, 0x20, 0xE9, 0x20, 0xE8, 0x20, 0xE0], false),
      (Array("字幕".utf8.dropLast()) + Array(" 字幕".utf8), true),
      ([0x41, 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], true),
    ] as [([UInt8], Bool)]
  )
  func decision(bytes: [UInt8], isUTF8: Bool) throws {
    #expect(try EncodingTests.isCopied(bytes) == !isUTF8)
  }

  @Test("A head that ends within a character is not misjudged")
  func cutHead() throws {
    for bytes in ["aé", "a字", "a😀"].map({ Array($0.utf8) }) {
      for length in 2..<bytes.count {
        let head = Array(bytes.prefix(length))
        #expect(try EncodingTests.decode(head, isHead: true) == head)
        #expect(try EncodingTests.decode(head) != head)
      }
    }
  }

  @Test(
    "A file that is no text is told by its name",
    arguments: [
      ([0x1A, 0x45, 0xDF, 0xA3, 0x9F, 0x42, 0x82, 0x88] + Array("matroska".utf8), "video (Matroska)"),
      ([0x1A, 0x45, 0xDF, 0xA3, 0x9F, 0x42, 0x82, 0x84] + Array("webm".utf8), "video (WebM)"),
      ([0x00, 0x00, 0x00, 0x20] + Array("ftypisom".utf8), "video (MP4)"),
      ([0x00, 0x00, 0x00, 0x20] + Array("ftypqt  ".utf8), "video (QuickTime)"),
      ([0x00, 0x00, 0x00, 0x20] + Array("ftypM4A ".utf8), "sound file (M4A)"),
      (Array("ID3\u{4}".utf8), "sound file (MP3)"),
      ([0xFF, 0xFB, 0x90, 0x64, 0x00], "sound file (MP3)"),
      (Array("RIFF\u{1}\u{2}\u{3}\u{4}WAVEfmt ".utf8), "sound file (WAV)"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "picture (PNG)"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "picture (JPEG)"),
      (Array("%PDF-1.7".utf8), "a PDF document"),
      (Array("PK\u{3}\u{4}".utf8), "archive (ZIP)"),
      ([0x1F, 0x8B, 0x08], "archive (gzip)"),
      ([UInt8](repeating: 0x61, count: 257) + Array("ustar\0".utf8), "archive (tar)"),
      ([0x7F, 0x45, 0x4C, 0x46], "program (ELF)"),
      (Array("SQLite format 3\0".utf8), "an SQLite database"),
      ([UInt8](repeating: 0, count: 64), "binary file"),
      ((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 >> 3 ^ $0 &* 197) }, "binary file"),
    ] as [([UInt8], String)]
  )
  func binary(bytes: [UInt8], name: String) {
    let error = #expect(throws: ReadingError.self) { try EncodingTests.decode(bytes) }
    #expect("\(error as Any)".contains(name))
  }

  @Test("The word that marks an archive may stand in a text where it would")
  func wordOfArchives() throws {
    let text = [UInt8](repeating: 0x61, count: 257) + Array("ustar is a format\n".utf8)
    #expect(try EncodingTests.decode(text) == text)
  }

  @Test("A few controls do not make a text binary")
  func fewControls() throws {
    let controls = String(String.UnicodeScalarView((0..<0x20).compactMap { Unicode.Scalar($0) }))
    let every = "1\n00:00:01,000 --> 00:00:02,000\n" + controls
    #expect(try EncodingTests.decode(Array(every.utf8)) == Array(every.utf8))
    #expect(try EncodingTests.decode(Array("ID3 is a tag, MZ another, %PDF too\0\0".utf8)).count == 36)
    let bells = String(repeating: "00:00:01,000 --> 00:00:02,000\n\u{1B}]0;title\u{7}\n", count: 100)
    #expect(try !EncodingTests.isCopied(Array(bells.utf8)))
  }

  @Test("No bytes stop the program")
  func robustness() {
    var state: UInt64 = 1
    for round in 0..<3000 {
      let bytes: [UInt8] = (0..<(round % 41)).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return [0x00, 0xFF, 0xFE, 0xD8, 0xDC, 0x41, 0xE2, 0x82][Int(state >> 61)]
      }
      _ = try? EncodingTests.decode(bytes, isHead: round % 2 == 0)
    }
  }
}
