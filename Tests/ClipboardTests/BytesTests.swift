import Testing
import Text

@testable import Clipboard

@Suite("What leaves the program")
struct BytesTests {
  @Test("OSC 52 is exactly this, ended by ST")
  func sequence() {
    let sequence = OSC52(Array("foobar".utf8), inScreen: false)
    #expect(String(decoding: sequence.bytes, as: UTF8.self) == "\u{1B}]52;c;Zm9vYmFy\u{1B}\\")
    #expect(!sequence.isLong)
  }

  @Test("inside GNU screen it goes in a control string, and ends without ending that")
  func shortInScreen() {
    let sequence = OSC52(Array("foobar".utf8), inScreen: true)
    #expect(String(decoding: sequence.bytes, as: UTF8.self) == "\u{1B}P\u{1B}]52;c;Zm9vYmFy\u{7}\u{1B}\\")
  }

  @Test("a long text goes through GNU screen in pieces that are together the request", arguments: [180, 181, 5000])
  func longInScreen(count: Int) throws {
    let text = [UInt8](repeating: UInt8(ascii: "x"), count: count)
    let written = String(decoding: OSC52(text, inScreen: true).bytes, as: UTF8.self)
    let pieces = written.split(separator: "\u{1B}\\", omittingEmptySubsequences: false)
    #expect(pieces.last == "")
    var request = ""
    for piece in pieces.dropLast() {
      #expect(piece.hasPrefix("\u{1B}P"))
      #expect(piece.utf8.count <= 252)
      request += piece.dropFirst(2)
    }
    #expect(request == "\u{1B}]52;c;\(Base64.encode(text))\u{7}")
  }

  @Test("a text is long from the length on where some terminals cut it")
  func long() {
    #expect(!OSC52([UInt8](repeating: 0x61, count: 56_244), inScreen: false).isLong)
    #expect(OSC52([UInt8](repeating: 0x61, count: 56_247), inScreen: false).isLong)
  }

  @Test(
    "no control character but tabs and line breaks gets out, and everything else does",
    arguments: [
      ("plain\ttext\n", "plain\ttext\n"), ("\u{1B}]52;c;eA==\u{7}", "]52;c;eA=="), ("a\u{0}b\u{7F}c", "abc"),
      ("\u{9B}2J\u{9D}0;t\u{9C}", "2J0;t"), ("a\r\nb\rc\n\rd\u{85}e", "a\nb\nc\n\nd\ne"),
      ("\u{202E}evil\u{202C} \u{2066}x\u{2069}", "evil x"),
      ("\u{200F}\u{5D0}\u{200E}\u{61C}", "\u{200F}\u{5D0}\u{200E}\u{61C}"),
      ("👩‍👩‍👧 🏳️‍🌈 e\u{301}", "👩‍👩‍👧 🏳️‍🌈 e\u{301}"), ("“quoted” – ü \u{A0}", "“quoted” – ü \u{A0}"),
      ("\u{2028}\u{2065}\u{206A}", "\u{2028}\u{2065}\u{206A}"), ("", ""), ("\u{1B}", ""),
    ]
  )
  func clean(text: String, expected: String) {
    #expect(CleanText.bytes(text) == Array(expected.utf8))
  }

  @Test("every control and direction character is found, wherever it stands")
  func everyControl() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let clean = String(decoding: CleanText.bytes("é\(scalar)”"), as: UTF8.self)
      let isLineBreak = value == 0x0A || value == 0x0D || value == 0x85
      let isDropped =
        value < 0x20 || (0x7F..<0xA0).contains(value) || (0x202A...0x202E).contains(value)
        || (0x2066...0x2069).contains(value)
      let expected = isLineBreak ? "\n" : isDropped && value != 0x09 ? "" : String(scalar)
      #expect(Array(clean.unicodeScalars) == Array("é\(expected)”".unicodeScalars), "\(String(value, radix: 16))")
    }
  }
}
