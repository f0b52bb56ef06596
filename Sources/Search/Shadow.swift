import Domain
import Text

/// The loosely folded text of the segments that are more than ASCII, so that the next search finds it done.
///
/// Where there are many, it holds the ASCII ones too: one long stretch is searched faster than many short ones.
final class Shadow: Sendable {
  /// More than one of so many makes it hold all.
  private static let fewest = 16
  private static let segmentsBetweenQuestions = 4096

  let arena: [UInt8]
  let offsets: [UInt32]
  /// Which segment lies in which place; nothing where all do.
  let segments: [UInt32]?

  var count: Int { offsets.count - 1 }
  var holdsAll: Bool { segments == nil }

  /// Nothing where it was stopped.
  init?(_ transcript: Transcript, isStopped: () -> Bool) {
    let beyond = transcript.beyondASCII
    segments = beyond.count > transcript.count / Shadow.fewest ? nil : beyond
    let count = segments?.count ?? transcript.count
    var folder = Folder(.loose)
    var arena: [UInt8] = []
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(count + 1)
    if segments == nil { arena.reserveCapacity(transcript.withArena { bytes, _ in bytes.count + bytes.count / 16 }) }
    for place in 0..<count {
      if place % Shadow.segmentsBetweenQuestions == 0, isStopped() { return nil }
      transcript.withBytes(of: segments.map { Int($0[place]) } ?? place) { folder.append($0, to: &arena) }
      // Text beyond four gigabytes, which folding can only reach by growing, is not found.
      offsets.append(UInt32(clamping: arena.count))
    }
    (self.arena, self.offsets) = (arena, offsets)
  }

  func segment(_ place: Int32) -> Int32 {
    segments.map { Int32($0[Int(place)]) } ?? place
  }
}
