/// Finds what a mistyped name was probably meant to be.
enum NearestName {
  /// The nearest of the names, if it is near enough to be worth asking about.
  static func of(_ typed: String, among names: [String]) -> String? {
    let typed = Array(typed.lowercased().unicodeScalars.prefix(64))
    let allowed = max(1, typed.count / 3)
    let ranked = names.map { (name: $0, steps: steps(typed, Array($0.lowercased().unicodeScalars.prefix(64)))) }
    guard let best = ranked.min(by: { $0.steps < $1.steps }), best.steps <= allowed else { return nil }
    return best.name
  }

  /// How many letters must be added, dropped, changed or swapped with their neighbour.
  private static func steps(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
