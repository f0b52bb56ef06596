import Text

/// What the name of a transcript file says: `talk.en.srt` is about `talk`, in English, in SRT.
struct FileName {
  /// The name as people read it.
  let title: String
  /// The name without its suffix.
  let stem: [UInt8]
  /// The stem without the language that may end it.
  let base: [UInt8]
  /// What follows the last dot, in small letters.
  let suffix: String?

  /// Suffixes a transcript may have: a reason to look into a file, no more.
  static let suffixes: Set<String> = [
    "srt", "vtt", "json", "jsonl", "json3", "ttml", "dfxp", "srv1", "srv2", "srv3", "xml", "csv", "txt", "md", "lrc",
  ]

  private static let dot = UInt8(ascii: ".")

  init(_ name: [UInt8]) {
    let parts = FileName.split(name)
    suffix = parts.suffix.map { String(decoding: $0, as: UTF8.self).lowercased() }
    let isKnown = suffix.map(FileName.suffixes.contains) ?? false
    stem = isKnown ? parts.stem : name
    base = isKnown ? FileName.withoutLanguage(stem) : stem
    title = FileName.shown(name)
  }

  /// The name before and behind its last dot; a dot at the beginning hides a file and ends nothing.
  private static func split(_ name: [UInt8]) -> (stem: [UInt8], suffix: [UInt8]?) {
    guard let last = name.lastIndex(of: dot), last > 0, last + 1 < name.count else { return (name, nil) }
    return (Array(name[..<last]), Array(name[(last + 1)...]))
  }

  private static func withoutLanguage(_ stem: [UInt8]) -> [UInt8] {
    let parts = split(stem)
    guard let tag = parts.suffix, LanguageTag.isTag(String(decoding: tag, as: UTF8.self)) else { return stem }
    return parts.stem
  }

  /// A name is never empty on the screen, whatever it is made of.
  static func shown(_ name: [UInt8]) -> String {
    let line = SafeText.line(String(decoding: name, as: UTF8.self))
    return line.isEmpty ? "a file without a name" : line
  }
}

/// Tells a language in a file name from any other word between two dots.
enum LanguageTag {
  /// ISO 639-1, all of it.
  private static let twoLetters: Set<String> = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu iw ja jv ka
    kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl
    nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw
    ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )

  /// The languages that are commonly written with three letters.
  private static let threeLetters: Set<String> = Set(
    """
    ara ben bul cat ces chi cze dan deu dut ell eng est fas fil fin fra fre ger gre heb hin hrv hun ind ita jpn kor lav
    lit may msa nld nor per pol por ron rum rus slk slo slv spa srp swe tam tel tha tur ukr urd vie yue zho
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )

  /// `en`, `pt-BR`, `zh_Hans`, `en-orig`.
  static func isTag(_ word: String) -> Bool {
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let language = parts.first.map({ $0.lowercased() }), parts.count <= 3 else { return false }
    guard twoLetters.contains(language) || threeLetters.contains(language) else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) || isLetter($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
