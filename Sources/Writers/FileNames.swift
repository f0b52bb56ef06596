package import Domain
import Text

/// Names for the files of one export: safe on any disk, no two alike.
package struct FileNames {
  /// In small letters: some disks do not tell them from capital ones.
  private var taken: Set<String> = []

  package init() {}

  /// What the file of one video may be called.
  package static func name(for video: Video, as format: OutputFormat) -> String {
    var names = FileNames()
    return names.names(for: video, [.whole], as: format)[0]
  }

  /// The names of the files of a video, one for each sheet.
  package mutating func names(for video: Video, _ sheets: [Sheet], as format: OutputFormat) -> [String] {
    let id = FileNames.prefix(FileNames.safe(video.id.text), bytes: FileNames.longest / 3)
    var title = FileNames.safe(FileNames.withoutSuffix(video.title))
    if title.isEmpty { title = id.isEmpty ? "video" : id }
    var number = 1
    while true {
      let mark = number == 1 ? "" : number == 2 ? " (\(id))" : " (\(id) \(number - 1))"
      let base = FileNames.prefix(title, bytes: FileNames.longest - mark.utf8.count) + mark
      let names = sheets.map { FileNames.name(base, $0, isOneOfSeveral: sheets.count > 1, format) }
      if taken.isDisjoint(with: names.map { $0.lowercased() }) {
        taken.formUnion(names.map { $0.lowercased() })
        return names
      }
      number += 1
    }
  }

  private static func name(_ base: String, _ sheet: Sheet, isOneOfSeveral: Bool, _ format: OutputFormat) -> String {
    let mark = sheet.mark(amongSeveral: isOneOfSeveral).map { "." + $0 } ?? ""
    return "\(base)\(mark).\(format.suffix)"
  }

  /// Bytes of a name before its endings; no disk is known that has less room.
  private static let longest = 120

  /// A title of a file is its name, whose ending would stand before ours.
  private static func withoutSuffix(_ title: String) -> String {
    guard let dot = title.lastIndex(of: "."), dot > title.startIndex else { return title }
    let suffix = title[title.index(after: dot)...].lowercased()
    return suffixes.contains(suffix) ? String(title[..<dot]) : title
  }

  private static let suffixes: Set<String> = [
    "srt", "vtt", "json", "jsonl", "json3", "ttml", "dfxp", "srv1", "srv2", "srv3", "xml", "csv", "txt", "md", "lrc",
  ]

  /// A text as a file name: nothing that parts folders, means something to a shell's option or to another system.
  static func safe(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in SafeText.line(text).unicodeScalars {
      switch scalar {
      case "/", "\\", ":", "|": scalars.append("-")
      case "*", "?", "\"", "<", ">", "\u{FFFD}": continue
      default: scalars.append(scalar)
      }
    }
    let name = prefix(trimmed(String(scalars)), bytes: longest)
    return isReserved(name) ? name + "_" : name
  }

  /// Without what hides a file or begins an option, and without dots and blanks at the end, which some disks lose.
  private static func trimmed(_ name: String) -> String {
    var rest = name[...]
    while let first = rest.first, first == "." || first == "-" || first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last == "." || last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// The beginning that fits, up to the border of a character; of one that never ends up to that of a scalar.
  private static func prefix(_ name: String, bytes: Int) -> String {
    guard name.utf8.count > bytes else { return name }
    var (kept, count) = ("", 0)
    for character in name {
      count += character.utf8.count
      guard count <= bytes else { break }
      kept.append(character)
    }
    if kept.isEmpty {
      var scalars = String.UnicodeScalarView()
      for scalar in name.unicodeScalars {
        guard String(scalars).utf8.count + scalar.utf8.count <= bytes else { break }
        scalars.append(scalar)
      }
      kept = String(scalars)
    }
    return trimmed(kept)
  }

  /// Names that Windows keeps for devices, whatever follows a dot.
  private static func isReserved(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }.lowercased()
    if ["con", "prn", "aux", "nul"].contains(stem) { return true }
    guard let number = stem.last, number.isWholeNumber, stem.count == 4 else { return false }
    return stem.hasPrefix("com") || stem.hasPrefix("lpt")
  }
}
