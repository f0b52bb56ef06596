import Fixtures
import Testing

@testable import Text

@Suite("Folding")
struct FoldingTests {
  @Test(
    "What a person would call the same is the same",
    arguments: [
      ("Straße", "STRASSE"), ("\u{1E9E}", "ss"), ("ﬁn", "FIN"), ("ΟΔΥΣΣΕΥΣ", "οδυσσευς"), ("İstanbul", "istanbul"),
      ("café", "cafe\u{301}"), ("Übung", "ubung"), ("Ångström", "angstrom"), ("\u{212B}", "a"), ("Ёлка", "елка"),
      ("שָׁלוֹם", "שלום"), ("مُحَمَّد", "محمد"), ("か\u{3099}", "が"), ("\u{1112}\u{1161}\u{11AB}", "한"),
      ("so\u{AD}ft", "soft"), ("❤\u{FE0F}", "❤"), ("a\u{A0}b", "a\nb"), ("q\u{323}\u{307}", "q\u{307}\u{323}"),
      ("ᾳ", "α"), ("Ǆ", "ǆ"), ("Ꭰ", "ꭰ"),
    ]
  )
  func theSame(_ pair: (String, String)) {
    #expect(Array(Folding.folded(pair.0).utf8) == Array(Folding.folded(pair.1).utf8))
  }

  @Test(
    "What is another letter to those who write it stays another",
    arguments: [("か", "が"), ("하", "한"), ("ı", "i"), ("ก", "กิ"), ("क", "कि"), ("क", "क़"), ("ø", "o"), ("l", "ł")]
  )
  func different(_ pair: (String, String)) {
    #expect(Folding.folded(pair.0) != Folding.folded(pair.1))
  }

  @Test("Where case is kept only ligatures are taken apart")
  func caseKept() {
    #expect(Folding.folded("Éß ﬁ ẞ Σς", .caseKept) == "Ess fi SS Σς")
  }

  @Test("Where accents are kept text is composed and has no case")
  func literal() {
    #expect(Array(Folding.folded("E\u{301}É ß\u{A0}", .literal).utf8) == Array("éé ss\u{A0}".utf8))
  }

  @Test("Folding twice is folding once", arguments: [FoldingRules.loose, .caseKept, .literal])
  func idempotent(_ rules: FoldingRules) {
    for scalar in allScalars() {
      let once = Folding.folded(String(scalar), rules)
      #expect(Array(Folding.folded(once, rules).utf8) == Array(once.utf8), "\(scalar.value)")
    }
  }

  @Test(
    "The table says of every scalar what folding it alone says",
    arguments: [FoldingRules.loose, .caseKept, .literal]
  )
  func tableAgrees(_ rules: FoldingRules) {
    var folder = Folder(rules)
    for scalar in allScalars() {
      let text = "a\(scalar)b"
      #expect(folder.folded(text) == Array(Folding.folded(text, rules).utf8), "\(scalar.value)")
    }
  }

  @Test(
    "A folder folds any text as the standard library does",
    arguments: [FoldingRules.loose, .caseKept, .literal]
  )
  func folderAgrees(_ rules: FoldingRules) {
    var dice = Dice(11)
    var folder = Folder(rules)
    let joining = [
      "か", "\u{3099}", "\u{1112}", "\u{1161}", "\u{11AB}", "ক", "\u{9C7}", "\u{9BE}", "क", "\u{93C}", "\u{94D}", "ก",
      "\u{E38}", "\u{E48}", "\u{5B0}", "e", "E", "\u{301}", "\u{323}", "ß", "ﬁ", "\u{345}", "\u{1D160}", "\u{FB2C}",
      " ",
      "\u{34F}", "한", "\u{AD}",
    ]
    for _ in 0..<4000 {
      let text = (0..<dice.roll(9)).map { _ in dice.pick(dice.roll(3) == 0 ? Scraps.pieces : joining) }.joined()
      #expect(folder.folded(text) == Array(Folding.folded(text, rules).utf8), "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test("Each part of a folded text knows where it comes from")
  func origins() {
    var folder = Folder(.loose)
    let text = Array("aße\u{301}x".utf8)
    let (folded, origins) = text.withUnsafeBufferPointer { folder.foldedWithOrigins($0) }
    #expect(folded == Array("assex".utf8))
    #expect(origins.last == Folder.Origin(folded: 4, source: 6))
    #expect(origins.contains(Folder.Origin(folded: 1, source: 1)))
    #expect(origins.contains(Folder.Origin(folded: 3, source: 3)))
    #expect(!origins.contains { $0.folded == 2 })
  }

  @Test("Thousands of marks on one letter are folded as one")
  func manyMarks() {
    var folder = Folder(.literal)
    let text = "か" + String(repeating: "\u{3099}", count: 20_000) + "e"
    #expect(folder.folded(text).count == 3 + 19_999 * 3 + 1)
  }

  /// What has case, accents or forms, all of it; the rest in samples.
  private func allScalars() -> [Unicode.Scalar] {
    let ranges: [Range<UInt32>] = [0..<0x3200, 0xA600..<0xAC00, 0xF900..<0x10000, 0x10400..<0x10600, 0x1D100..<0x1D200]
    let samples = Array(stride(from: UInt32(0x3200), to: 0x32000, by: 97))
    return (ranges.flatMap { Array($0) } + samples).compactMap { Unicode.Scalar($0) }
  }
}
