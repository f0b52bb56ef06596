import CPlatform
import Testing
import Theming

@testable import Curses

@Suite("The check of glyphs")
struct GlyphCheckTests {
  private let check: GlyphCheck

  init() { check = GlyphCheck(isUnicode: playhead_locale_use_utf8() != 0) }

  private func glyph(_ scalar: Unicode.Scalar, width: UInt8, marks: [UInt32] = []) -> GlyphCheck.Glyph {
    let marks = marks + [0, 0, 0]
    return check.glyph(base: scalar.value, marks: (marks[0], marks[1], marks[2]), width: width)
  }

  @Test(
    "lets through what ncurses counts alike",
    arguments: [
      ("a", 1), ("é", 1), ("─", 1), ("漢", 2), ("한", 2), ("🎬", 2), ("…", 1), ("א", 1),
    ] as [(Unicode.Scalar, UInt8)]
  )
  func letsThroughWhatAgrees(_ scalar: Unicode.Scalar, _ width: UInt8) {
    #expect(glyph(scalar, width: width) == GlyphCheck.Glyph(base: scalar.value))
  }

  @Test("replaces what it counts otherwise, in the same columns")
  func replacesWhatDisagrees() {
    #expect(glyph("漢", width: 1) == GlyphCheck.Glyph(base: 0xfffd))
    #expect(glyph("a", width: 2) == GlyphCheck.Glyph(base: 0xfffd, isPadded: true))
    #expect(glyph("\u{301}", width: 1) == GlyphCheck.Glyph(base: 0xfffd))
  }

  @Test(
    "lets no control character and no direction control through",
    arguments: [
      "\u{1b}", "\u{7}", "\n", "\u{7f}", "\u{85}", "\u{9b}", "\u{202e}", "\u{2066}", "\u{200d}", "\u{200b}", "\u{feff}",
      "\u{2028}", "\u{e0041}",
    ] as [Unicode.Scalar]
  )
  func letsNoControlThrough(_ scalar: Unicode.Scalar) {
    #expect(glyph(scalar, width: 1).base == 0xfffd)
    #expect(glyph("e", width: 1, marks: [scalar.value]) == GlyphCheck.Glyph(base: 0x65))
  }

  @Test("keeps the marks of a letter, and only marks")
  func keepsMarks() {
    #expect(glyph("e", width: 1, marks: [0x301, 0x323]).marks == (0x301, 0x323, 0))
    #expect(glyph("e", width: 1, marks: [0x61, 0x301, 0xfe0f]).marks == (0x301, 0, 0))
  }

  @Test(
    "writes ASCII where there is nothing else",
    arguments: [
      ("a", "a"), ("│", "|"), ("─", "-"), ("┌", "+"), ("…", "."), ("→", ">"), ("•", "*"), ("漢", "?"), ("é", "?"),
      ("“", "\""),
      ("\u{1b}", "?"), ("\u{9b}", "?"),
    ] as [(Unicode.Scalar, Unicode.Scalar)]
  )
  func writesASCII(_ scalar: Unicode.Scalar, _ plain: Unicode.Scalar) {
    let check = GlyphCheck(isUnicode: false)
    #expect(check.glyph(base: scalar.value, marks: (0, 0, 0), width: 1).base == plain.value)
    #expect(check.glyph(base: scalar.value, marks: (0x301, 0, 0), width: 2).isPadded)
  }
}

@Suite("The palette")
struct PaletteTests {
  private func numbers(_ color: Color, _ depth: ColorDepth) -> Int32 {
    Palette(depth: depth).numbers(of: Look(foreground: color)).foreground
  }

  @Test("leaves the terminal's own colours to the terminal", arguments: ColorDepth.allCases)
  func leavesOwnColors(_ depth: ColorDepth) {
    #expect(numbers(.standard, depth) == -1)
  }

  @Test("never takes an exact colour for one of the first sixteen numbers")
  func neverTakesAnExactColorForAnOwnOne() {
    #expect(numbers(.rgb(RGB(packed: 0x000005)), .direct) == 16)
    #expect(numbers(.rgb(RGB(packed: 0x1a1b26)), .direct) == 0x1a1b26)
    #expect(numbers(.ansi(5), .direct) == 5)
  }

  @Test("shows the fixed colours exactly where numbers mean exact colours")
  func showsFixedColorsExactly() {
    #expect(numbers(.indexed(16), .direct) == 16)
    #expect(numbers(.indexed(196), .direct) == 0xff0000)
    #expect(numbers(.indexed(232), .direct) == 0x080808)
    #expect(numbers(.indexed(255), .direct) == 0xeeeeee)
    #expect(numbers(.indexed(196), .indexed) == 196)
    #expect(numbers(.indexed(196), .sixteen) == -1)
  }

  @Test("stays within eight colours, bold for the bright ones")
  func staysWithinEight() {
    let bright = Palette(depth: .eight).numbers(of: Look(foreground: .ansi(9), background: .ansi(12)))
    #expect(bright == Palette.Numbers(foreground: 1, background: 4, isBright: true))
    #expect(numbers(.ansi(9), .sixteen) == 9)
  }

  @Test("says white on black where a terminal has no colours of its own")
  func saysWhiteOnBlack() {
    let palette = Palette(depth: .eight, hasOwnColors: false)
    #expect(palette.numbers(of: Look()) == Palette.Numbers(foreground: 7, background: 0))
  }
}

@Suite("What is written beside ncurses")
struct ControlBytesTests {
  @Test(
    "has no pauses in it",
    arguments: [
      ("\u{1b}[m$<2>", "\u{1b}[m"), ("$<50*/>\u{1b}c$<5>", "\u{1b}c"), ("$5", "$5"), ("a$<", "a$<"), ("", ""),
    ]
  )
  func hasNoPauses(_ capability: String, _ bytes: String) {
    #expect(ControlBytes.withoutPadding(Array(capability.utf8)) == Array(bytes.utf8))
  }

  @Test("turns off every mode it turned on")
  func turnsOffEveryMode() {
    let on = String(decoding: ControlBytes.modesOn(mouse: true), as: UTF8.self)
    let off = String(decoding: ControlBytes.modesOff, as: UTF8.self)
    #expect(
      Set(on.split(separator: "\u{1b}").map { $0.dropLast() })
        == Set(off.split(separator: "\u{1b}").map { $0.dropLast() })
    )
  }
}

@Suite("A screen that cannot be shown")
struct CursesProblemTests {
  static let problems: [CursesProblem] = [
    .outputIsNoTerminal, .noKeyboard, .terminalTypeMissing, .terminalTypeUnknown("nonesuch"), .cannotMoveCursor("dumb"),
    .terminalTypeUnknown("\u{1b}]0;evil\u{7}\u{202e}"), .cannotMoveCursor(String(repeating: "é", count: 500)),
  ]

  @Test("says why in one line without control characters", arguments: problems)
  func saysWhy(_ problem: CursesProblem) {
    let sentence = problem.description
    #expect(sentence.hasSuffix("."))
    #expect(sentence.utf8.count < 200)
    #expect(sentence.unicodeScalars.allSatisfy { (" "..."~").contains($0) })
  }

  @Test("names the terminal it does not know")
  func namesTheTerminal() {
    #expect(CursesProblem.terminalTypeUnknown("nonesuch").description.contains("\"nonesuch\""))
  }
}
