import Testing

@testable import Readers

@Suite("Transcripts in XML")
struct XMLTranscriptsTests {
  @Test(
    "are known by their content",
    arguments: [
      "<tt/>", "  <tt:tt></tt:tt>", "<?xml version='1.0'?>\n<x/>", "<!DOCTYPE html><p>", "<!doctype html>", "<html><p>",
      "<!-- a --><timedtext/>", "<transcript>", "<rss>a</rss>\n", "<?xml",
    ]
  )
  func known(text: String) {
    #expect(XMLSample.recognises(text))
  }

  @Test(
    "are not text that begins with a tag",
    arguments: ["", "<", "<i>Hello</i> there", "<Bob> hello\n<Ann> hi", "<!-- a -->\n\nText", "1 < 2", "<3"]
  )
  func unknown(text: String) {
    #expect(!XMLSample.recognises(text))
  }

  @Test("that are broken are refused with words that do no harm")
  func harmless() {
    let message = "an XML file that cannot be read: line 1: = was expected after ab"
    #expect(throws: ReadingError.notATranscript(message)) { try XMLSample.read("<tt a\u{7F}\u{9B}b>") }
  }

  @Test("of another kind are refused with their root")
  func refused() {
    let message =
      "an XML file with the root <html>, where TTML has <tt> and YouTube's captions have <timedtext> or <transcript>"
    #expect(throws: ReadingError.notATranscript(message)) { try XMLSample.read("<html><p>a</html>") }
    #expect(
      throws: ReadingError.notATranscript("an XML file that cannot be read: line 1: a root element was expected")
    ) {
      try XMLSample.read("<?xml version='1.0'?>")
    }
  }

  @Test(
    "of YouTube are read in all three kinds",
    arguments: [
      (
        "<timedtext format=\"3\"><head><pen id='0'/></head><body><w id='1'/>"
          + "<p t=\"320\" d=\"4240\" w=\"1\"><s ac=\"0\">hello</s><s t=\"400\"> world</s></p>"
          + "<p t='2310' d='2250' w='1' a='1'>\n</p><p t='5000' d='1000'>two\nlines &amp;amp;</p><p t='7000'>c</p></body></timedtext>",
        ["320-4560 hello world", "5000-6000 two\nlines &amp;", "7000-? c"]
      ),
      (
        "<?xml version=\"1.0\" encoding=\"utf-8\" ?><transcript><text start=\"0.32\" dur=\"4.24\">it&amp;#39;s\nme</text>"
          + "<text start='5'>&lt;i>b&lt;/i>&lt;br>&lt;3&amp;quot;</text><text start='6' dur='1'/></transcript>",
        ["320-4560 it's\nme", "5000-? b\n<3\""]
      ),
      (
        "<timedtext><text t='1200' d='2300'>it&#39;s</text><text d='5'>zero</text><text t='3000' d='1' append='1'>\n</text></timedtext>",
        ["0-5 zero", "1200-3500 it's"]
      ),
      ("<timedtext format='3'><body><p t='1' d='2'>a<br/>b<![CDATA[<c>]]></p></body></timedtext>", ["1-3 a\nb<c>"]),
    ]
  )
  func youTube(text: String, expected: [String]) throws {
    let reading = try XMLSample.read(text)
    #expect(ReadSegments.lines(of: reading) == expected)
    #expect(reading.format == .srv)
    #expect(reading.drops == Drops())
  }

  @Test("of YouTube without a time are told")
  func told() throws {
    let reading = try XMLSample.read(
      "<transcript>\n<text>a</text>\n<text start='x'>b</text>\n<text start='1'>c</text></transcript>"
    )
    #expect(ReadSegments.lines(of: reading) == ["1000-? c"])
    #expect(reading.drops.first.map(\.line) == [2, 3])
    #expect(throws: ReadingError.self) { try XMLSample.read("<transcript></transcript>") }
  }

  @Test("of YouTube that are cut off keep what is whole")
  func cut() throws {
    let text = "<timedtext format='3'><body><p t='1' d='2'>a</p><p t='5' d='2'>b"
    let head = try XMLSample.read(text, isHead: true)
    #expect(ReadSegments.lines(of: head) == ["1-3 a"])
    #expect(head.drops.count == 0)
    let whole = try XMLSample.read(text)
    #expect(whole.drops.first.map(\.what) == ["the file ends inside <p>, the rest of the file is left out"])
  }

  @Test("survive every beginning and every wrong byte of a sample")
  func survive() {
    let sample =
      "<timedtext format=\"3\"><head/><body><p t=\"1\" d='2'><s>a</s>&amp;</p><text start='1.5' dur='2'>&amp;lt;</text></body></timedtext>"
    ReadSegments.broken(sample) { bytes in
      _ = try? XMLSample.read(bytes)
      _ = try? XMLSample.read(bytes, isHead: true)
    }
  }
}
