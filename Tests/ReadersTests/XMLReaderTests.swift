import Testing

@testable import Readers

@Suite("The XML reader")
struct XMLReaderTests {
  /// What is in a text, event by event, in a form that can be compared.
  private func events(_ text: String) -> [String] {
    XMLSample.with(text) { bytes in
      var xml = XMLReader(bytes)
      var found: [String] = []
      do throws(XMLProblem) {
        while let event = try xml.next() { found.append(describe(event, xml)) }
      } catch {
        var lines = XMLLines(bytes)
        found.append("\(lines.line(at: error.offset)):\(lines.column(at: error.offset)) \(error.what)")
      }
      return found
    }
  }

  private func describe(_ event: XMLEvent, _ xml: XMLReader) -> String {
    func string(_ range: Range<Int>) -> String { String(decoding: xml.slice(range), as: UTF8.self) }
    switch event {
    case .start(let name):
      let attributes = xml.attributes.map { " \(string($0.name.local))=\(string($0.value))" }
      return "<\(string(name.local))\(attributes.joined())>"
    case .end(let name): return "</\(string(name.local))>"
    case .text(let range): return string(range)
    case .characterData(let range): return "[\(string(range))]"
    }
  }

  @Test(
    "gives elements, attributes and text",
    arguments: [
      ("<a>b</a>", ["<a>", "b", "</a>"]),
      ("<a/>", ["<a>", "</a>"]),
      ("<a b='1' c=\"2'\"/>", ["<a b=1 c=2'>", "</a>"]),
      ("<a\n b = '1'\n/>", ["<a b=1>", "</a>"]),
      ("<x:a xmlns:x='u' x:b='1'></x:a >", ["<a b=1>", "</a>"]),
      ("<a><![CDATA[<b>&amp;]]></a>", ["<a>", "[<b>&amp;]", "</a>"]),
      ("<a>1<!-- <b> -->2<?c d?>3</a>", ["<a>", "1", "2", "3", "</a>"]),
      ("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b '>]'><!-- ' -->]><a/>", ["<a>", "</a>"]),
      ("<!doctype html><a/>", ["<a>", "</a>"]),
    ]
  )
  func gives(text: String, expected: [String]) {
    #expect(events(text) == expected)
  }

  @Test(
    "forgives what people write by hand",
    arguments: [
      ("<a>1 < 2 <3 </3</a>", ["<a>", "1 < 2 <3 </3", "</a>"]),
      ("<a>b<br>c</a>", ["<a>", "b", "<br>", "c", "</br>", "</a>"]),
      ("<a>b<", ["<a>", "b<", "1:6 the file ends inside <a>"]),
    ]
  )
  func forgives(text: String, expected: [String]) {
    #expect(events(text) == expected)
  }

  @Test(
    "says where the rules are broken, and how",
    arguments: [
      ("<a>\n é</b>", "2:3 </b> ends what never started"),
      ("<a b>", "1:5 = was expected after b"),
      ("<a b=c>", "1:6 a value in quotes was expected after b="),
      ("<a b='c>", "1:7 a quote that is never closed"),
      ("<a b='c>\r\n<d e='f'>", "2:1 a < inside the value of b"),
      ("<a \"b\">", "1:4 an attribute or > was expected"),
      ("<a b='1'", "1:9 the file ends inside the tag <a>"),
      ("<a>\r\r<!-- ", "3:1 <!-- without the --> that ends it"),
      ("<a><![CDATA[", "1:4 <![CDATA[ without the ]]> that ends it"),
      ("<a><!b>", "1:4 <! that begins neither a comment nor CDATA"),
      ("<!DOCTYPE a [", "1:14 <!DOCTYPE without the > that ends it"),
      ("<a></a", "1:7 > was expected after </a"),
    ]
  )
  func breaks(text: String, expected: String) {
    #expect(events(text).last == expected)
  }

  @Test("stops at elements in one another that have no end, and at attributes that have none")
  func limits() {
    let deep = String(repeating: "<a>", count: 1000)
    #expect(events(deep).last == "1:771 more than 256 elements in one another")
    let wide = "<a" + (0..<1000).map { " a\($0)='1'" }.joined() + "/>"
    #expect(events(wide).last?.hasSuffix("more than 256 attributes") == true)
  }

  @Test(
    "resolves the five entities and numbers, and leaves others as they are written",
    arguments: [
      ("&lt;&gt;&amp;&quot;&apos;", "<>&\"'"),
      ("&#65;&#x42;&#x1F600;&#x1f600;", "AB😀😀"),
      ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("&own;&;&#;&#x;&#xZ;& &", "&own;&;&#;&#x;&#xZ;& &"),
      // Those of HTML are written as well, but a link is no place for them.
      ("caf&eacute;&nbsp;&hellip;", "caf\u{E9}\u{A0}\u{2026}"), ("?a=1&copy=2&lt", "?a=1&copy=2&lt"),
      ("AT&T; a&b", "AT&T; a&b"),
      ("&amp;lt;", "&lt;"),
    ]
  )
  func resolves(text: String, expected: String) {
    var resolved: [UInt8] = []
    XMLSample.with(text) { XMLText.append($0, to: &resolved) }
    #expect(String(decoding: resolved, as: UTF8.self) == expected)
  }

  @Test(
    "takes a million signs that mean nothing in one go",
    arguments: ["<", "&", "<!", "</", "\"", "<a", "<a b='", "]]>", "<a>", "<?", "<!--", "&#", "\n", "<!DOCTYPE ["]
  )
  func takesNonsense(sign: String) {
    let text = String(repeating: sign, count: 1_000_000 / sign.utf8.count)
    #expect(!events(text).isEmpty)
    #expect(!events("<p>" + text).isEmpty)
  }
}
