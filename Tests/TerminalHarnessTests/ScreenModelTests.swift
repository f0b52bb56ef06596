import TerminalHarness
import Testing

/// What is fed to a screen of 8 columns and 4 rows, and what it then shows.
struct ScreenCase: Sendable, CustomTestStringConvertible {
  let name: String
  let input: String
  let rows: [String]
  var cursor: [Int]?
  var testDescription: String { name }
}

@Suite("The screen model does what a terminal does")
struct ScreenModelTests {
  static let drawings: [ScreenCase] = [
    ScreenCase(name: "text and line ends", input: "ab\r\nc", rows: ["ab", "c"], cursor: [1, 1]),
    ScreenCase(name: "a full line waits before it wraps", input: "abcdefgh", rows: ["abcdefgh"], cursor: [0, 7]),
    ScreenCase(
      name: "the character after a full line wraps",
      input: "abcdefghi",
      rows: ["abcdefgh", "i"],
      cursor: [1, 1]
    ),
    ScreenCase(
      name: "a carriage return after a full line stays",
      input: "abcdefgh\rX",
      rows: ["Xbcdefgh"],
      cursor: [0, 1]
    ),
    ScreenCase(
      name: "without wrapping the last column is overwritten",
      input: "\u{1B}[?7labcdefghij",
      rows: ["abcdefgj"]
    ),
    ScreenCase(name: "cursor position", input: "\u{1B}[2;3Hx", rows: ["", "  x"], cursor: [1, 3]),
    ScreenCase(name: "omitted parameters are one", input: "ab\u{1B}[;Hx", rows: ["xb"]),
    ScreenCase(name: "columns and rows by number", input: "\u{1B}[4Gx\u{1B}[2dy", rows: ["   x", "    y"]),
    ScreenCase(name: "relative moves", input: "\u{1B}[2B\u{1B}[3Cx\u{1B}[Ay\u{1B}[2Dz", rows: ["", "   zy", "   x"]),
    ScreenCase(
      name: "moves stop at the edges",
      input: "\u{1B}[99;99Hx\u{1B}[99A\u{1B}[99Dy",
      rows: ["y", "", "", "       x"]
    ),
    ScreenCase(name: "next and previous line", input: "ab\u{1B}[2Ex\u{1B}[Fy", rows: ["ab", "y", "x"]),
    ScreenCase(name: "backspace and tab", input: "ab\u{8}x\ty", rows: ["ax     y"]),
    ScreenCase(name: "erase to the end of the line", input: "abcd\u{1B}[3G\u{1B}[K", rows: ["ab"]),
    ScreenCase(name: "erase to the start of the line", input: "abcd\u{1B}[2G\u{1B}[1K", rows: ["  cd"]),
    ScreenCase(name: "erase below", input: "a\r\nb\r\nc\u{1B}[2;1H\u{1B}[J", rows: ["a"]),
    ScreenCase(name: "erase above", input: "a\r\nb\r\nc\u{1B}[2;1H\u{1B}[1J", rows: ["", "", "c"]),
    ScreenCase(name: "erase all keeps the cursor", input: "ab\u{1B}[2Jc", rows: ["  c"]),
    ScreenCase(name: "erase characters", input: "abcdef\u{1B}[2G\u{1B}[3X", rows: ["a   ef"]),
    ScreenCase(name: "insert blanks", input: "abcdefgh\u{1B}[3G\u{1B}[2@", rows: ["ab  cdef"]),
    ScreenCase(name: "delete characters", input: "abcdefgh\u{1B}[3G\u{1B}[2P", rows: ["abefgh"]),
    ScreenCase(name: "insert mode", input: "abc\r\u{1B}[4hxy\u{1B}[4lz", rows: ["xyzbc"]),
    ScreenCase(name: "insert lines", input: "a\r\nb\r\nc\u{1B}[2H\u{1B}[L", rows: ["a", "", "b", "c"]),
    ScreenCase(name: "delete lines", input: "a\r\nb\r\nc\u{1B}[1H\u{1B}[2M", rows: ["c"]),
    ScreenCase(name: "scrolling at the bottom", input: "a\r\nb\r\nc\r\nd\r\ne", rows: ["b", "c", "d", "e"]),
    ScreenCase(
      name: "a region scrolls alone",
      input: "a\r\nb\r\nc\r\nd\u{1B}[2;3r\u{1B}[3H\n",
      rows: ["a", "c", "", "d"]
    ),
    ScreenCase(name: "scroll up and down", input: "a\r\nb\u{1B}[2T\u{1B}[S", rows: ["", "a", "b"]),
    ScreenCase(name: "reverse index at the top", input: "a\r\nb\u{1B}[H\u{1B}M", rows: ["", "a", "b"]),
    ScreenCase(name: "index and next line", input: "a\u{1B}Db\u{1B}Ec", rows: ["a", " b", "c"]),
    ScreenCase(
      name: "origin mode counts from the region",
      input: "\u{1B}[2;4r\u{1B}[?6h\u{1B}[2;2Hx",
      rows: ["", "", " x"]
    ),
    ScreenCase(name: "repetition", input: "-\u{1B}[4bx", rows: ["-----x"]),
    ScreenCase(name: "saved cursor", input: "ab\u{1B}7\u{1B}[3;3H\u{1B}8c", rows: ["abc"]),
    ScreenCase(name: "tab stops can be set and cleared", input: "\u{1B}[3g\u{1B}[4G\u{1B}H\r\tx", rows: ["   x"]),
    ScreenCase(name: "backward tab", input: "abcdefgh\u{1B}[Zx", rows: ["xbcdefgh"]),
    ScreenCase(name: "line drawing", input: "\u{1B}(0lqk\u{1B}(Bq", rows: ["┌─┐q"]),
    ScreenCase(name: "shifted line drawing", input: "\u{1B})0\u{E}x\u{F}x", rows: ["│x"]),
    ScreenCase(name: "strings are swallowed", input: "a\u{1B}]0;title\u{7}b\u{1B}P$qm\u{1B}\\c", rows: ["abc"]),
    ScreenCase(name: "the Linux palette has no end mark", input: "\u{1B}]P0aabbccx\u{1B}]Ry", rows: ["xy"]),
    ScreenCase(name: "a reset clears", input: "abc\u{1B}[?1049h\u{1B}cx", rows: ["x"]),
  ]

  @Test("drawing", arguments: drawings)
  func drawing(_ sample: ScreenCase) {
    var screen = ScreenModel(columns: 8, rows: 4)
    screen.feed(sample.input)
    #expect(screen.lines == sample.rows + Array(repeating: "", count: 4 - sample.rows.count))
    #expect(screen.unknown.isEmpty)
    if let cursor = sample.cursor { #expect([screen.cursor.row, screen.cursor.column] == cursor) }
  }

  static let wideCharacters: [ScreenCase] = [
    ScreenCase(name: "a wide character takes two columns", input: "日本x", rows: ["日本x"], cursor: [0, 5]),
    ScreenCase(name: "a wide character does not fit into the last column", input: "abcdefg日", rows: ["abcdefg", "日"]),
    ScreenCase(name: "writing on the right half blanks the left", input: "日\u{8}x", rows: [" x"]),
    ScreenCase(name: "writing on the left half blanks the right", input: "日a\rx", rows: ["x a"]),
    ScreenCase(name: "a wide one over two halves", input: "日本\u{1B}[2G語x", rows: [" 語x"]),
    ScreenCase(name: "erasing half of one erases it", input: "a日b\u{1B}[3G\u{1B}[X", rows: ["a  b"]),
    ScreenCase(name: "deleting half of one blanks the rest", input: "a日b\u{1B}[2G\u{1B}[P", rows: ["a b"]),
    ScreenCase(name: "marks join the character before", input: "e\u{301}x", rows: ["e\u{301}x"], cursor: [0, 2]),
    ScreenCase(name: "marks join a wide character", input: "日\u{301}x", rows: ["日\u{301}x"], cursor: [0, 3]),
    ScreenCase(name: "marks join the character at the edge", input: "abcdefgh\u{301}", rows: ["abcdefgh\u{301}"]),
  ]

  @Test("wide characters and marks", arguments: wideCharacters)
  func wide(_ sample: ScreenCase) {
    drawing(sample)
  }

  @Test("bytes may arrive one by one", arguments: drawings + wideCharacters)
  func piecewise(_ sample: ScreenCase) {
    var whole = ScreenModel(columns: 8, rows: 4)
    whole.feed(sample.input)
    var pieces = ScreenModel(columns: 8, rows: 4)
    for byte in sample.input.utf8 { pieces.feed([byte]) }
    #expect(pieces.looksLike(whole))
    #expect(pieces.cursor == whole.cursor)
  }

  @Test("bytes that are no UTF-8 show as replacement characters")
  func strayBytes() {
    var screen = ScreenModel(columns: 8, rows: 1)
    screen.feed([0x61, 0xFF, 0x62, 0xE6, 0x97, 0x63])
    #expect(screen.lines == ["a\u{FFFD}b\u{FFFD}\u{FFFD}c"])
  }

  @Test("the alternate screen hides the main one and gives it back")
  func alternateScreen() {
    var screen = ScreenModel(columns: 8, rows: 2)
    screen.feed("main\u{1B}[31m\u{1B}[?1049h\u{1B}[Halt")
    #expect(screen.modes.isAlternate)
    #expect(screen.lines == ["alt", ""])
    screen.feed("\u{1B}[?1049l!")
    #expect(!screen.modes.isAlternate)
    #expect(screen.lines == ["main!", ""])
    #expect(screen.cell(row: 0, column: 4).style.foreground == .indexed(1))
  }

  @Test("modes are told apart")
  func modes() {
    var screen = ScreenModel(columns: 8, rows: 2)
    screen.feed("\u{1B}[?25l\u{1B}[?1000;1006h\u{1B}[?2004h\u{1B}[?1h\u{1B}=\u{1B}[?1004h")
    var wanted = ScreenModel.Modes()
    wanted.showsCursor = false
    wanted.mouse = [1000, 1006]
    wanted.reportsPaste = true
    wanted.sendsApplicationArrows = true
    wanted.hasApplicationKeypad = true
    wanted.reportsFocus = true
    #expect(screen.modes == wanted)
    screen.feed("\u{1B}[?25h\u{1B}[?1000;1006l\u{1B}[?2004l\u{1B}[?1l\u{1B}>\u{1B}[?1004l")
    #expect(screen.modes == ScreenModel.Modes())
  }

  @Test("what is not understood is told, and questions are kept apart")
  func unknown() {
    var screen = ScreenModel(columns: 8, rows: 2)
    screen.feed("\u{1B}[?9999h\u{1B}[5y\u{1B}[71m\u{1B}[6n")
    #expect(screen.unknown == ["mode ?9999", "CSI 5y", "SGR 71"])
    #expect(screen.requests == ["CSI 6n"])
  }

  @Test("growing adds blanks, shrinking keeps the rows up to the cursor")
  func resize() {
    var screen = ScreenModel(columns: 4, rows: 3)
    screen.feed("a\r\nb\r\ncdef")
    screen.resize(columns: 3, rows: 2)
    #expect(screen.lines == ["b", "cde"])
    #expect([screen.cursor.row, screen.cursor.column] == [1, 2])
    screen.resize(columns: 5, rows: 3)
    #expect(screen.lines == ["b", "cde", ""])
  }
}
