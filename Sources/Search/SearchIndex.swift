package import Domain

/// A transcript made ready to be searched many times; made off the main thread and kept while the transcript is open.
package struct SearchIndex: Sendable {
  package let transcript: Transcript
  let shadow: Shadow
  let counts: ByteCounts

  /// Nothing where it was stopped, which is asked for every few thousand segments.
  package init?(_ transcript: Transcript, isStopped: () -> Bool = { false }) {
    guard let shadow = Shadow(transcript, isStopped: isStopped) else { return nil }
    self.transcript = transcript
    self.shadow = shadow
    counts = transcript.withArena { bytes, _ in ByteCounts(sampling: bytes) }
  }

  /// Looks for all segments a query is true of; nothing where it was stopped.
  ///
  /// What an earlier query found is used where the new one only says more.
  package func search(
    _ query: Query,
    refining earlier: SearchResult? = nil,
    isStopped: () -> Bool = { false }
  ) throws(SearchProblem) -> SearchResult? {
    let finder = try Finder(query, counts)
    let scan = Scan(index: self, finder: finder)
    let isFew = (earlier?.hits.count ?? 0) < transcript.count / 8
    let hits =
      if let earlier, isFew, query.refines(earlier.query) {
        scan.hits(among: earlier.hits.segments, isStopped)
      } else {
        scan.hits(isStopped)
      }
    return hits.map { SearchResult(query: query, hits: Hits($0), unansweredCount: finder.unansweredCount) }
  }
}

/// What a query found in one transcript.
package struct SearchResult: Equatable, Sendable {
  package let query: Query
  package let hits: Hits
  /// In how many segments a regular expression tried more ways than it may.
  package let unansweredCount: Int

  /// The same for those segments only.
  package func limited(to segments: Hits) -> SearchResult {
    SearchResult(query: query, hits: hits.common(with: segments), unansweredCount: unansweredCount)
  }

  /// What the person should know about the answer.
  package var remark: String? {
    guard unansweredCount > 0 else { return query.remark }
    guard unansweredCount < RegularExpression.mostUnanswered else {
      return "the expression takes too long, and the search was given up; there may be more than these hits"
    }
    let segments = unansweredCount == 1 ? "1 segment" : "\(unansweredCount) segments"
    return "the expression takes too long on \(segments), which may be missing here"
  }
}
