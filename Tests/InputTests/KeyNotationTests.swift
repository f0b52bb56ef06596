import Testing

@testable import Input

@Suite("The notation of keys")
struct KeyNotationTests {
  private func parsed(_ text: String) -> [KeyPress]? { try? KeyNotation.parse(text).get() }

  @Test(
    "reads a key by its name",
    arguments: [
      ("j", KeyPress(.character("j"))), ("G", KeyPress(.character("G"))), ("?", KeyPress(.character("?"))),
      ("-", KeyPress(.character("-"))), ("Ctrl--", KeyPress(.character("-"), .control)),
      ("é", KeyPress(.character("é"))),
      ("Ctrl-d", KeyPress(.character("d"), .control)), ("ctrl-D", KeyPress(.character("d"), .control)),
      ("Ctrl-Shift-d", KeyPress(.character("D"), .control)), ("Alt-x", KeyPress(.character("x"), .alt)),
      ("Alt-X", KeyPress(.character("X"), .alt)), ("Alt-Shift-x", KeyPress(.character("X"), .alt)),
      ("Shift-a", KeyPress(.character("A"))), ("Shift-Tab", KeyPress(.backTab)), ("BackTab", KeyPress(.backTab)),
      ("Tab", KeyPress(.tab)), ("Space", KeyPress(.character(" "))),
      ("Ctrl-Space", KeyPress(.character(" "), .control)),
      ("enter", KeyPress(.enter)), ("RETURN", KeyPress(.enter)), ("esc", KeyPress(.escape)),
      ("Escape", KeyPress(.escape)),
      ("PgDn", KeyPress(.pageDown)), ("pageup", KeyPress(.pageUp)), ("Home", KeyPress(.home)), ("End", KeyPress(.end)),
      ("Up", KeyPress(.up)), ("Ctrl-Alt-Shift-Left", KeyPress(.left, [.control, .alt, .shift])),
      ("F1", KeyPress(.function(1))),
      ("f12", KeyPress(.function(12))), ("F", KeyPress(.character("F"))), ("Backspace", KeyPress(.backspace)),
      ("Delete", KeyPress(.delete)), ("Ins", KeyPress(.insert)),
      ("Control-Alt-u", KeyPress(.character("u"), [.control, .alt])),
    ]
  )
  func readsAKey(_ text: String, _ press: KeyPress) {
    #expect(KeyNotation.parse(text) == .success([press]))
  }

  @Test("reads keys in a row")
  func readsKeysInARow() {
    #expect(parsed("g g") == [KeyPress(.character("g")), KeyPress(.character("g"))])
    #expect(parsed("  ,   s ") == [KeyPress(.character(",")), KeyPress(.character("s"))])
    #expect(parsed("Ctrl-x Space") == [KeyPress(.character("x"), .control), KeyPress(.character(" "))])
  }

  @Test(
    "says what is wrong",
    arguments: [
      ("", "No key is named."),
      (" ", "No key is named."),
      ("gg", "\"gg\" is not a key; keys in a row are separated by blanks, as in \"g g\"."),
      ("Pagedwn", "\"Pagedwn\" is not a key; perhaps PageDown?"),
      ("Hyper-x", "\"Hyper-x\" is not a key: before a hyphen stands Ctrl, Alt or Shift."),
      ("Ctrl-", "\"Ctrl-\" names no key after the hyphen."),
      ("Ctrl-Shift-", "\"Ctrl-Shift-\" names no key after the hyphen."),
      ("Shift-5", "\"Shift-5\" depends on the keyboard: write the character that the two keys give."),
      ("Ctrl-i", "\"Ctrl-i\" cannot be told from Tab in a terminal: write Tab."),
      ("Ctrl-[", "\"Ctrl-[\" cannot be told from Esc in a terminal: write Esc."),
      ("F99", "\"F99\" is not a key; keys in a row are separated by blanks, as in \"g g\"."),
      ("\u{1b}", "A key is written by its name, such as Enter or Ctrl-d, not as a control character."),
      ("a\u{1b}[31m", "\"a\u{fffd}[31m\" is not a key; keys in a row are separated by blanks, as in \"g g\"."),
    ]
  )
  func saysWhatIsWrong(_ text: String, _ sentence: String) {
    guard case .failure(let problem) = KeyNotation.parse(text) else {
      Issue.record("\(text) was read as keys")
      return
    }
    #expect(problem.description == sentence)
  }

  @Test(
    "writes keys as they are read",
    arguments: [
      "j", "G", "g g", ", s", "Ctrl-d", "Ctrl-Shift-d", "Alt-x", "Alt-X", "Shift-Tab", "Ctrl-Shift-Tab", "Space",
      "Enter",
      "Esc", "Tab", "PgDn", "PgUp", "Home", "End", "Up", "Down", "Left", "Right", "F1", "F35", "Backspace", "Delete",
      "Insert", "-", "Ctrl--", "Ctrl-Alt-Shift-Up", "Alt-é", "ß", "漢",
    ]
  )
  func writesKeysAsTheyAreRead(_ text: String) {
    #expect(parsed(text).map(KeyNotation.print) == text)
  }

  @Test("reads every key it writes")
  func readsEveryKeyItWrites() {
    let named: [Key] = [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .function(1), .function(20), .character(" "), .character("-"), .character("Ä"), .character("ẞ"),
      .character("İ"), .character("ǅ"), .character("{"), .character("\u{301}"),
    ]
    for bits in UInt8(0)..<8 {
      for key in named {
        var modifiers = KeyPress.Modifiers(rawValue: bits)
        if key == .tab || key == .backTab { modifiers.remove(.shift) }
        if case .character = key { modifiers.remove(.shift) }
        let press = KeyPress(key, modifiers)
        #expect(parsed(KeyNotation.print([press])) == [press])
      }
    }
  }

  @Test("never traps on anything written")
  func neverTraps() {
    var generator = SplitMix(state: 4)
    let pieces = [
      "Ctrl", "-", "Alt", "Shift", " ", "g", "F1", "\u{301}", "é", "\u{1b}", "Tab", "\u{1f468}\u{200d}\u{1f469}", "--",
    ]
    for _ in 0..<3_000 {
      let text = (0..<6).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      if case .success(let presses) = KeyNotation.parse(text) {
        #expect(parsed(KeyNotation.print(presses)) == presses, "text: \(text)")
      }
    }
  }
}
