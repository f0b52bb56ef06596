import Testing

@testable import Settings

@Suite("YAML")
struct YAMLReaderTests {
  @Test(
    "A good file becomes a tree",
    arguments: [
      ("", "nothing"),
      ("# only a comment\n", "nothing"),
      ("---\n...\n", ""),
      ("word", "word"),
      ("a: 1", "{a: 1}"),
      (
        "a: 000000\nb: 123456\nc: 1e1e1e\nd: 0x1F\ne: ~\nf: yes",
        "{a: 000000, b: 123456, c: 1e1e1e, d: 0x1F, e: ~, f: yes}"
      ),
      ("a: 'x' # why\nb: \"y\\tz\"\n", "{a: 'x', b: 'y\tz'}"),
      ("a: |\n  one\n  two\n", "{a: 'one\ntwo\n'}"),
      ("- a\n- [b, c]\n- {d: e}\n", "[a, [b, c], {d: e}]"),
      ("a:\n  b:\n    c: d\n  e: f\n", "{a: {b: {c: d}, e: f}}"),
      ("a: b\r\nc: d\r\n", "{a: b, c: d}"),
      ("\u{FEFF}a: b\n", "{a: b}"),
      ("a:\tb\t# tabs between words are fine\n", "{a: b}"),
      ("%YAML 1.1\n---\na: b\n...\n", "{a: b}"),
      ("\"\\0\": \"\\x1b\"", "{\0: '\u{1b}'}"),
      ("ключ: значение 🌍", "{ключ: значение 🌍}"),
      ("a:", "{a: }"),
    ]
  )
  func goodFiles(text: String, sketch: String) {
    #expect(outcome(text) == sketch)
  }

  @Test(
    "A bad file is a problem with its line",
    arguments: [
      ("a: [1, 2\nb: c\n", "2: did not find expected ',' or ']' while parsing a flow sequence that begins in line 1"),
      ("a: b\n  c: d\n", "2: mapping values are not allowed in this context"),
      ("a: 'x\n\n", "2: found unexpected end of stream while scanning a quoted scalar that begins in line 1"),
      ("a: [", "1: did not find expected node content while parsing a flow node"),
      (
        "a:\n\tb: c\n",
        "2: found character that cannot start any token while scanning for the next token; "
          + "indent with blanks, not with tabs, and put quotes around text that begins with a sign"
      ),
      ("a: b\0c\n", "1: control characters are not allowed"),
      ("a: b\nc: \u{1b}[2J\n", "2: control characters are not allowed"),
      ("a: &x b\nc: *x\n", "1: anchors (&) and aliases (*) are not supported; write the value out"),
      ("a: b\nc: *x\n", "2: anchors (&) and aliases (*) are not supported; write the value out"),
      ("&x a: b\n", "1: anchors (&) and aliases (*) are not supported; write the value out"),
      ("a: &x [b]\n", "1: anchors (&) and aliases (*) are not supported; write the value out"),
      ("a: b\n<<: {c: d}\n", "2: merge keys (<<) are not supported; write the keys out"),
      ("a: !!str b\n", "1: tags (!) are not supported; leave the tag away"),
      ("a: !!map {b: c}\n", "1: tags (!) are not supported; leave the tag away"),
      ("a: b\n---\nc: d\n", "2: a second document begins here; a file holds only one"),
      ("? [a, b]\n: c\n", "1: a key must be text, not a list or a mapping"),
    ]
  )
  func badFiles(text: String, problem: String) {
    #expect(outcome(text) == problem)
  }

  @Test(
    "Bytes that are no UTF-8 are a problem with its line",
    arguments: [
      [0xFF], [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC0, 0x80], [0x80],
    ] as [[UInt8]]
  )
  func invalidText(bytes: [UInt8]) {
    let first = Array("a: b\n\nc: ".utf8)
    let result = outcome(first + bytes + Array("\nd: e\n".utf8))
    #expect(result.hasPrefix("3: "), "\(result)")
    #expect(result.contains("UTF-8") || result.contains("Unicode"), "\(result)")
  }

  @Test("UTF-16 with a byte order mark is read as well")
  func utf16() {
    #expect(outcome([0xFF, 0xFE] + "a: é".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == "{a: é}")
    #expect(outcome([0xFE, 0xFF] + "a: é".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == "{a: é}")
  }

  @Test("Every prefix of a file, and every file with one byte changed, is read or refused")
  func everyPrefix() {
    let text = "---\nname: \"N\\u00fc\" # c\nlist: [a, 'b', {c: |d}]\nkeys:\n  ? x\n  : - 1\n    - >\n      é\n...\n"
    let bytes = Array(text.utf8)
    for count in 0...bytes.count {
      #expect(!outcome(Array(bytes.prefix(count))).contains("\u{1b}"))
    }
    for index in bytes.indices {
      for byte in [0, 0x09, 0x1B, 0x22, 0x26, 0x5B, 0x7B, 0x80, 0xFF] as [UInt8] {
        var changed = bytes
        changed[index] = byte
        _ = outcome(changed)
      }
    }
  }

  @Test("Lines and columns are counted from one")
  func places() throws {
    let root = try #require(try YAMLReader.read(Array("# c\na: b\nc:\n  - d\n".utf8)).root)
    let entries = try #require(root.entries)
    #expect(entries.map { [$0.line, $0.column, $0.value.line, $0.value.column] } == [[2, 1, 2, 4], [3, 1, 4, 3]])
    #expect(entries[1].value.elements?.first?.column == 5)
  }

  @Test("Repeated keys are kept, and reported with both lines")
  func repeatedKeys() throws {
    let document = try YAMLReader.read(Array("a: 1\nb: {x: 1, x: 2}\na: 3\n".utf8))
    #expect(document.root?.sketch == "{a: 1, b: {x: 1, x: 2}, a: 3}")
    #expect(
      document.repeatedKeys == [
        YAMLProblem(line: 2, message: "“x” is already in line 2; the last one counts"),
        YAMLProblem(line: 3, message: "“a” is already in line 1; the last one counts"),
      ]
    )
  }

  @Test("Only nothing, a tilde and null without quotes mean nothing")
  func nothing() throws {
    let root = try YAMLReader.read(Array("[ ~, null, '', '~', x, [] ]".utf8)).root
    #expect(root?.elements?.map(\.isNothing) == [true, true, false, false, false, false])
  }

  @Test("A missing library is a sentence that names its package")
  func missingLibrary() {
    for soname in ["libyaml-which-nobody-has.so.7", "libm.so.6"] {
      let problem = #expect(throws: YAMLProblem.self) {
        try YAMLReader.read(Array("a: b".utf8), soname: soname)
      }
      #expect(problem?.message.contains("libyaml-0-2") == true)
      #expect(problem?.line == nil)
    }
    #expect(outcome("a: b") == "{a: b}")
  }

  @Test("Messages have no control characters and at most 200 letters")
  func messages() {
    let problem = YAMLProblem(line: 1, message: "a\u{1b}[31m\u{202E}b\nc" + String(repeating: "é", count: 5000))
    #expect(problem.message.hasPrefix("a[31mb c"))
    #expect(problem.message.count == 200)
  }
}
