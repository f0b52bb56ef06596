import Clients
import Domain

/// Reads the segments of one track, chunk by chunk, each once.
final class TrackReader {
  /// How many parts are kept, so that one video with very many does not fill the memory.
  private static let mostParts = 32

  let track: TrackRow
  private let connection: Connection
  private let corrections: CorrectionSet?
  private var parts: [Int: Transcript.Part] = [:]
  private var firstStarts: [Int64] = []
  /// Whether some of it could not be read.
  private(set) var isDamaged = false

  init(_ track: TrackRow, _ corrections: CorrectionSet?, _ connection: Connection) {
    self.track = track
    self.corrections = corrections
    self.connection = connection
  }

  /// A part with what was corrected in it; nothing where it cannot be read.
  func part(_ number: Int) throws(LibraryError) -> Transcript.Part? {
    if let known = parts[number] { return known }
    do {
      guard let chunk = try track.chunk(number, connection) else { return nil }
      let part = corrections?.corrected(chunk).part ?? chunk
      if parts.count >= TrackReader.mostParts { parts.removeAll(keepingCapacity: true) }
      parts[number] = part
      return part
    } catch {
      // One damaged part is no reason to find nothing in the others.
      guard case .unusable = error else { throw error }
      isDamaged = true
      return nil
    }
  }

  /// A segment, by its part and its place in it.
  func segment(_ index: Int) throws(LibraryError) -> (part: Transcript.Part, place: Int)? {
    guard index >= 0, index < track.count else { return nil }
    let place = index % ChunkCoding.length
    guard let part = try part(index / ChunkCoding.length), place < part.count else { return nil }
    return (part, place)
  }

  func speaker(_ number: Int) -> String? {
    number < track.speakers.count ? track.speakers[number] : nil
  }

  /// About when a segment begins, by where its part begins and ends.
  func roughStart(_ index: Int) throws(LibraryError) -> MediaTime {
    if firstStarts.isEmpty { firstStarts = try track.firstStarts(connection) ?? [] }
    let number = index / ChunkCoding.length
    guard number < firstStarts.count else { return .zero }
    let start = firstStarts[number]
    let end = number + 1 < firstStarts.count ? firstStarts[number + 1] : max(start, track.duration)
    let portion = Double(index % ChunkCoding.length) / Double(max(1, track.length(ofChunk: number)))
    return MediaTime(milliseconds: start + Int64(Double(end - start) * portion))
  }
}
