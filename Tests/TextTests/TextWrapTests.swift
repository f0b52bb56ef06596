import Fixtures
import Testing
import Text

@Suite("Breaking text into lines")
struct TextWrapTests {
  @Test(
    "Lines break where a reader expects it",
    arguments: [
      ("nothing is one empty line", "", 10, [""]),
      ("what fits stays whole", "one two", 7, ["one two"]),
      ("the blank at a break is gone", "one two", 6, ["one", "two"]),
      ("also several blanks", "one   two", 5, ["one", "two"]),
      ("blanks behind the last word are gone", "one   ", 3, ["one"]),
      ("blanks behind a line are gone", "one   \ntwo", 3, ["one", "two"]),
      ("a word longer than a line is cut", "abcdefgh", 3, ["abc", "def", "gh"]),
      ("and the rest of it shares a line", "abcdefgh ij", 5, ["abcde", "fgh", "ij"]),
      ("a line break is kept", "a\nb", 10, ["a", "b"]),
      ("an empty line is kept", "a\n\nb", 10, ["a", "", "b"]),
      ("a break at the end leaves an empty line", "a\n", 10, ["a", ""]),
      ("a hyphen may end a line", "well-known", 6, ["well-", "known"]),
      ("a slash may end a line", "and/or", 4, ["and/", "or"]),
      ("a number keeps its minus", "is -5", 4, ["is", "-5"]),
      ("wide characters break anywhere", "漢字漢字", 5, ["漢字", "漢字"]),
      ("a wide character that does not fit goes on", "a漢字", 4, ["a漢", "字"]),
      ("no line begins with a full stop", "漢字。", 4, ["漢", "字。"]),
      ("nor with a small kana", "キャット", 4, ["キャ", "ット"]),
      ("nor does it end with an opening bracket", "漢「字", 4, ["漢", "「字"]),
      ("a wide character on one column is a line", "漢字", 1, ["漢", "字"]),
      ("a joined character is not cut", "e\u{301}e\u{301}", 1, ["e\u{301}", "e\u{301}"]),
      ("nothing but blanks is one empty line", "     ", 3, [""]),
      ("less than one column is one", "ab", 0, ["a", "b"]),
      ("a break that is not enough is followed by another", "-ab、", 3, ["-", "ab", "、"]),
    ]
  )
  func table(promise: String, text: String, width: Int, expected: [String]) {
    #expect(TextWrap.lines(text, width: width) == expected, "\(promise)")
  }

  @Test("No line is wider than the width, unless it is one glyph that is")
  func widths() {
    for (text, width, lines) in samples() {
      for line in lines where Columns.of(line) > width {
        #expect(glyphs(line).count == 1, "\(width): \(line.debugDescription) of \(text.debugDescription)")
      }
    }
  }

  @Test("Joined again, the lines show everything but the blanks they were broken at")
  func nothingIsLost() {
    for (text, width, lines) in samples() {
      let given = text.split(separator: "\n").flatMap { glyphs(String($0)) }
      #expect(lines.flatMap(glyphs) == given, "\(width): \(text.debugDescription)")
    }
  }

  @Test("The height is the number of lines, and there are as many as line breaks and one more, at least")
  func heights() {
    for (text, width, lines) in samples() {
      let bytes = Array(text.utf8)
      #expect(bytes.withUnsafeBufferPointer { TextWrap.height($0, width: width) } == lines.count)
      #expect(lines.count > text.unicodeScalars.filter { $0 == "\n" }.count)
    }
  }

  @Test("Lines follow one another in the text and end at whole characters")
  func ranges() {
    var dice = Dice(6)
    for _ in 0..<100 {
      let bytes = Array(Scraps.text(dice.roll(10), &dice).utf8)
      let width = 1 + dice.roll(120)
      var end = 0
      for range in bytes.withUnsafeBufferPointer({ TextWrap.lines($0, width: width) }) {
        #expect(range.lowerBound >= end)
        #expect(String(validating: bytes[range], as: UTF8.self) != nil)
        end = range.upperBound
      }
      #expect(end <= bytes.count)
    }
  }

  @Test("Bytes that are no text are broken too")
  func anyBytes() {
    var dice = Dice(7)
    for _ in 0..<200 {
      let bytes = Scraps.bytes(dice.roll(80), &dice)
      let width = 1 + dice.roll(20)
      let lines = bytes.withUnsafeBufferPointer { TextWrap.lines($0, width: width) }
      #expect(!lines.isEmpty)
    }
  }

  @Test("The quick way for plain text makes the lines the careful way makes")
  func quickAndCareful() {
    var dice = Dice(9)
    let pieces = [
      "a", "word", "well-known", "and/or", "-5", "--all", "x", "aaaaaaaaaaaaaaaaaaaa", "(b)", "/usr/bin", "A-1",
    ]
    for index in 0..<400 {
      let joints = [" ", " ", "  ", "   ", "", "\n"]
      let text = (0..<dice.roll(12)).map { _ in dice.pick(pieces) + dice.pick(joints) }.joined() + "end"
      let width = 1 + index % 30
      // A character that is not drawn forces the careful way on each line.
      let careful = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0 + "\u{200B}" }
      let expected = TextWrap.lines(careful.joined(separator: "\n"), width: width).map {
        $0.filter { $0 != "\u{200B}" }
      }
      #expect(TextWrap.lines(text, width: width) == expected, "\(width): \(text.debugDescription)")
    }
  }

  /// What is drawn of a text but for plain blanks, as base and marks.
  private func glyphs(_ text: String) -> [[UInt32]] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var walk = Glyphs(bytes)
      var found: [[UInt32]] = []
      while let glyph = walk.next() {
        if glyph.base != 0x20 || glyph.marks.0 != 0 {
          found.append([glyph.base, glyph.marks.0, glyph.marks.1, glyph.marks.2])
        }
      }
      return found
    }
  }

  private func samples() -> [(text: String, width: Int, lines: [String])] {
    var dice = Dice(8)
    return (0..<240).map { index in
      let text = Scraps.text(dice.roll(14), &dice)
      let width = 1 + index / 2
      return (text, width, TextWrap.lines(text, width: width))
    }
  }
}
