import Testing

@testable import Readers

@Suite("Markup of SubRip")
struct SubRipMarkupTests {
  @Test(
    "Tags that players know are taken out, other brackets are text",
    arguments: [
      ("<i>a</i>", "a"),
      ("<B>a</B> <U>b</u>", "a b"),
      ("<font color=\"#ff0000\" face='x'>a</font>", "a"),
      ("<FONT COLOR=red>a</FONT>", "a"),
      ("<i>a", "a"),
      ("a</i>", "a"),
      ("<b><i><s>a</b>", "a"),
      ("a<br>b<br/>c<BR />d", "a\nb\nc\nd"),
      ("<c.yellow.bg_blue>a</c>", "a"),
      ("<ruby>a<rt>b</rt></ruby>", "ab"),
      ("<span class=x>a</span><em>b</em><strong>c</strong><small>d</small><big>e</big>", "abcde"),
      ("<00:00:01.500><c> word</c>", "word"),
      ("< u><i>Badly < s>and< /  i > wrongly</s> nested</xyz>", "Badly and wrongly nested"),
      ("a < b", "a < b"),
      ("a < b and c > d", "a < b and c > d"),
      ("<3", "<3"),
      ("I <3 you > me", "I <3 you > me"),
      ("<unknown>", "<unknown>"),
      ("<unknown>a</unknown> b", "a b"),
      ("<No_Such-Tag2 x=5>a\nb</no_such-tag2>", "a\nb"),
      ("<longer_than_eight>a</shorter_an_eight>", "<longer_than_eight>a"),
      ("<speaks French> Oui", "<speaks French> Oui"),
      ("2<3,5>1,4<6", "2<3,5>1,4<6"),
      ("2<3:5>1", "2<3:5>1"),
      ("<img,>", "<img,>"),
      ("<ib>x", "<ib>x"),
      ("a <b", "a <b"),
      ("<", "<"),
      ("<>", "<>"),
      ("</>", "</>"),
      ("<<b>>", "<>"),
      ("<<<<<< Antes <<<<<<", "<<<<<< Antes <<<<<<"),
      (">>> RebelSubTeam <<<", ">>> RebelSubTeam <<<"),
      ("<b", "<b"),
      ("a\r<i>\nb", "a\n\nb"),
    ]
  )
  func tags(text: String, expected: String) throws {
    #expect(try SubRipSample.text(text) == expected)
  }

  @Test(
    "Overrides are taken out, other braces are text",
    arguments: [
      ("{\\an8}a", "a"),
      ("{\\i1}a{\\i0}", "a"),
      ("{\\pos(1,2)\\fad(3,4)}a", "a"),
      ("{y:i}a", "a"),
      ("{C:$0000FF}a", "a"),
      ("{note}", "{note}"),
      ("{}", "{}"),
      ("{\\an8", "{\\an8"),
      ("{", "{"),
      ("a {\\ b {\\i1} c", "a  c"),
      ("{\\\\}x", "x"),
    ]
  )
  func overrides(text: String, expected: String) throws {
    #expect(try SubRipSample.text(text) == expected)
  }

  @Test(
    "Entities with a semicolon become characters, once",
    arguments: [
      ("a &amp; b", "a & b"),
      ("&lt;i&gt;", "<i>"),
      ("&quot;&apos;", "\"'"),
      ("a&nbsp;b", "a\u{A0}b"),
      ("a&lrm;b&rlm;c", "a\u{200E}b\u{200F}c"),
      ("&#39;&#x27;&#X1f600;", "''😀"),
      ("&#146;", "’"),
      ("&amp;lt;", "&lt;"),
      ("&amp;amp;", "&amp;"),
      ("&#0;|&#xD800;|&#x110000;", "\u{FFFD}|\u{FFFD}|\u{FFFD}"),
      ("a&#10;b", "a\nb"),
      ("a&#27;[31mb", "a[31mb"),
      ("&amp", "&amp"),
      ("&copy;", "&copy;"),
      ("&#;", "&#;"),
      ("&#x;", "&#x;"),
      ("&#12a;", "&#12a;"),
      ("&#+39;", "&#+39;"),
      ("&#x-1;", "&#x-1;"),
      ("AT&T; R&D", "AT&T; R&D"),
      ("&#99999999999999999999;", "&#99999999999999999999;"),
    ]
  )
  func entities(text: String, expected: String) throws {
    #expect(try SubRipSample.text(text) == expected)
  }

  @Test(
    "A voice tag names the speaker",
    arguments: [
      ("<v Ann>Hello</v>", "Ann", "Hello"),
      ("<v.loud.first Ann Lee>Hello", "Ann Lee", "Hello"),
      ("<V Ann>Hello", "Ann", "Hello"),
      ("<i><v Ann &amp; Bob>Hello</i>", "Ann & Bob", "Hello"),
      ("<v Ann>Hello <v Bob>hi", "Ann", "Hello hi"),
      ("<v Ann&Bob>Hello", "Ann&Bob", "Hello"),
    ]
  )
  func voices(text: String, speaker: String, expected: String) throws {
    #expect(try SubRipSample.segments(SubRipSample.cue(text)) == [SubRipSegment(1000, 2000, expected, by: speaker)])
  }

  @Test("A voice tag without a name names nobody", arguments: ["<v>a", "<v >a", "<v.loud>a", "</v>a"])
  func noVoice(text: String) throws {
    #expect(try SubRipSample.segments(SubRipSample.cue(text)) == [SubRipSegment(1000, 2000, "a")])
  }

  @Test("A voice is that of its own cue only")
  func voiceOfOneCue() throws {
    let text = "00:01 --> 00:02\n<v Ann>a\n\n00:03 --> 00:04\n<i>b</i>\n\n00:05 --> 00:06\nc"
    #expect(try SubRipSample.segments(text).map(\.speaker) == ["Ann", nil, nil])
  }
}
