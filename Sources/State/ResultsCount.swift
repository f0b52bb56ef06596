import Search

/// How much was found, in words.
package struct ResultsCount {
  private let results: ResultsState

  package init(_ results: ResultsState) {
    self.results = results
  }

  /// `1,234 hits in 56 videos`, as far as it is known.
  package var long: String {
    guard let hits = known else { return unknown }
    guard hits != ResultsCount.none else { return hits }
    let videos = results.findings.videoTotal ?? results.findings.videos.count
    return "\(hits) in \(ResultsCount.words(videos, "video"))"
  }

  /// `1,234 hits`.
  package var short: String { known ?? unknown }

  /// In which order the videos are; nil where that tells nothing.
  package var order: String? {
    guard !results.isStale, results.isInOrder, results.findings.videos.count > 1 else { return nil }
    switch results.findings.order {
    case .mostHits: return "most hits first"
    case .newest: return "newest first"
    }
  }

  /// `12/1,234`, or which of the videos one stands on.
  package var position: String {
    let found = results.findings
    if let number = results.selectedNumber {
      let total = found.total ?? (results.phase == .finished ? sum : nil)
      return number.grouped + "/" + (total?.grouped ?? "…")
    }
    guard let video = results.selectedRow.flatMap(results.video) else { return "" }
    return "video \((video + 1).grouped)/\((found.videoTotal ?? found.videos.count).grouped)"
  }

  /// `1 video`, `8,123 videos`.
  package static func words(_ count: Int, _ thing: String) -> String {
    "\(count.grouped) \(thing)" + (count == 1 ? "" : "s")
  }

  private static let none = "no hits"

  private var sum: Int { results.findings.videos.reduce(0) { $0 + $1.count } }

  private var known: String? {
    guard !results.isStale else { return nil }
    if let total = results.findings.total {
      guard total == 0 else { return ResultsCount.words(total, "hit") }
      return results.phase == .searching ? nil : ResultsCount.none
    }
    switch results.phase {
    case .finished: return sum == 0 ? ResultsCount.none : ResultsCount.words(sum, "hit")
    case .stopped where sum > 0: return "stopped at " + ResultsCount.words(sum, "hit")
    case .idle, .searching, .stopped, .failed: return nil
    }
  }

  private var unknown: String {
    switch results.phase {
    case .idle, .finished: ""
    case .searching: results.isStale ? "searching…" : "counting…"
    case .stopped: "stopped"
    case .failed: "not searched"
    }
  }
}

extension Int {
  /// With a comma between thousands: `1,234,567`.
  package var grouped: String {
    let digits = String(magnitude)
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
