import Text

/// What the name of a transcript file says: `talk.en.srt` is about `talk`, in English, in SRT.
package struct FileName: Sendable {
  /// The name as people read it.
  package let title: String
  /// The name without its suffix.
  let stem: [UInt8]
  /// The stem without the language that may end it.
  package let base: [UInt8]
  /// What stands between base and suffix, `en` or `pt-BR` or `en.sdh`: one of several forms of the same talk.
  package let language: String?
  /// What follows the last dot, in small letters.
  package let suffix: String?

  /// Suffixes a transcript may have: a reason to look into a file, no more.
  static let suffixes: Set<String> = [
    "srt", "vtt", "json", "jsonl", "json3", "ttml", "dfxp", "srv1", "srv2", "srv3", "xml", "csv", "txt", "md", "lrc",
  ]

  private static let dot = UInt8(ascii: ".")

  package init(_ name: [UInt8]) {
    let parts = FileName.split(name[...])
    suffix = parts.last.map { FileName.text($0).lowercased() }
    let isKnown = suffix.map(FileName.suffixes.contains) ?? false
    stem = isKnown ? Array(parts.rest) : name
    let end = isKnown ? FileName.endOfBase(stem) : stem.count
    base = Array(stem[..<end])
    language = end < stem.count ? FileName.text(stem[(end + 1)...]) : nil
    title = FileName.shown(name)
  }

  /// The base as people read it.
  package var baseTitle: String { FileName.shown(base) }

  /// The name before and behind its last dot; a dot at the beginning hides a file and ends nothing.
  private static func split(_ name: ArraySlice<UInt8>) -> (rest: ArraySlice<UInt8>, last: ArraySlice<UInt8>?) {
    guard let last = name.lastIndex(of: dot), last > 0, last + 1 < name.count else { return (name, nil) }
    return (name[..<last], name[(last + 1)...])
  }

  /// Where the base ends: before a language, with the words around it that say which form of it, or such a word alone.
  private static func endOfBase(_ stem: [UInt8]) -> Int {
    for rest in [withoutForms(stem[...]), stem[...]] {
      guard let last = split(rest).last, LanguageTag.isTag(text(last)) else { continue }
      return withoutForms(split(rest).rest).endIndex
    }
    if let last = split(stem[...]).last, LanguageTag.isFormAlone(text(last)) { return split(stem[...]).rest.endIndex }
    return stem.count
  }

  private static func withoutForms(_ stem: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var stem = stem
    for _ in 0..<3 {
      let parts = split(stem)
      guard let last = parts.last, LanguageTag.isForm(text(last)) else { break }
      stem = parts.rest
    }
    return stem
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// A name is never empty on the screen, whatever it is made of.
  static func shown(_ name: [UInt8]) -> String {
    let line = SafeText.line(String(decoding: name, as: UTF8.self))
    return line.isEmpty ? "a file without a name" : line
  }
}
