package import Domain

/// A person's notes and bookmarks of one video, each where it stands in what is shown.
package struct Marks: Equatable, Sendable {
  /// A note and its places.
  package struct Mark: Equatable, Sendable {
    package var note: Note
    /// The segment of its track; without a track, that of each track at its time.
    package let segments: [Track: Int]
    /// The items at its time, where it belongs to no track.
    package let items: [Outline.Kind: Int]
    /// When its segment begins now; the note knows when it began then.
    package let time: MediaTime

    package init(_ note: Note, in recording: Recording) {
      self.note = note
      var segments: [Track: Int] = [:]
      if let track = note.track, let index = Mark.place(note, on: track, recording) {
        segments[track] = index
        items = [:]
        time = recording.transcript(track)?.start(index) ?? note.time
      } else {
        // What it was made on is not here any more, or it was an item: its time is.
        for track in Track.allCases {
          if let transcript = recording.transcript(track), let index = transcript.index(at: note.time) {
            segments[track] = index
          }
        }
        items = Mark.items(note, recording)
        time = note.time
      }
      self.segments = segments
    }

    private static func place(_ note: Note, on track: Track, _ recording: Recording) -> Int? {
      guard let transcript = recording.transcript(track), !transcript.isEmpty else { return nil }
      var note = note
      // The text it was made on may have been corrected since.
      if let correction = recording.corrections.first(where: { $0.track == track && $0.original == note.quote }) {
        let quoted = NotePlacing.place(of: note, in: transcript)
        if let quoted, transcript.text(quoted) == note.quote { return quoted }
        note.quote = correction.text
      }
      return NotePlacing.place(of: note, in: transcript)
    }

    private static func items(_ note: Note, _ recording: Recording) -> [Outline.Kind: Int] {
      var items: [Outline.Kind: Int] = [:]
      for kind in Outline.Kind.allCases {
        guard let outline = recording.outline(kind) else { continue }
        let named = outline.items.firstIndex { $0.title == note.quote && $0.start == note.time }
        items[kind] = named ?? outline.index(at: note.time)
      }
      return items
    }

    /// Where it stands in a view; nil where the view does not show it.
    package func place(in view: View) -> Place? {
      if let kind = view.outline { return items[kind].map { .item($0) } }
      return view.tracks.lazy.compactMap { track in segments[track].map { .segment(track, $0) } }.first
    }

    /// The view that shows it where the one that is shown does not.
    package var ownView: View {
      switch Track.allCases.first(where: { segments[$0] != nil }) {
      case .speech: .speech
      case .scene: .scene
      case nil: items[.chapters] == nil && items[.topics] != nil ? .topics : .chapters
      }
    }
  }

  /// In time order.
  package private(set) var all: [Mark] = []
  private var bySegment: [Track: [Int: [Int]]] = [:]
  private var byItem: [Outline.Kind: [Int: [Int]]] = [:]

  package init() {}

  package init(_ notes: [Note], in recording: Recording) {
    all = notes.filter { $0.video == recording.video.id }.map { Mark($0, in: recording) }
    arrange()
  }

  package var isEmpty: Bool { all.isEmpty }

  /// Puts a note among them, in the place of the one with its id.
  package mutating func put(_ note: Note, in recording: Recording) {
    all.removeAll { $0.note.id == note.id }
    all.append(Mark(note, in: recording))
    arrange()
  }

  /// A note is kept now, under an id of its own.
  package mutating func rename(_ id: Int64, to kept: Int64) {
    guard let index = all.firstIndex(where: { $0.note.id == id }) else { return }
    all[index].note.id = kept
  }

  package mutating func remove(_ id: Int64) {
    all.removeAll { $0.note.id == id }
    arrange()
  }

  /// Those that stand on a place, notes before bookmarks.
  package func on(_ place: Place, in view: View) -> [Note] {
    let found = numbers(on: place, in: view).map { all[$0].note }
    return found.filter { !$0.isBookmark } + found.filter(\.isBookmark)
  }

  /// What stands beside the time of a place.
  package func sign(_ place: Place, in view: View) -> MarkSign? {
    let found = numbers(on: place, in: view)
    guard !found.isEmpty else { return nil }
    return found.contains { !all[$0].note.isBookmark } ? .note : .bookmark
  }

  private func numbers(on place: Place, in view: View) -> [Int] {
    switch place {
    case .segment(let track, let index):
      // A mark of no track stands once, also where both are shown.
      (bySegment[track]?[index] ?? []).filter { all[$0].place(in: view) == place }
    case .item(let index): view.outline.flatMap { byItem[$0]?[index] } ?? []
    }
  }

  private mutating func arrange() {
    all.sort { ($0.time, $0.note.created, $0.note.id) < ($1.time, $1.note.created, $1.note.id) }
    bySegment = [:]
    byItem = [:]
    for (number, mark) in all.enumerated() {
      for (track, index) in mark.segments { bySegment[track, default: [:]][index, default: []].append(number) }
      for (kind, index) in mark.items { byItem[kind, default: [:]][index, default: []].append(number) }
    }
  }
}

/// A sign beside a time: what a person did there.
package enum MarkSign: Equatable, Sendable {
  case bookmark, note, correction

  package var text: String {
    switch self {
    case .bookmark: "*"
    case .note: "#"
    case .correction: "~"
    }
  }
}
