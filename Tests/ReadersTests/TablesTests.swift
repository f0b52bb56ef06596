import Domain
import Testing

@testable import Readers

private func read(_ text: String, isHead: Bool = false) throws -> Reading {
  try Array(text.utf8).withUnsafeBufferPointer { try Tables.read(Source($0, isHead: isHead)) }
}

private func recognises(_ text: String) -> Bool {
  Array(text.utf8).withUnsafeBufferPointer { Tables.recognises(Source($0)) }
}

private func rows(_ transcript: Transcript?) -> [String] {
  guard let transcript else { return [] }
  return (0..<transcript.count).map { index in
    let end = transcript.end(index).map { String($0.milliseconds) } ?? ""
    let speaker = transcript.speaker(index).map { $0 + ": " } ?? ""
    return "\(transcript.start(index).milliseconds)–\(end) \(speaker)\(transcript.text(index))"
  }
}

struct TablesTests {
  @Test(
    "Tables of other people are understood",
    arguments: [
      ("start,end,text\n0,2.5,hello\n2.5,4,you\n", ["0–2500 hello", "2500–4000 you"]),
      ("start,end,text\n0,2500,\"hello\"\n2500,4000,\"you\"\n", ["0–2500 hello", "2500–4000 you"]),
      ("start\tend\ttext\n0\t2500\thello\n", ["0–2500 hello"]),
      ("Start Time;End Time;Speaker;Text\n0:00:01;0:00:02,5;Ann;hello\n", ["1000–2500 Ann: hello"]),
      ("text,start,duration\nhello,1.5,2\n", ["1500–3500 hello"]),
      ("text,time\r\n\"a \"\"b\"\", c\",1:02:03.5\r\n", ["3723500– a \"b\", c"]),
      ("text,start\n'-x,1\n", ["1000– '-x"]),
      ("start,text\n3,c\n\n1,a\n2,b", ["1000– a", "2000– b", "3000– c"]),
      ("start,text\n1,\"open\n2,b\n", ["1000– \"open", "2000– b"]),
      ("start,text\n1,\"say \"hi\" now\"\n", ["1000– say \"hi\" now"]),
      ("end_ms,start_ms,text\n2,1.6,x\n", ["2–2 x"]),
    ]
  )
  func foreign(text: String, expected: [String]) throws {
    #expect(recognises(text))
    #expect(rows(try read(text).speech) == expected)
  }

  @Test(
    "Other files are no tables",
    arguments: [
      "", "start", "a,b,c\n1,2,3", "Hello, text", "# A title\n\n- an item\n", "# A title\n\n- [a](b@c) d\n", "## x\n",
      "1\n00:00:01,000 --> 00:00:02,000\nstart,text\n",
    ]
  )
  func others(text: String) {
    #expect(!recognises(text))
  }

  @Test("A row without a time is left out and told")
  func drops() throws {
    let reading = try read("start,text\n1,a\nsoon,b\n\"x\ny\",c\n2,d\n")
    #expect(rows(reading.speech) == ["1000– a", "2000– d"])
    #expect(reading.drops.first.map(\.line) == [3, 4])
    #expect(reading.drops.first.allSatisfy { $0.what == "a row without a time" })
  }

  @Test("A table in which no row has a time is an error that names the line")
  func unusable() {
    #expect(throws: ReadingError.self) { try read("start,text\nnever,b\n") }
    #expect(throws: ReadingError.self) { try read("start,text\n") }
  }

  @Test("A table of ours without rows is an empty transcript")
  func empty() throws {
    let reading = try read("index,track,start,end,start_ms,end_ms,speaker,text\r\n")
    #expect(reading.speech?.isEmpty == true)
  }

  @Test(
    "What a head cuts off is not there",
    arguments: ["start,text\n1,a\n2,b", "start,text\n1,a\n2,\"b\nc", "# T\n\n- [0:01](x@0:01) a\n- [0:02](x@0:02) b"]
  )
  func head(text: String) throws {
    #expect(rows(try read(text, isHead: true).speech) == ["1000– a"])
    #expect(try read(text).speech?.count == 2)
  }

  @Test(
    "Times are exact to the millisecond, however they are written",
    arguments: [
      ("0", 0), ("1.0005", 1001), ("1.0004999", 1000), ("-1.5", -1500), ("1:00", 60_000),
      ("100:00:00.001", 360_000_001), ("-0:00:01.5", -1500), ("0:00:00,25", 250),
      ("99999999999999999999:00", 1_000_000_000_000_000), ("1:", nil), (":1", nil),
      ("1:2:3:4", nil), ("", nil), ("-", nil), ("1:x", nil), ("1.2:3", nil), ("1:-2", nil), ("--1", nil),
    ] as [(String, Int64?)]
  )
  func times(text: String, milliseconds: Int64?) {
    let time = Array(text.utf8).withUnsafeBufferPointer { TableTime.read($0) }
    #expect(time?.milliseconds == milliseconds)
  }
}

/// Anything may stand in a file.
struct TablesRobustnessTests {
  private static let samples = [
    """
    index,track,start,end,start_ms,end_ms,speaker,text\r
    0,speech,0:00:01.5,0:00:02,1500,2000,'=Ann,"a, ""b""
    c"\r
    1,scene,0:00:02,,2000,,,'-1\r
    """,
    "index,track,start,end,start_ms,end_ms,title,text\n0,topics,,,,,T,x\n1,chapters,1,2,1000,2000,T,x\n",
    """
    # Title

    > Over\\*view

    ## [0:00:00–0:05:00](V%20@0:00:00) One
    Below.<br>More.

    - [0:00:01.5–0:00:04](V1@0:00:01.5) *scene* **Ann:** Hello &lt;i> \\*
    ## *topic* Two
    """,
  ]

  private func survives(_ bytes: [UInt8]) {
    for isHead in [false, true] {
      bytes.withUnsafeBufferPointer { bytes in
        let source = Source(bytes, isHead: isHead)
        _ = Tables.recognises(source)
        _ = try? Tables.read(source)
      }
    }
  }

  @Test("Every beginning of a file is read without harm", arguments: samples)
  func prefixes(sample: String) {
    let bytes = Array(sample.utf8)
    for length in bytes.indices { survives(Array(bytes[..<length])) }
  }

  @Test("Every changed byte is read without harm", arguments: samples)
  func changes(sample: String) {
    let bytes = Array(sample.utf8)
    for index in bytes.indices {
      for byte in [0x00, 0xFF, 0x0A, 0x22, 0x2C, 0x3C, 0x5B, 0x2A] as [UInt8] {
        var changed = bytes
        changed[index] = byte
        survives(changed)
      }
    }
  }

  @Test(
    "Much of the same is read in a time that grows with it",
    arguments: [
      "\"", ",", "\n", "\"\"", "<", "&", "\\", "[", "- [", "- [](", "](", "@", "**", "a,\"", "\"a,", "\"a\n", "## ",
      "'", "<br>",
    ]
  )
  func floods(piece: String) {
    let flood = String(repeating: piece, count: 200_000)
    for head in ["start,text\n1,", "start,text,\"", "# T\n\n- [0:01](x@0:01) **", "# T\n- [0:01](x@0:01)\n"] {
      survives(Array((head + flood).utf8))
    }
  }
}
