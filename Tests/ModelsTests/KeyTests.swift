import Commands
import Domain
import Fixtures
import Input
import Models
import State
import Testing

@Suite("What keys do")
@MainActor
struct KeyTests {
  @Test("Ctrl-c twice quits, once only asks, and a key between is no second time")
  func interrupt() {
    let desk = Desk()
    desk.press("Ctrl-c")
    #expect(desk.app.takeEffects().isEmpty && desk.notice.contains("Ctrl-c"))
    desk.press("j Ctrl-c")
    #expect(desk.app.takeEffects().isEmpty)
    desk.app.handle(Array(repeating: .key(KeyPress(.character("j"))), count: 5))
    desk.press("Ctrl-c")
    #expect(desk.app.takeEffects().isEmpty)
    desk.press("Ctrl-c")
    #expect(desk.app.takeEffects() == [.quit])
  }

  @Test("A second Ctrl-c that was meant for what just stopped does not ask")
  func interruptAfterStopping() {
    let desk = Desk()
    desk.press("Enter Ctrl-c")
    desk.wait(500)
    desk.press("Ctrl-c Ctrl-c Ctrl-c")
    #expect(desk.app.takeEffects().isEmpty && desk.notice.isEmpty)
    desk.wait(600)
    desk.press("Ctrl-c Ctrl-c")
    #expect(desk.app.takeEffects() == [.quit])
  }

  @Test("q goes back one screen and quits at the first, Q quits anywhere, Esc never does")
  func leaving() {
    let desk = Desk.reading()
    desk.press("Esc Esc Esc")
    #expect(desk.state.screen == .reader && desk.app.takeEffects().isEmpty)
    desk.press("q")
    #expect(desk.state.screen == .library && desk.app.takeEffects().isEmpty)
    desk.press("Esc Esc q")
    #expect(desk.app.takeEffects() == [.quit])
    let other = Desk.reading()
    other.press("Q")
    #expect(other.app.takeEffects() == [.quit])
  }

  @Test("Esc closes one thing at a time: box, prompt, running load, filter, welcome")
  func escapeOrder() {
    let desk = Desk(welcome: true)
    desk.press("f")
    desk.type("a")
    desk.press("Enter r")
    #expect(desk.state.library.isLoading)
    desk.press("?")
    #expect(desk.menu != nil)
    desk.press("Esc")
    #expect(desk.menu == nil && desk.state.library.isLoading)
    desk.press("Esc")
    #expect(!desk.state.library.isLoading && desk.state.library.filter == "a")
    desk.press("Esc")
    #expect(desk.state.library.filter.isEmpty && desk.state.showsWelcome)
    desk.press("Esc")
    #expect(!desk.state.showsWelcome && desk.app.takeEffects().isEmpty)
  }

  @Test(
    "Suspend, redraw and the mouse are left to the loop",
    arguments: [
      ("Ctrl-z", Effect.suspend), ("Ctrl-l", .redraw), ("%", .mouse(false)),
    ]
  )
  func effects(key: String, effect: Effect) {
    let desk = Desk()
    desk.press(key)
    #expect(desk.app.takeEffects() == [effect])
    #expect(desk.app.takeEffects().isEmpty)
    if key != "%" {
      desk.press("? \(key)")
      #expect(desk.app.takeEffects() == [effect] && desk.menu != nil)
    }
  }

  @Test(
    "A key that is kept, one that works elsewhere, and one that means nothing say so",
    arguments: [
      ("v", "in a video"), ("y", "commands that work in a video"), ("o", "a player"),
      ("}", "in a video"), ("t", "in a video"),
      ("&", ""), ("Alt-x", "not bound"), ("F9", "not bound"), (", z", "not bound"),
    ]
  )
  func explanations(keys: String, words: String) {
    let desk = Desk()
    desk.press(keys)
    if words.isEmpty { #expect(desk.prompt?.kind == .filter) } else { #expect(desk.notice.contains(words)) }
    #expect(desk.app.takeEffects().isEmpty && desk.state.pending.isEmpty)
    desk.press("j")
    #expect(desk.notice.isEmpty)
  }

  @Test("A prefix shows what may follow; Esc and Ctrl-c forget it without doing more", arguments: ["Esc", "Ctrl-c"])
  func prefixes(key: String) {
    let desk = Desk()
    desk.press(",")
    #expect(desk.state.continuations.map(\.command).contains(.sortByTitle))
    #expect(desk.screen.joined().contains("sort by title"))
    desk.press(key)
    #expect(desk.state.pending.isEmpty && desk.notice.isEmpty && desk.app.takeEffects().isEmpty)
    desk.press(", t")
    #expect(desk.state.library.order == .title)
  }

  @Test("A held key moves as far as as many single ones")
  func heldKeys() {
    let held = Desk.reading()
    let single = Desk.reading()
    let key = KeyPress(.character("j"))
    held.app.handle(Array(repeating: .key(key), count: 60))
    for _ in 0..<60 { single.app.handle([.key(key)]) }
    #expect(held.index == 60 && single.index == 60)
  }

  @Test("Keys of one's own are used, shown in help, and the old ones are free")
  func ownKeys() {
    var map = Keymap.standard
    _ = map.apply(context: "reader", keys: "x", command: "line-down")
    _ = map.apply(context: "global", keys: "j", command: "none")
    let desk = Desk(keymap: map)
    desk.press("Enter")
    desk.jobs.finishAll()
    desk.press("x x j")
    #expect(desk.index == 2 && desk.notice.contains("j is not bound"))
  }

  @Test(
    "A card shows the moment; moving turns it over, anything else closes it and counts",
    arguments: [
      ("Enter", false, 0), ("q", false, 0), ("Esc", false, 0), ("j", true, 1), (")", true, 3), ("2", false, 0),
    ]
  )
  func cards(key: String, isOpen: Bool, index: Int) {
    let desk = Desk.reading()
    desk.press("Enter")
    #expect(desk.state.overlay == .card(top: 0))
    desk.press(key)
    #expect((desk.state.overlay == .card(top: 0)) == isOpen)
    #expect(desk.state.screen == .reader)
    if key != "2" { #expect(desk.index == index) } else { #expect(desk.reader?.view == .scene) }
  }

  @Test("Panes: where there are several the keys walk around them, else they say why not")
  func panes() {
    let desk = Desk.reading()
    desk.press("Tab")
    #expect(!desk.notice.isEmpty)
    desk.app.resize(columns: 200, rows: 40)
    desk.press("3")
    let start = desk.reader?.place
    var seen: [String] = []
    for _ in 0..<3 {
      desk.press("Tab")
      seen.append(desk.reader?.isInOutline == true ? "outline" : desk.reader?.place?.track?.rawValue ?? "")
    }
    #expect(Set(seen) == ["outline", "speech", "scene"])
    #expect(desk.reader?.place == start && desk.reader?.clock == .zero)
    desk.press("Shift-Tab Tab")
    #expect(desk.reader?.place == start)
  }

  @Test("The mouse: the wheel moves, a click selects, a click on what is selected opens")
  func mouse() {
    let desk = Desk.reading()
    let wheel = MouseEvent(action: .wheelDown, button: .none, row: 5, column: 5)
    desk.app.handle([.mouse(wheel)])
    #expect(desk.index == 3)
    desk.app.settle()
    let page = desk.reader?.page(columns: 80, rows: 24)
    let rows = page.flatMap { desk.reader?.visible($0) } ?? []
    let target = rows[5]
    let click = MouseEvent(action: .press, button: .left, row: target.row + (page?.layout.bodyTop ?? 0), column: 30)
    desk.app.handle([.mouse(click)])
    #expect(desk.reader?.place == target.place && desk.state.overlay == nil)
    desk.app.settle()
    desk.app.handle([.mouse(click)])
    #expect(desk.state.overlay == .card(top: 0))
    desk.app.handle([.mouse(click)])
    #expect(desk.state.overlay == nil)
  }

  @Test("A click on a chapter beside the transcript goes there, one on the transcript takes the keys back")
  func mouseInChapters() {
    let desk = Desk.reading()
    desk.app.resize(columns: 120, rows: 24)
    desk.app.settle()
    guard let layout = desk.reader?.page(columns: 120, rows: 24).layout, layout.outlineWidth != nil else {
      Issue.record("there is no room for the chapters")
      return
    }
    let chapter = MouseEvent(action: .press, button: .left, row: layout.outlineTop + 3, column: 3)
    desk.app.handle([.mouse(chapter)])
    desk.app.settle()
    #expect(desk.reader?.chapter == 3 && desk.reader?.clock == desk.reader?.recording.chapters?.items[3].start)
    desk.press("Shift-Tab")
    #expect(desk.reader?.isInOutline == true)
    let segment = MouseEvent(action: .press, button: .left, row: layout.bodyTop, column: layout.main.textLeft)
    desk.app.handle([.mouse(segment)])
    #expect(desk.reader?.isInOutline == false)
  }

  @Test("A message is gone at the next wheel or click as at the next key, and so is the question whether to quit")
  func mouseForgetsMessages() {
    let desk = Desk()
    desk.press("Ctrl-c")
    #expect(!desk.notice.isEmpty)
    desk.app.handle([.mouse(MouseEvent(action: .wheelDown, button: .none, row: 5, column: 5))])
    #expect(desk.notice.isEmpty)
    desk.press("Ctrl-c")
    #expect(desk.app.takeEffects().isEmpty)
  }

  @Test("Suspend and redraw work also where one types", arguments: ["t", ":", "?"])
  func terminalKeysWhileTyping(key: String) {
    let desk = Desk.reading()
    desk.press("\(key) 9 Ctrl-z Ctrl-l")
    #expect(desk.app.takeEffects() == [.suspend, .redraw])
    #expect((desk.prompt?.editor ?? desk.menu?.editor)?.text == "9")
  }

  @Test("A click in the list selects, a second one opens")
  func mouseInLibrary() {
    let desk = Desk()
    let top = LibraryLayout(desk.state).listTop
    let click = InputEvent.mouse(MouseEvent(action: .press, button: .left, row: top + 1, column: 3))
    desk.app.handle([click])
    #expect(desk.state.library.selected?.id == VideoID("B") && desk.state.opening == nil)
    desk.app.handle([click])
    #expect(desk.state.opening == VideoID("B"))
  }
}
