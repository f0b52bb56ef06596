import TerminalHarness
import Testing

@Suite("Colours and attributes")
struct StyleTests {
  static let styles: [(String, Style)] = [
    ("1", Style(attributes: .bold)),
    ("1;2;3;4;7;9", Style(attributes: [.bold, .dim, .italic, .underline, .reverse, .struck])),
    ("1;7;22;27", Style()),
    ("31", Style(foreground: .indexed(1))),
    ("97;100", Style(foreground: .indexed(15), background: .indexed(8))),
    ("31;39", Style()),
    ("38;5;208", Style(foreground: .indexed(208))),
    ("48;5;17;1", Style(background: .indexed(17), attributes: .bold)),
    ("38;2;1;2;3", Style(foreground: .rgb(red: 1, green: 2, blue: 3))),
    ("48;2;10;20;30;4", Style(background: .rgb(red: 10, green: 20, blue: 30), attributes: .underline)),
    ("38:2::1:2:3", Style(foreground: .rgb(red: 1, green: 2, blue: 3))),
    ("38:2:1:2:3;1", Style(foreground: .rgb(red: 1, green: 2, blue: 3), attributes: .bold)),
    ("38:5:99", Style(foreground: .indexed(99))),
    ("4:3", Style(attributes: .underline)),
    ("4;4:0", Style()),
    ("31;1;0", Style()),
    ("31;", Style()),
  ]

  @Test("a cell wears what was asked for", arguments: styles)
  func cells(_ code: String, _ style: Style) {
    var screen = ScreenModel(columns: 4, rows: 1)
    screen.feed("\u{1B}[\(code)mx")
    #expect(screen.cell(row: 0, column: 0).style == style)
    #expect(screen.unknown.isEmpty)
  }

  @Test("erased cells wear the background only")
  func erasure() {
    var screen = ScreenModel(columns: 4, rows: 1)
    screen.feed("\u{1B}[1;31;44m\u{1B}[K")
    #expect(screen.cell(row: 0, column: 3).style == Style(background: .indexed(4)))
  }
}
