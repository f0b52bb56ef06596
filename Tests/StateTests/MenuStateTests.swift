import Commands
import Fixtures
import State
import Testing

@Suite("A list one picks from by typing")
struct MenuStateTests {
  private static let items: [MenuState.Item] = Command.table.map { info in
    MenuState.Item(
      label: info.keys.joined(separator: "  "),
      name: info.command.rawValue,
      help: info.help,
      section: info.section.rawValue,
      action: .run(info.command)
    )
  }

  private func menu(_ typed: String, kind: MenuState.Kind = .palette) -> MenuState {
    var menu = MenuState(kind: kind, items: MenuStateTests.items)
    menu.edit { $0.insert(typed) }
    return menu
  }

  @Test(
    "The best answer is the first: the name itself, its key, its beginning, a word of it, a word of its help",
    arguments: [
      ("quit", "quit"), ("help", "help"), ("next", "next-chapter"), ("chapter", "next-chapter"),
      ("view-both", "view-both"),
      ("both", "view-both"), ("G", "last"), ("g", "first"), ("Ctrl-d", "half-page-down"), ("ctrl-d", "half-page-down"),
      ("pgdn", "page-down"), ("previous line", "line-up"), ("sbd", "sort-by-date"), ("THEME", "theme"),
      ("tutorial", "tutor"),
    ]
  )
  func ranking(typed: String, first: String) {
    #expect(menu(typed).selectedItem?.name == first)
  }

  @Test("Every word must answer, what does not is gone, and nothing typed is everything")
  func filtering() {
    #expect(menu("page down").items.map(\.name) == ["page-down", "half-page-down"])
    #expect(menu("xyzzy").items.isEmpty && menu("xyzzy").selectedItem == nil)
    #expect(menu("  ").items.count == MenuStateTests.items.count)
    var menu = menu("quit")
    menu.edit { $0.clearBeforeCursor() }
    #expect(menu.items == MenuStateTests.items)
  }

  @Test("A command with its argument still shows the command, in the palette alone")
  func arguments() {
    #expect(menu("go-to-time 1:30").items.map(\.name) == ["go-to-time"])
    #expect(menu("theme nord").items.map(\.name) == ["theme"])
    #expect(menu("theme nord", kind: .help).items.isEmpty)
  }

  @Test("Typing goes back to the best answer; moving stays inside")
  func selecting() {
    var menu = menu("")
    menu.move(by: 5)
    #expect(menu.selected == 5)
    menu.move(by: 1000)
    #expect(menu.selected == menu.items.count - 1)
    menu.edit { $0.insert("q") }
    #expect(menu.selected == 0)
    menu.move(by: -3)
    #expect(menu.selected == 0)
    menu.select(99)
    #expect(menu.selected == 0)
    menu.edit { $0.move(by: -1) }
    #expect(menu.items.count < MenuStateTests.items.count)
  }

  @Test("What is selected is in sight of any number of rows", arguments: [1, 2, 5, 12, 100])
  func settling(rows: Int) {
    var dice = Dice(rows)
    var menu = menu("")
    for _ in 0..<60 {
      menu.move(by: dice.roll(30) - 15)
      menu.settle(rows: rows)
      #expect(menu.selected >= menu.top && menu.selected < menu.top + rows)
      #expect(menu.top == 0 || menu.top + rows <= menu.items.count)
    }
    menu.settle(rows: 0)
  }

  @Test("It opens on what is in force, and remembers it")
  func original() {
    let menu = MenuState(kind: .themes, items: MenuStateTests.items, selecting: "last")
    #expect(menu.selectedItem?.name == "last" && menu.original == "last")
    #expect(MenuState(kind: .themes, items: [], selecting: "last").selectedItem == nil)
  }
}

@Suite("One line of text being typed")
struct LineEditorTests {
  @Test("Keys edit at the cursor")
  func editing() {
    var editor = LineEditor("one two")
    editor.move(by: -3)
    editor.insert("and ")
    #expect(editor.text == "one and two" && editor.textBeforeCursor == "one and ")
    editor.deleteWord()
    #expect(editor.text == "one two")
    editor.deleteForward()
    #expect(editor.text == "one wo")
    editor.moveToEnd()
    editor.deleteBackward()
    editor.moveToStart()
    editor.deleteBackward()
    #expect(editor.text == "one w" && editor.cursor == 0)
    editor.move(by: 4)
    editor.clearBeforeCursor()
    #expect(editor.text == "w" && editor.cursor == 0)
    editor.move(by: -5)
    editor.move(by: 50)
    #expect(editor.cursor == 1)
    editor.deleteForward()
    #expect(editor.text == "w")
  }

  @Test("A joined character is one step and one deletion")
  func joinedCharacters() {
    var editor = LineEditor("a")
    for scalar in "👩‍👩‍👧e\u{301}🇩🇪".unicodeScalars { editor.insert(String(Character(scalar))) }
    #expect(editor.characters.count == 4 && editor.cursor == 4)
    editor.deleteBackward()
    editor.deleteBackward()
    #expect(editor.text == "a👩‍👩‍👧")
    editor.deleteBackward()
    #expect(editor.text == "a")
  }

  @Test("Line breaks are left out, and a book that is pasted ends somewhere")
  func pasting() {
    var editor = LineEditor("")
    editor.insert("one\ntwo\r\nthree\u{2028}four")
    #expect(editor.text == "onetwothreefour")
    editor.insert(String(repeating: "é", count: 5000))
    #expect(editor.characters.count == 1000 && editor.cursor == 1000)
    editor.insert("x")
    #expect(editor.characters.count == 1000)
    #expect(LineEditor(String(repeating: "a", count: 5000)).characters.count == 1000)
  }

  @Test("Whatever is typed, the characters are those of the text and the cursor is among them", arguments: 0..<10)
  func random(seed: Int) {
    var dice = Dice(800 + seed)
    var editor = LineEditor()
    for _ in 0..<300 {
      switch dice.roll(10) {
      case 0: editor.deleteBackward()
      case 1: editor.deleteForward()
      case 2: editor.move(by: dice.roll(9) - 4)
      case 3: dice.roll(20) == 0 ? editor.clearBeforeCursor() : editor.deleteWord()
      case 4: editor.moveToStart()
      default: editor.insert(dice.pick(Scraps.pieces.flatMap { $0.unicodeScalars.map { String(Character($0)) } }))
      }
      #expect(editor.characters == Array(editor.text))
      #expect((0...editor.characters.count).contains(editor.cursor))
    }
  }
}
