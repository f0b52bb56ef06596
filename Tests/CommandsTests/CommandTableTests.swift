import Commands
import Input
import Testing

private func keys(_ notation: String) -> [KeyPress] {
  (try? KeyNotation.parse(notation).get()) ?? []
}

@Suite("One table of commands")
struct CommandTableTests {
  @Test("Every command stands in the table exactly once, with words for it and a place", arguments: Command.allCases)
  func complete(command: Command) {
    let rows = Command.table.filter { $0.command == command }
    #expect(rows.count == 1)
    #expect(rows.first == command.info)
    #expect(!command.info.help.isEmpty && !command.info.contexts.isEmpty)
  }

  @Test("Names are written in small letters with hyphens, and are found by name", arguments: Command.allCases)
  func names(command: Command) {
    #expect(command.rawValue.allSatisfy { ("a"..."z").contains($0) || $0 == "-" })
    #expect(Command(name: command.rawValue) == command)
  }

  @Test(
    "The short names of vim mean what they mean there",
    arguments: [
      ("q", Command.leave), ("qa", .quit), ("quit", .quit), ("exit", .quit), ("h", .help),
    ]
  )
  func shortNames(name: String, command: Command) {
    #expect(Command(name: name) == command)
  }

  @Test("A word that is no name is no command", arguments: ["", "Q", "nothing", "line down", "1:30"])
  func unknownNames(name: String) {
    #expect(Command(name: name) == nil)
  }

  @Test("Every default key is written as it is printed", arguments: Command.table.flatMap(\.keys))
  func keysParse(notation: String) {
    #expect(!keys(notation).isEmpty)
    #expect(KeyNotation.print(keys(notation)) == notation)
  }

  @Test("No two commands share a key where both count, and none begins with another's", arguments: Context.allCases)
  func keysAreUnique(context: Context) {
    let here = Command.table.filter { $0.contexts.contains(context) || $0.contexts.contains(.global) }
    let bound = here.flatMap { info in info.keys.map { (keys($0), info.command) } }
    for (index, (sequence, command)) in bound.enumerated() {
      for (other, otherCommand) in bound[(index + 1)...] {
        let (short, long) = sequence.count <= other.count ? (sequence, other) : (other, sequence)
        #expect(!long.starts(with: short), "\(command) and \(otherCommand) on \(KeyNotation.print(short))")
      }
    }
  }

  @Test("No default needs Alt, a shifted arrow, or what terminals keep; a function key has a plain twin")
  func plainKeys() {
    let kept = ["Ctrl-s", "Ctrl-q", "Ctrl-i", "Ctrl-m", "Ctrl-h"]
    for info in Command.table {
      for notation in info.keys {
        #expect(!notation.contains("Alt-") && !kept.contains(notation), "\(notation)")
        for press in keys(notation) where press.modifiers.contains(.shift) { #expect(press.key == .backTab) }
      }
      let hasPlain = info.keys.contains { keys($0).allSatisfy { if case .function = $0.key { false } else { true } } }
      #expect(hasPlain || info.keys.isEmpty, "\(info.command)")
    }
  }

  @Test("A key that is kept for later is not bound alone anywhere, and says what it is kept for")
  func promisedKeys() {
    for promise in Promised.all {
      for notation in promise.keys {
        let press = keys(notation)
        #expect(press.count == 1)
        #expect(press.first.flatMap(Promised.what) == promise.what)
        for context in Context.allCases {
          #expect(Keymap.standard.match(press, in: context) == .none, "\(notation) in \(context)")
        }
      }
    }
    #expect(Promised.what(for: KeyPress(.character("j"))) == nil)
  }

  static let movement: [(String, Context, Command)] = [
    ("j", .reader, .lineDown), ("Down", .reader, .lineDown), ("k", .reader, .lineUp), ("Up", .reader, .lineUp),
    ("j", .library, .lineDown), ("k", .library, .lineUp),
    ("Ctrl-d", .reader, .halfPageDown), ("Ctrl-u", .reader, .halfPageUp),
    ("Space", .reader, .pageDown), ("PgDn", .reader, .pageDown), ("b", .reader, .pageUp), ("PgUp", .reader, .pageUp),
    ("g", .reader, .first), ("Home", .reader, .first), ("G", .reader, .last), ("End", .reader, .last),
    ("{", .reader, .previousChapter), ("}", .reader, .nextChapter),
    ("(", .reader, .previousTurn), (")", .reader, .nextTurn), ("t", .reader, .goToTime),
    ("<", .reader, .back), (">", .reader, .forward), ("Ctrl-o", .reader, .back),
    ("1", .reader, .viewSpeech), ("2", .reader, .viewScene), ("3", .reader, .viewBoth), ("4", .reader, .viewChapters),
    ("5", .reader, .viewTopics), ("]", .reader, .nextView), ("[", .reader, .previousView),
    ("Tab", .reader, .nextPane), ("Shift-Tab", .reader, .previousPane), ("l", .reader, .nextPane),
    ("h", .reader, .previousPane), ("+", .reader, .largerPane), ("_", .reader, .smallerPane),
    ("Enter", .reader, .open), ("Enter", .library, .open),
  ]

  static let rest: [(String, Context, Command)] = [
    ("f", .library, .filter), ("&", .library, .filter), ("r", .reader, .reload), ("R", .reader, .reloadAll),
    ("Ctrl-r", .library, .reload), ("F5", .library, .reload), ("%", .reader, .mouse),
    ("?", .reader, .help), ("F1", .library, .help), (":", .library, .palette), ("Ctrl-p", .reader, .palette),
    ("Ctrl-l", .reader, .redraw), ("Ctrl-z", .reader, .suspend), ("Esc", .reader, .cancel),
    ("Ctrl-c", .library, .interrupt),
    ("z", .reader, .zoomIn), ("Z", .reader, .zoomOut), (", s", .reader, .strip),
    ("q", .reader, .leave), ("Q", .reader, .quit), (", t", .library, .sortByTitle), (", g", .library, .groupBySource),
  ]

  @Test("Every key of the movement table does what the table says", arguments: movement + rest)
  func fieldTable(notation: String, context: Context, command: Command) {
    #expect(Keymap.standard.match(keys(notation), in: context) == .command(command))
  }

  @Test("Keys of the reader mean nothing in the library, and the other way round")
  func contexts() {
    #expect(Keymap.standard.match(keys("t"), in: .library) == .none)
    #expect(Keymap.standard.match(keys("}"), in: .library) == .none)
    #expect(Keymap.standard.match(keys("v"), in: .library) == .none)
    #expect(Keymap.standard.match(keys(", t"), in: .reader) == .none)
    #expect(Keymap.standard.match(keys("x"), in: .reader) == .none)
  }
}

@Suite("A person's own keys over the defaults")
struct UserBindingTests {
  @Test("A binding wins over the default, in its context only")
  func overrides() {
    var map = Keymap.standard
    #expect(map.apply(context: "reader", keys: "j", command: "page-down") == nil)
    #expect(map.match(keys("j"), in: .reader) == .command(.pageDown))
    #expect(map.match(keys("j"), in: .library) == .command(.lineDown))
    #expect(map.keys(for: .lineDown, in: .reader) == ["Down"])
    #expect(map.keys(for: .pageDown, in: .reader) == ["j", "Space", "PgDn"])
  }

  @Test("A global binding counts everywhere but where a context has its own")
  func globalBinding() {
    var map = Keymap.standard
    #expect(
      map.apply(context: "global", keys: "t", command: "help")
        == "t is go-to-time in the reader, where this does not change it"
    )
    #expect(map.match(keys("t"), in: .library) == .command(.help))
    #expect(map.match(keys("t"), in: .reader) == .command(.goToTime))
  }

  @Test("A key that is unbound in a context stays bound elsewhere, and can be bound again")
  func unbinding() {
    var map = Keymap.standard
    #expect(map.apply(context: "reader", keys: "q", command: "none") == nil)
    #expect(map.match(keys("q"), in: .reader) == .none)
    #expect(map.match(keys("q"), in: .library) == .command(.leave))
    #expect(map.keys(for: .leave, in: .reader).isEmpty)
    #expect(map.apply(context: "reader", keys: "q", command: "q") == nil)
    #expect(map.match(keys("q"), in: .reader) == .command(.leave))
  }

  @Test(
    "A binding that cannot be understood says what is wrong and changes nothing",
    arguments: [
      ("nowhere", "j", "line-down", "nowhere"), ("reader", "j", "fly", "fly"),
      ("reader", "Hyper-j", "line-down", "Hyper-j"),
      ("reader", "", "line-down", ""),
    ]
  )
  func complaints(context: String, notation: String, command: String, named: String) {
    var map = Keymap.standard
    let complaint = map.apply(context: context, keys: notation, command: command) ?? ""
    #expect(!complaint.isEmpty && (named.isEmpty || complaint.contains(named)))
    #expect(map == Keymap.standard)
  }

  @Test("An unknown context is told which there are")
  func contextsAreNamed() {
    var map = Keymap.standard
    let complaint = map.apply(context: "nowhere", keys: "j", command: "help") ?? ""
    for context in Context.allCases { #expect(complaint.contains(context.rawValue)) }
  }

  @Test("A prefix waits and knows all that may follow")
  func prefixes() {
    var map = Keymap.standard
    guard case .pending(let next) = map.match(keys(","), in: .library) else {
      Issue.record("the prefix does not wait")
      return
    }
    let expected: [Command] = [
      .undoRemoval, .rename, .sortByTitle, .sortByDate, .sortByLength, .reverseOrder, .groupBySource,
    ]
    #expect(next.map(\.command) == expected)
    #expect(next.map(\.key) == ["u", "n", "t", "d", "l", "r", "g"].flatMap(keys))
    #expect(map.match(keys(", z"), in: .library) == .none)
    #expect(map.match(keys(", t t"), in: .library) == .none)
    #expect(map.apply(context: "library", keys: ", t", command: "none") == nil)
    guard case .pending(let fewer) = map.match(keys(","), in: .library) else { return }
    #expect(fewer.map(\.command) == expected.filter { $0 != .sortByTitle })
  }

  @Test("A sequence of one's own waits too, across contexts")
  func ownSequences() {
    var map = Keymap.standard
    #expect(map.apply(context: "global", keys: "W W", command: "quit") == nil)
    guard case .pending(let next) = map.match(keys("W"), in: .reader) else {
      Issue.record("the sequence does not wait")
      return
    }
    #expect(next.map(\.command) == [.quit] && next.map(\.key) == keys("W"))
    #expect(map.match(keys("W W"), in: .library) == .command(.quit))
  }

  @Test("A sequence of one's own makes a prefix of the key it begins with; the key's other twins stay")
  func ownPrefix() {
    var map = Keymap.standard
    #expect(
      map.apply(context: "reader", keys: "g t", command: "go-to-time")
        == "g was first and now waits for what follows in \"g t\""
    )
    guard case .pending(let next) = map.match(keys("g"), in: .reader) else {
      Issue.record("the key does not wait")
      return
    }
    #expect(next.map(\.command) == [.goToTime])
    #expect(map.match(keys("g t"), in: .reader) == .command(.goToTime))
    #expect(map.keys(for: .first, in: .reader) == ["Home"])
    #expect(map.match(keys("g"), in: .library) == .command(.first))
    #expect(map.apply(context: "reader", keys: "j x", command: "none") == nil)
    #expect(map.match(keys("j"), in: .reader) == .command(.lineDown))
  }

  @Test("A binding that costs others says so")
  func costs() {
    var map = Keymap.standard
    let lost = map.apply(context: "library", keys: ",", command: "reload")
    #expect(lost == ", began 7 longer sequences, which cannot be typed any more")
    map = .standard
    let kept = map.apply(context: "library", keys: ",", command: "none")
    #expect(kept == ", only begins 7 longer sequences; take those away one by one")
    #expect(map.apply(context: "library", keys: ", x", command: "reload") == nil)
  }
}
