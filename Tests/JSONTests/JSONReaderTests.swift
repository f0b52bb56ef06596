import JSON
import Testing

@Suite("Reading JSON token by token")
struct JSONReaderTests {
  /// What the first string of a text says.
  private func string(_ json: [UInt8]) throws -> String {
    try json.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      guard case .string(let string) = try reader.next() else { return "no string" }
      _ = try reader.next()
      var decoded: [UInt8] = [0x3E]
      string.append(to: &decoded)
      #expect(String(validating: decoded, as: UTF8.self) == ">" + string.text)
      return string.text
    }
  }

  private func number(_ json: String) throws -> (integer: Int64?, double: Double?) {
    try Array(json.utf8).withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      guard case .number(let number) = try reader.next() else { return (nil, nil) }
      _ = try reader.next()
      #expect(String(decoding: number.raw, as: UTF8.self) == json)
      return (number.integer, number.double)
    }
  }

  /// The tokens of a text in a shorthand.
  private func tokens(_ json: String) throws -> String {
    try Array(json.utf8).withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      var all: [String] = []
      while true {
        switch try reader.next() {
        case .objectStart: all.append("{")
        case .objectEnd: all.append("}")
        case .arrayStart: all.append("[")
        case .arrayEnd: all.append("]")
        case .key(let key): all.append(key.text + ":")
        case .string(let string): all.append("'\(string.text)'")
        case .number(let number): all.append(String(decoding: number.raw, as: UTF8.self))
        case .bool(let value): all.append("\(value)")
        case .null: all.append("null")
        case .end: return all.joined(separator: " ")
        }
      }
    }
  }

  @Test(
    "Tokens come in the order of the text",
    arguments: [
      ("null", "null"),
      (" [ ] ", "[ ]"),
      (
        #"{"a":[1,-2.5e3,"x"],"b":{"c":true,"":false},"d":null}"#,
        "{ a: [ 1 -2.5e3 'x' ] b: { c: true : false } d: null }"
      ),
      (#"[[[]],{},[{}]]"#, "[ [ [ ] ] { } [ { } ] ]"),
    ]
  )
  func order(json: String, expected: String) throws {
    #expect(try tokens(json) == expected)
  }

  @Test(
    "Escapes are what they stand for",
    arguments: [
      (#""plain""#, "plain"),
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u0041\u00e9\u00E9\u20AC""#, "Aéé€"),
      (#""a\u0000b""#, "a\u{0}b"),
      (#""\ud83d\ude00!""#, "😀!"),
      (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
      (#""\\u0041""#, #"\u0041"#),
      (#""é\n漢字\t😀""#, "é\n漢字\t😀"),
    ]
  )
  func escapes(json: String, expected: String) throws {
    #expect(try string(Array(json.utf8)) == expected)
  }

  @Test(
    "Surrogates without their other half become U+FFFD, one each",
    arguments: [
      (#""\uD800""#, "\u{FFFD}"),
      (#""\uDC00""#, "\u{FFFD}"),
      (#""\uD800x""#, "\u{FFFD}x"),
      (#""\uD800\n""#, "\u{FFFD}\n"),
      (#""\uD800\uD800""#, "\u{FFFD}\u{FFFD}"),
      (#""\uDC00\uD800""#, "\u{FFFD}\u{FFFD}"),
      (#""\uD800\uD83D\uDE00""#, "\u{FFFD}😀"),
      (#""\uD800\u0041""#, "\u{FFFD}A"),
      (#""\uD83D😀""#, "\u{FFFD}😀"),
    ]
  )
  func lone(json: String, expected: String) throws {
    #expect(try string(Array(json.utf8)) == expected)
  }

  @Test(
    "Every byte that is no UTF-8 becomes U+FFFD",
    arguments: [
      ([0xFF], "\u{FFFD}"),
      ([0x61, 0xE9, 0x62], "a\u{FFFD}b"),
      ([0xC3, 0xA9, 0xC3], "é\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"),
      ([0xF0, 0x9F, 0x98], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0x5C, 0x6E, 0xFF, 0x5C, 0x74], "\n\u{FFFD}\t"),
    ] as [([UInt8], String)]
  )
  func repaired(bytes: [UInt8], expected: String) throws {
    var decoded: [UInt8] = []
    try ([0x22] + bytes + [0x22]).withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      guard case .string(let string) = try reader.next() else { return }
      string.append(to: &decoded)
      #expect(string.text == expected)
    }
    #expect(Array(expected.utf8) == decoded)
  }

  @Test(
    "Numbers are given without loss or not at all",
    arguments: [
      ("0", 0, 0),
      ("-0", 0, -0.0),
      ("7", 7, 7),
      ("-7", -7, -7),
      ("9223372036854775807", .max, 9.223372036854775807e18),
      ("-9223372036854775808", .min, -9.223372036854775808e18),
      ("9223372036854775808", nil, 9.223372036854775808e18),
      ("-9223372036854775809", nil, -9.223372036854775809e18),
      ("123456789012345678901234567890", nil, 1.2345678901234568e29),
      ("1.5", nil, 1.5),
      ("1e3", nil, 1000),
      ("1E-2", nil, 0.01),
      ("1e400", nil, nil),
      ("-1e400", nil, nil),
      ("1e-400", nil, 0),
      ("0.1000000000000000055511151231257827021181583404541015625", nil, 0.1),
    ] as [(String, Int64?, Double?)]
  )
  func numbers(json: String, integer: Int64?, double: Double?) throws {
    let found = try number(json)
    #expect(found.integer == integer)
    #expect(found.double == double)
  }

  @Test("Keys are compared by what they say, not by how they are written")
  func keys() throws {
    let json = #"{"start":1,"st\u0061rt":2,"startTime":3,"star":4,"":5}"#
    let found = try Array(json.utf8).withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      var found: [String] = []
      _ = try reader.next()
      while let key = try reader.nextKey() {
        switch key {
        case "start": found.append("start")
        case "": found.append("nothing")
        default: found.append("other")
        }
        try reader.skipValue()
      }
      return found
    }
    #expect(found == ["start", "start", "other", "other", "nothing"])
  }

  @Test("A value that is passed over leaves the reader behind it")
  func skipping() throws {
    let json = #"[{"a":[1,{"b":[]}],"c":2}, "x", [[]], 5]"#
    let rest = try Array(json.utf8).withUnsafeBufferPointer { bytes -> [Int64?] in
      var reader = JSONReader(bytes)
      var rest: [Int64?] = []
      _ = try reader.next()
      try reader.skipValue()
      while let token = try reader.nextElement() {
        try reader.skipRest(of: token)
        #expect(reader.depth == 1)
        if case .number(let number) = token { rest.append(number.integer) } else { rest.append(nil) }
      }
      guard case .end = try reader.next(), case .end = try reader.next() else { return [] }
      return rest
    }
    #expect(rest == [nil, nil, 5])
  }

  @Test("Another text may begin on the next line, also behind a broken one")
  func lines() throws {
    try Array("{\"a\":1}\n{\"b\"::\n[2]\n ".utf8).withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      try reader.skipValue()
      var goesOn = reader.beginText(at: reader.offset)
      #expect(goesOn)
      let problem = #expect(throws: JSONProblem.self) { try reader.skipValue() }
      #expect(problem?.line == 2)
      #expect(problem?.column == 6)
      goesOn = reader.beginText(at: 15)
      #expect(goesOn)
      try reader.skipValue()
      goesOn = reader.beginText(at: reader.offset)
      #expect(!goesOn)
    }
  }

  @Test(
    "A problem names its place and what was expected",
    arguments: [
      ("", 1, 1, "expected a value, found the end of the text"),
      ("[1,]", 1, 4, "expected a value, found “]”"),
      ("[1 2]", 1, 4, "expected “,” or “]”, found “2”"),
      ("{\"a\":1\n \"b\":2}", 2, 2, "expected “,” or “}”, found “\"”"),
      ("{a:1}", 1, 2, "expected a key or “}”, found “a”"),
      ("{\"a\":1,}", 1, 8, "expected a key, found “}”"),
      ("{\"a\" 1}", 1, 6, "expected “:”, found “1”"),
      ("[]\r\n\r[]", 3, 1, "expected nothing more, found “[”"),
      ("[NaN]", 1, 2, "expected a value or “]”, found “N”"),
      ("[nul]", 1, 5, "expected “null”, found “]”"),
      ("[01]", 1, 3, "a number begins with a needless 0"),
      ("[\"é漢😀\u{1B}\"]", 1, 6, "expected no control character in a string, found the byte 0x1B"),
      ("[\"a\nb\"]", 1, 4, "expected no control character in a string, found the end of the line"),
      ("[\"\\x\"]", 1, 4, "expected one of “\" \\ / b f n r t u” after “\\”, found “x”"),
      ("[\u{7}]", 1, 2, "expected a value or “]”, found the byte 0x07"),
    ]
  )
  func problems(json: String, line: Int, column: Int, what: String) {
    let found = problem(Array(json.utf8))
    #expect(found?.what == what)
    #expect(found?.line == line)
    #expect(found?.column == column)
  }
}

@Suite("JSON that is cut or spoilt")
struct JSONReaderDamageTests {
  private static let sample = Array(
    #"{"code":"0000","data":{"list":[{"a":" t\u00e9xt \ud83d\ude00\n","b":-12.5e+3,"c":[true,false,null]},{}],"é":[]}}"#
      .utf8
  )

  @Test("Every proper beginning of an object is refused as cut off")
  func beginnings() {
    for count in 0..<Self.sample.count {
      let found = problem(Array(Self.sample.prefix(count)))
      #expect(found?.isCutOff == true, "\(count) bytes")
      #expect((try? skipAll(Array(Self.sample.prefix(count)))) == nil)
    }
    #expect(problem(Self.sample) == nil)
  }

  @Test(
    "No changed byte makes it trap or read on for ever",
    arguments: [0x00, 0xFF, 0x0A, 0x22, 0x5C, 0x5B, 0x7D, 0x2C] as [UInt8]
  )
  func changes(byte: UInt8) {
    for position in Self.sample.indices {
      var changed = Self.sample
      changed[position] = byte
      let isRight = problem(changed) == nil
      #expect(isRight == ((try? skipAll(changed)) != nil))
    }
  }
}
