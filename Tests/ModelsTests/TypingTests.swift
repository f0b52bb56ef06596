import Commands
import Domain
import Fixtures
import Input
import Models
import State
import Testing

@Suite("Prompts, palette, help and themes")
@MainActor
struct TypingTests {
  @Test(
    "t goes to a typed time",
    arguments: [
      ("1:30", 90), ("90", 90), ("1m30s", 90), ("50%", 200), ("#3", 80), ("+30", 42), ("-30", 0), ("9:99:99", 401),
    ]
  )
  func goToTime(typed: String, seconds: Double) {
    let desk = Desk.reading()
    desk.press("j j j t")
    desk.type(typed)
    desk.press("Enter")
    #expect(desk.prompt == nil)
    let expected = typed == "50%" ? (desk.reader?.recording.length.milliseconds ?? 0) / 2 : Int64(seconds * 1000)
    #expect(desk.reader?.clock.milliseconds == expected)
    desk.press("<")
    #expect(desk.reader?.clock == .seconds(12))
  }

  @Test("Tab goes on with a path and shows how it can go on from there, until one types")
  func completing() {
    let desk = Desk()
    desk.press("A")
    desk.type("/t")
    desk.press("Tab")
    desk.jobs.finishAll()
    #expect(desk.prompt?.editor.text == "/ta" && desk.screen.last?.contains("talks/  talk.srt") == true)
    desk.type("l")
    #expect(desk.prompt?.editor.text == "/tal" && desk.screen.last?.contains("Tab completes") == true)
  }

  @Test(
    "What an import came to is one sentence; what had not changed is no news",
    arguments: [
      (0, 0, 0, "there was no transcript to import"), (2, 0, 0, "2 unchanged"),
      (1, 1, 0, "1 unchanged; 1 skipped: a.txt: no times"),
      (0, 2, 1, "2 skipped: a.txt: no times; 1 failed: b.srt: gone"),
    ]
  )
  func imported(unchanged: Int, skipped: Int, failed: Int, words: String) {
    var report = ImportReport()
    let same = ImportReport.LeftOut(path: "/x/c.srt", why: "as it was", isUnchanged: true)
    report.skipped = Array(repeating: same, count: unchanged)
    report.skipped += Array(repeating: ImportReport.LeftOut(path: "/x/a.txt", why: "no times"), count: skipped)
    report.failed = Array(repeating: ImportReport.LeftOut(path: "/x/b.srt", why: "gone"), count: failed)
    #expect(ImportText.sentence(report) == words)
  }

  @Test("A bad time says what is wrong, keeps what was typed, and can be corrected")
  func badTime() {
    let desk = Desk.reading()
    desk.press("t")
    desk.type("1:3x")
    desk.press("Enter")
    #expect(desk.prompt?.complaint == "not a time" && desk.prompt?.editor.text == "1:3x")
    #expect(desk.screen.last?.contains("not a time") == true)
    desk.press("Backspace")
    #expect(desk.prompt?.complaint == nil)
    desk.type("0")
    desk.press("Enter")
    #expect(desk.prompt == nil && desk.reader?.clock == .seconds(90))
    desk.press("t")
    desk.type("#99")
    desk.press("Enter")
    #expect(desk.prompt?.complaint?.contains("99") == true)
    desk.press("Esc")
    #expect(desk.prompt == nil && desk.reader?.clock == .seconds(90))
    desk.press("t Enter")
    #expect(desk.prompt == nil && desk.reader?.clock == .seconds(90))
  }

  @Test("In a prompt letters are letters, digits digits, and commands wait")
  func promptsKeepTheirKeys() {
    let desk = Desk.reading()
    desk.press("t q Q 1 : ?")
    #expect(desk.prompt?.editor.text == "qQ1:?" && desk.app.takeEffects().isEmpty)
    desk.press("F5 Ctrl-g PgDn")
    #expect(desk.prompt?.editor.text == "qQ1:?")
  }

  @Test("The list is filtered as one types; Enter keeps it, Esc clears it")
  func filter() {
    let desk = Desk([.made(id: "A", title: "Apples"), .made(id: "B", title: "Pears"), .made(id: "C", title: "Grapes")])
    desk.press("f")
    desk.type("ap")
    #expect(desk.state.library.shownCount == 2)
    desk.type("p")
    #expect(desk.state.library.shownCount == 1 && desk.prompt?.kind == .filter)
    desk.press("Backspace Enter")
    #expect(desk.prompt == nil && desk.state.library.filter == "ap")
    desk.press("f")
    #expect(desk.prompt?.editor.text == "ap")
    desk.press("Esc")
    #expect(desk.state.library.filter.isEmpty && desk.state.library.shownCount == 3)
  }

  @Test(
    "The palette runs names, short names, names with arguments, and times",
    arguments: [
      ("view-scene", "2"), ("last", "G"), ("go-to-time 1:30", "t 1 : 3 0 Enter"), ("1:30", "t 1 : 3 0 Enter"),
      ("45%", "t 4 5 % Enter"), ("q", "q"), ("h", "?"), ("half-page", "Ctrl-d"),
    ]
  )
  func palette(typed: String, keys: String) {
    let (typing, pressing) = (Desk.reading(), Desk.reading())
    typing.press(":")
    typing.type(typed)
    typing.press("Enter")
    pressing.press(keys)
    #expect(typing.reader?.clock == pressing.reader?.clock && typing.reader?.view == pressing.reader?.view)
    #expect(typing.state.screen == pressing.state.screen && typing.menu?.kind == pressing.menu?.kind)
  }

  @Test("Anything else filters the palette, and Enter runs the best; nothing found says so")
  func paletteFilters() {
    let desk = Desk.reading()
    desk.press(":")
    desk.type("chapters")
    #expect(desk.menu?.selectedItem?.name == "view-chapters")
    desk.press("Enter")
    #expect(desk.reader?.view == .chapters)
    desk.press(":")
    desk.type("xyzzy")
    desk.press("Enter")
    #expect(desk.menu == nil && !desk.notice.isEmpty)
    desk.press(": Backspace")
    #expect(desk.menu == nil)
  }

  @Test("A command of the other screen says where it works")
  func elsewhere() {
    let desk = Desk()
    desk.press(":")
    desk.type("next-chapter")
    desk.press("Enter")
    #expect(desk.notice.contains("in a video"))
    desk.press(":")
    desk.type("filter wor")
    desk.press("Enter")
    #expect(desk.state.library.filter == "wor")
  }

  @Test("Help lists what works here and runs what is chosen")
  func help() {
    let desk = Desk.reading()
    desk.press("?")
    let names = desk.menu?.items.map(\.name) ?? []
    #expect(names.contains("next-chapter") && !names.contains("sort-by-title"))
    desk.type("next chapter")
    desk.press("Enter")
    #expect(desk.menu == nil && desk.reader?.clock == .seconds(40))
    desk.press("q ?")
    #expect(desk.menu?.items.contains { $0.name == "filter" } == true)
    desk.press("Ctrl-c")
    #expect(desk.menu == nil && desk.app.takeEffects().isEmpty)
  }

  @Test("Every command can be run by its name, and none traps", arguments: Command.allCases)
  func everyCommand(command: Command) {
    for desk in [Desk.reading(), Desk(), Desk([])] {
      desk.press(":")
      desk.type(command.rawValue)
      desk.press("Enter")
      desk.jobs.finishAll()
      #expect(desk.screen.count == 24)
    }
  }

  @Test("A theme is seen while one looks; Enter keeps it, Esc brings the old one back")
  func themes() {
    let desk = Desk()
    desk.press(":")
    desk.type("theme")
    desk.press("Enter")
    #expect(desk.menu?.kind == .themes && desk.menu?.selectedItem?.name == "terminal")
    desk.press("Down")
    #expect(desk.themes == ["night"] && desk.state.themeName == "night")
    desk.press("Down Esc")
    #expect(desk.themes == ["night", "nord", "terminal"] && desk.state.themeName == "terminal")
    desk.press(":")
    desk.type("theme")
    desk.press("Enter")
    desk.type("nor")
    #expect(desk.state.themeName == "nord")
    desk.press("Enter")
    #expect(desk.menu == nil && desk.state.themeName == "nord")
  }

  @Test("A theme is put on by name; one that is not there says so and changes nothing")
  func themeByName() {
    let desk = Desk()
    for (line, name) in [("theme night", "night"), ("theme no-such", "night")] {
      desk.press(":")
      desk.type(line)
      desk.press("Enter")
      #expect(desk.state.themeName == name)
    }
    #expect(desk.notice.contains("no-such"))
  }

  @Test("Pasted text goes where one types, and nowhere else")
  func pasting() {
    let desk = Desk.reading()
    desk.app.handle([.pasted("Q")])
    #expect(desk.app.takeEffects().isEmpty && !desk.notice.isEmpty)
    desk.press("t x Enter")
    #expect(desk.prompt?.complaint != nil)
    desk.press("Backspace")
    desk.app.handle([.pasted("1:\n30")])
    #expect(desk.prompt?.editor.text == "1:30" && desk.prompt?.complaint == nil)
    desk.press("Enter")
    #expect(desk.reader?.clock == .seconds(90))
    desk.press(":")
    desk.app.handle([.pasted("view-topics")])
    desk.press("Enter")
    #expect(desk.reader?.view == .topics)
  }
}
