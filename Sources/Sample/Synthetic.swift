package import Clients
package import Domain

/// A made-up video of any size, to measure with: both tracks, no outline, a word `#N` in segment N.
package enum Synthetic {
  package static let id = VideoID("synthetic")

  package static func client(segments: Int) -> LibraryClient {
    let duration = MediaTime(milliseconds: Int64(segments) * secondsEach * 1000)
    let video = Video(
      id: id,
      title: "Made up: \(segments) segments",
      source: "made up",
      status: .local,
      duration: duration,
      counts: Video.Counts(speech: segments, scene: segments)
    )
    return LibraryClient(
      videos: { _ in [video] },
      open: { (asked: VideoID, _) throws(LibraryError) -> Recording in
        guard asked == id else { throw .noSuchVideo(asked) }
        return Recording(
          video: video,
          speech: transcript(segments: segments, seed: 1),
          scene: transcript(segments: segments, seed: 2)
        )
      }
    )
  }

  private static let secondsEach: Int64 = 4

  private static func transcript(segments: Int, seed: UInt64) -> Transcript {
    var builder = Transcript.Builder()
    builder.reserve(segments: segments, bytes: segments * 80)
    var random = Generator(state: seed)
    var text: [UInt8] = []
    for index in 0..<max(0, segments) {
      text.removeAll(keepingCapacity: true)
      text.append(contentsOf: "#\(index + 1)".utf8)
      for _ in 0..<12 {
        text.append(0x20)
        // Squared, small numbers come more often, as common words do.
        let number = random.next(wordCount)
        appendWord(number * number / wordCount, to: &text)
      }
      let start = Int64(index) * secondsEach * 1000
      builder.add(
        start: MediaTime(milliseconds: start),
        end: MediaTime(milliseconds: start + secondsEach * 1000 - 200),
        text: text
      )
    }
    return builder.finish()
  }

  private static let wordCount = 20_000
  private static let consonants = Array("bdfgklmnprstvz".utf8)
  private static let vowels = Array("aeiou".utf8)

  /// The word of a number: a syllable for each digit to the base of all syllables, short words for small numbers.
  private static func appendWord(_ number: Int, to text: inout [UInt8]) {
    let syllables = consonants.count * vowels.count
    var rest = number
    repeat {
      text.append(consonants[rest % consonants.count])
      text.append(vowels[rest / consonants.count % vowels.count])
      rest /= syllables
    } while rest > 0
  }

  /// The same numbers at every start.
  private struct Generator {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }
}
