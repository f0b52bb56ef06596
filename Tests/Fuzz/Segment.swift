import Domain

/// A segment as it is compared.
struct Segment: Hashable, CustomStringConvertible {
  var start: Int64
  var end: Int64?
  var speaker: String?
  var text: String

  var description: String { "\(start)–\(end.map(String.init) ?? "") \(speaker ?? "nobody"): \(text.debugDescription)" }

  /// Texts that look the same may differ in bytes; then they are not the same here.
  static func == (a: Segment, b: Segment) -> Bool {
    a.start == b.start && a.end == b.end && a.text.utf8.elementsEqual(b.text.utf8)
      && (a.speaker ?? "").utf8.elementsEqual((b.speaker ?? "").utf8)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(start)
  }

  static func all(of transcript: Transcript?) -> [Segment] {
    guard let transcript else { return [] }
    return (0..<transcript.count).map {
      Segment(
        start: transcript.start($0).milliseconds,
        end: transcript.end($0)?.milliseconds,
        speaker: transcript.speaker($0),
        text: transcript.text($0)
      )
    }
  }
}
