import JSON
import Testing

/// Reads a text to its end.
func readAll(_ bytes: [UInt8], maximumDepth: Int = 512) throws(JSONProblem) {
  try bytes.withUnsafeBufferPointer { (bytes) throws(JSONProblem) in
    var reader = JSONReader(bytes, maximumDepth: maximumDepth)
    while true {
      if case .end = try reader.next() { return }
    }
  }
}

/// Passes over a text as over a value nobody asks for.
func skipAll(_ bytes: [UInt8]) throws(JSONProblem) {
  try bytes.withUnsafeBufferPointer { (bytes) throws(JSONProblem) in
    var reader = JSONReader(bytes)
    try reader.skipValue()
    _ = try reader.next()
  }
}

func problem(_ bytes: [UInt8]) -> JSONProblem? {
  do {
    try readAll(bytes)
    return nil
  } catch {
    return error
  }
}

@Suite("The grammar of RFC 8259, rule by rule")
struct JSONReaderGrammarTests {
  static let right = [
    // Any value may be the whole text.
    "null", "true", "false", "0", "-1", "\"\"", "\"a\"", "[]", "{}", " [] ", "\t\n\r [\t\n\r ]\t\n\r ", "[]\n",
    // Arrays.
    "[1]", "[1,2]", "[ 1 , 2 ]", "[[]]", "[[],[[]]]", "[null,1,\"1\",{}]", "[1,null,null,null,2]", "[1\n]", "[\"\"]",
    "[true]",
    // Objects: keys may be empty and may repeat.
    "{\"a\":1}", "{\"a\":1,\"b\":2}", "{\"a\":1,\"a\":2}", "{\"a\":1,\"a\":1}", "{\"\":0}", "{ \"a\" : { } }",
    "{\"a\":[]}",
    "{\n\"a\":\"b\"\n}", "{\"a\\u0000b\":1}", "{\"min\":-1.0e+28,\"max\":1.0e+28}",
    // Numbers.
    "[0]", "[-0]", "[-0.0]", "[0.0]", "[10]", "[123]", "[-123]", "[0.5]", "[123.456789]", "[1e1]", "[1E1]", "[1e+1]",
    "[1E+1]",
    "[1e-1]", "[1E-1]", "[0e1]", "[0e+1]", "[0E-0]", "[1.5e10]", "[1e01]", "[ 4]", "[20e1]", "[123e45]", "[123e65]",
    "[123.456e78]",
    "[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]",
    // Too large or too small for any type, and yet numbers.
    "[1e400]", "[-1e400]", "[1e-400]", "[123456789012345678901234567890]", "[-123456789012345678901234567890]",
    "[0.4e00669999999999999999999999999999999999]",
    // Strings: everything but a quote, a backslash and the control characters below a blank stands for itself.
    "[\"\u{7F}\"]", "[\"a/*b*/c/*d//e\"]", "[\"π\"]", "[\"\u{2028}\u{2029}\"]", "[\"\u{10FFFF}\"]", "[\"\u{FEFF}\"]",
    "[\"'\"]", "[\" \"]",
    // Escapes.
    #"["\"\\\/\b\f\n\r\t"]"#, #"["\u0000"]"#, #"["\u005C"]"#, #"["\u0022"]"#, #"["\u00e5"]"#, #"["\uD834\udd1E"]"#,
    #"["\uFFFE\uFFFF"]"#, #"["\uDBFF\uDFFF"]"#, #"["\\u0000"]"#, #"["\\a"]"#, #"["\\n"]"#, #"["\u200B\u2064"]"#,
    // Lone surrogates are escapes all the same.
    #"["\uD800"]"#, #"["\uDC00"]"#, #"["\uD800\n"]"#, #"["\uD800\uD800"]"#, #"["\uDd1e\uD834"]"#, #"{"\uDFAA":0}"#,
    #"["\uD800\u0061"]"#,
    // A byte order mark.
    "\u{FEFF}{}", "\u{FEFF} [1]",
  ]

  static let wrong = [
    // Nothing.
    "", " ", "\n", "\u{FEFF}",
    // Something behind the end.
    "{} {}", "[]]", "[] x", "1 2", "{\"a\":1}#", "{\"a\":1}/**/", "{\"a\":1}//", "[1]\u{FEFF}", "\"\"x", "{}}", "[][]",
    "nullnull",
    // Commas and colons.
    "[1,]", "[,1]", "[,]", "[1,,2]", "[,", "[1 2]", "[1:2]", "[\"a\":1]", "[\"\",]", "[[],]", "{\"a\":1,}", "{,}",
    "{,\"a\":1}",
    "{\"a\":1,,\"b\":2}", "{\"a\"}", "{\"a\",1}", "{\"a\" 1}", "{\"a\":}", "{\"a\"::1}", "{:1}", "{\"a\":1 \"b\":2}",
    "{\"a\":\"a\" 1}", "[1;2]",
    // Brackets.
    "[", "]", "{", "}", "[1", "[\"a\"", "{\"a\"", "{\"a\":", "{\"a\":1", "[}", "{]", "[1}", "{\"a\":1]", "[{", "[[]",
    "[{}", "{[1]}",
    "[\"a\",\n4\n,1,", "{}[]", "[*]", "<.>", "[<null>]", "{\"a\":[}", "[{]}",
    // Keys.
    "{a:1}", "{'a':1}", "{1:1}", "{null:1}", "{true:1}", "{[]:1}", "{9999E9999:1}", "{\"a\":1,b:2}", "{x", "{💩}",
    // Literals.
    "[nul]", "[tru]", "[fals]", "[True]", "[NULL]", "[nulL]", "[truE]", "[truefalse]", "[nan]", "[NaN]", "[-NaN]",
    "[Infinity]",
    "[-Infinity]", "[inf]", "[undefined]", "nul", "n", "t", "tru", "[x", "[x]", "[tru3]", "a", "[a\u{0}]",
    "{\"a\":true false}",
    // Numbers.
    "[01]", "[-01]", "[00]", "[-00.5]", "[012]", "[1.]", "[.5]", "[-.5]", "[-]", "[+1]", "[++1]", "[- 1]", "[--1]",
    "[1e]", "[1e+]", "[1E-]",
    "[1.e1]", "[0.e1]", "[.2e-3]", "[1.2.3]", "[1e1.5]", "[1ee1]", "[1+2]", "[0x1]", "[0x]", "[1 000]", "[1,000.]",
    "[1_000]", "[１]", "[0e]",
    "[0.3e]", "[0.3e+]", "[0.1.2]", "[9.e+]", "[-1.0.]", "[2.e3]", "[2.e-3]", "[1a]", "[-1x]",
    "[1.8011670033376514H-308]", "[.-1]", "[-foo]",
    "[1eE2]", "[-2.]", "[0E+]", "-", "1.", "1e", "[1\u{0}]", "[-0x1]", "[$1]",
    // Strings.
    "\"", "\"a", "[\"a]", "[a\"]", "['a']", "\"\\", "\"\\\"", "[\"\\\"", "[\"a\\", "'a'", "a\"", "\"\"\"", "[“a”]",
    "{'a':'b'}", "[\"a\"b\"]",
    "[\"a\nb\"]", "[\"a\tb\"]", "[\"a\rb\"]", "[\"\u{0}\"]", "[\"\u{1F}\"]", "[\"12345678\u{1}\"]", "[\"\n\"]",
    "{\"\t\":1}",
    // Escapes.
    #"["\x00"]"#, #"["\a"]"#, #"["\'"]"#, #"["\0"]"#, #"["\u"]"#, #"["\u1"]"#, #"["\u12"]"#, #"["\u123"]"#,
    #"["\u00G0"]"#, #"["\U0041"]"#,
    #"["\uD834\u"]"#, #"["\uD800\u1"]"#, #"["\uD800\u1x"]"#, #"["\ud8"]"#, #"["\ "]"#, #"["\u{41}"]"#, #"["\u 041"]"#,
    #"["\v"]"#, #"["\101"]"#,
    #"["\"#, #"["\u+041"]"#, #"["\u-041"]"#, "[\"\\\u{0}\"]", "[\"\\π\"]", #"\"a\""#, #"[\n]"#, #"[\u000A""]"#,
    "[\"\\\t\"]",
    // Blanks are four: no others.
    "[\u{B}]", "[\u{C}]", "[\u{A0}]", "[\u{2060}]", "[\u{2028}]", "\u{C}[]", "[]\u{0}", "[\u{7F}]", "[\u{FEFF}]",
    " \u{FEFF}[]",
    // Comments and what else some readers take.
    "[/**/]", "[1/*a*/]", "// a\n[]", "[]// a", "# a\n[]", "[1,#\n2]", "{\"a\":/*b*/1}", "{\"a\":1}/", "{/*b*/}", "(1)",
    "&", "é", "å",
  ]

  @Test("What the grammar allows is read", arguments: right)
  func allowed(text: String) {
    #expect(problem(Array(text.utf8)) == nil)
  }

  @Test("What the grammar does not allow is refused", arguments: wrong)
  func refused(text: String) {
    #expect(throws: JSONProblem.self) { try readAll(Array(text.utf8)) }
  }

  @Test("What is passed over is judged as what is read", arguments: right + wrong)
  func skipping(text: String) {
    let isRight = problem(Array(text.utf8)) == nil
    #expect(isRight == ((try? skipAll(Array(text.utf8))) != nil))
    let inside = Array("{\"a\":".utf8) + Array(text.utf8) + Array("}".utf8)
    #expect((problem(inside) == nil) == ((try? skipAll(inside)) != nil))
  }

  @Test(
    "Bytes that are no UTF-8 are let through in strings and nowhere else",
    arguments: [
      [0xFF], [0x80], [0xC0, 0x80], [0xE9], [0xED, 0xA0, 0x80], [0xF4, 0xBF, 0xBF, 0xBF], [0xF8, 0x80], [0xE0, 0xFF],
      [0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF],
    ] as [[UInt8]]
  )
  func invalid(bytes: [UInt8]) {
    let quote: [UInt8] = [0x22]
    let (open, close): ([UInt8], [UInt8]) = ([0x5B], [0x5D])
    #expect(problem(open + quote + bytes + quote + close) == nil)
    #expect(problem(open + bytes + close) != nil)
    #expect(problem(open + close + bytes) != nil)
    #expect(problem(open + [0x31] + bytes + close) != nil)
    #expect(problem(open + quote + [0x5C] + bytes + quote + close) != nil)
    #expect(problem([0x7B] + bytes + quote + [0x3A, 0x31, 0x7D]) != nil)
  }

  @Test(
    "UTF-16 is no JSON",
    arguments: [[0xFF, 0xFE, 0x5B, 0, 0x5D, 0], [0, 0x5B, 0, 0x5D], [0x5B, 0, 0x5D, 0]] as [[UInt8]]
  )
  func wide(bytes: [UInt8]) {
    #expect(problem(bytes) != nil)
  }

  @Test("Half a byte order mark is none", arguments: [[0xEF], [0xEF, 0xBB], [0xEF, 0xBB, 0x5B, 0x5D]] as [[UInt8]])
  func halfAMark(bytes: [UInt8]) {
    #expect(problem(bytes) != nil)
  }

  @Test("Every control character is refused in a string, wherever in a run of eight it stands", arguments: 0..<16)
  func controls(position: Int) {
    for control in UInt8(0)..<0x20 {
      var bytes = [UInt8](repeating: 0x61, count: 20)
      bytes[position] = control
      #expect(problem([0x22] + bytes + [0x22])?.offset == position + 1)
    }
  }

  @Test("Every byte that may stand in a string does, wherever in a run of eight it stands", arguments: 0..<16)
  func plain(position: Int) {
    for byte in UInt8(0x20)...0xFF where byte != 0x22 && byte != 0x5C {
      var bytes = [UInt8](repeating: 0x61, count: 20)
      bytes[position] = byte
      #expect(problem([0x22] + bytes + [0x22]) == nil)
    }
  }
}

@Suite("How deep a text may be")
struct JSONReaderDepthTests {
  private func nested(_ depth: Int, _ open: String, _ close: String) -> [UInt8] {
    Array((String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)).utf8)
  }

  @Test(
    "512 levels are read, one more is refused with words",
    arguments: [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")]
  )
  func limit(open: String, close: String) {
    let levels = open.hasPrefix("[{") ? 2 : 1
    #expect(problem(nested(512 / levels, open, close)) == nil)
    let deeper = problem(nested(512 / levels + 1, open, close))
    #expect(deeper?.what == "objects and arrays lie more than 512 deep in one another")
    #expect(deeper?.isCutOff == false)
  }

  @Test("The limit is the caller's")
  func own() throws {
    try readAll(nested(3, "[", "]"), maximumDepth: 3)
    #expect(throws: JSONProblem.self) { try readAll(nested(4, "[", "]"), maximumDepth: 3) }
    #expect(throws: JSONProblem.self) { try readAll(Array("[]".utf8), maximumDepth: 0) }
  }

  @Test("A million brackets end at the limit", arguments: ["[", "{\"a\":", "[{\"\":"])
  func bomb(open: String) {
    let found = problem(Array(String(repeating: open, count: 1_000_000).utf8))
    #expect((found?.offset ?? .max) < 4096)
  }
}
