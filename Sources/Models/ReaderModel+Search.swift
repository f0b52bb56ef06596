import Domain
import Jobs
import Search
import State

/// The jobs that look for words in the tracks of a video.
extension ReaderModel {
  /// What a search is for.
  package enum Purpose: Sendable {
    case search
    case filter
  }

  /// Looks for words in all tracks, first in those that are shown; returns what is wrong with the words.
  ///
  /// `kept` is called when all was searched and one does not type any more.
  package func look(
    for text: String,
    as purpose: Purpose,
    size: (columns: Int, rows: Int),
    kept: @escaping @MainActor @Sendable () -> Void = {}
  ) -> String? {
    look(for: Query.typed(text), as: purpose, size: size, kept: kept)
  }

  /// The same for a question that is understood already.
  func look(
    for query: Query,
    as purpose: Purpose,
    size: (columns: Int, rows: Int),
    kept: @escaping @MainActor @Sendable () -> Void = {}
  ) -> String? {
    guard let state else { return nil }
    guard !query.text.isEmpty else {
      stopLooking(for: purpose)
      change { purpose == .search ? $0.show(nil) : $0.setFilter(nil) }
      return nil
    }
    let finding: Finding
    do {
      finding = try Finding(query, in: state.recording)
    } catch {
      return error.message
    }
    stopLooking(for: purpose)
    change { purpose == .search ? $0.show(finding) : $0.setFilter(finding) }
    let tracks = Track.allCases.filter { state.recording.transcript($0) != nil }
    let shown = state.view.tracks
    for track in tracks.filter({ shown.contains($0) }) + tracks.filter({ !shown.contains($0) }) {
      look(for: query, in: track, as: purpose, size: size, kept: kept)
    }
    return nil
  }

  private func look(
    for query: Query,
    in track: Track,
    as purpose: Purpose,
    size: (columns: Int, rows: Int),
    kept: @escaping @MainActor @Sendable () -> Void
  ) {
    guard let transcript = state?.recording.transcript(track) else { return }
    let known = prepared[track]
    let job = jobs.run(on: .search) { (cancellation) throws(SearchProblem) -> Prepared? in
      guard let index = known?.index ?? SearchIndex(transcript, isStopped: { cancellation.isCancelled }) else {
        return nil
      }
      let result = try index.search(query, refining: known?.result) { cancellation.isCancelled }
      let isAsked = Finding.isAsked(query, of: Layer(track))
      return result.map { Prepared(index: index, result: isAsked ? $0 : $0.limited(to: Hits())) }
    } then: { [weak self] result in
      guard let self, case .success(let found?) = result else { return }
      prepared[track] = found
      switch purpose {
      case .filter: change { $0.filtered(found.result, in: track) }
      case .search:
        change { $0.found(found.result, in: track, columns: size.columns, rows: size.rows) }
        if let state, !state.isTyping, state.search?.isWhole(of: state.recording) == true { kept() }
      }
    }
    searching[purpose, default: []].append(job)
  }

  /// Nobody waits for what is being looked for.
  func stopLooking() {
    stopLooking(for: .search)
    stopLooking(for: .filter)
  }

  func stopLooking(for purpose: Purpose) {
    for job in searching.removeValue(forKey: purpose) ?? [] { job.cancel() }
  }
}

/// A track made ready to be searched, and what was found in it last: both serve the next search.
struct Prepared: Sendable {
  var index: SearchIndex
  var result: SearchResult
}
