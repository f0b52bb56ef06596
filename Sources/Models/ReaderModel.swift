package import Clients
package import Domain
package import Jobs
import Observation
import Search
package import State

/// The video that is read, and the job that opens it.
@MainActor
@Observable
package final class ReaderModel {
  package private(set) var state: ReaderState?
  /// A video that is being opened; the one before stays until it is there.
  package private(set) var opening: VideoID?
  @ObservationIgnored private let client: LibraryClient
  /// Whether there may be one thing beside another.
  @ObservationIgnored package var hasPanes = true
  @ObservationIgnored let jobs: JobRunner
  @ObservationIgnored private var job: Cancellation?
  /// The part of a video that was shown while the rest was being read, and the moment it was shown at.
  @ObservationIgnored private var beginning: (recording: Recording, clock: MediaTime)?
  /// Where one wants to go in what is not read yet, and where one stood when one said so.
  @ObservationIgnored private var wish: (Wish, from: MediaTime)?
  @ObservationIgnored var searching: [Purpose: [Cancellation]] = [:]
  @ObservationIgnored var prepared: [Track: Prepared] = [:]
  /// Where one was in each video that was open before.
  @ObservationIgnored private var positions: [VideoID: MediaTime] = [:]

  /// What a person corrected in a video, wherever it is read from.
  @ObservationIgnored private let corrections: @Sendable (VideoID) -> [Correction]

  package init(
    client: LibraryClient,
    jobs: JobRunner,
    corrections: @escaping @Sendable (VideoID) -> [Correction] = { _ in [] }
  ) {
    self.client = client
    self.jobs = jobs
    self.corrections = corrections
  }

  /// Opens a video at a moment, else where one left it.
  ///
  /// What is known of a long one before all of it is read is shown at once. A version other than the current one of
  /// its track may be asked for.
  package func open(
    _ moment: Moment,
    version: Int64? = nil,
    began: @escaping @MainActor @Sendable () -> Void,
    then finished: @escaping @MainActor @Sendable (Result<Void, LibraryError>) -> Void
  ) {
    job?.cancel()
    opening = moment.video
    (beginning, wish) = (nil, nil)
    let (client, corrections) = (client, corrections)
    job = jobs.run(on: .library) { (soFar) throws(LibraryError) in
      // A file may be asked for by another name than the one its corrections are kept under.
      @Sendable func corrected(_ recording: Recording) -> Recording {
        recording.corrected(by: corrections(recording.video.id))
      }
      if let version { return corrected(try client.openVersions(moment.video, [version])) }
      return corrected(try client.open(moment.video) { soFar(corrected($0)) })
    } soFar: { [weak self] (part: Recording) in
      self?.show(part, at: moment.time)
      began()
    } then: { [weak self] result in
      self?.opening = nil
      if case .success(let recording) = result { self?.show(recording, at: moment.time) }
      finished(result.map { _ in })
    }
  }

  /// Shows other versions of the tracks of the video that is open; the moment stays.
  package func openVersions(
    _ versions: [Int64],
    then finished: @escaping @MainActor @Sendable (Result<Void, LibraryError>) -> Void
  ) {
    guard let id = state?.recording.video.id else { return }
    job?.cancel()
    opening = id
    (beginning, wish) = (nil, nil)
    let (client, corrections) = (client, corrections)
    job = jobs.run(on: .library) { (_) throws(LibraryError) in
      try client.openVersions(id, versions).corrected(by: corrections(id))
    } then: { [weak self] result in
      self?.opening = nil
      if case .success(let recording) = result, self?.state?.recording.video.id == id { self?.take(recording) }
      finished(result.map { _ in })
    }
  }

  /// A place beyond the part that is there so far.
  package enum Wish: Sendable {
    case end
    case time(MediaTime)
  }

  /// Goes somewhere as soon as it is read, unless one moves meanwhile.
  package func wish(for wish: Wish) {
    guard let state, state.recording.isPartial else { return }
    self.wish = (wish, state.clock)
  }

  /// Gives up waiting; false where nothing was awaited.
  package func stop() -> Bool {
    guard opening != nil else { return false }
    job?.cancel()
    opening = nil
    return true
  }

  private func show(_ recording: Recording, at time: MediaTime?) {
    if let beginning, let state, state.recording === beginning.recording {
      // The rest of what one reads already: it comes without moving anything, unless one waits for a later moment.
      let isWaiting = time.map { $0 > beginning.recording.length } == true && state.clock == beginning.clock
      if isWaiting { show(ReaderState(recording, at: time)) } else { replace(with: recording) }
      if !recording.isPartial { fulfilWish() }
    } else {
      rememberPosition()
      let time = time ?? positions[recording.video.id]
      if let state, state.recording.video.id == recording.video.id, state.clock == time {
        replace(with: recording)
      } else {
        show(ReaderState(recording, at: time))
      }
    }
    beginning = recording.isPartial ? state.map { (recording, $0.clock) } : nil
  }

  private func fulfilWish() {
    defer { wish = nil }
    guard let (wish, clock) = wish, state?.clock == clock else { return }
    switch wish {
    // A page of any height: where it stands is settled before it is drawn.
    case .end: change { $0.moveToEdge(end: true, columns: 80, rows: 24) }
    case .time(let time): change { $0.jump(to: time, rows: 24) }
    }
  }

  private func show(_ new: ReaderState) {
    stopLooking()
    prepared = [:]
    state = new
    state?.hasPanes = hasPanes
  }

  /// Shows a video again as it was left; what was still being looked for in it is looked for again.
  package func takeUp(_ left: ReaderState) {
    rememberPosition()
    _ = stop()
    beginning = nil
    show(left)
    for (finding, purpose) in [(left.search, Purpose.search), (left.filter, .filter)] {
      guard let finding, !finding.isWhole(of: left.recording) else { continue }
      _ = look(for: finding.query, as: purpose, size: (0, 0))
    }
  }

  /// Shows the same video with other texts; nothing moves.
  func take(_ recording: Recording) { replace(with: recording) }

  /// The same video read again, or further: what was looked for is looked for in it.
  private func replace(with recording: Recording) {
    let (search, filter) = (state?.search?.query, state?.filter?.query)
    stopLooking()
    prepared = [:]
    change { $0.replace(with: recording) }
    if let filter { _ = look(for: filter, as: .filter, size: (0, 0)) }
    if let search { _ = look(for: search, as: .search, size: (0, 0)) }
  }

  package func rememberPosition() {
    if let state { positions[state.recording.video.id] = state.clock }
  }

  @discardableResult
  package func change<Value>(_ body: (inout ReaderState) -> Value) -> Value? {
    guard var changed = state else { return nil }
    // Taken out while it is changed, so that its arrays are not copied.
    state = nil
    defer { state = changed }
    return body(&changed)
  }
}
