import Clients
import Domain

/// What a person corrected in one track of a video, found by the segment it belongs to.
struct CorrectionSet: Sendable {
  private let byStart: [Int64: [Correction]]

  /// When the segments begin that it corrects.
  var starts: some Sequence<Int64> { byStart.keys }

  init(_ corrections: [Correction]) {
    byStart = Dictionary(grouping: corrections, by: \.start.milliseconds)
  }

  static func of(_ video: VideoID, _ track: Track, _ connection: Connection) throws(LibraryError) -> CorrectionSet {
    CorrectionSet(
      try connection.rows(
        "SELECT start, original, text FROM correction WHERE video = ? AND track = ? ORDER BY id",
        video.text,
        track.rawValue
      ) { row in
        Correction(
          track: track,
          start: MediaTime(milliseconds: row.number(0)),
          original: row.text(1),
          text: row.text(2)
        )
      }
    )
  }

  /// The correction of a segment that begins at a time and says an original text.
  func correction(start: Int64, _ original: UnsafeBufferPointer<UInt8>) -> Correction? {
    // Compared byte by byte: two texts that Swift calls equal need not be the same.
    byStart[start]?.last { $0.original.utf8.elementsEqual(original) }
  }

  /// Those that belong to some segments of a part, by their index in the part.
  func replacements(in part: Transcript.Part, _ segments: Range<Int>) -> [Int: Correction] {
    guard !byStart.isEmpty, let first = segments.first, let last = segments.last else { return [:] }
    let times = part.starts[first]...max(part.starts[first], part.starts[last])
    let near = Set(byStart.keys.lazy.filter { times.contains($0) })
    guard !near.isEmpty else { return [:] }
    var found: [Int: Correction] = [:]
    for index in segments where near.contains(part.starts[index]) {
      found[index] = part.withBytes(of: index) { correction(start: part.starts[index], $0) }
    }
    return found
  }

  /// A part with the corrected texts in their places, and what was corrected.
  func corrected(_ part: Transcript.Part) -> (part: Transcript.Part, corrections: [Correction]) {
    let found = replacements(in: part, 0..<part.count)
    guard !found.isEmpty else { return (part, []) }
    var corrected = part
    Transcript(part: part, speakers: [], duration: .zero)
      .replacing(found.mapValues(\.text))
      .forEachPart { part, _ in
        corrected = part
        return true
      }
    return (corrected, found.keys.sorted().compactMap { found[$0] })
  }
}
