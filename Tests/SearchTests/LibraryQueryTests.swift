import Domain
import Fixtures
import Foundation
import Search
import Testing

@Suite("What is asked of many videos")
struct LibraryQueryTests {
  private static func condition(_ text: String) -> LibraryQuery.Ask {
    Query.words(text).condition.map { .text($0) } ?? .nothing
  }

  @Test(
    "Words without fields mean what they mean on a command line",
    arguments: [
      "fox", "FOX quick", "\"quick brown\" fox*", "quick -\"brown fox\"", "a OR b c", "東京 -x", "don't", "👍", "great 👍",
      "\"unclosed", "OR", "a OR", "-a", "a OR -b", "", "  ", "- ", "\"\" fox", "http://a.b", "12:30", "Speaker: hello",
      "foo:bar", "lit:a b ", "re:a+", "lit:", "re:", "\"the qui\"*", "\"\" \"", "-\"x", "\"👍",
    ]
  )
  func plainWords(_ text: String) {
    let query = LibraryQuery.words(text)
    #expect(query.ask == LibraryQueryTests.condition(text))
    #expect(query.remark == Query.words(text).remark)
    #expect(query.scope == LibraryQuery.Scope())
    #expect(query.text == text)
  }

  @Test(
    "Fields say where is looked, and the rest is what is looked for",
    arguments: [
      ("speaker:Ann fox", "fox"), ("fox speaker:\"Ann  LEE\"", "fox"), ("a -b in:talk c*", "a -b c*"),
      ("track:speech lit:C++ is", "lit:C++ is"), ("in:\"part of\" after:2026 re:a b", "re:a b"),
      ("in:x lit:in:y", "lit:in:y"), ("x before:2026-03-01 \"y z\"", "x \"y z\""), ("a OR b in:x", "a OR b"),
    ]
  )
  func fields(_ text: String, _ words: String) {
    let query = LibraryQuery.words(text)
    #expect(query.ask == LibraryQueryTests.condition(words))
    #expect(query.remark == nil)
    #expect(query.scope != LibraryQuery.Scope())
  }

  @Test("Each field is understood")
  func scope() {
    let text = "speaker:ÄNN speaker:\"b  c\" track:scene,title track:both in:F1 in:\"My Talk\" in:東"
    let query = LibraryQuery.words(text)
    #expect(query.scope.speakers == ["ann", "b c"])
    #expect(query.scope.layers == [.speech, .scene, .title])
    #expect(query.scope.places == ["f1", "my talk", "東"])
    #expect(query.ask == .everything)
    #expect(LibraryQuery.words("track:note").scope.layers == [.note])
    #expect(LibraryQuery.words("track:notes,titles,chapter").scope.layers == [.note, .title, .chapters])
    #expect(LibraryQuery.words("track:Topics|chapters").scope.layers == [.topics, .chapters])
  }

  @Test(
    "A date is a year, a month or a day",
    arguments: [
      ("1970", 0), ("1970-01-02", 1), ("1970-2", 31), ("1969-12-31", -1), ("2000-02-29", 11_016),
      ("2026-03-01", 20_513),
      ("2024-03", 19_783), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ]
  )
  func dates(_ text: String, _ day: Int64) {
    let query = LibraryQuery.words("after:\(text) before:\(text)")
    #expect(query.scope.after == day * 86_400_000)
    #expect(query.scope.before == day * 86_400_000)
    #expect(query.remark == nil)
  }

  @Test(
    "A field that says nothing sensible is searched as plain words, and the person is told",
    arguments: [
      "after:2026-13", "before:2025-02-29", "after:soon", "before:99", "after:2026-1-1-1", "after:", "track:music",
      "track:", "in:", "speaker:", "speaker:\"\"", "said:", "seen:\"\"", "near:soon", "near:-5", "-in:x",
      "-track:scene",
      "after:20260101", "before:٢٠٢٦",
    ]
  )
  func mistakes(_ text: String) {
    let query = LibraryQuery.words("fox \(text)")
    #expect(query.remark?.hasSuffix(": searched as plain words") == true)
    #expect(query.scope == LibraryQuery.Scope())
    #expect(LibraryQuery.words(text).remark != nil)
    guard case .text = query.ask else {
      Issue.record("\(query.ask)")
      return
    }
  }

  @Test("The words of a mistaken field are looked for")
  func mistakenWords() throws {
    let query = LibraryQuery.words("after:soon fox")
    #expect(query.ask == LibraryQueryTests.condition("\"after soon\" fox"))
  }

  @Test(
    "What was said and what was seen are asked for alone or together",
    arguments: [
      ("said:budget", "S budget"), ("seen:\"white board\"*", "V \"white board\"*"), ("said:a -said:b", "S a -b"),
      ("said:a OR said:b", "S a OR b"), ("said:a b", "S a b"),
      ("said:budget seen:whiteboard", "S budget + V whiteboard 10000"),
      ("said:budget near:20s seen:whiteboard", "S budget + V whiteboard 20000"),
      ("seen:b near:1m said:a", "V b + S a 60000"), ("said:a near:90 seen:b", "S a + V b 90000"),
      ("said:\"thank you\" not seen:slide", "S \"thank you\" - V slide 10000"),
      ("said:a -seen:slide near:1:30", "S a - V slide 90000"), ("said:a NOT seen:x -seen:y", "S a - V x OR y 10000"),
      ("-said:a seen:b", "V b - S a 10000"), ("budget -seen:slide", "S budget - V slide 10000"),
      ("said:a b seen:c d", "S a b + V c d 10000"), ("said:a seen:b -seen:c", "S a + V b -c 10000"),
      ("a said:b", "S a b"), ("said:a -b seen:c", "S a -b + V c 10000"),
    ]
  )
  func across(_ text: String, _ expected: String) {
    let query = LibraryQuery.words(text)
    #expect(LibraryQueryTests.description(query) == LibraryQueryTests.normal(expected))
    #expect(query.remark == nil)
  }

  /// `S words [+|- V words milliseconds]` in terms of conditions.
  private static func normal(_ text: String) -> String {
    guard let sign = text.range(of: " [+-] [SV] ", options: .regularExpression) else { return side(text) }
    let tail = text[sign.upperBound...].split(separator: " ")
    let other = "\(text[sign].dropFirst(3).first ?? "?") \(tail.dropLast().joined(separator: " "))"
    return side(String(text[..<sign.lowerBound])) + text[sign].prefix(3) + side(other) + (tail.last ?? "")
  }

  private static func side(_ text: String) -> String {
    "\(text.first ?? "?")\(String(describing: Query.words(String(text.dropFirst(2))).condition))"
  }

  private static func description(_ query: LibraryQuery) -> String {
    func letter(_ layer: Layer?) -> String { layer?.letter ?? "?" }
    switch query.ask {
    case .text(let condition): return "\(letter(query.scope.layers.first))\(String(describing: Optional(condition)))"
    case .together(let a, let b, let within):
      return "\(letter(a.layer))\(String(describing: Optional(a.condition)))"
        + " \(b.isAbsent ? "-" : "+") \(letter(b.layer))"
        + "\(String(describing: Optional(b.condition)))\(within)"
    case .everything, .nothing: return "\(query.ask)"
    }
  }

  @Test(
    "What makes no sense across the tracks is searched as plain words",
    arguments: ["said:a OR seen:b", "-seen:a", "not said:a", "said:a OR in:x", "speaker:a OR b", "a in:x OR b"]
  )
  func senseless(_ text: String) {
    let query = LibraryQuery.words(text)
    #expect(query.remark?.hasSuffix(": searched as plain words") == true)
    guard case .text = query.ask else {
      Issue.record("\(query.ask)")
      return
    }
  }

  @Test("A distance needs two sides")
  func loneNear() {
    #expect(LibraryQuery.words("said:a near:5").remark?.contains("near:") == true)
    #expect(LibraryQuery.words("a near:5").ask == LibraryQueryTests.condition("a"))
    #expect(LibraryQuery.words("track:scene said:a").remark != nil)
  }

  @Test(
    "While one is typing, the last word may go on, and what is not closed yet is none the worse for it",
    arguments: [
      ("qui", "qui*"), ("quick bro", "quick bro*"), ("quick ", "quick"), ("\"quick bro", "\"quick bro\"*"),
      ("\"quick ", "\"quick\""), ("\"quick\"", "\"quick\""), ("a -fo", "a -fo"), ("fox OR", "fox"), ("fox OR ", "fox"),
      ("a OR b", "a OR b*"), ("foo,", "foo"), ("a -\"b", "a -\"b\""), ("fox*", "fox*"), ("quick said:", "quick"),
      ("fox in:", "fox"), ("fox speaker:\"", "fox"), ("東", "東*"),
    ]
  )
  func typing(_ text: String, _ expected: String) {
    let query = LibraryQuery.words(text, isOpen: true)
    #expect(query.ask == LibraryQueryTests.condition(expected))
    #expect(query.remark == nil)
  }

  @Test("A question can be narrowed by whoever puts it")
  func narrowed() {
    let query = LibraryQuery.words("track:both fox")
    #expect(query.narrowed(to: [.speech, .title]).scope.layers == [.speech])
    #expect(query.narrowed(to: [.title]).ask == .nothing)
    #expect(query.narrowed(video: VideoID("F1")).scope.video == VideoID("F1"))
    #expect(query.narrowed() == query)
  }

  @Test("No text breaks it, and everything in it comes to something", arguments: 0..<20)
  func anything(_ seed: Int) throws {
    var dice = Dice(500 + seed)
    let recording = Recording.random(&dice)
    let pieces = [
      "said:", "seen:", "near:20s", "in:", "after:2026", "before:", "track:scene", "speaker:ann", "lit:", "re:", "OR",
      "not", "-", "\"", "*", "a", "word", "(", ")", ":", "AND", "NEAR", "^", "{x}", "+", "'", "%", "\\", "\u{0}",
    ]
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<dice.roll(8) {
        text += dice.roll(3) == 0 ? Scraps.text(1, &dice) : dice.pick(pieces)
        text += dice.pick(["", "", " "])
      }
      let query = LibraryQuery.words(text, isOpen: dice.roll(2) == 0)
      #expect(query.text == text)
      if case .everything = query.ask { #expect(query.scope != LibraryQuery.Scope()) }
      let finder = try? LibraryFinder(query)
      let found = finder?.search(recording, momentLimit: 5)
      if let found {
        #expect(found.moments.count == min(5, found.count))
        #expect(found.count > 0 && found.spread.count == 60 && found.spread.reduce(0, +) <= found.count)
        for moment in found.moments {
          for range in moment.ranges { #expect(range.upperBound <= moment.text.utf8.count && !range.isEmpty) }
        }
      }
    }
  }
}
