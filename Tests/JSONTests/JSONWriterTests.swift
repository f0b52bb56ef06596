import JSON
import Testing

private func written(_ write: (inout JSONWriter) -> Void) -> String {
  var writer = JSONWriter()
  write(&writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}

struct JSONWriterTests {
  @Test("Commas stand between members and elements, nowhere else")
  func commas() {
    let text = written {
      $0.beginObject()
      $0.key("a")
      $0.beginArray()
      $0.endArray()
      $0.key("b")
      $0.beginArray()
      $0.integer(1)
      $0.beginObject()
      $0.endObject()
      $0.null()
      $0.endArray()
      $0.key("c")
      $0.boolean(true)
      $0.key("d")
      $0.string("x")
      $0.endObject()
    }
    #expect(text == #"{"a":[],"b":[1,{},null],"c":true,"d":"x"}"#)
  }

  @Test("Elements on lines of their own are still one array, and a document may follow another")
  func lines() {
    let text = written {
      $0.beginArray()
      $0.beginLine()
      $0.integer(1)
      $0.beginLine()
      $0.integer(2)
      $0.endLine()
      $0.endArray()
      $0.endLine()
      $0.integer(3)
      $0.endLine()
    }
    #expect(text == "[\n1,\n2\n]\n3\n")
  }

  @Test("Emptying the buffer does not forget a comma")
  func emptied() {
    var writer = JSONWriter()
    writer.beginArray()
    writer.integer(1)
    writer.bytes.removeAll()
    writer.integer(2)
    #expect(writer.bytes == Array(",2".utf8))
  }

  @Test(
    "Every whole number is written as it is",
    arguments: [0, 7, -7, 10, 1_000_000, .max, .min] as [Int64]
  )
  func numbers(number: Int64) {
    #expect(written { $0.integer(number) } == String(number))
  }

  @Test(
    "What JSON forbids has its short escape where there is one",
    arguments: [
      ("\"\\/", #""\"\\/""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#), ("\u{0}\u{1B}\u{1F}", #""\u0000\u001b\u001f""#),
    ]
  )
  func forbidden(text: String, json: String) {
    #expect(written { $0.string(text) } == json)
  }

  @Test(
    "What controls a terminal, the lines or the direction of text is escaped",
    arguments: Array(0x7F...0x9F) + [0x61C, 0x200E, 0x200F, 0x2028, 0x2029] + Array(0x202A...0x202E)
      + Array(0x2066...0x2069) as [UInt32]
  )
  func controls(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let hex = String(value, radix: 16)
    let padded = String(repeating: "0", count: 4 - hex.count) + hex
    #expect(written { $0.string("a\(scalar)b") } == "\"a\\u\(padded)b\"")
  }

  @Test(
    "All other text stays as it is",
    arguments: [
      "", "plain", "é e\u{301}", "漢字", "👩‍👩‍👧‍👦", "\u{A0}\u{200B}\u{200D}\u{FEFF}", "\u{2027}\u{202F}\u{2065}\u{206A}",
      "عربي",
      "\u{10FFFF}",
    ]
  )
  func untouched(text: String) {
    #expect(written { $0.string(text) } == "\"\(text)\"")
  }

  @Test(
    "What is no UTF-8 is written as U+FFFD, and the text around it is kept",
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b"),
      ([0xC2], "\u{FFFD}"),
      ([0x61, 0xE2, 0x80], "a\u{FFFD}"),
      ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xFF, 0xC2, 0x9B], "\u{FFFD}\\u009b"),
    ] as [([UInt8], String)]
  )
  func broken(bytes: [UInt8], text: String) {
    let json = written { writer in bytes.withUnsafeBufferPointer { writer.string($0) } }
    #expect(json == "\"\(text)\"")
  }
}
