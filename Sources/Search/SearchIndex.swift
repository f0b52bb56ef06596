package import Domain

/// A transcript made ready to be searched many times; made off the main thread and kept while the transcript is open.
package struct SearchIndex: Sendable {
  package let transcript: Transcript
  let shadow: Shadow
  let counts: ByteCounts

  /// Nothing where it was stopped, which is asked for every few thousand segments.
  package init?(_ transcript: Transcript, isStopped: () -> Bool = { false }) {
    let transcript = transcript.whole()
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
    let scan = Scan(transcript: transcript, shadow: shadow, finder: finder)
    let isFew = (earlier?.hits.count ?? 0) < transcript.count / 8
    let hits =
      if let earlier, isFew, query.refines(earlier.query) {
        scan.hits(among: earlier.hits.segments, isStopped)
      } else {
        scan.hits(isStopped)
      }
    return hits.map { hits in
      let said = voices(query).map { voices in hits.filter { isSaid(Int($0), by: voices) } }
      return SearchResult(query: query, hits: Hits(said ?? hits), unansweredCount: finder.unansweredCount)
    }
  }
}

extension SearchIndex {
  /// Which speakers a query is about; nothing where it is about all.
  private func voices(_ query: Query) -> [Bool]? {
    query.scope.flatMap { VideoScope($0).speakers(of: transcript.speakers) }
  }

  private func isSaid(_ index: Int, by voices: [Bool]) -> Bool {
    transcript.speakerIndex(index).map { voices.indices.contains($0) && voices[$0] } ?? false
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
    SearchResult.remark(unansweredCount) ?? query.remark
  }

  static func remark(_ unansweredCount: Int) -> String? {
    guard unansweredCount > 0 else { return nil }
    guard unansweredCount < RegularExpression.mostUnanswered else {
      return "the expression takes too long, and the search was given up; there may be more than these hits"
    }
    let segments = unansweredCount == 1 ? "1 segment" : "\(unansweredCount) segments"
    return "the expression takes too long on \(segments), which may be missing here"
  }
}
