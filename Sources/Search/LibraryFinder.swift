package import Domain

/// Answers a question about many videos by reading one after the other; for one thread at a time.
package final class LibraryFinder {
  package let query: LibraryQuery
  /// For texts; nothing where every text is asked for, or none.
  package let finder: Finder?
  /// For the two halves of a question across the tracks.
  package let halves: (first: Finder, second: Finder)?
  private let videos: VideoScope

  package init(_ query: LibraryQuery) throws(SearchProblem) {
    self.query = query
    videos = VideoScope(query.scope)
    switch query.ask {
    case .text(let condition): (finder, halves) = (try Finder(condition), nil)
    case .together(let first, let second, _):
      (finder, halves) = (nil, (try Finder(first.condition), try Finder(second.condition)))
    case .everything, .nothing: (finder, halves) = (nil, nil)
    }
  }

  /// What the person should know about the question and, as far as it was given, the answer.
  package var remark: String? {
    query.remark ?? finder?.remark ?? halves?.first.remark ?? halves?.second.remark
  }

  /// What is found in a video; nothing where that is nothing, or where it was stopped.
  package func search(
    _ recording: Recording,
    notes: [Note] = [],
    momentLimit: Int = .max,
    isStopped: @escaping () -> Bool = { false }
  ) -> FoundVideo? {
    let video = recording.video
    guard videos.has(id: video.id, title: video.title, source: video.source, created: video.created) else { return nil }
    var reading = RecordingSearch(recording, notes, momentLimit, videos, isStopped)
    switch query.ask {
    case .nothing: return nil
    case .everything: reading.collect(query.scope, finder)
    case .text: reading.collect(query.scope, finder)
    case .together(let first, let second, let distance):
      guard let halves else { return nil }
      reading.collect((first, halves.first), (second, halves.second), within: distance)
    }
    guard reading.tally.count > 0, !isStopped() else { return nil }
    return FoundVideo(
      id: video.id,
      title: video.title,
      source: video.source,
      duration: video.duration,
      created: video.created,
      count: reading.tally.count,
      moments: reading.tally.first.map { reading.moment($0, finder ?? halves?.first) },
      spread: reading.tally.spread
    )
  }
}
