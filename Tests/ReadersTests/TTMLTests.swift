import Domain
import Testing

@testable import Readers

@Suite("TTML")
struct TTMLTests {
  /// A document with a body around something.
  private func document(_ inside: String, _ attributes: String = "") -> String {
    "<tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"en\" \(attributes)><body><div>\(inside)</div></body></tt>"
  }

  @Test(
    "reads paragraphs with their times and what a reader sees of their text",
    arguments: [
      ("<p begin='1s' end='2s'>Hello</p>", ["1000-2000 Hello"]),
      ("<p begin='1s' dur='2s'>Hello</p>", ["1000-3000 Hello"]),
      ("<p begin='1s' dur='9s' end='2s'>Hello</p>", ["1000-2000 Hello"]),
      ("<p begin='1s'>Hello</p>", ["1000-? Hello"]),
      ("<p end='2s'>Hello</p>", ["0-2000 Hello"]),
      ("<p begin='1s' end='2s'/>", ["1000-2000 "]),
      ("<p begin='1s' end='2s'>\n  One\n  two<br/>\n  three \n</p>", ["1000-2000 One two\nthree"]),
      ("<p begin='1s' end='2s'><span>One</span> <span> two</span></p>", ["1000-2000 One two"]),
      ("<p begin='1s' end='2s'>a<br></br><br/>b</p>", ["1000-2000 a\n\nb"]),
      ("<p xml:space='preserve' begin='1s' end='2s'>a  b\nc</p>", ["1000-2000 a  b\nc"]),
      ("<p begin='1s' end='2s'>a <span xml:space='preserve'>  b  </span> c</p>", ["1000-2000 a   b  c"]),
      ("<p begin='1s' end='2s'>Tom &amp; Jerry &lt;i&gt; &#x263A; &nbsp;</p>", ["1000-2000 Tom & Jerry <i> ☺"]),
      ("<p begin='1s' end='2s'><![CDATA[a < b &amp;]]></p>", ["1000-2000 a < b &amp;"]),
      ("<p begin='1s' end='2s'><metadata><x>no</x></metadata>yes<set tts:color='red'/></p>", ["1000-2000 yes"]),
      (
        "<p begin='1s' end='2s'><span tts:ruby='container'><span tts:ruby='base'>漢</span>"
          + "<span tts:ruby='text'>かん</span></span></p>",
        ["1000-2000 漢かん"]
      ),
      ("<tt:p begin='3s'>b</tt:p><p begin='1s'>a</p><p begin='3s'>c</p>", ["1000-? a", "3000-? b", "3000-? c"]),
    ]
  )
  func reads(inside: String, expected: [String]) throws {
    #expect(try XMLSample.segments(document(inside)) == expected)
  }

  @Test(
    "counts times from the element around",
    arguments: [
      ("<body begin='10s'><div begin='5s'><p begin='1s' end='2s'>a</p></div></body>", ["16000-17000 a"]),
      ("<body><div begin='5s' end='9s'><p>a</p></div></body>", ["5000-9000 a"]),
      ("<body><div begin='5s' end='9s'><p begin='1s' end='20s'>a</p></div></body>", ["6000-9000 a"]),
      ("<body end='9s'><div><p begin='20s' end='21s'>a</p></div></body>", ["20000-21000 a"]),
      ("<body dur='9s'><div><p begin='2s'>a</p></div></body>", ["2000-9000 a"]),
      (
        "<body><div timeContainer='seq'><p dur='2s'>a</p><p begin='1s' dur='2s'>b</p><p dur='1s'>c</p></div></body>",
        ["0-2000 a", "3000-5000 b", "5000-6000 c"]
      ),
      (
        "<body timeContainer='seq'><div><p begin='1s' end='4s'>a</p></div><div><p begin='1s' end='2s'>b</p></div></body>",
        ["1000-4000 a", "5000-6000 b"]
      ),
    ]
  )
  func nests(body: String, expected: [String]) throws {
    #expect(try XMLSample.segments("<tt>\(body)</tt>") == expected)
  }

  @Test(
    "takes a timed span of a paragraph without times for a segment",
    arguments: [
      (
        "<p><span begin='1s' end='2s'>a <i>b</i></span><br/><span begin='2s' end='3s'>c</span></p>",
        ["1000-2000 a b", "2000-3000 c"]
      ),
      (
        "<p><span><span begin='1s' end='9s'>a <span begin='1s'>b</span></span></span></p>",
        ["1000-9000 a b"]
      ),
      (
        "<p begin='1s' end='4s'><span begin='0s'>a</span> <span begin='1s'>b</span></p>",
        ["1000-4000 a b"]
      ),
    ]
  )
  func timedSpans(inside: String, expected: [String]) throws {
    #expect(try XMLSample.segments(document(inside)) == expected)
  }

  @Test("names those who speak, the title and the language")
  func names() throws {
    let reading = try XMLSample.read(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tt:tt xmlns:tt="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="pt-BR">
        <tt:head><tt:metadata>
          <ttm:title>A  &lt;title&gt;</ttm:title>
          <ttm:agent xml:id="one" type="person"><ttm:name type="full">Ada Lovelace</ttm:name></ttm:agent>
          <ttm:agent xml:id="two" type="person"/>
        </tt:metadata><tt:styling><tt:style xml:id="s"/></tt:styling></tt:head>
        <tt:body><tt:div ttm:agent="one">
          <tt:p begin="1s">a</tt:p>
          <tt:p begin="2s" ttm:agent="two">b</tt:p>
          <tt:p><tt:span begin="3s" ttm:agent="two one">c</tt:span></tt:p>
        </tt:div></tt:body>
      </tt:tt>
      """
    )
    #expect(ReadSegments.lines(of: reading) == ["1000-? Ada Lovelace: a", "2000-? two: b", "3000-? two: c"])
    #expect(reading.title == "A  <title>")
    #expect(reading.language == "pt-BR")
    #expect(reading.format == .ttml)
    #expect(reading.drops == Drops())
  }

  @Test("tells what has no time, and where")
  func tells() throws {
    let reading = try XMLSample.read(
      "<tt><body>\n<p>a</p>\n<p begin='soon'>b</p>\n<p begin='1s'>c</p>\n<p>d <span begin='2s'>e</span></p></body></tt>"
    )
    #expect(ReadSegments.lines(of: reading) == ["1000-? c", "2000-? e"])
    #expect(
      reading.drops.first == [
        Drops.Drop(line: 2, what: "a paragraph without a time"),
        Drops.Drop(line: 3, what: "a paragraph whose time cannot be read"),
        Drops.Drop(line: 5, what: "text beside timed spans"),
      ]
    )
  }

  @Test("counts song texts from the start of the song")
  func songs() throws {
    let song =
      "<tt itunes:timing='Line'><body dur='1:00'><div begin='9.5' end='20.0'><p begin='9.5' end='1:02.25'>la</p></div>"
      + "</body></tt>"
    #expect(try XMLSample.segments(song) == ["9500-20000 la"])
  }

  @Test("keeps what came before a file is broken, and says where")
  func breaks() throws {
    let reading = try XMLSample.read("<tt><body><p begin='1s'>a</p>\n<p begin='2s'>b</q>")
    #expect(ReadSegments.lines(of: reading) == ["1000-? a"])
    #expect(
      reading.drops.first == [
        Drops.Drop(line: 2, what: "</q> ends what never started, the rest of the file is left out")
      ]
    )
    #expect(throws: ReadingError.malformed(.ttml, line: 1, column: 11, "</q> ends what never started")) {
      try XMLSample.read("<tt><body></q>")
    }
    #expect(
      throws: ReadingError.malformed(.ttml, line: 1, column: 1, "a <p> with a time was expected, and none was found")
    ) {
      try XMLSample.read("<tt><body><div/></body></tt>")
    }
  }

  @Test("leaves the paragraph that is cut off to the rest of the file")
  func heads() throws {
    let reading = try XMLSample.read("<tt><body><p begin='1s'>a</p><p begin='2s'>half of", isHead: true)
    #expect(ReadSegments.lines(of: reading) == ["1000-? a"])
    #expect(reading.drops == Drops())
  }

  static let sample = """
    <?xml version="1.0"?><!DOCTYPE tt [<!ENTITY a "b">]>
    <tt xmlns:ttm="m" ttp:frameRate="25" ttp:tickRate="10000000" xml:lang="en"><head><ttm:agent xml:id="a">
    <ttm:name>N</ttm:name></ttm:agent></head><!-- c --><body begin="1s"><div timeContainer="seq">
    <p begin="00:00:01:12" dur="2.5s" ttm:agent="a">a &amp; b<br/><![CDATA[c]]></p><p xml:space="preserve"><span
     begin='50000000t'> d&#x20;</span></p></div></body></tt>
    """

  @Test("reads of every head only what the whole file has")
  func headsAgree() throws {
    let whole = Set(try XMLSample.segments(TTMLTests.sample))
    let bytes = Array(TTMLTests.sample.utf8)
    for length in 0..<bytes.count {
      guard let head = try? XMLSample.read(Array(bytes[..<length]), isHead: true) else { continue }
      #expect(whole.isSuperset(of: ReadSegments.lines(of: head)))
    }
  }

  @Test("survives every beginning and every wrong byte of a sample")
  func survives() {
    var read = 0
    ReadSegments.broken(TTMLTests.sample) { bytes in
      bytes.withUnsafeBufferPointer { _ = XMLTranscripts.recognises(Source($0)) }
      if (try? XMLSample.read(bytes)) != nil { read += 1 }
      _ = try? XMLSample.read(bytes, isHead: true)
    }
    #expect(read > 0)
  }
}
