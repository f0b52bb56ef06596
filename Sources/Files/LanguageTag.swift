/// Tells a language in a file name from any other word between two dots.
enum LanguageTag {
  /// ISO 639-1, all of it.
  private static let twoLetters: Set<String> = words(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu iw ja jv ka
    kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl
    nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw
    ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """
  )

  /// The languages that are commonly written with three letters, but those that are months and other words of names.
  private static let threeLetters: Set<String> = words(
    """
    afr alb amh ara arm aze bel ben bos bul cat ces chi cym cze dan deu dut ell eng epo est eus fas fil fin fra fre gle
    glg geo ger gre guj heb hin hrv hun hye ice ind isl ita jav jpn kan kat kaz khm kor kur lao lav lit mkd mlt msa mya
    nep nld nno nob nor pob pol por pus ron rum rus slk slo slv som spa sqi srp swa swe tam tel tgl tha tur ukr urd uzb
    vie wel yor yue zho zul
    """
  )

  /// What may stand behind a language and a hyphen besides countries and scripts.
  private static let variants: Set<String> = words("auto asr orig original valencia generated translated")

  /// What subtitle files say of themselves beside their language.
  private static let forms: Set<String> = words(
    "forced sdh cc hi default foreign auto asr generated translated orig original full signs commentary"
  )

  /// `en`, `pt-BR`, `zh_Hans`, `es-419`, `en-orig`, also `en-nP7-2PuUl7o` as videos with several captions have it.
  static func isTag(_ word: String) -> Bool {
    guard (2...24).contains(word.utf8.count) else { return false }
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let language = parts.first, isLanguage(String(language)) else { return false }
    if parts.count == 1 || parts.dropFirst().allSatisfy({ isSubtag(String($0)) }) { return true }
    let name = word.utf8.dropFirst(language.utf8.count + 1)
    return name.count == 11 && name.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2D || $0 == 0x5F }
  }

  /// A word that may stand beside a language.
  static func isForm(_ word: String) -> Bool { forms.contains(word.lowercased()) }

  /// A word that nobody would end another name with.
  static func isFormAlone(_ word: String) -> Bool { ["forced", "sdh", "cc"].contains(word.lowercased()) }

  /// `No` is part of a name, `no` and `NO` are Norwegian.
  private static func isLanguage(_ word: String) -> Bool {
    let small = word.lowercased()
    guard word == small || word == word.uppercased() else { return false }
    return twoLetters.contains(small) || threeLetters.contains(small)
  }

  /// A country, a part of the world or a script.
  private static func isSubtag(_ word: String) -> Bool {
    switch word.utf8.count {
    case 2: word.utf8.allSatisfy(isLetter)
    case 3: word.utf8.allSatisfy(isDigit)
    case 4 where word.utf8.allSatisfy(isLetter): true
    default: variants.contains(word.lowercased())
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
