import Domain
import Testing

@testable import Readers

@Suite("Our own output, read again")
struct JSONOwnTests {
  @Test("One track: times to the millisecond, the video's id, title and duration")
  func track() throws {
    let segments =
      #""segments":[{"index":0,"start_ms":1,"end_ms":null,"speaker":"A","text":"x\ny"},{"index":1,"start_ms":3723004,"end_ms":3723999,"speaker":null,"text":""}]"#
    let video =
      #""video":{"id":"F1","title":"A talk","source":"s","status":"local","cause":null,"duration_ms":9000000,"tags":[],"speech":2}"#
    for parts in [[video, #""track":"scene""#, segments], [segments, #""track":"scene""#, video]] {
      let reading = try readJSON("{\"version\":1," + parts.joined(separator: ",") + "}")
      #expect(reading.format == .playhead)
      #expect(reading.scene?.lines == ["1-? A: x\ny", "3723004-3723999 "])
      #expect(reading.speech == nil)
      #expect(reading.video == VideoID("F1"))
      #expect(reading.title == "A talk")
      #expect(reading.duration == MediaTime(milliseconds: 9_000_000))
    }
  }

  @Test("Both tracks are told apart again")
  func both() throws {
    let reading = try readJSON(
      #"{"version":1,"video":{"id":"F"},"track":"both","segments":[{"index":0,"start_ms":0,"end_ms":1,"speaker":null,"text":"said","track":"speech"},{"index":0,"start_ms":0,"end_ms":2,"speaker":null,"text":"seen","track":"scene"}]}"#
    )
    #expect(reading.speech?.lines == ["0-1 said"])
    #expect(reading.scene?.lines == ["0-2 seen"])
  }

  @Test("An outline", arguments: Outline.Kind.allCases)
  func outline(kind: Outline.Kind) throws {
    let reading = try readJSON(
      #"{"version":1,"video":{"id":"F"},"outline":"\#(kind)","overview":"All","items":[{"index":0,"title":"A","start_ms":5,"end_ms":7,"text":"x"},{"index":1,"title":"B","start_ms":null,"end_ms":null,"text":""}]}"#
    )
    #expect(reading.format == .playhead)
    let (found, other) = kind == .chapters ? (reading.chapters, reading.topics) : (reading.topics, reading.chapters)
    #expect(found?.overview == "All")
    #expect(found?.lines == ["5-7 A | x", "?-? B | "])
    #expect(other == nil)
  }

  @Test("What is empty stays what it is")
  func empty() throws {
    let scene = try readJSON(#"{"version":1,"video":{"id":"F"},"track":"scene","segments":[]}"#)
    #expect(scene.format == .playhead)
    #expect(scene.scene?.count == 0)
    #expect(scene.speech == nil)
    let topics = try readJSON(#"{"version":1,"video":{"id":"F"},"outline":"topics","overview":null,"items":[]}"#)
    #expect(topics.format == .playhead)
    #expect(topics.topics == Outline(items: []))
    #expect(topics.speech == nil)
  }

  @Test("JSON lines: a segment a line, whoever wrote it")
  func lines() throws {
    let own = try readJSON(
      """
      {"index":0,"start_ms":0,"end_ms":10,"speaker":null,"text":"a","track":"speech"}
      {"index":0,"start_ms":5,"end_ms":10,"speaker":null,"text":"b","track":"scene"}\r\n
        {"index":1,"start_ms":20,"end_ms":null,"speaker":"S","text":"","track":"speech"}

      """
    )
    #expect(own.format == .playhead)
    #expect(own.speech?.lines == ["0-10 a", "20-? S: "])
    #expect(own.scene?.lines == ["5-10 b"])
    let others = try readJSON(
      "{\"start\":0.5,\"end\":1,\"text\":\" a\",\"seek\":0,\"words\":[{\"word\":\"a\",\"start\":0,\"speaker\":\"A\"}]}\n{\"startTime\":\"2\",\"content\":\"b\"}"
    )
    #expect(others.speech?.lines == ["500-1000 A: a", "2000-? b"])
  }

  @Test("Items of an outline, one a line")
  func itemLines() throws {
    let reading = try readJSON(
      "{\"index\":0,\"title\":\"A\",\"start_ms\":0,\"end_ms\":null,\"text\":\"x\"}\n{\"index\":1,\"title\":\"B\",\"start_ms\":9,\"end_ms\":null,\"text\":\"\"}"
    )
    #expect(reading.chapters?.lines == ["0-? A | x", "9-? B | "])
    #expect(reading.speech == nil)
  }

  @Test("Broken lines among JSON lines are left out and told; those after them are read")
  func brokenLines() throws {
    let reading = try readJSON(
      """
      {"start":1,"text":"a"}
      {"start":2,"text":"b"
      {"start":3,"text":"c"}
      {"start":4,,}
      no JSON at all
      {"start":5,"text":"e"} and more
      {"start":6,"text":"f"}
      """
    )
    #expect(reading.speech?.lines == ["1000-? a", "3000-? c", "5000-? e", "6000-? f"])
    #expect(reading.drops.first.map(\.line) == [3, 4, 5, 6])
    #expect(reading.drops.first.last?.what == "a line that is no JSON: expected nothing more, found “a”")
  }

  @Test("In a head the last line is left out in silence where it is cut off")
  func cutLine() throws {
    let reading = try readJSON("{\"start\":1,\"text\":\"a\"}\n{\"start\":2,\"text\":\"b", isHead: true)
    #expect(reading.speech?.lines == ["1000-? a"])
    #expect(reading.drops.count == 0)
  }
}
