import Foundation
import Testing

@testable import Readers

@Suite("Character references")
struct EntitiesTests {
  private func resolved(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        if bytes[position] == UInt8(ascii: "&") {
          CharacterReference.append(bytes, &position, bytes.count, to: &result)
        } else {
          result.append(bytes[position])
          position += 1
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let records = "\(EntityTable.records)".split(whereSeparator: \.isWhitespace).map { record in
    let parts = record.split(separator: "=")
    let scalars = parts[1].split(separator: "+").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
    return (name: String(parts[0]), text: String(String.UnicodeScalarView(scalars)))
  }

  @Test func theTableHasAllNamesInTheOrderOfTheirBytes() {
    let names = EntitiesTests.records.map { Array($0.name.utf8) }
    #expect(names.count == 2231)
    #expect(zip(names, names.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    #expect(names.map(\.count).max() == 32)
    #expect(names.filter { $0.last != UInt8(ascii: ";") }.count == 106)
  }

  @Test func everyNameIsFoundAndLeavesWhatFollows() {
    for (name, text) in EntitiesTests.records {
      #expect(resolved("&\(name)") == text)
      #expect(resolved("a&\(name) b&\(name)") == "a\(text) b\(text)")
    }
  }

  @Test func theLongestNameIsFoundOfAllThatATextBeginsWith() {
    let texts = Dictionary(uniqueKeysWithValues: EntitiesTests.records.map { ($0.name, $0.text) })
    for (name, _) in EntitiesTests.records {
      for length in 1...name.count {
        let text = String(name.prefix(length)) + "x;"
        let best = (1...text.count).reversed().first { texts[String(text.prefix($0))] != nil } ?? 0
        let expected = (texts[String(text.prefix(best))] ?? "&") + text.dropFirst(best)
        guard resolved("&\(text)") != expected else { continue }
        Issue.record("&\(text) is \(resolved("&\(text)")), not \(expected)")
      }
    }
  }

  @Test(
    "A name is resolved as HTML does it in text",
    arguments: [
      ("&amp;", "&"), ("&amp", "&"), ("&AMP;", "&"), ("&lt;&gt;", "<>"), ("&quot;", "\""), ("&apos;", "'"),
      ("&notit;", "¬it;"), ("&notin;", "∉"), ("&notinE;", "⋹\u{338}"), ("&not;", "¬"), ("&noti", "¬i"),
      ("&ampamp;", "&amp;"), ("&ampx", "&x"), ("&eacute", "é"), ("&eacute;s", "és"), ("&Eacute;", "É"),
      ("&copy2026", "©2026"), ("&nbsp;", "\u{A0}"), ("&lrm;", "\u{200E}"), ("&NotEqualTilde;", "≂\u{338}"),
      ("&CounterClockwiseContourIntegral;", "∳"),
      ("&CounterClockwiseContourIntegral", "&CounterClockwiseContourIntegral"),
      ("&apos", "&apos"), ("&hellip", "&hellip"), ("&NBSP;", "&NBSP;"), ("&unknown;", "&unknown;"), ("&zzzz", "&zzzz"),
      ("&", "&"), ("&&", "&&"), ("&;", "&;"), ("& amp;", "& amp;"), ("&1;", "&1;"), ("&\u{E9};", "&\u{E9};"),
    ]
  )
  func names(written: String, read: String) {
    #expect(resolved(written) == read)
  }

  @Test(
    "A number is resolved as HTML does it",
    arguments: [
      ("&#65;", "A"), ("&#65", "A"), ("&#65x", "Ax"), ("&#x41;", "A"), ("&#X41;", "A"), ("&#x4a", "J"), ("&#x4A;", "J"),
      ("&#x41g", "Ag"), ("&#0065;", "A"), ("&#8217;", "’"), ("&#x1F600;", "😀"), ("&#32;", " "), ("&#10;", "\n"),
      ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"), ("&#xDFFF;", "\u{FFFD}"), ("&#x10FFFF;", "\u{10FFFF}"),
      ("&#x110000;", "\u{FFFD}"), ("&#99999999999999999999999;", "\u{FFFD}"), ("&#xFFFFFFFFFFFFFFFFF;", "\u{FFFD}"),
      ("&#128;", "€"), ("&#x80;", "€"), ("&#x92;", "’"), ("&#x9F;", "Ÿ"), ("&#x81;", "\u{81}"), ("&#x9D;", "\u{9D}"),
      ("&#xA0;", "\u{A0}"), ("&#xFFFE;", "\u{FFFE}"),
      ("&#;", "&#;"), ("&#", "&#"), ("&#x", "&#x"), ("&#x;", "&#x;"), ("&#xg", "&#xg"), ("&#a;", "&#a;"),
      ("&#-1;", "&#-1;"),
    ]
  )
  func numbers(written: String, read: String) {
    #expect(resolved(written) == read)
  }

  @Test func theNumbersOfWindows1252AreWhatThatEncodingSays() throws {
    for byte in UInt8(0x80)...0x9F {
      let scalar = Unicode.Scalar(byte)
      let data = Data([byte])
      let expected = String(data: data, encoding: .windowsCP1252) ?? String(scalar)
      #expect(resolved("&#\(byte);") == expected, "\(byte)")
    }
  }
}
