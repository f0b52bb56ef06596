package import Domain
import Search

/// What the cells of a strip have in them as far as only the video decides that.
package struct StripContour: Sendable {
  let recording: Recording
  package let range: StripRange
  /// The track whose density is shown: what is said, or what is seen where nothing is said.
  package let track: Track
  /// How dense each cell is, from nothing to `StripLevels.tallest`.
  package let levels: [Int]
  /// The chapter that begins in a cell.
  let chapters: [Int?]
  /// Where a scene begins.
  let hasCut: [Bool]
  /// The first segment of each track that does not begin before each border.
  private let indices: [Track: [Int]]

  init(_ recording: Recording, _ range: StripRange) {
    self.recording = recording
    self.range = range
    track = recording.has(.speech) ? .speech : .scene
    let borders = range.borders
    levels = StripContour.levels(recording.transcript(track)?.density(between: borders) ?? [], cells: range.cells)
    indices = Dictionary(
      uniqueKeysWithValues: Track.allCases.compactMap { track in
        recording.transcript(track).map { (track, $0.indices(at: borders)) }
      }
    )
    chapters = StripContour.firsts(recording.chapters?.items.map(\.start) ?? [], in: range)
    hasCut = (0..<range.cells).map { [scenes = indices[.scene]] cell in
      scenes.map { $0[cell] < $0[cell + 1] } ?? false
    }
  }

  /// The segments of a track that begin in a cell.
  func segments(_ track: Track, in cell: Int) -> Range<Int> {
    guard let indices = indices[track] else { return 0..<0 }
    return indices[cell]..<max(indices[cell], indices[cell + 1])
  }

  /// How many of some segments begin in each cell.
  func counts(of hits: Hits, _ track: Track) -> [Int] {
    guard let indices = indices[track] else { return [Int](repeating: 0, count: range.cells) }
    let positions = indices.map(hits.position)
    return zip(positions.dropFirst(), positions).map { max(0, $0 - $1) }
  }

  /// The first of some times in each cell.
  static func firsts(_ times: [MediaTime?], in range: StripRange) -> [Int?] {
    var firsts = [Int?](repeating: nil, count: range.cells)
    for (index, time) in times.enumerated() {
      guard let time, let cell = range.cell(of: time) else { continue }
      if let known = firsts[cell], let first = times[known], first <= time { continue }
      firsts[cell] = index
    }
    return firsts
  }

  /// A few cells that have far more than all others must not make these flat.
  private static func levels(_ amounts: [Double], cells: Int) -> [Int] {
    let some = amounts.filter { $0 > 0 }.sorted()
    guard !some.isEmpty else { return [Int](repeating: 0, count: cells) }
    return StripLevels.levels(amounts, top: some[((some.count - 1) * 19 + 19) / 20])
  }
}
