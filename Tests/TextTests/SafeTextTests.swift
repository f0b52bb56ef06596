import Fixtures
import Testing
import Text

/// What a segment keeps of bytes from outside.
private func kept(_ bytes: some Sequence<UInt8>) -> String {
  var arena: [UInt8] = []
  SafeText.append(bytes, to: &arena)
  return String(decoding: arena, as: UTF8.self)
}

@Suite("Text from outside is data: it is shown, never obeyed")
struct SafeTextTests {
  static let controls: [UInt32] = Array(0..<0x20) + Array(0x7F..<0xA0)

  @Test("No control character survives in a segment but the line break, and none at all on a line", arguments: controls)
  func controlsAreDropped(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let text = "a" + String(Character(scalar)) + "b"
    let expected =
      switch value {
      case 0x0A, 0x0D, 0x85: ("a\nb", "a b")
      case 0x09: ("a b", "a b")
      default: ("ab", "ab")
      }
    #expect(kept(text.utf8) == expected.0)
    #expect(SafeText.line(text) == expected.1)
  }

  @Test(
    "Every way to break a line is one line break",
    arguments: [
      ("a\nb", "a\nb"), ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\n\rb", "a\n\nb"), ("a\r\r\nb", "a\n\nb"),
      ("a\n\nb", "a\n\nb"), ("a\u{85}b", "a\nb"), ("a\u{2028}b", "a\nb"), ("a\u{2029}b", "a\nb"),
    ]
  )
  func lineBreaks(given: String, expected: String) {
    #expect(kept(given.utf8) == expected)
  }

  @Test(
    "Nothing blank is kept around a segment, whatever was dropped there",
    arguments: [
      "  a", "a  ", "\n\na\n", "\r\n a \r\n", "\t a\t", "\u{1} a", "\u{1}\n a", "a \u{1}", "a\n\u{7F}",
      "\u{1B} \u{1B}\ta",
      "\u{9B} a \u{9B}", "\u{2028} a \u{2029}",
    ]
  )
  func blanksAround(given: String) {
    #expect(kept(given.utf8) == "a")
  }

  @Test("An empty segment stays empty", arguments: ["", " ", "\n", "\r\n\t ", "\u{1}", "\u{1} \n\u{1B}"])
  func nothing(given: String) {
    #expect(kept(given.utf8).isEmpty)
  }

  @Test("Each byte that is no UTF-8 is one replacement character")
  func invalidBytes() {
    #expect(kept([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
    #expect(kept([0xC3]) == "\u{FFFD}")
    #expect(kept([0xE3, 0x81, 0x61]) == "\u{FFFD}\u{FFFD}a")
    #expect(kept([0xC0, 0xAF]) == "\u{FFFD}\u{FFFD}")
    #expect(kept([0xED, 0xA0, 0x80]) == "\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(kept([0xF4, 0x90, 0x80, 0x80]) == "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(kept("\u{FFFD}".utf8) == "\u{FFFD}")
  }

  @Test("An escape sequence is only its harmless letters")
  func escapeSequences() {
    #expect(kept("\u{1B}]0;owned\u{7}x\u{1B}[31m".utf8) == "]0;ownedx[31m")
    #expect(kept([0xC2, 0x9B, 0x33, 0x31, 0x6D]) == "31m")
    #expect(SafeText.line("\u{1B}[2Jtitle\u{9D}0;x\u{9C}") == "[2Jtitle0;x")
  }

  @Test(
    "Nothing on a line turns its direction",
    arguments: [0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069]
      as [UInt32]
  )
  func bidirectional(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(SafeText.isDirectional(value))
    #expect(SafeText.line("a" + String(Character(scalar)) + "b") == "ab")
  }

  @Test("A line has no blanks around it, also where invisible things stood there")
  func lineIsTrimmed() {
    #expect(SafeText.line(" \t\n a b \r\n") == "a b")
    #expect(SafeText.line("\u{202E} a \u{202C}") == "a")
    #expect(SafeText.line("\u{1}\n").isEmpty)
  }

  @Test("Text that needs no care is kept byte by byte, at every length and place")
  func plainText() {
    let plain = String((0x20..<0x7F).map { Character(Unicode.Scalar($0)) })
    for count in 0...plain.utf8.count {
      let text = "." + plain.prefix(count) + "."
      #expect(kept(text.utf8) == text)
    }
  }

  @Test("The quick way for plain text keeps exactly what the careful way keeps")
  func quickAndCareful() {
    var dice = Dice(1)
    for _ in 0..<300 {
      let bytes = Scraps.bytes(1 + dice.roll(40), &dice)
      // One letter beyond ASCII forces the careful way upon the rest.
      let careful = kept(bytes + Array("é".utf8))
      let quick = kept(bytes + Array("e".utf8))
      #expect(careful.dropLast() == quick.dropLast(), "\(bytes)")
    }
    for byte in UInt8.min...UInt8.max {
      for place in 0..<17 {
        var bytes = Array(repeating: UInt8(0x61), count: 17)
        bytes[place] = byte
        let isPlain = (0x21..<0x7F).contains(byte)
        #expect(Array(kept(bytes).utf8) == bytes || !isPlain, "\(byte) at \(place)")
        if byte < 0x20 || byte == 0x7F { #expect(!kept(bytes).utf8.contains { $0 == byte && byte != 0x0A }) }
      }
    }
  }

  @Test("Whatever comes in, what is kept is UTF-8 without controls, and keeping it again changes nothing")
  func keepingIsStable() {
    var dice = Dice(2)
    for _ in 0..<300 {
      var arena: [UInt8] = []
      SafeText.append(Scraps.bytes(dice.roll(60), &dice), to: &arena)
      #expect(String(validating: arena, as: UTF8.self) != nil)
      #expect(kept(arena) == String(decoding: arena, as: UTF8.self))
      let scalars = String(decoding: arena, as: UTF8.self).unicodeScalars
      #expect(!scalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) })
    }
  }

  @Test("A segment is added behind what the arena holds and leaves that alone")
  func arenaIsAppendedTo() {
    var arena = Array("before \n".utf8)
    SafeText.append(Array("\u{1}\n after é \n".utf8), to: &arena)
    #expect(String(decoding: arena, as: UTF8.self) == "before \nafter é")
    SafeText.append([0x1B, 0x20, 0x0A], to: &arena)
    #expect(String(decoding: arena, as: UTF8.self) == "before \nafter é")
  }

  @Test("Bytes that do not lie in one piece are kept alike")
  func anySequence() {
    #expect(kept(AnySequence(Array(" a\u{1B}é\r\n".utf8))) == "aé")
  }
}
