import Domain
import Readers
import Text
import Writers

/// Makes an outline of an input and writes it in every format that keeps all of it: it must come back.
enum OutlineCheck {
  private static let most = 32

  static func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var material = Material(bytes)
    let kind: Outline.Kind = material.byte() & 1 == 0 ? .chapters : .topics
    let items = items(&material)
    guard !items.isEmpty else { return false }
    let recording = Recording(
      video: Video(id: VideoID("V1"), title: "A talk", source: "fuzz", status: .local),
      chapters: kind == .chapters ? Outline(items: items) : nil,
      topics: kind == .topics ? Outline(items: items) : nil
    )
    for format in [OutputFormat.csv, .json] { check(recording, kind, items, format) }
    // A page that begins with neither a link to a moment nor a topic is anybody's.
    if kind == .topics || items[0].start != nil { check(recording, kind, items, .md) }
    return true
  }

  private static func check(
    _ recording: Recording,
    _ kind: Outline.Kind,
    _ items: [Outline.Item],
    _ format: OutputFormat
  ) {
    let file = Written(recording, .outline(kind), as: format)
    let reading = file.read()
    let found = (kind == .chapters ? reading?.chapters : reading?.topics)?.items ?? []
    promise(found.count == items.count, "\(items.count) items became \(found.count) in \(file)")
    for (found, expected) in zip(found, items) { promise(found == expected, "\(expected) became \(found) in \(file)") }
  }

  /// Items as the bytes say: what there is of one, its times, its title, its text.
  private static func items(_ material: inout Material) -> [Outline.Item] {
    var items: [Outline.Item] = []
    while !material.isEmpty, items.count < most {
      let kind = material.byte()
      let start = kind & 1 != 0 ? material.time(isLong: kind & 2 != 0) : nil
      let end = kind & 4 != 0 && start != nil ? material.time(isLong: kind & 8 != 0) : nil
      let title = safe(SafeText.line(material.text()))
      items.append(Outline.Item(title: title, text: safe(material.text()), start: start, end: end))
    }
    return items
  }

  private static func safe(_ text: String) -> String {
    var bytes: [UInt8] = []
    SafeText.append(text.utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
