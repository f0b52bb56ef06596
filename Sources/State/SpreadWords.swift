/// Where in a video the hits are, as one says it: what the small strip beside its title shows.
package enum SpreadWords {
  /// `hits from 2% to 98%, most at 48%`; empty where nothing is known.
  package static func text(_ spread: [Int]) -> String {
    guard let first = spread.firstIndex(where: { $0 > 0 }), let last = spread.lastIndex(where: { $0 > 0 }) else {
      return ""
    }
    guard first != last else { return "hits at \(percent(first, of: spread))%" }
    let range = "from \(percent(first, of: spread))% to \(percent(last, of: spread))%"
    let most = spread.max() ?? 0
    let peaks = spread.indices.filter { spread[$0] == most }
    guard peaks.count == 1, let peak = peaks.first else { return "hits \(range)" }
    return "hits \(range), most at \(percent(peak, of: spread))%"
  }

  private static func percent(_ part: Int, of spread: [Int]) -> Int { part * 100 / spread.count }
}
