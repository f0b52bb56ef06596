package import Domain

/// A moment of a video and the segments it stands for, one or several in a row.
package struct Citation: Sendable {
  package struct Segment: Equatable, Sendable {
    /// Nil for an item of an outline.
    package var track: Track?
    package var index: Int
    package var start: MediaTime
    package var end: MediaTime?
    package var speaker: String?
    package var text: String

    package init(
      track: Track? = nil,
      index: Int,
      start: MediaTime,
      end: MediaTime? = nil,
      speaker: String? = nil,
      text: String
    ) {
      self.track = track
      self.index = index
      self.start = start
      self.end = end
      self.speaker = speaker
      self.text = text
    }

    package init(_ transcript: Transcript, _ track: Track, _ index: Int) {
      self.init(
        track: track,
        index: index,
        start: transcript.start(index),
        end: transcript.end(index),
        speaker: transcript.speaker(index),
        text: transcript.text(index)
      )
    }
  }

  package let video: Video
  /// Where it begins.
  package let time: MediaTime
  package let segments: [Segment]

  package init(of video: Video, at time: MediaTime, _ segments: [Segment]) {
    self.video = video
    self.time = time
    self.segments = segments
  }

  /// The segment at a time, in a gap the one before; nil where the track has none.
  package init?(of recording: Recording, on track: Track, at time: MediaTime) {
    guard let transcript = recording.transcript(track), let index = transcript.index(at: time) else { return nil }
    self.init(of: recording.video, at: transcript.start(index), [Segment(transcript, track, index)])
  }

  package var isRange: Bool { segments.count > 1 }

  /// The moment as `ID@1:02:03.5`.
  package var link: String { Moment(video: video.id, time: time).description }

  /// When the last of it is over; the start of the last segment where the source gave no end.
  var end: MediaTime {
    segments.map { max($0.end ?? $0.start, $0.start) }.max() ?? time
  }

  /// The text of all segments, with an empty line between those that have lines themselves.
  var text: String {
    let texts = segments.map(\.text)
    return texts.joined(separator: texts.contains { $0.contains("\n") } ? "\n\n" : "\n")
  }

  /// Who speaks, each once, in order.
  var speakers: [String] {
    var seen: Set<String> = []
    return segments.compactMap(\.speaker).filter { seen.insert($0).inserted }
  }
}
