import Testing

@testable import Input

/// What one read of these bytes gives, the end of it included.
private func events(_ bytes: [UInt8]) -> [InputEvent] {
  var parser = InputParser()
  return parser.feed(bytes) + parser.flush()
}

private func events(_ text: String) -> [InputEvent] { events(Array(text.utf8)) }

private func key(_ key: Key, _ modifiers: KeyPress.Modifiers = []) -> [InputEvent] {
  [.key(KeyPress(key, modifiers))]
}

private func typed(_ text: String) -> [InputEvent] { text.unicodeScalars.flatMap { key(.character($0)) } }

struct KeySequence: Sendable, CustomTestStringConvertible {
  let bytes: String
  let press: KeyPress

  init(_ bytes: String, _ key: Key, _ modifiers: KeyPress.Modifiers = []) {
    self.bytes = bytes
    self.press = KeyPress(key, modifiers)
  }

  var testDescription: String { bytes.unicodeScalars.map { $0.escaped(asASCII: true) }.joined() }
}

@Suite("The input parser")
struct InputParserTests {
  static let singleBytes: [KeySequence] = [
    KeySequence("j", .character("j")), KeySequence("G", .character("G")), KeySequence(" ", .character(" ")),
    KeySequence("\0", .character(" "), .control), KeySequence("\u{1}", .character("a"), .control),
    KeySequence("\u{4}", .character("d"), .control), KeySequence("\u{1a}", .character("z"), .control),
    KeySequence("\u{1c}", .character("\\"), .control), KeySequence("\u{1f}", .character("_"), .control),
    KeySequence("\u{8}", .backspace), KeySequence("\u{7f}", .backspace), KeySequence("\t", .tab),
    KeySequence("\r", .enter), KeySequence("\n", .enter), KeySequence("\u{1b}", .escape),
    KeySequence("é", .character("é")), KeySequence("漢", .character("漢")), KeySequence("🎬", .character("🎬")),
  ]

  static let legacy: [KeySequence] = [
    KeySequence("\u{1b}[A", .up), KeySequence("\u{1b}OB", .down), KeySequence("\u{1b}[C", .right),
    KeySequence("\u{1b}OD", .left), KeySequence("\u{1b}[H", .home), KeySequence("\u{1b}OF", .end),
    KeySequence("\u{1b}[1~", .home), KeySequence("\u{1b}[4~", .end), KeySequence("\u{1b}[7~", .home),
    KeySequence("\u{1b}[8~", .end), KeySequence("\u{1b}[2~", .insert), KeySequence("\u{1b}[3~", .delete),
    KeySequence("\u{1b}[5~", .pageUp), KeySequence("\u{1b}[6~", .pageDown), KeySequence("\u{1b}[Z", .backTab),
    KeySequence("\u{1b}OP", .function(1)), KeySequence("\u{1b}[15~", .function(5)),
    KeySequence("\u{1b}[17~", .function(6)), KeySequence("\u{1b}[24~", .function(12)),
    KeySequence("\u{1b}[25~", .function(13)), KeySequence("\u{1b}[28~", .function(15)),
    KeySequence("\u{1b}[34~", .function(20)), KeySequence("\u{1b}OM", .enter), KeySequence("\u{1b}Ok", .character("+")),
    KeySequence("\u{1b}Oy", .character("9")),
  ]

  static let modified: [KeySequence] = [
    KeySequence("\u{1b}[1;2A", .up, .shift), KeySequence("\u{1b}[1;3B", .down, .alt),
    KeySequence("\u{1b}[1;5C", .right, .control), KeySequence("\u{1b}[1;8D", .left, [.shift, .alt, .control]),
    KeySequence("\u{1b}[5;5~", .pageUp, .control), KeySequence("\u{1b}[3;2~", .delete, .shift),
    KeySequence("\u{1b}[1;5P", .function(1), .control), KeySequence("\u{1b}[1;2R", .function(3), .shift),
    KeySequence("\u{1b}O5A", .up, .control), KeySequence("\u{1b}O1;2P", .function(1), .shift),
    KeySequence("\u{1b}[1;65A", .up), KeySequence("\u{1b}[1;33A", .up, .alt),
  ]

  static let console: [KeySequence] = [
    KeySequence("\u{1b}[[A", .function(1)), KeySequence("\u{1b}[[E", .function(5)),
    KeySequence("\u{1b}[a", .up, .shift), KeySequence("\u{1b}Oa", .up, .control),
    KeySequence("\u{1b}Od", .left, .control),
    KeySequence("\u{1b}[7$", .home, .shift), KeySequence("\u{1b}[7^", .home, .control),
    KeySequence("\u{1b}[3@", .delete, [.shift, .control]), KeySequence("\u{1b}\u{1b}[A", .up, .alt),
    KeySequence("\u{1b}\u{1b}OA", .up, .alt),
  ]

  static let alt: [KeySequence] = [
    KeySequence("\u{1b}x", .character("x"), .alt), KeySequence("\u{1b}X", .character("X"), .alt),
    KeySequence("\u{1b}\u{7f}", .backspace, .alt), KeySequence("\u{1b}\r", .enter, .alt),
    KeySequence("\u{1b}\u{4}", .character("d"), [.alt, .control]), KeySequence("\u{1b}é", .character("é"), .alt),
    KeySequence("\u{1b}[", .character("["), .alt), KeySequence("\u{1b}O", .character("O"), .alt),
    KeySequence("\u{1b}]", .character("]"), .alt), KeySequence("\u{1b}P", .character("P"), .alt),
    KeySequence("\u{1b}^", .character("^"), .alt), KeySequence("\u{1b}_", .character("_"), .alt),
  ]

  static let kitty: [KeySequence] = [
    KeySequence("\u{1b}[106u", .character("j")), KeySequence("\u{1b}[106;5u", .character("j"), .control),
    KeySequence("\u{1b}[106;2u", .character("J")), KeySequence("\u{1b}[49:33;2u", .character("!")),
    KeySequence("\u{1b}[27u", .escape), KeySequence("\u{1b}[27;1:1u", .escape),
    KeySequence("\u{1b}[13;5u", .enter, .control),
    KeySequence("\u{1b}[9;2u", .backTab), KeySequence("\u{1b}[9;6u", .backTab, .control),
    KeySequence("\u{1b}[127;3u", .backspace, .alt), KeySequence("\u{1b}[97;6u", .character("A"), .control),
    KeySequence("\u{1b}[32;5u", .character(" "), .control), KeySequence("\u{1b}[106;1:2u", .character("j")),
    KeySequence("\u{1b}[97;;97u", .character("a")), KeySequence("\u{1b}[57421u", .pageUp),
    KeySequence("\u{1b}[57376u", .function(13)), KeySequence("\u{1b}[57399;129u", .character("0")),
    KeySequence("\u{1b}[1;1:1A", .up), KeySequence("\u{1b}[3;5:2~", .delete, .control),
    KeySequence("\u{1b}[27;5;105~", .character("i"), .control), KeySequence("\u{1b}[27;2;13~", .enter, .shift),
    KeySequence("\u{1b}[27;6;58~", .character(":"), .control), KeySequence("\u{1b}[27;2;9~", .backTab),
    KeySequence("\u{1b}[27;5;27~", .escape, .control),
  ]

  @Test("names every key", arguments: singleBytes + legacy + modified + console + alt + kitty)
  func namesEveryKey(_ sequence: KeySequence) {
    #expect(events(sequence.bytes) == [.key(sequence.press)])
  }

  @Test(
    "goes on with the next key after each of them",
    arguments: singleBytes.filter { $0.bytes != "\u{1b}" } + legacy + modified + console + kitty
  )
  func goesOnWithTheNextKey(_ sequence: KeySequence) {
    #expect(events(sequence.bytes + "j") == [.key(sequence.press)] + typed("j"))
  }

  static let silent: [String] = [
    "\u{1b}[106;1:3u", "\u{1b}[1;1:3A", "\u{1b}[3;1:3~",  // Keys let go.
    "\u{1b}[106;9u", "\u{1b}[1;9A", "\u{1b}[57441u", "\u{1b}[57358u",  // Super, and modifier keys alone.
    "\u{1b}[?1;2c", "\u{1b}[>41;354;0c", "\u{1b}[12;40R", "\u{1b}[0n", "\u{1b}[?2026;2$y", "\u{1b}[4;1$y",
    "\u{1b}[8;24;80t", "\u{1b}[?1u", "\u{1b}[E", "\u{1b}[201~", "\u{1b}[99~", "\u{1b}[1 q",
    "\u{1b}]11;rgb:1e1e/1e1e/2e2e\u{1b}\\", "\u{1b}]52;c;aGVsbG8=\u{7}", "\u{1b}P1+r544e=787465726d\u{1b}\\",
    "\u{1b}P>|XTerm(380)\u{1b}\\", "\u{1b}_Gi=31;OK\u{1b}\\", "\u{1b}^secret\u{1b}\\", "\u{1b}Xtext\u{1b}\\",
    "\u{1b}[M !!", "\u{1b}[M\u{7e}\u{7e}\u{7e}", "\u{1b}[<35;10;10M", "\u{1b}[<0;0;1M", "\u{1b}[<0;1M",
    "\u{1b}[<128;4;4M",
    "\u{1b}[<64;4;4m", "\u{1b}[" + String(repeating: "1;", count: 500) + "A", "\u{1b}[1114112u", "\u{1b}[55296u",
    "\u{1b}[99999999999999999999999u", "\u{1b}[133u", "\u{1b}[;;;;u", "\u{85}",
  ]

  @Test("swallows what is no key, whole")
  func swallowsWhatIsNoKey() {
    for sequence in Self.silent {
      #expect(events(sequence + "j") == typed("j"), "\(sequence.replacing("\u{1b}", with: "ESC "))")
    }
  }

  @Test(
    "drops invalid bytes and nothing after them",
    arguments: [
      [0xff], [0xc3], [0xe6, 0x97], [0xf0, 0x9f, 0x8e], [0x80], [0xc0, 0xaf], [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xe0, 0x80, 0x80], [0x9b], [0x1b, 0x5b, 0xff], [0xc2, 0x9b], [0xfe, 0xff, 0xc3],
    ] as [[UInt8]]
  )
  func dropsInvalidBytes(_ bytes: [UInt8]) {
    #expect(events(bytes + Array("jk".utf8)) == typed("jk"))
  }

  @Test("keeps a character that follows a broken one")
  func keepsACharacterAfterABrokenOne() {
    #expect(events([0xe6, 0x97] + Array("é".utf8)) == typed("é"))
    #expect(events([0x1b, 0xc3, 0x6a]) == key(.escape) + typed("j"))
    #expect(events([0x1b, 0xff, 0x6a]) == key(.escape) + typed("j"))
  }

  @Test("waits for the rest of a key, and no longer than told")
  func waitsForTheRest() {
    var parser = InputParser()
    #expect(parser.feed([0x1b]).isEmpty)
    #expect(parser.isWaiting)
    #expect(parser.patience == 25)
    #expect(parser.flush() == key(.escape))
    #expect(!parser.isWaiting)
    #expect(parser.feed(Array("[A".utf8)) == typed("[A"))
    #expect(parser.flush().isEmpty)
  }

  @Test("tells two escapes from an escape with Alt")
  func tellsTwoEscapes() {
    #expect(events("\u{1b}\u{1b}") == key(.escape) + key(.escape))
    #expect(events("\u{1b}\u{1b}\u{1b}") == key(.escape) + key(.escape) + key(.escape))
    #expect(events("\u{1b}\u{1b}x") == key(.escape) + key(.character("x"), .alt))
    #expect(events("\u{1b}\u{1b}[I") == key(.escape) + [.focused(true)])
  }

  @Test("ends an answer that another sequence breaks off")
  func endsABrokenAnswer() {
    #expect(events("\u{1b}]11;rgb\u{1b}[A") == key(.up))
    #expect(events("\u{1b}[12\u{1b}[A") == key(.up))
    #expect(events("\u{1b}[12\u{18}") == key(.character("x"), .control))
  }

  @Test("notices the focus")
  func noticesTheFocus() {
    #expect(events("\u{1b}[I\u{1b}[O") == [.focused(true), .focused(false)])
  }
}

@Suite("The mouse")
struct MouseTests {
  private func mouse(_ bytes: String) -> MouseEvent? {
    guard case .mouse(let event) = events("\u{1b}[<" + bytes).first else { return nil }
    return event
  }

  @Test("presses, lets go, drags and turns its wheel")
  func acts() {
    #expect(mouse("0;1;1M") == MouseEvent(action: .press, button: .left, row: 0, column: 0))
    #expect(mouse("1;300;20M") == MouseEvent(action: .press, button: .middle, row: 19, column: 299))
    #expect(mouse("2;5;6m") == MouseEvent(action: .release, button: .right, row: 5, column: 4))
    #expect(mouse("32;5;6M") == MouseEvent(action: .drag, button: .left, row: 5, column: 4))
    #expect(mouse("64;5;6M") == MouseEvent(action: .wheelUp, button: .none, row: 5, column: 4))
    #expect(mouse("65;5;6M")?.action == .wheelDown)
    #expect(mouse("66;5;6M")?.action == .wheelLeft)
    #expect(mouse("67;5;6M")?.action == .wheelRight)
  }

  @Test("says which keys are held down")
  func saysWhichKeysAreHeld() {
    #expect(mouse("4;1;1M")?.modifiers == .shift)
    #expect(mouse("8;1;1M")?.modifiers == .alt)
    #expect(mouse("16;1;1M")?.modifiers == .control)
    #expect(
      mouse("93;1;1M")
        == MouseEvent(action: .wheelDown, button: .none, row: 0, column: 0, modifiers: [.shift, .alt, .control])
    )
  }
}

@Suite("Pasted text")
struct PasteTests {
  private func paste(_ body: String) -> String { "\u{1b}[200~" + body + "\u{1b}[201~" }

  @Test("comes in one piece, and keys go on after it")
  func comesInOnePiece() {
    #expect(events("a" + paste("hello q :quit") + "j") == typed("a") + [.pasted("hello q :quit")] + typed("j"))
  }

  static let bodies: [(String, String)] = [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\tb", "a b"), ("a\u{1b}[31mb", "a[31mb"), ("a\0\u{7}\u{7f}b", "ab"),
    ("a\u{85}\u{9b}31mb", "a31mb"), ("\u{1b}[20", "[20"), ("\u{1b}\u{1b}[201", "[201"), ("\u{1b}[200~x", "[200~x"),
  ]

  @Test("has no control characters but line feeds")
  func hasNoControlCharacters() {
    for (body, text) in Self.bodies { #expect(events(paste(body)) == [.pasted(text)]) }
  }

  @Test("shows invalid bytes as replacement characters")
  func showsInvalidBytes() {
    #expect(events(Array("\u{1b}[200~a".utf8) + [0xff] + Array("b\u{1b}[201~".utf8)) == [.pasted("a\u{fffd}b")])
  }

  @Test("is nothing when it is empty")
  func isNothingWhenEmpty() { #expect(events(paste("") + "j") == typed("j")) }

  @Test("ends when nothing more comes, and waits longer for it than for an escape")
  func endsWhenNothingMoreComes() {
    var parser = InputParser()
    #expect(parser.feed(Array("\u{1b}[200~half".utf8)).isEmpty)
    #expect(parser.isWaiting)
    #expect(parser.patience > 500)
    #expect(parser.flush() == [.pasted("half")])
    #expect(parser.feed(Array("j".utf8)) == typed("j"))
  }

  @Test("keeps one mebibyte, ends at its mark, and never turns into keys")
  func keepsOneMebibyte() {
    let huge = String(repeating: "é", count: 1_000_000)
    let all = events("\u{1b}[200~x" + huge + "\u{1b}[201~j")
    guard case .pasted(let text) = all.first else {
      Issue.record("no pasted text")
      return
    }
    #expect(all.dropFirst() == typed("j")[...])
    #expect(text.utf8.count == (1 << 20) + 1)
    #expect(!text.unicodeScalars.contains("\u{fffd}"))
  }
}

@Suite("The input parser under noise")
struct InputNoiseTests {
  /// Bytes that look like trouble more often than chance would have it.
  private func noise(_ generator: inout SplitMix) -> [UInt8] {
    let pieces: [[UInt8]] = [
      [0x1b], Array("[".utf8), Array("\u{1b}[".utf8), Array("\u{1b}[200~".utf8), Array("\u{1b}[201~".utf8),
      Array("\u{1b}O".utf8),
      Array("\u{1b}]0;".utf8), [0x07], Array("\u{1b}\\".utf8), Array("\u{1b}[<".utf8), Array("0;1;1M".utf8),
      Array(";:5u~$M".utf8),
      [0xe6, 0x97], [0xa5], [0xf0, 0x9f], [0xc3], [0xff], Array("27;5;13~".utf8), Array("jkG".utf8), [0x18], [0x9b],
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<40, using: &generator) {
      if Bool.random(using: &generator) {
        bytes += pieces.randomElement(using: &generator) ?? []
      } else {
        bytes.append(UInt8.random(in: 0...255, using: &generator))
      }
    }
    return bytes
  }

  @Test("does not care where the bytes were cut")
  func doesNotCareAboutCuts() {
    var generator = SplitMix(state: 1)
    for _ in 0..<4_000 {
      let bytes = noise(&generator)
      var parser = InputParser()
      var pieces: [InputEvent] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...min(5, rest.count), using: &generator)
        pieces += parser.feed(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      #expect(pieces + parser.flush() == events(bytes), "bytes: \(bytes)")
    }
  }

  @Test("understands j after any noise and a pause")
  func understandsTheNextKey() {
    var generator = SplitMix(state: 2)
    for _ in 0..<4_000 {
      let bytes = noise(&generator)
      var parser = InputParser()
      _ = parser.feed(bytes)
      _ = parser.flush()
      #expect(!parser.isWaiting)
      #expect(parser.feed([0x6a]) == typed("j"), "bytes: \(bytes)")
    }
  }

  @Test("never makes a control character of anything")
  func neverMakesAControlCharacter() {
    var generator = SplitMix(state: 3)
    for _ in 0..<4_000 {
      for event in events(noise(&generator)) {
        switch event {
        case .key(let press):
          guard case .character(let scalar) = press.key else { continue }
          #expect(scalar.properties.generalCategory != .control)
        case .pasted(let text):
          #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
        default: continue
        }
      }
    }
  }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
