import Domain

/// Looks through one recording.
struct RecordingSearch {
  private let recording: Recording
  private let notes: [Note]
  private let videos: VideoScope
  private let momentLimit: Int
  private let isStopped: () -> Bool
  private(set) var tally: HitTally

  init(
    _ recording: Recording,
    _ notes: [Note],
    _ momentLimit: Int,
    _ videos: VideoScope,
    _ isStopped: @escaping () -> Bool
  ) {
    self.recording = recording
    self.notes = notes
    self.momentLimit = momentLimit
    self.videos = videos
    self.isStopped = isStopped
    tally = HitTally(length: recording.length, limit: momentLimit)
  }

  /// Collects the texts of which a question is true, or all of them.
  mutating func collect(_ scope: LibraryQuery.Scope, _ finder: Finder?) {
    for track in Track.allCases where scope.has(Layer(track)) {
      add(hits(track, finder), of: track)
    }
    // Nobody in particular says what stands elsewhere.
    guard scope.speakers.isEmpty else { return }
    for kind in Outline.Kind.allCases where scope.has(Layer(kind)) {
      guard let outline = recording.outline(kind) else { continue }
      for index in 0...outline.items.count where finder.finds(outline.text(index)) {
        tally.add(HitTally.Place(layer: Layer(kind), index: index, start: outline.start(index)))
      }
    }
    if scope.has(.title), finder.finds(recording.video.title) {
      tally.add(HitTally.Place(layer: .title, index: 0, start: nil))
    }
    if scope.has(.note) {
      for (index, note) in notes.enumerated() where note.video == recording.video.id && finder.finds(note.words) {
        tally.add(HitTally.Place(layer: .note, index: index, start: note.time))
      }
    }
  }

  /// Collects what of one track stands near what of the other.
  mutating func collect(
    _ first: (side: LibraryQuery.Side, finder: Finder),
    _ second: (side: LibraryQuery.Side, finder: Finder),
    within distance: Int64
  ) {
    guard let track = first.side.layer.track, let other = second.side.layer.track else { return }
    guard let transcript = recording.transcript(track) else { return }
    // A question across the tracks asks for speakers of what is said, not of what is seen.
    let hits = hits(track, first.finder, ofAnybody: track == .scene)
    let others = self.hits(other, second.finder, ofAnybody: other == .scene)
    let pairs = Nearness.pairs(
      hits.map { transcript.start(Int($0)).milliseconds },
      starts(others, of: other),
      within: distance,
      isAbsent: second.side.isAbsent
    )
    for pair in pairs {
      let index = Int(hits[pair.first])
      let beside = pair.second.map { HitTally.Place.Beside(Int(others[$0])) }
      let place = HitTally.Place(layer: Layer(track), index: index, start: transcript.start(index), beside: beside)
      tally.count(1, at: place.start)
      if tally.count <= momentLimit { tally.show(place) }
    }
  }

  private func starts(_ hits: [Int32], of track: Track) -> [Int64] {
    recording.transcript(track).map { transcript in hits.map { transcript.start(Int($0)).milliseconds } } ?? []
  }

  private func hits(_ track: Track, _ finder: Finder?, ofAnybody: Bool = false) -> [Int32] {
    guard let transcript = recording.transcript(track) else { return [] }
    let voices = ofAnybody ? nil : videos.speakers(of: transcript.speakers)
    if let voices, !voices.contains(true) { return [] }
    var hits: [Int32] = []
    transcript.forEachPart { part, first in
      let found = finder.map { $0.hits(in: part, isStopped: isStopped) } ?? Array(0..<Int32(part.count))
      for hit in found ?? [] where voices.map({ part.isSaid(Int(hit), by: $0) }) ?? true {
        hits.append(hit + Int32(first))
      }
      return !isStopped()
    }
    return hits
  }

  private mutating func add(_ hits: [Int32], of track: Track) {
    guard let transcript = recording.transcript(track) else { return }
    for (number, hit) in hits.enumerated() {
      let start = transcript.start(Int(hit))
      tally.count(1, at: start)
      if number < momentLimit { tally.show(HitTally.Place(layer: Layer(track), index: Int(hit), start: start)) }
    }
  }

  // MARK: What is shown of a hit

  func moment(_ place: HitTally.Place, _ finder: Finder?) -> FoundMoment {
    switch place.layer {
    case .speech, .scene: return segment(place, finder)
    case .chapters: return FoundMoment(place, recording.chapters, finder)
    case .topics: return FoundMoment(place, recording.topics, finder)
    case .title: return FoundMoment(title: recording.video.title, finder)
    case .note: return FoundMoment(notes[place.index], finder)
    }
  }

  private func segment(_ place: HitTally.Place, _ finder: Finder?) -> FoundMoment {
    let track: Track = place.layer == .scene ? .scene : .speech
    guard let transcript = recording.transcript(track) else { return FoundMoment(title: "", nil) }
    let text = transcript.text(place.index)
    let other = recording.transcript(track.other)
    return FoundMoment(
      layer: place.layer,
      index: place.index,
      start: place.start,
      end: transcript.end(place.index),
      speaker: transcript.speaker(place.index),
      text: text,
      ranges: finder.ranges(text),
      version: recording.uncommonVersion(of: track),
      beside: place.beside.flatMap { other?.text($0.index) }
    )
  }
}

extension Recording {
  /// The version a track shows, where that is not the current one.
  fileprivate func uncommonVersion(of track: Track) -> Int64? {
    guard let shown = shown[track], shown != versions.first(where: { $0.track == track })?.id else { return nil }
    return shown
  }
}

extension Transcript.Part {
  /// Whether one of some speakers says a segment.
  package func isSaid(_ index: Int, by speakers: [Bool]) -> Bool {
    guard let voice = speakerIndex(index), voice < speakers.count else { return false }
    return speakers[voice]
  }
}
