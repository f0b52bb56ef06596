package import Domain

/// The reader: one video, one moment, and where on the screen it stands.
package struct ReaderState: Sendable {
  package private(set) var recording: Recording
  package private(set) var view: View
  /// The moment one is at: the only position there is.
  ///
  /// Changing the view keeps it.
  package private(set) var clock: MediaTime
  /// What one stands on in this view; nil in an empty one.
  package private(set) var place: Place?
  /// The row of the body where the place begins; negative where a long one is scrolled.
  package private(set) var anchorRow: Int = 0
  /// Whether the chapters beside the transcript have the keys.
  package private(set) var isInOutline = false
  /// Whether there may be one thing beside another.
  package var hasPanes = true
  /// Steps a side pane was made larger, or smaller.
  package private(set) var paneBias = 0
  private var history = History()
  /// Where one stood on each track, and at which moment: a view one comes back to finds its very segment.
  private var remembered: [Track: (index: Int, clock: MediaTime)] = [:]
  /// The track one stood on last.
  private var lastTrack = Track.speech
  /// What is looked for, with all hits there are.
  var searched: Finding? { didSet { limitSearch() } }
  /// What alone is shown.
  package internal(set) var filter: Finding? { didSet { limitSearch() } }
  /// What is looked for, with its hits among what is shown.
  private(set) var searchShown: Finding?
  /// A person's notes and bookmarks.
  package var marks = Marks()
  /// Where a range was begun.
  package internal(set) var rangeStart: Place?
  /// Where one was when a search began that is still being typed.
  var origin: Origin?
  /// What of the video the strip shows.
  package internal(set) var strip = StripState()
  private var rememberedItem: [Outline.Kind: (index: Int, clock: MediaTime)] = [:]

  package init(_ recording: Recording, at time: MediaTime? = nil) {
    self.recording = recording
    view = View.allCases.first { recording.has($0) } ?? .speech
    clock = min(max(.zero, time ?? .zero), recording.length)
    place = nil
    clock = meant(clock)
    place = Feed(recording, view: view).place(at: clock)
    if time == nil, let place, let start = recording.time(of: place, in: view) { clock = start }
  }

  /// Puts the same video, read again or further, in the place of this one.
  ///
  /// It is looked at as before; what one stands on may be another segment now.
  package mutating func replace(with new: Recording) {
    let old = recording
    recording = new
    clock = min(clock, new.length)
    searched = nil
    filter = nil
    if let rangeStart, !new.agrees(with: old, on: rangeStart, in: view) { endRange() }
    if let origin, let start = origin.place, !new.agrees(with: old, on: start, in: origin.view) {
      self.origin?.place = Feed(new, view: origin.view).place(at: origin.clock)
    }
    if let place, new.agrees(with: old, on: place, in: view) { return }
    place = feed.place(at: clock)
  }

  package func page(columns: Int, rows: Int) -> Page {
    Page(
      feed,
      layout: ReaderLayout(
        columns: columns,
        rows: rows,
        recording: recording,
        view: view,
        paneBias: paneBias,
        hasPanes: hasPanes,
        // Beside one another the tracks would have gaps where the rest is hidden.
        mayPair: hasPanes && feed.isWhole,
        isZoomed: strip.isZoomed
      )
    )
  }

  /// What this view shows, in its order.
  package var feed: Feed { Feed(recording, view: view, only: filter) }

  private mutating func limitSearch() { searchShown = searched?.limited(to: filter) }

  /// The chapter one is in.
  package var chapter: Int? { recording.chapters?.index(at: clock) }

  /// How much of the video lies behind one.
  package var percent: Int64 {
    let length = recording.length.milliseconds
    guard length > 0 else { return 0 }
    return min(100, max(0, (clock.milliseconds * 200 / length + 1) / 2))
  }

  package var canGoBack: Bool { !history.past.isEmpty }

  // MARK: Standing

  /// Stands on a place; the clock follows it.
  mutating func stand(on place: Place) {
    self.place = place
    if let time = recording.time(of: place, in: view) { clock = time }
    remember()
  }

  private mutating func remember() {
    switch place {
    case .segment(let track, let index):
      remembered[track] = (index, clock)
      lastTrack = track
    case .item(let index): if let kind = view.outline { rememberedItem[kind] = (index, clock) }
    case nil: break
    }
  }

  /// Shows another view of the same moment, at the same row of the screen.
  package mutating func show(_ view: View) {
    guard view != self.view else { return }
    remember()
    self.view = view
    isInOutline = false
    endRange()
    place = feed.nearest(to: rememberedPlace, at: clock)
  }

  /// The place one left in this view, if the clock has not moved since.
  private var rememberedPlace: Place? {
    if let kind = view.outline {
      guard let known = rememberedItem[kind], known.clock == clock else { return nil }
      return .item(known.index)
    }
    let track = view.track ?? lastTrack
    guard let known = remembered[track], known.clock == clock else { return nil }
    return .segment(track, known.index)
  }

  /// Stands where a moment is, and shows it a third down the page.
  mutating func stand(at time: MediaTime, rows: Int) {
    clock = time
    place = feed.place(at: time)
    anchorRow = rows / 3
    remember()
  }

  // MARK: Jumping

  /// Goes to a moment; `<` comes back.
  package mutating func jump(to time: MediaTime, rows: Int) {
    recordJump()
    stand(at: meant(min(max(.zero, time), max(.zero, recording.length))), rows: rows)
  }

  /// The moment somebody means who names a whole second: what is shown with that second may begin within it.
  private func meant(_ time: MediaTime) -> MediaTime {
    guard time.milliseconds % 1000 == 0 else { return time }
    let tracks = view.track.map { [$0] } ?? Track.allCases
    let starts = tracks.compactMap { track -> MediaTime? in
      guard let transcript = recording.transcript(track) else { return nil }
      let index = transcript.firstIndex(startingAt: time)
      return index < transcript.count ? transcript.start(index) : nil
    }
    guard let first = starts.min(), first.milliseconds < time.milliseconds + 1000 else { return time }
    return first
  }

  mutating func recordJump() {
    history.leave(History.Stop(view: view, clock: clock, place: place))
  }

  mutating func recordJump(from origin: Origin) {
    history.leave(History.Stop(view: origin.view, clock: origin.clock, place: origin.place))
  }

  /// Goes back to where one was before a jump, or forward again; false where there is nothing.
  package mutating func travel(back: Bool, rows: Int) -> Bool {
    let here = History.Stop(view: view, clock: clock, place: place)
    guard let stop = back ? history.back(from: here) : history.forward(from: here) else { return false }
    view = stop.view
    clock = stop.clock
    endRange()
    place = feed.nearest(to: stop.place, at: clock)
    isInOutline = false
    anchorRow = rows / 3
    return true
  }

  /// The other column of "both" at the same moment; the clock stays, so that one comes back to the very segment.
  package mutating func crossTracks() {
    guard let track = place?.track?.other else { return }
    remember()
    if let known = remembered[track], known.clock == clock, recording.has(.segment(track, known.index), in: view) {
      place = .segment(track, known.index)
    } else if let other = feed.place(at: clock, on: track) {
      place = other
    }
  }

  // MARK: Scrolling

  /// Stands somewhere without the clock following.
  mutating func put(place: Place?, clock: MediaTime, row: Int) {
    self.place = place
    self.clock = clock
    anchorRow = row
  }

  mutating func scroll(to row: Int) { anchorRow = row }
  mutating func scroll(by rows: Int) { anchorRow += rows }

  package mutating func focusOutline(_ isFocused: Bool) { isInOutline = isFocused }

  package mutating func resizePane(by step: Int) {
    paneBias = min(max(-4, paneBias + step), 12)
  }
}

/// Where one was, and how it looked.
struct Origin: Equatable, Sendable {
  var view: View
  var clock: MediaTime
  var place: Place?
  var anchorRow: Int
  /// Whether the hit before is wanted, and not the next.
  var isBackward = false
  /// Whether the search was confirmed before its hits were there.
  var isKept = false
}

/// Where one was before each jump.
struct History: Equatable, Sendable {
  struct Stop: Equatable, Sendable {
    var view: View
    var clock: MediaTime
    var place: Place?
  }

  private(set) var past: [Stop] = []
  private(set) var future: [Stop] = []
  private static let limit = 200

  mutating func leave(_ stop: Stop) {
    future = []
    guard past.last != stop else { return }
    past.append(stop)
    if past.count > History.limit { past.removeFirst() }
  }

  mutating func back(from here: Stop) -> Stop? {
    guard let stop = past.popLast() else { return nil }
    future.append(here)
    return stop
  }

  mutating func forward(from here: Stop) -> Stop? {
    guard let stop = future.popLast() else { return nil }
    past.append(here)
    return stop
  }
}
