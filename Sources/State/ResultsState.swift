import Domain
package import Search

/// What was found in the whole library, and where in it one is.
package struct ResultsState: Equatable, Sendable {
  package enum Phase: Equatable, Sendable {
    /// Nothing was asked.
    case idle
    case searching, finished, stopped
    /// Why there is no answer.
    case failed(String)
  }

  /// A line of the list; videos and moments are numbered as in the findings.
  package enum Row: Equatable, Sendable {
    case video(Int)
    case hit(video: Int, moment: Int)
    /// What of the other track stands beside the hit above.
    case beside(video: Int, moment: Int)
    /// There are more hits in this video than are held.
    case rest(video: Int)
    /// There are more videos than are held.
    case end
  }

  /// What is looked for, or what is shown was.
  package private(set) var query: LibraryQuery?
  package private(set) var findings = Findings()
  package private(set) var phase = Phase.idle
  package private(set) var rows: [Row] = []
  /// The row of each video.
  package private(set) var headings: [Int] = []
  /// How many hits the videos before each one have.
  package private(set) var hitsBefore: [Int] = []
  package internal(set) var selectedRow: Int?
  /// The first row of the list in sight.
  package internal(set) var top = 0
  /// Whether what is shown answers what was asked before, because nothing new is here yet.
  package private(set) var isStale = false
  /// Whether the videos stand in the order the search gave them.
  package private(set) var isInOrder = true
  /// Whether the same is asked again: what is shown then stays until the whole answer is here.
  private var isAgain = false

  package init() {}

  // MARK: Asking

  /// Something new is looked for; what is shown stays until there is something of it.
  package mutating func begin(_ query: LibraryQuery) {
    self.query = query
    phase = .searching
    (isStale, isAgain) = (true, false)
  }

  /// The same is looked for again.
  package mutating func beginAgain() {
    phase = .searching
    isAgain = true
  }

  /// Nothing is asked any more.
  package mutating func clear() {
    self = ResultsState()
  }

  /// Takes what is known so far: what is shown stays where it is, what is new comes below.
  package mutating func take(_ report: Findings) {
    // A new search that has found nothing yet does not wipe what one looks at.
    guard !isAgain, !isStale || !report.videos.isEmpty else { return }
    if isStale { show(report) } else { merge(report, keepsOrder: true) }
  }

  package mutating func finish(_ report: Findings) {
    if isStale { show(report) } else { merge(report, keepsOrder: !isAgain) }
    phase = .finished
    isAgain = false
  }

  package mutating func stop() { phase = .stopped }

  package mutating func fail(_ why: String) { phase = .failed(why) }

  private mutating func show(_ report: Findings) {
    findings = report
    (isStale, isInOrder, top) = (false, true, 0)
    arrange()
    selectedRow = firstHit
  }

  private mutating func merge(_ report: Findings, keepsOrder: Bool) {
    guard report != findings else { return }
    let mark = mark
    let height = (selectedRow ?? 0) - top
    var merged = report
    if keepsOrder { merged.videos = ResultsState.joined(findings.videos, report.videos) }
    isInOrder = merged.videos.elementsEqual(report.videos) { $0.id == $1.id }
    findings = merged
    arrange()
    if let row = mark.flatMap(row) {
      selectedRow = row
      top = max(0, row - height)
    } else {
      selectedRow = rows.isEmpty ? nil : nearestRow(to: selectedRow ?? 0) ?? firstHit
    }
  }

  /// Videos that are shown, as they are now, and below them those that are new.
  private static func joined(_ shown: [FoundVideo], _ report: [FoundVideo]) -> [FoundVideo] {
    let isLonger = report.count >= shown.count && zip(shown, report).allSatisfy { $0.id == $1.id }
    guard !isLonger else { return report }
    var rest = Dictionary(report.map { ($0.id, $0) }) { first, _ in first }
    let known = shown.map { rest.removeValue(forKey: $0.id) ?? $0 }
    return known + report.filter { rest[$0.id] != nil }
  }

  private mutating func arrange() {
    rows = []
    headings = []
    hitsBefore = []
    var hits = 0
    for (index, video) in findings.videos.enumerated() {
      headings.append(rows.count)
      hitsBefore.append(hits)
      hits += video.count
      rows.append(.video(index))
      for (number, moment) in video.moments.enumerated() {
        rows.append(.hit(video: index, moment: number))
        if moment.beside != nil { rows.append(.beside(video: index, moment: number)) }
      }
      if video.moments.count < video.count || !video.isCounted { rows.append(.rest(video: index)) }
    }
    if let total = findings.videoTotal, total > findings.videos.count, !rows.isEmpty { rows.append(.end) }
  }
}
